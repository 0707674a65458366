package io.vqreport.xml.internal;

import com.ctc.wstx.exc.WstxEOFException;
import com.ctc.wstx.exc.WstxException;
import com.ctc.wstx.exc.WstxIOException;
import com.ctc.wstx.exc.WstxUnexpectedCharException;
import com.ctc.wstx.stax.WstxInputFactory;
import io.vqreport.codec.DecodeLimits;
import io.vqreport.codec.LimitExceededException;
import io.vqreport.codec.Location;
import io.vqreport.codec.MalformedReportException;
import io.vqreport.codec.Problem;
import java.io.ByteArrayInputStream;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLStreamReader2;
import org.jspecify.annotations.Nullable;

/**
 * A forward cursor over untrusted XML: elements and text only. Not thread-safe.
 *
 * <p>Its methods throw {@link MalformedReportException} for what is no XML, {@link LimitExceededException} for what is too much of it, and
 * {@link UncheckedIOException} when the input fails; nothing else.
 */
public final class XmlCursor implements AutoCloseable {
    /** What {@link #next()} gives at the end of the input. */
    public static final int END = XMLStreamConstants.END_DOCUMENT;
    /** What {@link #next()} gives at a start tag. */
    public static final int START_ELEMENT = XMLStreamConstants.START_ELEMENT;
    /** What {@link #next()} gives at an end tag. */
    public static final int END_ELEMENT = XMLStreamConstants.END_ELEMENT;
    /** What {@link #next()} gives at text. */
    public static final int TEXT = XMLStreamConstants.CHARACTERS;

    /** A character, of which two make one beyond the first plane, takes no more octets than this. */
    private static final int MOST_OCTETS = 3;

    private final DecodeLimits limits;
    private final XmlProblemCodes codes;
    private final XmlOrigin origin;
    private final XmlInput input;
    private final Consumer<Problem> odd;
    private final XMLStreamReader2 reader;
    private int event;
    private int depth;
    /** How many attributes the start tag has that was read last. */
    private int attributes;

    private boolean endsEarly;
    private boolean inReport;
    private long reportStart;
    private Location reportPlace = Location.UNKNOWN;
    /** The character up to which a report cannot have too many octets, whatever its characters are. */
    private long enough;

    private long elements;
    private long textStart;
    /** Whether the end tag where the cursor stands follows a text that began at {@link #textStart}. */
    private boolean behindText;

    XmlCursor(
            WstxInputFactory factory,
            XmlInput input,
            DecodeLimits limits,
            XmlProblemCodes codes,
            XmlOrigin origin,
            Consumer<Problem> odd) {
        this.limits = limits;
        this.codes = codes;
        this.origin = origin;
        this.odd = odd;
        this.input = input;
        this.reader = open(factory, input);
        checkDeclaration();
    }

    private XMLStreamReader2 open(WstxInputFactory factory, XmlInput from) {
        try {
            Reader decoded = from instanceof OtherInput other ? other.decoded() : (Utf8Input) from;
            return (XMLStreamReader2)
                    (decoded == null
                            ? factory.createXMLStreamReader((OtherInput) from)
                            : factory.createXMLStreamReader(decoded));
        } catch (XMLStreamException e) {
            // The XML declaration is read before there is a reader to ask for a place.
            throw translate(e, null);
        }
    }

    /** Compares what the declaration of a document says of its encoding with that in which it is read. */
    private void checkDeclaration() {
        String declared = reader.getCharacterEncodingScheme();
        if (declared != null && !input.isIn(declared)) {
            odd.accept(Problem.of(codes.contradicted(), location("")));
        }
    }

    /**
     * Goes on to the next tag or text. A text comes in pieces where a CDATA section, a comment or an instruction interrupts it.
     *
     * @return {@link #START_ELEMENT}, {@link #END_ELEMENT}, {@link #TEXT} or, at the end of the input, {@link #END}
     */
    public int next() {
        XMLStreamReader2 in = reader;
        if (event == END) {
            return END;
        }
        try {
            while (true) {
                switch (in.next()) {
                    case XMLStreamConstants.START_ELEMENT -> {
                        depth++;
                        attributes = in.getAttributeCount();
                        checkStart();
                        event = START_ELEMENT;
                        return START_ELEMENT;
                    }
                    case XMLStreamConstants.END_ELEMENT -> {
                        depth--;
                        behindText = event == TEXT;
                        event = END_ELEMENT;
                        return END_ELEMENT;
                    }
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                        if (event != TEXT) {
                            textStart = offset();
                        }
                        if (!inReport) {
                            input.mark(offset());
                        }
                        event = TEXT;
                        return TEXT;
                    }
                    // Entities of their own only a document type can declare.
                    case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                        throw new MalformedReportException(Problem.of(codes.doctype(), location("")));
                    case XMLStreamConstants.START_DOCUMENT -> checkDeclaration();
                    default -> {
                        // A comment, a processing instruction, or the end of a document, behind which others may stand.
                        if (!in.hasNext()) {
                            event = END;
                            return END;
                        }
                        if (!inReport) {
                            input.mark(offset());
                        }
                    }
                }
            }
        } catch (WstxEOFException e) {
            endsEarly = true;
            event = END;
            return END;
        } catch (XMLStreamException e) {
            throw translate(e);
        }
    }

    private void checkStart() {
        if (depth > limits.maxDepth()) {
            limits.checkDepth(depth, location(""));
        }
        if (inReport) {
            elements += 1L + attributes;
            if (elements > limits.maxElements()) {
                limits.checkElements(elements, location(""));
            }
            checkOctets();
        } else {
            input.mark(offset());
            if (attributes > limits.maxElements()) {
                limits.checkElements(attributes, location(""));
            }
        }
    }

    private void checkOctets() {
        long at = offset();
        if (at > enough) {
            long length = octet(at) - reportStart;
            if (length > limits.maxReportBytes()) {
                throw new LimitExceededException("maxReportBytes", length, limits.maxReportBytes(), location(""));
            }
        }
    }

    /** Begins a report at the start tag where the cursor stands: its elements and octets are counted from here. */
    public void beginReport() {
        inReport = true;
        long start = offset();
        reportStart = octet(start);
        enough = start + limits.maxReportBytes() / MOST_OCTETS;
        reportPlace = location("");
        input.mark(start);
        elements = 0;
        checkElementsOfRoot();
    }

    /**
     * Where the report began that was begun last.
     *
     * @return the place of its start tag; unknown before
     */
    public Location reportPlace() {
        return reportPlace;
    }

    /**
     * The octets of the report that was begun last, and all that follows, once the cursor can go no further.
     *
     * @return null where they are not had any more
     */
    public @Nullable InputStream reread() {
        return input.reread(reportStart);
    }

    /**
     * The namespaces that the start tag declares where the cursor stands.
     *
     * @return by their prefixes; the default one by the empty one
     */
    public Map<String, String> declarations() {
        Map<String, String> declared = new LinkedHashMap<>();
        for (int i = 0; i < reader.getNamespaceCount(); i++) {
            declared.put(reader.getNamespacePrefix(i), reader.getNamespaceURI(i));
        }
        return declared;
    }

    private void checkElementsOfRoot() {
        elements = 1L + attributes;
        limits.checkElements(elements, location(""));
    }

    /**
     * Ends the report at the end tag where the cursor stands.
     *
     * @throws LimitExceededException when it had too many octets
     */
    public void endReport() {
        if (inReport) {
            long end;
            try {
                end = reader.getLocationInfo().getEndingCharOffset();
            } catch (XMLStreamException e) {
                throw translate(e);
            }
            long length = octet(end) - reportStart;
            if (length > limits.maxReportBytes()) {
                throw new LimitExceededException("maxReportBytes", length, limits.maxReportBytes(), Location.UNKNOWN);
            }
            inReport = false;
        }
    }

    /**
     * Whether the input ended inside an element.
     *
     * @return true when {@link #next()} gave {@link #END} before the last end tag
     */
    public boolean endsEarly() {
        return endsEarly;
    }

    /**
     * How many elements are open; at an end tag, without the one that it closes.
     *
     * @return 0 outside all elements
     */
    public int depth() {
        return depth;
    }

    /**
     * Where the cursor stands.
     *
     * @return what {@link #next()} gave last; 0 before
     */
    public int event() {
        return event;
    }

    /**
     * The element's name without prefix.
     *
     * @return interned
     */
    public String localName() {
        return reader.getLocalName();
    }

    /**
     * The element's namespace.
     *
     * @return empty when it has none
     */
    public String namespace() {
        return reader.getNamespaceURI();
    }

    /**
     * The element's prefix.
     *
     * @return empty when it has none
     */
    public String prefix() {
        return reader.getPrefix();
    }

    /**
     * How many attributes the element has, namespace declarations not counted.
     *
     * @return 0 or more
     */
    public int attributeCount() {
        return attributes;
    }

    /**
     * An attribute's name without prefix.
     *
     * @param index which one
     * @return its name
     */
    public String attributeName(int index) {
        return reader.getAttributeLocalName(index);
    }

    /**
     * An attribute's namespace.
     *
     * @param index which one
     * @return empty when it has none
     */
    public String attributeNamespace(int index) {
        return reader.getAttributeNamespace(index);
    }

    /**
     * An attribute's prefix.
     *
     * @param index which one
     * @return empty when it has none
     */
    public String attributePrefix(int index) {
        return reader.getAttributePrefix(index);
    }

    /**
     * An attribute's text.
     *
     * @param index which one
     * @return its text
     */
    public String attributeValue(int index) {
        return reader.getAttributeValue(index);
    }

    /**
     * Appends the text, or piece of one, where the cursor stands.
     *
     * @param target where to
     */
    public void appendText(CharBuffer target) {
        XMLStreamReader2 in = reader;
        int taken = 0;
        try {
            while (true) {
                char[] room = target.room();
                int count = in.getTextCharacters(taken, room, target.length(), room.length - target.length());
                target.added(count);
                taken += count;
                if (target.length() < room.length) {
                    return;
                }
            }
        } catch (XMLStreamException e) {
            throw translate(e);
        }
    }

    /**
     * Reads on from a start tag to its end tag, as long as there is nothing but text between.
     *
     * @param target where the text goes
     * @return what the cursor came to: {@link #END_ELEMENT} at the end tag, else what stands in the way
     */
    public int readText(CharBuffer target) {
        int found = next();
        if (found == TEXT) {
            appendText(target);
            found = next();
        }
        return found;
    }

    /**
     * Whether the text where the cursor stands is nothing but blanks and line ends.
     *
     * @return true for text between tags
     */
    public boolean isBlank() {
        return reader.isWhiteSpace();
    }

    /** A character's octet; where it is not known, as many octets as characters. */
    private long octet(long character) {
        long octet = input.octetOf(character);
        return octet < 0 ? character : octet;
    }

    /** The character where the current tag or text begins. */
    private long offset() {
        return reader.getLocationInfo().getStartingCharOffset();
    }

    /**
     * Where the text began that the current end tag closes.
     *
     * @param length the text's characters
     * @param path its place in the format's structure
     * @return the place of the text; of the end tag when the text was written with entities, or on several lines
     */
    public Location locationBefore(int length, String path) {
        javax.xml.stream.Location place = reader.getLocation();
        boolean plain = behindText && offset() - textStart == length && place.getColumnNumber() > length;
        int back = plain ? length : 0;
        return place(offset() - back, place.getLineNumber(), place.getColumnNumber() - back, path);
    }

    /**
     * Where the current tag or text begins.
     *
     * @param path its place in the format's structure
     * @return the place in the whole input
     */
    public Location location(String path) {
        javax.xml.stream.Location place = reader.getLocation();
        return place(offset(), place.getLineNumber(), place.getColumnNumber(), path);
    }

    private Location place(long character, int line, int column, String path) {
        return at(input.octetOf(character), line, column, path);
    }

    private Location at(long octet, int line, int column, String path) {
        if (origin.line() < 1) {
            return new Location(-1, -1, -1, path);
        }
        boolean first = line <= 1;
        return new Location(
                octet < 0 ? -1 : Math.max(0, octet - origin.before() + origin.offset()),
                line + origin.line() - 1,
                column < 1 ? -1 : first ? Math.max(1, column - origin.before() + origin.column() - 1) : column,
                path);
    }

    private RuntimeException translate(XMLStreamException e) {
        return translate(e, reader.getLocation());
    }

    private RuntimeException translate(XMLStreamException e, javax.xml.stream.@Nullable Location before) {
        if (e instanceof WstxIOException && e.getCause() instanceof IOException failure && !isEncoding(failure)) {
            return new UncheckedIOException(failure);
        }
        javax.xml.stream.Location at = e.getLocation();
        Location location = at == null
                ? Location.UNKNOWN
                : place(at.getCharacterOffset(), at.getLineNumber(), at.getColumnNumber(), "");
        if (!(e instanceof WstxException)) {
            LimitExceededException limit = limit(String.valueOf(e.getMessage()), location);
            if (limit != null) {
                return limit;
            }
        }
        Problem illegal = e instanceof WstxUnexpectedCharException found && found.getChar() < ' ' && at != null
                ? illegal(before, at.getCharacterOffset())
                : null;
        return new MalformedReportException(
                illegal == null
                        ? Problem.of(e instanceof WstxIOException ? codes.encoding() : codes.notWellFormed(), location)
                        : illegal);
    }

    /**
     * The first octet behind the last tag or text, or from the beginning where there was none, that no XML may hold, or that is no text at
     * all: the parser tells the place of one but roughly, and not always that of the first. Null where there is none.
     */
    private @Nullable Problem illegal(javax.xml.stream.@Nullable Location from, long near) {
        long start = input.octetOf(from == null ? 0 : from.getCharacterOffset());
        ByteArrayInputStream octets = input.read(start);
        if (octets == null) {
            return null;
        }
        long broken = input.firstBroken() < 0 ? Long.MAX_VALUE : input.octetOf(input.firstBroken());
        long end = broken == Long.MAX_VALUE ? input.octetOf(near) : broken;
        int line = from == null ? 1 : from.getLineNumber();
        int column = from == null ? 1 : from.getColumnNumber();
        for (long at = start; at <= end; at++) {
            int value = octets.read();
            boolean legal = value >= ' ' || value == '\t' || value == '\n' || value == '\r';
            if (at == broken || !legal) {
                return value < 0 && at != broken
                        ? null
                        : Problem.of(at == broken ? codes.encoding() : codes.notWellFormed(), at(at, line, column, ""));
            }
            if (value == '\n') {
                line++;
                column = 1;
            } else if ((value & 0xC0) != 0x80) {
                column++;
            }
        }
        return null;
    }

    /** Whether octets are no text in their encoding: as the parser's decoders say it, and as those of Java do. */
    private static boolean isEncoding(IOException e) {
        return e instanceof CharConversionException || e instanceof CharacterCodingException;
    }

    /** Woodstox has no type of its own for a limit exceeded, only these words. */
    private @Nullable LimitExceededException limit(String message, Location location) {
        if (!message.contains(" limit (")) {
            return null;
        }
        if (message.contains("Attribute limit")) {
            int most = Math.min(limits.maxElements(), SecureXml.MAX_ATTRIBUTES);
            return new LimitExceededException("maxElements", most + 1L, most, location);
        }
        return new LimitExceededException(
                "maxReportBytes", limits.maxReportBytes() + 1L, limits.maxReportBytes(), location);
    }

    /** Gives back the parser's buffers; the input stays open. */
    @Override
    public void close() {
        try {
            reader.close();
        } catch (XMLStreamException e) {
            throw translate(e);
        }
    }
}
