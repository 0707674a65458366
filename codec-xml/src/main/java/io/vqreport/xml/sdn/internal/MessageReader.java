package io.vqreport.xml.sdn.internal;

import io.vqreport.codec.DecodeMode;
import io.vqreport.codec.DecodeOptions;
import io.vqreport.codec.Decoded;
import io.vqreport.codec.Location;
import io.vqreport.codec.MalformedReportException;
import io.vqreport.codec.Problem;
import io.vqreport.xml.internal.CharBuffer;
import io.vqreport.xml.internal.SecureXml;
import io.vqreport.xml.internal.XmlCursor;
import io.vqreport.xml.internal.XmlOrigin;
import io.vqreport.xml.internal.XmlProblemCodes;
import io.vqreport.xml.internal.XmlWrapper;
import io.vqreport.xml.sdn.BurstDensityScale;
import io.vqreport.xml.sdn.EndPointField;
import io.vqreport.xml.sdn.QualityProperty;
import io.vqreport.xml.sdn.SdnAttribute;
import io.vqreport.xml.sdn.SdnElement;
import io.vqreport.xml.sdn.SdnForm;
import io.vqreport.xml.sdn.SdnMessage;
import io.vqreport.xml.sdn.SdnMessages;
import io.vqreport.xml.sdn.SdnProblem;
import io.vqreport.xml.sdn.SdnVersion;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.xml.XMLConstants;
import org.jspecify.annotations.Nullable;

/**
 * Reads one message: a single pass of the cursor builds the tree and compares it with the schema. Nothing here recurs, so depth costs heap
 * only. Immutable and thread-safe.
 */
public final class MessageReader {
    private static final XmlProblemCodes CODES = new XmlProblemCodes(
            SdnProblem.NOT_WELL_FORMED, SdnProblem.ENCODING, SdnProblem.DOCTYPE, SdnProblem.ENCODING_CONTRADICTED);

    private final DecodeOptions options;
    private final BurstDensityScale scale;
    private final SecureXml xml;

    /**
     * Prepares reading.
     *
     * @param options mode, limits and scale
     */
    public MessageReader(DecodeOptions options) {
        this.options = options;
        this.scale = options.get(SdnMessages.BURST_DENSITY_SCALE);
        this.xml = SecureXml.of(options.limits());
    }

    /**
     * Reads a message.
     *
     * @param piece its octets, and where they stand in the input
     * @return the message and what was odd about it
     * @throws MalformedReportException when it is beyond reading, or STRICT mode refuses it
     */
    public Decoded<SdnMessage> read(Piece piece) {
        Notes notes = new Notes(options.limits());
        if (piece.textBefore() != null) {
            notes.note(SdnProblem.TEXT_AROUND, piece.textBefore());
        }
        if (piece.elementAround() != null) {
            notes.note(SdnProblem.ELEMENT_AROUND, piece.elementAround());
        }
        try (XmlCursor cursor = open(piece, notes)) {
            SdnMessage message = new Pass(cursor, notes).read();
            Problem refused = notes.firstSyntax();
            if (options.mode() == DecodeMode.STRICT && refused != null) {
                throw new MalformedReportException(refused);
            }
            return notes.with(message);
        }
    }

    private XmlCursor open(Piece piece, Notes notes) {
        InputStream in = new ByteArrayInputStream(piece.octets(), piece.from(), piece.to() - piece.from());
        String context = piece.context();
        if (!context.isEmpty()) {
            in = new SequenceInputStream(Collections.enumeration(
                    List.of(ascii(context), in, ascii(isElement(context) ? XmlWrapper.END : ""))));
        }
        XmlOrigin origin = piece.origin().behind(context.length());
        XmlCursor cursor =
                piece.isUtf8() ? xml.openUtf8(in, CODES, origin, notes::add) : xml.open(in, CODES, origin, notes::add);
        if (isElement(context)) {
            cursor.next();
        }
        return cursor;
    }

    private static boolean isElement(String context) {
        return context.endsWith(">") && !context.endsWith("?>");
    }

    private static InputStream ascii(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.US_ASCII));
    }

    /** One pass over one message. */
    private final class Pass {
        private final XmlCursor cursor;
        private final Notes notes;
        private final Deque<Frame> open = new ArrayDeque<>();
        private final CharBuffer buffer = new CharBuffer();
        private SdnVersion version = SdnVersion.C;
        private boolean strictStructure = true;

        Pass(XmlCursor cursor, Notes notes) {
            this.cursor = cursor;
            this.notes = notes;
        }

        SdnMessage read() {
            SdnElement root = null;
            while (true) {
                switch (cursor.next()) {
                    case XmlCursor.START_ELEMENT -> {
                        if (root != null) {
                            throw new MalformedReportException(
                                    Problem.of(SdnProblem.NOT_WELL_FORMED, cursor.location("")));
                        }
                        start();
                    }
                    // The only one that is open when none of the message is stands around it.
                    case XmlCursor.END_ELEMENT -> root = open.isEmpty() ? root : end();
                    case XmlCursor.TEXT -> text();
                    default -> {
                        if (root == null || cursor.endsEarly()) {
                            throw new MalformedReportException(
                                    Problem.of(SdnProblem.NOT_WELL_FORMED, cursor.location("")));
                        }
                        return new SdnMessage(root);
                    }
                }
            }
        }

        private void start() {
            Frame parent = open.peek();
            Frame frame = parent == null ? root() : child(parent);
            open.push(frame);
            attributes(frame);
        }

        private Frame root() {
            Location at = cursor.location("");
            if (!cursor.localName().equals(SdnFormat.ROOT)) {
                throw new MalformedReportException(Problem.of(SdnProblem.NO_MESSAGE, at));
            }
            cursor.beginReport();
            if (!cursor.namespace().isEmpty()) {
                notes.note(SdnProblem.NAMESPACE, at);
            }
            String text = null;
            for (int i = 0; i < cursor.attributeCount(); i++) {
                if (cursor.attributeNamespace(i).isEmpty()
                        && cursor.attributeName(i).equals("Version")) {
                    text = cursor.attributeValue(i).strip();
                }
            }
            if (text != null) {
                Optional<SdnVersion> known = SdnVersion.of(text);
                if (known.isEmpty()) {
                    notes.note(SdnProblem.VERSION_UNKNOWN, cursor.location("@Version"));
                }
                version = known.orElse(SdnVersion.D);
                strictStructure = known.isPresent() && version.isPublished();
            }
            return new Frame(cursor.namespace(), cursor.localName(), at, null, Schema.of(version), "");
        }

        private Frame child(Frame parent) {
            String name = cursor.localName();
            boolean family = cursor.namespace().equals(parent.namespace);
            SdnType type = parent.isValue() ? null : parent.type;
            Rule rule = type == null || !family ? null : type.rule(name);
            if (rule == null) {
                Location at = cursor.location("");
                // Paths are made only where something is noted: below what is unknown nothing is, however deep it
                // nests.
                if (parent.isValue() && parent.children.isEmpty()) {
                    notes.note(SdnProblem.NESTED_IN_VALUE, place(at, path(name)));
                } else if (type != null) {
                    notes.note(unknown(SdnProblem.UNKNOWN_ELEMENT), place(at, path(name)));
                }
                return new Frame(cursor.namespace(), name, at, null, null, name);
            }
            return child(parent, rule, name);
        }

        private Frame child(Frame parent, Rule rule, String name) {
            int before = parent.count(rule);
            String label = rule.isRepeatable() && !isProperty(parent) ? name + "[" + before + "]" : name;
            Location at = cursor.location(path(label));
            if (strictStructure && before >= rule.maximum()) {
                notes.note(SdnProblem.ELEMENT_REPEATED, at);
            } else if (before > 0 && isProperty(parent)) {
                notes.note(SdnProblem.PROPERTY_REPEATED, at);
            }
            if (strictStructure && parent.isLate(rule)) {
                notes.note(SdnProblem.ELEMENT_ORDER, at);
            }
            SdnType held = rule.type() == null ? SdnType.PLAIN : rule.type();
            return new Frame(cursor.namespace(), name, at, rule, held, label);
        }

        private SdnProblem unknown(SdnProblem published) {
            return strictStructure ? published : SdnProblem.UNPUBLISHED;
        }

        /** Whether an element holds the properties of a quality message, all of which may stand in any order and number. */
        private boolean isProperty(Frame parent) {
            return parent.name.equals("Properties") && open.size() == 3 && isQuality();
        }

        private boolean isQuality() {
            Iterator<Frame> frames = open.iterator();
            frames.next();
            String name = frames.next().name;
            return name.equals("InCallQuality") || name.equals("QualityUpdate");
        }

        private void attributes(Frame frame) {
            for (int i = 0; i < cursor.attributeCount(); i++) {
                String namespace = cursor.attributeNamespace(i);
                String name = cursor.attributeName(i);
                String value = cursor.attributeValue(i);
                frame.attributes.add(new SdnAttribute(namespace, name, value));
                if (frame.type != null && !namespace.equals(XMLConstants.W3C_XML_SCHEMA_INSTANCE_NS_URI)) {
                    attribute(frame, namespace.isEmpty() ? frame.type.rule("@" + name) : null, name, value);
                }
            }
            if (frame.type != null && strictStructure) {
                for (Rule rule : frame.type.rules()) {
                    if (rule.minimum() > frame.counted(rule) && rule.name().startsWith("@")) {
                        notes.note(SdnProblem.MANDATORY_MISSING, place(frame.at, path(rule.name())));
                    }
                }
            }
        }

        private void attribute(Frame frame, @Nullable Rule rule, String name, String value) {
            if (rule == null) {
                boolean limit = version == SdnVersion.A && name.equals("Limit") && frame.isValue();
                if (limit) {
                    note(Values.judge(value, SdnForm.NUMBER, Set.of()), frame.at, "@" + name);
                } else {
                    notes.note(unknown(SdnProblem.UNKNOWN_ATTRIBUTE), place(frame.at, path("@" + name)));
                }
                return;
            }
            frame.count(rule);
            note(Values.judge(value, rule.form(), rule.names()), frame.at, "@" + name);
        }

        private void text() {
            Frame frame = open.peek();
            if (frame != null) {
                if (frame.textAt == null) {
                    frame.textAt = cursor.location("");
                }
                buffer.clear();
                cursor.appendText(buffer);
                frame.text.append(buffer);
            }
        }

        private @Nullable SdnElement end() {
            Frame frame = open.element();
            if (frame.type != null) {
                if (frame.isValue()) {
                    value(frame);
                } else {
                    elements(frame, frame.type);
                }
            }
            SdnElement element = frame.toElement();
            open.pop();
            Frame parent = open.peek();
            if (parent == null) {
                cursor.endReport();
                return element;
            }
            parent.children.add(element);
            return null;
        }

        private void elements(Frame frame, SdnType type) {
            if (!frame.text.toString().isBlank()) {
                notes.note(SdnProblem.STRAY_TEXT, place(frame.valueAt(), path(null)));
            }
            if (!strictStructure) {
                return;
            }
            for (Rule rule : type.rules()) {
                if (rule.minimum() > frame.counted(rule) && !rule.name().startsWith("@")) {
                    notes.note(SdnProblem.MANDATORY_MISSING, place(frame.at, path(rule.name())));
                }
            }
            boolean choice = open.size() == 1 || (frame.name.equals("Properties") && isProperty(frame));
            if (choice && type.rules().stream().noneMatch(rule -> isChosen(rule, frame))) {
                notes.note(SdnProblem.MANDATORY_MISSING, place(frame.at, path(null)));
            }
        }

        /** Members of the choices of which one must stand, and only these, are repeatable. */
        private boolean isChosen(Rule rule, Frame frame) {
            return rule.isRepeatable() && frame.counted(rule) > 0;
        }

        private void value(Frame frame) {
            Rule rule = frame.rule;
            if (rule == null) {
                return;
            }
            String text = frame.text.toString();
            note(Values.judge(text, rule.form(), rule.names()), frame.valueAt(), null);
            if (rule.form() == SdnForm.NUMBER && frame.name.equals(EndPointField.LINK_SPEED.wireName())) {
                note(Values.linkSpeed(text), frame.valueAt(), null);
            }
            if (frame.name.equals(EndPointField.MAC_ADDR.wireName())) {
                note(Macs.judge(text), frame.valueAt(), null);
            }
            if (open.size() == 4) {
                property(frame, text);
            }
        }

        private void property(Frame frame, String text) {
            Frame own = open.pop();
            boolean property = own == frame && isProperty(open.element());
            open.push(own);
            if (property) {
                QualityProperty.of(frame.name)
                        .map(row -> Values.read(row, text, scale).problem())
                        .ifPresent(problem -> note(problem, frame.valueAt(), null));
            }
        }

        private void note(@Nullable SdnProblem problem, Location at, @Nullable String attribute) {
            if (problem != null) {
                notes.note(problem, place(at, path(attribute)));
            }
        }

        private Location place(Location at, String path) {
            return new Location(at.offset(), at.line(), at.column(), path);
        }

        /** The path of the innermost open element, and of a child or attribute of it where one is given. */
        private String path(@Nullable String last) {
            StringBuilder path = new StringBuilder();
            for (Iterator<Frame> frames = open.descendingIterator(); frames.hasNext(); ) {
                String label = frames.next().label;
                path.append(path.length() == 0 || label.isEmpty() ? "" : "/").append(label);
            }
            if (last != null) {
                path.append(path.length() == 0 ? "" : "/").append(last);
            }
            return path.toString();
        }
    }
}
