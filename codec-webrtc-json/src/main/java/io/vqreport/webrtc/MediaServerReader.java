package io.vqreport.webrtc;

import io.vqreport.codec.DecodeMode;
import io.vqreport.codec.DecodeOptions;
import io.vqreport.codec.Decoded;
import io.vqreport.codec.LimitExceededException;
import io.vqreport.codec.MalformedReportException;
import io.vqreport.codec.Problem;
import io.vqreport.codec.Problems;
import io.vqreport.model.QualityReport;
import io.vqreport.webrtc.internal.mapping.ToQualityReport;
import io.vqreport.webrtc.internal.message.MessageReader;
import io.vqreport.webrtc.internal.message.MessageStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

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
     * @param message the octets of a websocket frame, left as they are
     * @return the message and what was odd about it; {@link MediaServerProblem#MORE_MESSAGES} when others follow
     * @throws MalformedReportException when it is not JSON, holds neither stats nor events, or STRICT mode refuses it
     * @throws LimitExceededException when a limit is exceeded
     */
    public Decoded<ServerMessage> decode(byte[] message) {
        return reader.first(message);
    }

    /**
     * Reads all messages of an input: one behind the other, one a line (NDJSON), or in an array.
     *
     * @param input the octets, left as they are
     * @return the messages, in their order, each with what was odd about it
     * @throws MalformedReportException when one is not JSON, holds neither stats nor events, or STRICT mode refuses it
     * @throws LimitExceededException when a limit is exceeded
     */
    public List<Decoded<ServerMessage>> decodeAll(byte[] input) {
        List<Decoded<ServerMessage>> messages = new ArrayList<>();
        try {
            Problem trailing = read(MessageStream.of(reader, input), message -> {
                reader.options().limits().checkReports(messages.size() + 1L);
                messages.add(message);
            });
            if (trailing != null) {
                int last = messages.size() - 1;
                messages.set(last, with(messages.get(last), trailing));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("an array cannot fail", e);
        }
        return List.copyOf(messages);
    }

    /**
     * Reads all messages of a stream, one at a time. A comma behind the last message, which belongs to none, is noted by the codec's decoder
     * and by the other method, but not here.
     *
     * @param input the octets; not closed
     * @param consumer is handed every message with what was odd about it, in the order of the input
     * @throws IOException when the stream fails
     * @throws MalformedReportException when one is not JSON, holds neither stats nor events, or STRICT mode refuses it; the messages before it
     *     were handed over
     * @throws LimitExceededException when a limit is exceeded
     */
    public void decodeAll(InputStream input, Consumer<? super Decoded<ServerMessage>> consumer) throws IOException {
        read(MessageStream.of(reader, input), consumer);
    }

    /** Hands every message over as it is read; what is odd behind the last one is returned. */
    private @Nullable Problem read(MessageStream stream, Consumer<? super Decoded<ServerMessage>> consumer)
            throws IOException {
        Decoded<ServerMessage> message = stream.next();
        if (message == null) {
            throw stream.nothing();
        }
        while (message != null) {
            consumer.accept(message);
            message = stream.next();
        }
        Problem trailing = stream.trailing();
        if (trailing != null && reader.options().mode() == DecodeMode.STRICT) {
            throw new MalformedReportException(trailing);
        }
        return trailing;
    }

    private Decoded<ServerMessage> with(Decoded<ServerMessage> message, Problem trailing) {
        Problems problems = new Problems(reader.options().limits());
        problems.addAll(message);
        problems.add(trailing);
        return problems.with(message.value());
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
}
