package io.vqreport.xml.sdn.internal;

import io.vqreport.codec.CoreProblemCode;
import io.vqreport.codec.DecodeOptions;
import io.vqreport.codec.Decoded;
import io.vqreport.codec.DecodedItem;
import io.vqreport.codec.DocumentSummary;
import io.vqreport.codec.Location;
import io.vqreport.codec.MalformedReportException;
import io.vqreport.codec.Problem;
import io.vqreport.codec.ReportDecoder;
import io.vqreport.xml.sdn.SdnMessage;
import io.vqreport.xml.sdn.SdnMessages;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** The format's decoder: takes messages apart, reads each, and maps it to its items. */
public final class SdnDecoder implements ReportDecoder {
    private final DecodeOptions options;
    private final MessageReader reader;
    private final List<Problem> problems = new ArrayList<>();
    private boolean finished;

    /**
     * Makes a decoder.
     *
     * @param options how to read
     */
    public SdnDecoder(DecodeOptions options) {
        this.options = options;
        this.reader = new MessageReader(options);
    }

    @Override
    public void decode(InputStream input, Consumer<? super DecodedItem> consumer) throws IOException {
        requireOpen();
        Splitter splitter = new Splitter(input, options.limits());
        if (splitter.isEmpty()) {
            throw new MalformedReportException(Problem.of(CoreProblemCode.EMPTY_INPUT, new Location(0, 1, 1, "")));
        }
        for (Piece piece = splitter.next(); piece != null; piece = splitter.next()) {
            decode(piece, consumer);
        }
        Problem behind = splitter.behind();
        if (behind != null && problems.size() < options.limits().maxProblems()) {
            problems.add(behind);
        }
    }

    private void decode(Piece piece, Consumer<? super DecodedItem> consumer) {
        Decoded<SdnMessage> decoded;
        try {
            decoded = reader.read(piece);
        } catch (MalformedReportException e) {
            if (!piece.isMessage()) {
                throw e;
            }
            consumer.accept(new DecodedItem.Refused(e.problem()));
            return;
        }
        ToQualityReport.map(decoded, options.get(SdnMessages.BURST_DENSITY_SCALE), options.limits(), consumer);
    }

    @Override
    public DocumentSummary finish() {
        requireOpen();
        finished = true;
        return new DocumentSummary(problems, null);
    }

    private void requireOpen() {
        if (finished) {
            throw new IllegalStateException("the decoder was finished");
        }
    }
}
