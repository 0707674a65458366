package io.vqreport.webrtc.internal.message;

import io.vqreport.codec.DecodeLimits;
import io.vqreport.codec.DecodeMode;
import io.vqreport.codec.Decoded;
import io.vqreport.codec.LimitExceededException;
import io.vqreport.codec.Location;
import io.vqreport.codec.MalformedReportException;
import io.vqreport.codec.Problem;
import io.vqreport.codec.Problems;
import io.vqreport.webrtc.MediaServerProblem;
import io.vqreport.webrtc.ServerMessage;
import io.vqreport.webrtc.internal.JsonPiece;
import io.vqreport.webrtc.internal.JsonPieces;
import io.vqreport.webrtc.internal.Unpacked;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/** The messages of an input, one after the other. Not thread-safe. */
public final class MessageStream {
    private final MessageReader reader;
    private final JsonPieces pieces;
    private boolean any;
    private boolean ended;

    private MessageStream(MessageReader reader, JsonPieces pieces) {
        this.reader = reader;
        this.pieces = pieces;
    }

    /**
     * The messages of an array.
     *
     * @param reader reads each
     * @param octets the input, packed or not, left as it is
     * @return the stream
     */
    public static MessageStream of(MessageReader reader, byte[] octets) {
        if (Unpacked.isPacked(octets)) {
            return of(reader, new ByteArrayInputStream(octets));
        }
        return new MessageStream(reader, JsonPieces.of(octets, reader.options().limits(), true));
    }

    /**
     * The messages of a stream of octets.
     *
     * @param reader reads each
     * @param stream the input, packed or not; not closed
     * @return the stream
     */
    public static MessageStream of(MessageReader reader, InputStream stream) {
        DecodeLimits limits = reader.options().limits();
        InputStream unpacked = new Unpacked(stream, limits, MediaServerProblem.PACKING_BROKEN);
        return new MessageStream(reader, JsonPieces.of(unpacked, limits, true));
    }

    /**
     * Reads the next message.
     *
     * @return the message and what was odd about it; absent at the end
     * @throws IOException when the stream fails
     * @throws MalformedReportException when it is none, or STRICT mode refuses it; reading may go on
     * @throws LimitExceededException when a limit is exceeded
     */
    public @Nullable Decoded<ServerMessage> next() throws IOException {
        if (ended) {
            return null;
        }
        boolean first = !any;
        JsonPiece piece = pieces.next();
        if (piece == null) {
            ended = true;
            if (pieces.inArray()) {
                throw new MalformedReportException(Problem.of(
                        MediaServerProblem.NOT_JSON, pieces.place(), "the text ends inside an array of messages"));
            }
            return null;
        }
        any = true;
        return reader.read(
                piece,
                new MessageReader.Surroundings(
                        first && pieces.byteOrderMark(), pieces.inArray(), pieces.oddSeparator()));
    }

    /**
     * What is odd behind the last message.
     *
     * @return the problem; absent when nothing is
     */
    public @Nullable Problem trailing() {
        return pieces.oddSeparator() ? Problem.of(MediaServerProblem.SEPARATOR, pieces.place()) : null;
    }

    /**
     * Why nothing was read.
     *
     * @return what to throw when the input held no text at all
     */
    public MalformedReportException nothing() {
        Location end = pieces.place();
        return end.offset() == 0
                ? MessageReader.empty()
                : new MalformedReportException(Problem.of(MediaServerProblem.NO_PAYLOAD, end));
    }

    /** What is odd behind the message that was asked for; absent when nothing is. */
    private @Nullable Problem behind() throws IOException {
        try {
            JsonPiece more = pieces.next();
            return more == null ? null : Problem.of(MediaServerProblem.MORE_MESSAGES, more.start());
        } catch (MalformedReportException e) {
            if (reader.options().mode() == DecodeMode.STRICT) {
                throw e;
            }
            return e.problem();
        }
    }

    /** Reads the first message, and notes it when there is more. */
    Decoded<ServerMessage> first() {
        try {
            Decoded<ServerMessage> message = next();
            if (message == null) {
                throw nothing();
            }
            Problem behind = behind();
            if (behind == null) {
                return message;
            }
            Problems problems = new Problems(reader.options().limits());
            problems.addAll(message);
            problems.add(behind);
            return problems.with(message.value());
        } catch (IOException e) {
            throw new UncheckedIOException("an array cannot fail", e);
        }
    }
}
