package io.vqreport.webrtc.internal.message;

import com.fasterxml.jackson.core.JsonFactory;
import io.vqreport.codec.CoreProblemCode;
import io.vqreport.codec.DecodeOptions;
import io.vqreport.codec.Decoded;
import io.vqreport.codec.LimitExceededException;
import io.vqreport.codec.MalformedReportException;
import io.vqreport.codec.Problem;
import io.vqreport.codec.Problems;
import io.vqreport.webrtc.MediaServerProblem;
import io.vqreport.webrtc.ServerMessage;
import io.vqreport.webrtc.ServerProfile;
import io.vqreport.webrtc.internal.JsonCursor;
import io.vqreport.webrtc.internal.JsonFactories;
import io.vqreport.webrtc.internal.JsonNotes;
import io.vqreport.webrtc.internal.JsonPiece;
import io.vqreport.webrtc.internal.MediaServerFormat;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** Reads one message out of one JSON text, whatever surrounds it. Immutable and thread-safe. */
public final class MessageReader {
    private final DecodeOptions options;
    private final ServerProfile profile;
    private final JsonFactory factory;

    /**
     * Makes a reader.
     *
     * @param options mode, limits and the producer's profile
     */
    public MessageReader(DecodeOptions options) {
        this.options = options;
        this.profile = ServerProfile.of(options);
        this.factory = JsonFactories.of(options.limits());
    }

    /**
     * How it reads.
     *
     * @return the options
     */
    public DecodeOptions options() {
        return options;
    }

    /**
     * What is assumed of the producer.
     *
     * @return the profile
     */
    public ServerProfile profile() {
        return profile;
    }

    /**
     * Reads the first message of an array that holds nothing but messages.
     *
     * @param octets the array, left as it is
     * @return the message and what was odd about it
     * @throws MalformedReportException when it is none, or STRICT mode refuses it
     * @throws LimitExceededException when a limit is exceeded
     */
    public Decoded<ServerMessage> first(byte[] octets) {
        int from = start(octets);
        boolean plain = from < octets.length && octets[from] == '{';
        if (!plain || octets.length > options.limits().maxReportBytes()) {
            return MessageStream.of(this, octets).first();
        }
        // As a rule the array is one message, so it need not be cut first.
        JsonPiece piece = JsonPiece.of(octets);
        Problems problems = new Problems(options.limits());
        JsonNotes notes = new JsonNotes(piece, problems, options.mode());
        ServerMessage message;
        int end;
        try (JsonCursor cursor = cursor(piece, notes)) {
            message = new EnvelopeReader(this, cursor).read();
            end = cursor.end();
        }
        while (end < octets.length && isBlank(octets[end])) {
            end++;
        }
        if (end < octets.length) {
            notes.note(MediaServerProblem.MORE_MESSAGES, end, "");
        }
        return problems.with(message);
    }

    /** Where the text begins. */
    private static int start(byte[] octets) {
        int at = 0;
        while (at < octets.length && isBlank(octets[at])) {
            at++;
        }
        return at;
    }

    private static boolean isBlank(byte octet) {
        return octet == ' ' || octet == '\n' || octet == '\r' || octet == '\t';
    }

    /** What is odd about a piece's place among others. */
    record Surroundings(boolean byteOrderMark, boolean inArray, boolean oddSeparator) {}

    /** Reads the message of a piece. */
    Decoded<ServerMessage> read(JsonPiece piece, Surroundings around) {
        Problems problems = new Problems(options.limits());
        JsonNotes notes = new JsonNotes(piece, problems, options.mode());
        if (around.byteOrderMark) {
            notes.note(MediaServerProblem.BYTE_ORDER_MARK, piece.from(), "");
        }
        if (around.inArray) {
            notes.note(MediaServerProblem.ARRAY_OF_MESSAGES, piece.from(), piece.path());
        }
        if (around.oddSeparator) {
            notes.note(MediaServerProblem.SEPARATOR, piece.from(), piece.path());
        }
        return problems.with(piece.octets()[piece.from()] == '"' ? inString(piece, notes) : plain(piece, notes));
    }

    private ServerMessage plain(JsonPiece piece, JsonNotes notes) {
        try (JsonCursor cursor = cursor(piece, notes)) {
            ServerMessage message = new EnvelopeReader(this, cursor).read();
            cursor.next();
            return message;
        }
    }

    /** Reads a message that stands in a string, or that lacks its outer braces and so begins with its first member's name. */
    private ServerMessage inString(JsonPiece piece, JsonNotes notes) {
        JsonPiece braced = Braces.complete(piece);
        if (braced != null) {
            notes.note(MediaServerProblem.OUTER_BRACE_MISSING, piece.from(), piece.path());
            return plain(braced, notes.inside(braced));
        }
        String text;
        try (JsonCursor cursor = cursor(piece, notes)) {
            cursor.next();
            text = cursor.text();
        }
        if (!isObject(text)) {
            throw new MalformedReportException(Problem.of(MediaServerProblem.NO_PAYLOAD, piece.start()));
        }
        notes.note(MediaServerProblem.ENCODED_AS_TEXT, piece.from(), piece.path());
        JsonPiece inner = inner(text, piece.path());
        return plain(inner, notes.inside(inner));
    }

    /** Whether a string may hold an object. */
    static boolean isObject(String text) {
        int at = 0;
        while (at < text.length() && text.charAt(at) <= ' ') {
            at++;
        }
        return at < text.length() && text.charAt(at) == '{';
    }

    /** A string's content as a text of its own, which has no place in the input. */
    static JsonPiece inner(String text, String path) {
        byte[] octets = text.getBytes(StandardCharsets.UTF_8);
        return new JsonPiece(octets, 0, octets.length, -1, -1, -1, path);
    }

    JsonCursor cursor(JsonPiece piece, JsonNotes notes) {
        return new JsonCursor(factory, piece, MediaServerFormat.CODES, options.limits(), notes);
    }

    /** Refuses an input without any text. */
    static MalformedReportException empty() {
        return new MalformedReportException(Problem.of(
                CoreProblemCode.EMPTY_INPUT, JsonPiece.of(new byte[0]).start()));
    }

    @Override
    public String toString() {
        return "MessageReader[" + Objects.toString(options) + "]";
    }
}
