package io.vqreport.webrtc;

import io.vqreport.codec.DecodeOptions;
import io.vqreport.codec.Decoded;
import io.vqreport.codec.LimitExceededException;
import io.vqreport.codec.MalformedReportException;
import io.vqreport.codec.Problem;
import io.vqreport.codec.Problems;
import io.vqreport.codec.ReportDecoder;
import io.vqreport.model.QualityReport;
import io.vqreport.webrtc.internal.codec.MediaServerDecoder;
import io.vqreport.webrtc.internal.mapping.ToQualityReport;
import io.vqreport.webrtc.internal.message.MessageReader;
import io.vqreport.webrtc.internal.message.MessageRun;
import io.vqreport.webrtc.internal.message.MessageStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Reads the media server's messages with options of the caller's. Immutable and thread-safe: make one and share it.
 *
 * <p>{@link MediaServerStats} has the same methods with the default options.
 */
public final class MediaServerReader {
    private final MessageReader reader;

    MediaServerReader(DecodeOptions options) {
        this.reader = new MessageReader(options);
    }

    /**
     * What is assumed where the format does not say.
     *
     * @return the profile of the options
     */
    public ServerProfile profile() {
        return reader.profile();
    }

    /**
     * Reads the first message of an input.
     *
     * @param message the octets of a websocket frame, or a file of them, packed by gzip or not; left as they are
     * @return the message and what was odd about it; {@link MediaServerProblem#MORE_MESSAGES} when others follow
     * @throws MalformedReportException when it is not JSON, holds neither stats nor events, or STRICT mode refuses it
     * @throws LimitExceededException when a limit is exceeded
     */
    public Decoded<ServerMessage> decode(byte[] message) {
        return reader.first(message);
    }

    /**
     * Reads all messages of an input: one behind the other, one a line (NDJSON), or in an array. A bad one leaves its neighbours alone. A comma
     * behind the last message is noted with that message.
     *
     * @param input the octets, packed by gzip or not; left as they are
     * @return what became of each message, in their order; one item at least
     * @throws MalformedReportException when nothing of the format can be recognized
     * @throws LimitExceededException when a limit is exceeded
     */
    public List<ServerItem> decodeAll(byte[] input) {
        List<ServerItem> items = new ArrayList<>();
        Problem trailing;
        try {
            trailing = MessageRun.read(
                    MessageStream.of(reader, input),
                    reader.options(),
                    message -> add(items, new ServerItem.Read(message)),
                    problem -> add(items, new ServerItem.Refused(problem)));
        } catch (IOException e) {
            throw new UncheckedIOException("an array cannot fail", e);
        }
        if (trailing != null) {
            int last = items.size() - 1;
            items.set(last, with(items.get(last), trailing));
        }
        return List.copyOf(items);
    }

    private void add(List<ServerItem> items, ServerItem item) {
        reader.options().limits().checkReports(items.size() + 1L);
        items.add(item);
    }

    /** The last item, with what is odd behind it; one that was refused has its reason already. */
    private ServerItem with(ServerItem item, Problem trailing) {
        return item.message()
                .<ServerItem>map(message -> {
                    Problems problems = new Problems(reader.options().limits());
                    problems.addAll(message);
                    problems.add(trailing);
                    return new ServerItem.Read(problems.with(message.value()));
                })
                .orElse(item);
    }

    /**
     * Reads all messages of a stream, one at a time, up to the first bad one.
     *
     * @param input the octets, packed by gzip or not; not closed
     * @param consumer is handed every message with what was odd about it, in the order of the input
     * @throws IOException when the stream fails
     * @throws MalformedReportException when one is not JSON, holds neither stats nor events, or STRICT mode refuses it; the messages before it
     *     were handed over
     * @throws LimitExceededException when a limit is exceeded
     */
    public void decodeAll(InputStream input, Consumer<? super Decoded<ServerMessage>> consumer) throws IOException {
        decodeAll(input, consumer, problem -> {
            throw new MalformedReportException(problem);
        });
    }

    /**
     * Reads all messages of a stream, one at a time. A bad one leaves its neighbours alone. A comma behind the last message, which belongs to
     * none, is noted by the codec's decoder and by {@link #decodeAll(byte[])}, but not here.
     *
     * @param input the octets, packed by gzip or not; not closed
     * @param consumer is handed every message with what was odd about it, in the order of the input
     * @param refused is handed why a message could not be read, or STRICT mode refuses it
     * @throws IOException when the stream fails
     * @throws MalformedReportException when nothing of the format can be recognized
     * @throws LimitExceededException when a limit is exceeded
     */
    public void decodeAll(
            InputStream input, Consumer<? super Decoded<ServerMessage>> consumer, Consumer<? super Problem> refused)
            throws IOException {
        MessageRun.read(MessageStream.of(reader, input), reader.options(), consumer, refused);
    }

    /**
     * A decoder to neutral reports that goes on where others ended: each interval begins at the message before of the same tags, be it of this
     * input or of one before.
     *
     * @param timelines where the legs of calls stand; goes on with every message
     * @return a new decoder
     */
    public ReportDecoder newDecoder(StatsTimelines timelines) {
        return new MediaServerDecoder(reader, Objects.requireNonNull(timelines, "timelines"));
    }

    /**
     * Maps a stats message to the neutral report. The start of its interval is absent.
     *
     * @param decoded the message and the problems of its reading
     * @return the neutral report and the problems of both steps; empty for an events message
     */
    public Optional<Decoded<QualityReport>> toQualityReport(Decoded<? extends ServerMessage> decoded) {
        return toQualityReport(decoded, StatsTimeline.START);
    }

    /**
     * Maps a stats message to the neutral report, whose interval begins at the message before.
     *
     * @param decoded the message and the problems of its reading
     * @param timeline where the messages of the same tags stand, before this one
     * @return the neutral report and the problems of both steps; empty for an events message
     */
    public Optional<Decoded<QualityReport>> toQualityReport(
            Decoded<? extends ServerMessage> decoded, StatsTimeline timeline) {
        return decoded.value() instanceof StatsMessage stats
                ? Optional.of(ToQualityReport.map(
                        stats, decoded, reader.profile(), reader.options().limits(), timeline))
                : Optional.empty();
    }

    /**
     * Maps a stats message to the neutral report, whose interval begins at the message before.
     *
     * @param decoded the message and the problems of its reading
     * @param timelines where the legs of calls stand; goes on with a stats message
     * @return the neutral report and the problems of both steps; empty for an events message
     */
    public Optional<Decoded<QualityReport>> toQualityReport(
            Decoded<? extends ServerMessage> decoded, StatsTimelines timelines) {
        return decoded.value() instanceof StatsMessage stats
                ? toQualityReport(decoded, timelines.step(stats, reader.profile()))
                : Optional.empty();
    }
}
