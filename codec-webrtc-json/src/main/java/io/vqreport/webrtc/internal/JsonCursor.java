package io.vqreport.webrtc.internal;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import io.vqreport.codec.DecodeLimits;
import io.vqreport.codec.LimitExceededException;
import io.vqreport.codec.Location;
import io.vqreport.codec.MalformedReportException;
import io.vqreport.codec.Problem;
import io.vqreport.codec.ProblemCode;
import io.vqreport.codec.Problems;
import io.vqreport.codec.QualityReportException;
import io.vqreport.webrtc.JsonNumber;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A parser over one JSON text that counts its elements, knows the place of each token, and throws nothing but the two exceptions of
 * decoding. Not thread-safe.
 */
public final class JsonCursor implements AutoCloseable {
    private static final String TRUNCATED = "the text ends inside a value";
    private static final String NO_FAILURE = "an array cannot fail";
    private static final char[] NO_TEXT = {};
    static final int LONG_DIGITS = 18;

    private final JsonPiece piece;
    private final JsonParser parser;
    private final JsonCodes codes;
    private final DecodeLimits limits;
    private final int maxElements;
    private final JsonNotes notes;
    private int elements;
    /** What {@link #repeatedNumber} gave last, and how it is written. */
    private @Nullable Number repeated;

    private char[] repeatedText = NO_TEXT;

    /**
     * Opens a text, to be read LENIENT.
     *
     * @param factory from {@link JsonFactories}, for the same limits
     * @param piece the text, without byte order mark
     * @param codes the codec's codes
     * @param limits how many elements and how deep
     * @param problems where problems go
     */
    public JsonCursor(JsonFactory factory, JsonPiece piece, JsonCodes codes, DecodeLimits limits, Problems problems) {
        this(factory, piece, codes, limits, new JsonNotes(piece, problems));
    }

    /**
     * Opens a text.
     *
     * @param factory from {@link JsonFactories}, for the same limits
     * @param piece the text, without byte order mark
     * @param codes the codec's codes
     * @param limits how many elements and how deep
     * @param notes where problems go
     */
    public JsonCursor(JsonFactory factory, JsonPiece piece, JsonCodes codes, DecodeLimits limits, JsonNotes notes) {
        this.piece = piece;
        this.codes = codes;
        this.limits = limits;
        this.maxElements = limits.maxElements();
        this.notes = notes;
        try {
            this.parser = factory.createParser(piece.octets(), piece.from(), piece.length());
        } catch (IOException e) {
            throw new UncheckedIOException(NO_FAILURE, e);
        }
    }

    /**
     * Moves to the next token, and counts it when it begins a member or an array's element.
     *
     * @return the token; absent at the end of the text
     * @throws MalformedReportException when the text is not JSON
     * @throws LimitExceededException when it has too many elements or nests too deep
     */
    public @Nullable JsonToken next() {
        JsonToken token;
        try {
            token = parser.nextToken();
        } catch (JsonProcessingException e) {
            throw translated(e);
        } catch (IOException e) {
            throw new UncheckedIOException(NO_FAILURE, e);
        }
        if (token != null && (token == JsonToken.FIELD_NAME || isElement(token))) {
            count();
        }
        return token;
    }

    /**
     * Moves to the next member of the object the cursor is in, and counts it.
     *
     * @return the member's name; absent at the end of the object
     * @throws MalformedReportException when the text is not JSON
     * @throws LimitExceededException when it has too many elements
     */
    public @Nullable String nextName() {
        String name;
        try {
            name = parser.nextFieldName();
        } catch (JsonProcessingException e) {
            throw translated(e);
        } catch (IOException e) {
            throw new UncheckedIOException(NO_FAILURE, e);
        }
        if (name != null) {
            count();
        }
        return name;
    }

    /**
     * Moves to the next member of the object the cursor is in, and counts it. It is found sooner where it has the name expected.
     *
     * @param expected the name that it has as a rule
     * @return the member's name; absent at the end of the object
     * @throws MalformedReportException when the text is not JSON
     * @throws LimitExceededException when it has too many elements
     */
    public @Nullable String nextName(SerializableString expected) {
        String name;
        try {
            name = parser.nextFieldName(expected)
                    ? expected.getValue()
                    : parser.currentToken() == JsonToken.FIELD_NAME ? parser.currentName() : null;
        } catch (JsonProcessingException e) {
            throw translated(e);
        } catch (IOException e) {
            throw new UncheckedIOException(NO_FAILURE, e);
        }
        if (name != null) {
            count();
        }
        return name;
    }

    private void count() {
        elements++;
        if (elements > maxElements) {
            limits.checkElements(elements, here());
        }
    }

    /**
     * Moves from a member's name to its value, which was counted with the name.
     *
     * @return the value's first token
     * @throws MalformedReportException when the text is not JSON
     * @throws LimitExceededException when it nests too deep
     */
    public @Nullable JsonToken memberValue() {
        try {
            return parser.nextToken();
        } catch (JsonProcessingException e) {
            throw translated(e);
        } catch (IOException e) {
            throw new UncheckedIOException(NO_FAILURE, e);
        }
    }

    private boolean isElement(JsonToken token) {
        return token.isScalarValue()
                ? parser.getParsingContext().inArray()
                : token.isStructStart()
                        && parser.getParsingContext().getParent().inArray();
    }

    /**
     * The text that is read.
     *
     * @return the piece
     */
    public JsonPiece piece() {
        return piece;
    }

    /**
     * The token the cursor stands at.
     *
     * @return the token; absent before the first and behind the last
     */
    public @Nullable JsonToken token() {
        return parser.currentToken();
    }

    /**
     * The name of the member the cursor stands at.
     *
     * @return its name; empty where there is none
     */
    public String name() {
        try {
            String name = parser.currentName();
            return name == null ? "" : name;
        } catch (IOException e) {
            throw new UncheckedIOException(NO_FAILURE, e);
        }
    }

    /**
     * The text of a string, number or name.
     *
     * @return the text, without escapes
     * @throws MalformedReportException when a string is malformed
     */
    public String text() {
        try {
            String text = parser.getText();
            return text == null ? "" : text;
        } catch (JsonProcessingException e) {
            throw translated(e);
        } catch (IOException e) {
            throw new UncheckedIOException(NO_FAILURE, e);
        }
    }

    /**
     * The octet at which the current token begins.
     *
     * @return its index in the piece's array
     */
    public int at() {
        return index(parser.currentTokenLocation().getByteOffset());
    }

    private int index(long offset) {
        return offset < 0 ? piece.from() : (int) Math.min(piece.to(), piece.from() + offset);
    }

    /**
     * Behind the octet the cursor has read last.
     *
     * @return its index in the piece's array
     */
    public int end() {
        return index(parser.currentLocation().getByteOffset());
    }

    /**
     * The whole number the cursor stands at, without a text being made of it.
     *
     * @return the number; absent where the token is none, or has more than 18 characters
     */
    public @Nullable Long shortWhole() {
        try {
            if (parser.currentToken() != JsonToken.VALUE_NUMBER_INT) {
                return null;
            }
            int length = parser.getTextLength();
            return length <= LONG_DIGITS
                    ? (Long) whole(parser.getTextCharacters(), parser.getTextOffset(), length)
                    : null;
        } catch (JsonProcessingException e) {
            throw translated(e);
        } catch (IOException e) {
            throw new UncheckedIOException(NO_FAILURE, e);
        }
    }

    /**
     * The number the cursor stands at, without a text being made of it.
     *
     * @return a {@link Long}, or a finite {@link Double}; absent where the token is no number of JSON, or is beyond a long or a double
     */
    public @Nullable Number shortNumber() {
        JsonToken token = parser.currentToken();
        if (token != JsonToken.VALUE_NUMBER_INT && token != JsonToken.VALUE_NUMBER_FLOAT) {
            return null;
        }
        try {
            int length = parser.getTextLength();
            if (token == JsonToken.VALUE_NUMBER_FLOAT) {
                double number = Doubles.of(parser.getTextCharacters(), parser.getTextOffset(), length);
                return Double.isFinite(number) ? (Number) number : null;
            }
            if (length <= LONG_DIGITS) {
                return whole(parser.getTextCharacters(), parser.getTextOffset(), length);
            }
            return parser.getNumberType() == JsonParser.NumberType.LONG ? (Number) parser.getLongValue() : null;
        } catch (JsonProcessingException e) {
            throw translated(e);
        } catch (IOException e) {
            throw new UncheckedIOException(NO_FAILURE, e);
        }
    }

    /**
     * The number the cursor stands at, without a text being made of it, where it is often the one that was asked for before in this way, as
     * a time is.
     *
     * @return as of {@link #shortNumber()}
     */
    public @Nullable Number repeatedNumber() {
        JsonToken token = parser.currentToken();
        if (token != JsonToken.VALUE_NUMBER_INT && token != JsonToken.VALUE_NUMBER_FLOAT) {
            return null;
        }
        try {
            int from = parser.getTextOffset();
            int to = from + parser.getTextLength();
            char[] text = parser.getTextCharacters();
            if (repeated == null || !Arrays.equals(text, from, to, repeatedText, 0, repeatedText.length)) {
                repeated = shortNumber();
                repeatedText = repeated == null ? NO_TEXT : Arrays.copyOfRange(text, from, to);
            }
            return repeated;
        } catch (JsonProcessingException e) {
            throw translated(e);
        } catch (IOException e) {
            throw new UncheckedIOException(NO_FAILURE, e);
        }
    }

    /**
     * The number with a fraction the cursor stands at, without a text being made of it.
     *
     * @return the number, with as many digits behind the point as it was sent with; absent where the token is none, has an exponent, or more
     *     than 18 characters
     */
    public @Nullable BigDecimal shortDecimal() {
        try {
            return parser.currentToken() == JsonToken.VALUE_NUMBER_FLOAT && parser.getTextLength() <= LONG_DIGITS
                    ? decimal(parser.getTextCharacters(), parser.getTextOffset(), parser.getTextLength())
                    : null;
        } catch (JsonProcessingException e) {
            throw translated(e);
        } catch (IOException e) {
            throw new UncheckedIOException(NO_FAILURE, e);
        }
    }

    /** A number of at most 18 characters, as the parser has found it. */
    private static long whole(char[] text, int from, int length) {
        boolean negative = text[from] == '-';
        long number = 0;
        for (int i = negative ? from + 1 : from; i < from + length; i++) {
            number = number * 10 + (text[i] - '0');
        }
        return negative ? -number : number;
    }

    private static @Nullable BigDecimal decimal(char[] text, int from, int length) {
        boolean negative = text[from] == '-';
        long digits = 0;
        int scale = -1;
        for (int i = negative ? from + 1 : from; i < from + length; i++) {
            char unit = text[i];
            if (unit >= '0' && unit <= '9') {
                digits = digits * 10 + (unit - '0');
                scale += scale >= 0 ? 1 : 0;
            } else if (unit == '.') {
                scale = 0;
            } else {
                return null;
            }
        }
        return BigDecimal.valueOf(negative ? -digits : digits, Math.max(scale, 0));
    }

    /**
     * The pointer to the current token.
     *
     * @return a JSON pointer of bounded length
     */
    public String path() {
        return JsonPointers.of(piece.path(), parser.getParsingContext());
    }

    /**
     * The place of the current token.
     *
     * @return its place
     */
    public Location here() {
        return notes.location(at(), path());
    }

    /**
     * Notes a problem of the current token.
     *
     * @param code its code
     */
    public void note(ProblemCode code) {
        if (notes.wants(code)) {
            notes.note(code, at(), path());
        } else {
            notes.problems().suppress();
        }
    }

    /**
     * Where problems go that belong to another token.
     *
     * @return the notes
     */
    public JsonNotes notes() {
        return notes;
    }

    /**
     * Reads the value the cursor stands at as plain Java: {@link String}, {@link Boolean}, {@link Long}, {@link JsonNumber}, a list, a map in
     * the order of the text, or null. The cursor stands at the value's last token then. Of a name given twice the last value stands, which
     * is noted.
     *
     * @return the value; lists and maps are immutable
     * @throws MalformedReportException when the text is not JSON
     * @throws LimitExceededException when it has too many elements or nests too deep
     */
    public @Nullable Object value() {
        JsonToken token = parser.currentToken();
        if (token == null) {
            throw new MalformedReportException(Problem.of(codes.notJson(), here(), TRUNCATED));
        }
        return switch (token) {
            case START_OBJECT -> members();
            case START_ARRAY -> array();
            case VALUE_STRING -> text();
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number();
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            default -> null;
        };
    }

    private Map<String, @Nullable Object> members() {
        LinkedHashMap<String, @Nullable Object> members = new LinkedHashMap<>();
        while (next() == JsonToken.FIELD_NAME) {
            String name = name();
            if (members.containsKey(name)) {
                note(codes.duplicateMember());
            }
            next();
            members.put(name, value());
        }
        return members.isEmpty() ? PlainMap.EMPTY : new PlainMap(members);
    }

    private List<@Nullable Object> array() {
        ArrayList<@Nullable Object> values = new ArrayList<>();
        while (next() != JsonToken.END_ARRAY) {
            values.add(value());
        }
        return values.isEmpty() ? PlainList.EMPTY : new PlainList(values);
    }

    /**
     * Reads the number the cursor stands at.
     *
     * @return a {@link Long} where that says the same, else the digits as they are
     */
    public Number number() {
        String text = text();
        Number number = PlainValues.of(canonicalToken(text));
        if (number instanceof JsonNumber digits && !digits.isJson()) {
            note(codes.notANumber());
        }
        return number;
    }

    /** The one spelling of a token that is no number; other texts as they are. */
    private static String canonicalToken(String text) {
        return switch (text) {
            case "INF", "+INF", "+Infinity" -> "Infinity";
            case "-INF" -> "-Infinity";
            default -> text;
        };
    }

    /** Passes over the value the cursor stands at; it is checked and counted all the same. */
    public void skip() {
        int depth = 0;
        JsonToken token = parser.currentToken();
        while (token != null) {
            depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
            if (depth == 0) {
                return;
            }
            token = next();
        }
    }

    private QualityReportException translated(JsonProcessingException e) {
        boolean truncated = e instanceof JsonEOFException;
        int at = truncated || e.getLocation() == null
                ? behindText()
                : index(e.getLocation().getByteOffset());
        Location place = notes.location(at, path());
        if (e instanceof StreamConstraintsException) {
            int depth = parser.getParsingContext().getNestingDepth();
            int allowed = JsonFactories.maxDepth(limits);
            // The one other constraint is on names that were made to collide in the parser's table.
            return depth >= allowed
                    ? new LimitExceededException("maxDepth", allowed + 1L, allowed, place)
                    : new LimitExceededException("maxElements", elements, limits.maxElements(), place);
        }
        return new MalformedReportException(
                truncated ? Problem.of(codes.notJson(), place, TRUNCATED) : Problem.of(codes.notJson(), place));
    }

    /** Behind the last octet that is not blank: there a text ends that lacks its end, not behind the line break after it. */
    private int behindText() {
        byte[] octets = piece.octets();
        int end = piece.to();
        while (end > piece.from() && octets[end - 1] >= 0 && octets[end - 1] <= ' ') {
            end--;
        }
        return end;
    }

    /** Gives the parser's buffers back. */
    @Override
    public void close() {
        try {
            parser.close();
        } catch (IOException e) {
            throw new UncheckedIOException(NO_FAILURE, e);
        }
    }
}
