package io.vqreport.xml.msqoe;

import io.vqreport.codec.DecodeOptions;
import io.vqreport.codec.Decoded;
import io.vqreport.codec.EncodeContext;
import io.vqreport.codec.EncodeOptions;
import io.vqreport.codec.Encoded;
import io.vqreport.codec.LimitExceededException;
import io.vqreport.codec.MalformedReportException;
import io.vqreport.codec.UnrepresentableReportException;
import io.vqreport.model.QualityReport;
import io.vqreport.xml.msqoe.base.VQReportEvent;
import io.vqreport.xml.msqoe.base.VQReportEventList;
import io.vqreport.xml.msqoe.cqf.CallQualityFeedbackReport;
import io.vqreport.xml.msqoe.internal.MsQoeSchemas;
import io.vqreport.xml.msqoe.internal.SchemaCheck;
import io.vqreport.xml.msqoe.internal.WireDocument;
import io.vqreport.xml.msqoe.internal.codec.MsQoeEncoder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes MS-QoE: {@code VQReportEvent}, alone or in a {@code VQReportEventList}, and {@code CallQualityFeedbackReport}.
 *
 * <pre>{@code
 * try (InputStream body = request.body()) {
 *     VQReportEvents events = MsQoe.events(body);
 *     while (events.hasNext()) {
 *         Decoded<VQReportEvent> event = events.next();
 *         ...
 *     }
 * }
 * }</pre>
 *
 * <p>The methods here use the default options; {@link #reader(DecodeOptions)} takes others. Everything is thread-safe but what is being
 * read or written.
 */
public final class MsQoe {
    private static final MsQoeReader LENIENT = new MsQoeReader(DecodeOptions.lenient());

    private MsQoe() {}

    /**
     * A reader with options of the caller's.
     *
     * @param options mode, limits and the keys of {@link MsQoeOptions}
     * @return an immutable reader, to be shared
     */
    public static MsQoeReader reader(DecodeOptions options) {
        return new MsQoeReader(options);
    }

    /**
     * Reads the first event of a document, LENIENT.
     *
     * @param document the octets, left as they are
     * @return the event and what was odd about it and the document; {@link MsQoeProblem#MORE_EVENTS} when others follow
     * @throws MalformedReportException when there is no event
     * @throws LimitExceededException when a standard limit is exceeded
     */
    public static Decoded<VQReportEvent> decode(byte[] document) {
        return LENIENT.decode(document);
    }

    /**
     * Reads a whole document into one list, LENIENT; several events without a list make one without id.
     *
     * @param document the octets, left as they are
     * @return the list, and what was odd about it and its events
     * @throws MalformedReportException when the document is beyond reading
     * @throws LimitExceededException when a standard limit is exceeded
     */
    public static Decoded<VQReportEventList> decodeList(byte[] document) {
        return LENIENT.decodeList(document);
    }

    /**
     * Reads the events of a document one by one, LENIENT, in the memory of one.
     *
     * @param input the document; not closed
     * @return the events, read as they are asked for
     * @throws IOException when the input fails
     * @throws MalformedReportException when the input is empty
     */
    public static VQReportEvents events(InputStream input) throws IOException {
        return LENIENT.events(input);
    }

    /**
     * Reads a document of a user's feedback, LENIENT.
     *
     * @param document the octets, left as they are
     * @return the feedback and what was odd about it
     * @throws MalformedReportException when there is none
     * @throws LimitExceededException when a standard limit is exceeded
     */
    public static Decoded<CallQualityFeedbackReport> decodeFeedback(byte[] document) {
        return LENIENT.decodeFeedback(document);
    }

    /**
     * Maps an event to neutral reports, with the default options.
     *
     * @param decoded the event and the problems of its reading
     * @return a report for each VQSessionReport or VQSessionIntervalReport, and the problems of both steps
     */
    public static Decoded<List<QualityReport>> toQualityReports(Decoded<VQReportEvent> decoded) {
        return LENIENT.toQualityReports(decoded);
    }

    /**
     * Writes a neutral report as a list of one event, valid against the schemas.
     *
     * @param report the neutral report, left as it is
     * @param context what the caller supplies where the report lacks something mandatory
     * @return the octets, and what the format could not say
     * @throws UnrepresentableReportException when something mandatory is missing; it names all of it
     */
    public static Encoded encode(QualityReport report, EncodeContext context) {
        return new MsQoeEncoder().encode(report, context);
    }

    /**
     * Writes a document of one event, as it is held, deviations included.
     *
     * @param event the event, left as it is
     * @return the octets; without losses, since nothing leaves the format
     * @throws UnrepresentableReportException when a text holds a character that XML cannot
     */
    public static Encoded encode(VQReportEvent event) {
        return encode(event, EncodeOptions.defaults());
    }

    /**
     * Writes a document of one event, as it is held, deviations included.
     *
     * @param event the event, left as it is
     * @param options {@link MsQoeOptions#PRETTY}
     * @return the octets; without losses, since nothing leaves the format
     * @throws UnrepresentableReportException when a text holds a character that XML cannot
     */
    public static Encoded encode(VQReportEvent event, EncodeOptions options) {
        return inMemory(out -> new WireDocument(out, options.get(MsQoeOptions.PRETTY)).write(event));
    }

    /**
     * Writes a list, as it is held, deviations and all its attributes included. Elements it holds beside events are not written.
     *
     * @param list the list, left as it is
     * @param options {@link MsQoeOptions#PRETTY}
     * @return the octets; without losses, since nothing leaves the format
     * @throws UnrepresentableReportException when a text holds a character that XML cannot
     */
    public static Encoded encode(VQReportEventList list, EncodeOptions options) {
        return inMemory(out -> {
            try (MsQoeWriter writer = writerLike(out, list, options)) {
                for (VQReportEvent event : list.getEvents()) {
                    writer.write(event);
                }
            }
        });
    }

    /**
     * Writes a document of a user's feedback, as it is held.
     *
     * @param feedback the feedback, left as it is
     * @param options {@link MsQoeOptions#PRETTY}
     * @return the octets; without losses, since nothing leaves the format
     * @throws UnrepresentableReportException when a text holds a character that XML cannot
     */
    public static Encoded encode(CallQualityFeedbackReport feedback, EncodeOptions options) {
        return inMemory(out -> new WireDocument(out, options.get(MsQoeOptions.PRETTY)).write(feedback));
    }

    /**
     * Begins a list on a stream.
     *
     * @param out where to; flushed by {@link MsQoeWriter#close()}, never closed
     * @param id the list's id; absent for none
     * @param options {@link MsQoeOptions#PRETTY}
     * @return a writer of events
     */
    public static MsQoeWriter writer(OutputStream out, @Nullable String id, EncodeOptions options) {
        VQReportEventList list = new VQReportEventList();
        list.setID(id);
        return writerLike(out, list, options);
    }

    /**
     * Begins a list on a stream that has the id and all other attributes of another one, such as that of {@link VQReportEvents#list()}.
     *
     * @param out where to; flushed by {@link MsQoeWriter#close()}, never closed
     * @param list the other list, left as it is; its events are not written
     * @param options {@link MsQoeOptions#PRETTY}
     * @return a writer of events
     */
    public static MsQoeWriter writerLike(OutputStream out, VQReportEventList list, EncodeOptions options) {
        return new MsQoeWriter(out, list, options);
    }

    /**
     * Looks whether an event conforms: what is written of it is valid against the schemas, and is read back as the same event.
     *
     * @param event the event, left as it is
     * @return what does not conform, one sentence each; empty for a conforming event
     */
    public static List<String> validate(VQReportEvent event) {
        byte[] document;
        try {
            document = encode(event).bytes();
        } catch (UnrepresentableReportException e) {
            return e.items();
        }
        List<String> broken = new ArrayList<>(SchemaCheck.check(MsQoeSchemas.events(), document));
        if (broken.isEmpty() && !LENIENT.decode(document).value().equals(event)) {
            broken.add("it is read back as another event");
        }
        return List.copyOf(broken);
    }

    /** Writes somewhere. */
    @FunctionalInterface
    private interface Writing {
        void to(OutputStream out) throws IOException;
    }

    private static Encoded inMemory(Writing writing) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(8192);
        try {
            writing.to(out);
        } catch (IOException e) {
            throw new UncheckedIOException("a stream in memory failed", e);
        }
        return Encoded.of(out.toByteArray(), List.of());
    }
}
