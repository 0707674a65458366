package io.vqreport.xml.msqoe;

import io.vqreport.codec.DecodeOptions;
import io.vqreport.codec.Decoded;
import io.vqreport.codec.LimitExceededException;
import io.vqreport.codec.Location;
import io.vqreport.codec.MalformedReportException;
import io.vqreport.codec.Problem;
import io.vqreport.codec.Problems;
import io.vqreport.model.QualityReport;
import io.vqreport.xml.internal.SecureXml;
import io.vqreport.xml.msqoe.base.VQReportEvent;
import io.vqreport.xml.msqoe.base.VQReportEventList;
import io.vqreport.xml.msqoe.cqf.CallQualityFeedbackReport;
import io.vqreport.xml.msqoe.internal.BeanMaker;
import io.vqreport.xml.msqoe.internal.EventSource;
import io.vqreport.xml.msqoe.internal.mapping.MsQoeMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads MS-QoE documents with options of the caller's. Immutable and thread-safe: make one and share it.
 *
 * <p>{@link MsQoe} has the same methods with the default options.
 */
public final class MsQoeReader {
    private final DecodeOptions options;
    private final SecureXml xml;

    MsQoeReader(DecodeOptions options) {
        this.options = options;
        this.xml = SecureXml.of(options.limits());
    }

    /**
     * Reads the first event of a document.
     *
     * @param document the octets, left as they are
     * @return the event and what was odd about it and the document; {@link MsQoeProblem#MORE_EVENTS} when others follow
     * @throws MalformedReportException when there is no event, or STRICT mode refuses it
     * @throws LimitExceededException when a limit is exceeded
     */
    public Decoded<VQReportEvent> decode(byte[] document) {
        VQReportEvents events = open(document);
        Decoded<VQReportEvent> first = required(events);
        boolean more = events.hasNext();
        List<Problem> ofDocument = events.summary().problems();
        if (!more && ofDocument.isEmpty()) {
            return first;
        }
        Problems problems = new Problems(options.limits());
        problems.addAll(first);
        ofDocument.forEach(problems::add);
        if (more) {
            problems.add(Problem.of(MsQoeProblem.MORE_EVENTS, new Location(-1, -1, -1, EventSource.EVENT + "[1]")));
        }
        return problems.with(first.value());
    }

    /**
     * Reads a whole document into one list; several events without a list make one without id.
     *
     * @param document the octets, left as they are
     * @return the list, and what was odd about it and its events
     * @throws MalformedReportException when the document is beyond reading, or STRICT mode refuses an event
     * @throws LimitExceededException when a limit is exceeded, {@link io.vqreport.codec.DecodeLimits#maxReports()} among them
     */
    public Decoded<VQReportEventList> decodeList(byte[] document) {
        VQReportEvents events = open(document);
        List<VQReportEvent> read = new ArrayList<>();
        Problems problems = new Problems(options.limits());
        while (events.hasNext()) {
            options.limits().checkReports(read.size() + 1L);
            Decoded<VQReportEvent> event = events.next();
            problems.addAll(event);
            read.add(event.value());
        }
        events.summary().problems().forEach(problems::add);
        VQReportEventList list = events.list();
        list.getEvents().addAll(read);
        return problems.with(list);
    }

    /**
     * Reads the events of a document one by one, in the memory of one.
     *
     * @param input the document; not closed
     * @return the events, read as they are asked for
     * @throws IOException when the input fails
     * @throws MalformedReportException when the input is empty
     */
    public VQReportEvents events(InputStream input) throws IOException {
        return new VQReportEvents(new EventSource(xml, input, options), options);
    }

    /**
     * Reads a document of a user's feedback.
     *
     * @param document the octets, left as they are
     * @return the feedback and what was odd about it
     * @throws MalformedReportException when there is none, or STRICT mode refuses it
     * @throws LimitExceededException when a limit is exceeded
     */
    public Decoded<CallQualityFeedbackReport> decodeFeedback(byte[] document) {
        EventSource source = source(document);
        CallQualityFeedbackReport feedback = new BeanMaker().readFeedback(source.beginFeedback());
        source.documentProblems().list().forEach(source.problems()::add);
        return source.problems().with(feedback);
    }

    /**
     * Maps an event to neutral reports.
     *
     * @param decoded the event and the problems of its reading
     * @return a report for each VQSessionReport or VQSessionIntervalReport, and the problems of both steps
     */
    public Decoded<List<QualityReport>> toQualityReports(Decoded<VQReportEvent> decoded) {
        return toQualityReports(decoded, null);
    }

    /**
     * Maps an event of a list to neutral reports.
     *
     * @param decoded the event and the problems of its reading
     * @param listId the list's id; absent when there is none
     * @return a report for each VQSessionReport or VQSessionIntervalReport, and the problems of both steps
     */
    public Decoded<List<QualityReport>> toQualityReports(Decoded<VQReportEvent> decoded, @Nullable String listId) {
        return MsQoeMapper.toReports(decoded, listId, options);
    }

    /** Whether a document is the feedback of a user. */
    boolean holdsFeedback(byte[] document) {
        return source(document).holdsFeedback();
    }

    /** Whether a document is a list. */
    boolean holdsList(byte[] document) {
        return source(document).holdsList();
    }

    private EventSource source(byte[] document) {
        try {
            return new EventSource(xml, new ByteArrayInputStream(document), options);
        } catch (IOException e) {
            throw new UncheckedIOException("a stream in memory failed", e);
        }
    }

    private VQReportEvents open(byte[] document) {
        return new VQReportEvents(source(document), options);
    }

    private static Decoded<VQReportEvent> required(VQReportEvents events) {
        if (!events.hasNext()) {
            throw new MalformedReportException(Problem.of(MsQoeProblem.NO_REPORT, Location.UNKNOWN));
        }
        return events.next();
    }
}
