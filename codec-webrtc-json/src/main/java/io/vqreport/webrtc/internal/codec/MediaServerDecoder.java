package io.vqreport.webrtc.internal.codec;

import io.vqreport.codec.DecodeOptions;
import io.vqreport.codec.Decoded;
import io.vqreport.codec.DecodedItem;
import io.vqreport.codec.DocumentSummary;
import io.vqreport.codec.Problem;
import io.vqreport.codec.Problems;
import io.vqreport.codec.ReportDecoder;
import io.vqreport.webrtc.EventsMessage;
import io.vqreport.webrtc.ServerMessage;
import io.vqreport.webrtc.StatsMessage;
import io.vqreport.webrtc.StatsTimeline;
import io.vqreport.webrtc.StatsTimelines;
import io.vqreport.webrtc.internal.mapping.EventTags;
import io.vqreport.webrtc.internal.mapping.ToQualityReport;
import io.vqreport.webrtc.internal.message.MessageReader;
import io.vqreport.webrtc.internal.message.MessageRun;
import io.vqreport.webrtc.internal.message.MessageStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The format's decoder: reads message by message and maps stats to neutral reports. */
public final class MediaServerDecoder implements ReportDecoder {
    /** So many legs of calls are remembered within one input. */
    private static final int MAX_LEGS = 10_000;

    private final MessageReader reader;
    private final DecodeOptions options;
    private final @Nullable StatsTimelines timelines;
    private final Problems problems;
    private boolean finished;

    /**
     * Makes a decoder to which each input stands alone.
     *
     * @param options how to read
     */
    public MediaServerDecoder(DecodeOptions options) {
        this(new MessageReader(options), null);
    }

    /**
     * Makes a decoder.
     *
     * @param reader reads each message
     * @param timelines where the legs of calls stand, which goes on from input to input; absent where each input stands alone
     */
    public MediaServerDecoder(MessageReader reader, @Nullable StatsTimelines timelines) {
        this.reader = reader;
        this.options = reader.options();
        this.timelines = timelines;
        this.problems = new Problems(options.limits());
    }

    @Override
    public void decode(ByteBuffer input, Consumer<? super DecodedItem> consumer) {
        requireOpen();
        byte[] octets = new byte[input.remaining()];
        input.get(octets);
        try {
            read(MessageStream.of(reader, octets), legs(), consumer);
        } catch (IOException e) {
            throw new UncheckedIOException("an array cannot fail", e);
        }
    }

    @Override
    public void decode(InputStream input, Consumer<? super DecodedItem> consumer) throws IOException {
        requireOpen();
        read(MessageStream.of(reader, input), legs(), consumer);
    }

    @Override
    public DocumentSummary finish() {
        requireOpen();
        finished = true;
        return problems.isEmpty() ? DocumentSummary.PLAIN : new DocumentSummary(problems.list(), null);
    }

    private StatsTimelines legs() {
        return timelines == null ? new StatsTimelines(MAX_LEGS) : timelines;
    }

    private void requireOpen() {
        if (finished) {
            throw new IllegalStateException("the decoder was finished");
        }
    }

    private void read(MessageStream stream, StatsTimelines legs, Consumer<? super DecodedItem> consumer)
            throws IOException {
        Problem trailing = MessageRun.read(
                stream,
                options,
                message -> consumer.accept(item(message, legs)),
                problem -> consumer.accept(new DecodedItem.Refused(problem)));
        if (trailing != null) {
            problems.add(trailing);
        }
    }

    private DecodedItem item(Decoded<ServerMessage> decoded, StatsTimelines legs) {
        if (decoded.value() instanceof StatsMessage stats) {
            StatsTimeline before = legs.step(stats, reader.profile());
            return new DecodedItem.Report(
                    ToQualityReport.map(stats, decoded, reader.profile(), options.limits(), before));
        }
        EventsMessage events = (EventsMessage) decoded.value();
        return new DecodedItem.NoReport(
                "events",
                null,
                ToQualityReport.call(events),
                EventTags.endsSession(events),
                EventTags.of(events, reader.profile()),
                decoded.problems());
    }
}
