package io.vqreport.xml.msqoe.internal.codec;

import io.vqreport.codec.DecodeOptions;
import io.vqreport.codec.Decoded;
import io.vqreport.codec.DecodedItem;
import io.vqreport.codec.DocumentSummary;
import io.vqreport.codec.MalformedReportException;
import io.vqreport.codec.Problem;
import io.vqreport.codec.Problems;
import io.vqreport.codec.ReportDecoder;
import io.vqreport.model.CallIdentity;
import io.vqreport.model.QualityReport;
import io.vqreport.xml.internal.SecureXml;
import io.vqreport.xml.msqoe.cqf.CallQualityFeedbackReport;
import io.vqreport.xml.msqoe.internal.BeanMaker;
import io.vqreport.xml.msqoe.internal.EventSource;
import io.vqreport.xml.msqoe.internal.direct.DirectReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The format's decoder: from the cursor to neutral reports, without beans, in the memory of one event. */
public final class MsQoeDecoder implements ReportDecoder {
    private final DecodeOptions options;
    private final SecureXml xml;
    private final DirectReader reader;
    private final List<Problem> documentProblems = new ArrayList<>();
    private @Nullable String listId;
    private boolean finished;

    /**
     * Makes a decoder.
     *
     * @param options how to read
     */
    public MsQoeDecoder(DecodeOptions options) {
        this.options = options;
        this.xml = SecureXml.of(options.limits());
        this.reader = new DirectReader(options);
    }

    @Override
    public void decode(InputStream input, Consumer<? super DecodedItem> consumer) throws IOException {
        requireOpen();
        EventSource source = new EventSource(xml, input, options);
        try {
            if (source.holdsFeedback()) {
                consumer.accept(feedback(source));
                return;
            }
            while (source.advance()) {
                decodeEvent(source, consumer);
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } finally {
            // Of a document that breaks it is told, too.
            listId = source.listId() == null ? listId : source.listId();
            documentProblems.addAll(source.documentProblems().list());
        }
    }

    private void decodeEvent(EventSource source, Consumer<? super DecodedItem> consumer) {
        List<QualityReport> reports;
        Problems problems = source.problems();
        try {
            reports = reader.read(source);
        } catch (MalformedReportException e) {
            if (!source.survives(e.problem().code())) {
                throw e;
            }
            consumer.accept(new DecodedItem.Refused(e.problem()));
            return;
        }
        if (reports.isEmpty()) {
            consumer.accept(new DecodedItem.NoReport(CallIdentity.UNKNOWN, false, Map.of(), problems.list()));
        }
        // What was odd about an event of several reports is told with its first.
        for (int i = 0; i < reports.size(); i++) {
            consumer.accept(new DecodedItem.Report(
                    i == 0 ? problems.with(reports.get(i)) : new Decoded<>(reports.get(i), List.of(), 0)));
        }
    }

    /** Feedback measures nothing: it is told as a message about its call. */
    private DecodedItem feedback(EventSource source) {
        Problems problems = source.problems();
        CallQualityFeedbackReport feedback = new BeanMaker().readFeedback(source.beginFeedback());
        CallIdentity call = CallIdentity.builder()
                .callId(feedback.getCallId())
                .fromTag(feedback.getFromTag())
                .toTag(feedback.getToTag())
                .build();
        Map<String, String> tags = new LinkedHashMap<>();
        if (feedback.getReportingUserURI() != null) {
            tags.put("reportingUserUri", feedback.getReportingUserURI());
        }
        if (feedback.getRating() != null) {
            tags.put("rating", feedback.getRating().toString());
        }
        return new DecodedItem.NoReport("feedback", null, call, false, tags, problems.list());
    }

    @Override
    public DocumentSummary finish() {
        requireOpen();
        finished = true;
        return new DocumentSummary(documentProblems, listId);
    }

    private void requireOpen() {
        if (finished) {
            throw new IllegalStateException("the decoder was finished");
        }
    }
}
