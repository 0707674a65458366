package io.vqreport.xml.msqoe.internal;

import io.vqreport.codec.DecodeMode;
import io.vqreport.codec.DecodeOptions;
import io.vqreport.codec.Location;
import io.vqreport.codec.MalformedReportException;
import io.vqreport.codec.Problem;
import io.vqreport.codec.ProblemClass;
import io.vqreport.codec.Problems;
import io.vqreport.xml.internal.CharBuffer;
import io.vqreport.xml.internal.DomReader;
import io.vqreport.xml.internal.XmlCursor;
import io.vqreport.xml.msqoe.MsQoeOptions;
import io.vqreport.xml.msqoe.MsQoeProblem;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.namespace.QName;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/**
 * A cursor over what the schemas know of one event. Everything else it notes and keeps aside: unknown elements and attributes, values that
 * are none, marker elements, wrong namespaces. Not thread-safe.
 *
 * <p>Both ways of reading, into beans and into the neutral report, run over it; so both see the same and note the same.
 */
public final class WireCursor {
    /** What the cursor comes to. */
    public enum Step {
        /** An element with a type of its own begins: see {@link #type()} and the attributes. */
        START,
        /** A plain value: see {@link #member()} and {@link #text()}. */
        VALUE,
        /** The element ends that began last: see {@link #unknown()}. */
        END,
        /** The event is over. */
        DONE
    }

    /** The name of an event. */
    public static final String EVENT = "VQReportEvent";

    private final XmlCursor in;
    private final DomReader dom;
    private final boolean strict;
    private final boolean repairsEndTags;
    private final boolean repairsDates;
    private final CharBuffer text = new CharBuffer();
    private Problems problems;
    private Frame[] frames = new Frame[16];
    private int open;
    /** The one that is open. */
    private Frame top = new Frame();

    private Step step = Step.DONE;
    private @Nullable WireMember member;
    private WireMember[] attributes = new WireMember[8];
    private String[] attributeValues = new String[8];
    private int attributeCount;
    private boolean namespaceNoted;
    /** The end tags of the open elements are missing and are supplied. */
    private boolean supplying;
    /** So that the end of the document lacks end tags, too. */
    private boolean supplied;

    private boolean restarts;
    private @Nullable WireWatch watch;

    /**
     * Makes a cursor.
     *
     * @param in the XML beneath
     * @param options mode and repairs
     * @param problems where to note; replaced by {@link #begin}
     */
    public WireCursor(XmlCursor in, DecodeOptions options, Problems problems) {
        this.in = in;
        this.problems = problems;
        this.dom = new DomReader();
        this.strict = options.mode() == DecodeMode.STRICT;
        this.repairsEndTags = !strict && options.get(MsQoeOptions.REPAIR_END_TAGS);
        this.repairsDates = !strict && options.get(MsQoeOptions.REPAIR_DATES);
    }

    /**
     * Begins at the start tag where the XML cursor stands.
     *
     * @param type what the element is
     * @param name the element's name, for paths
     * @param number its number, counted from 0; -1 for one that stands alone
     * @param notes where to note what is odd
     * @param told is told what the cursor comes to; absent when nobody is
     * @return {@link Step#START}
     */
    public Step begin(WireType type, String name, int number, Problems notes, @Nullable WireWatch told) {
        problems = notes;
        watch = told;
        open = 0;
        supplying = false;
        restarts = false;
        namespaceNoted = false;
        in.beginReport();
        push(type, name, number);
        readAttributes();
        step = Step.START;
        if (told != null) {
            told.begin(this);
            tellAttributes(told);
        }
        return step;
    }

    private void tellAttributes(WireWatch told) {
        for (int i = 0; i < attributeCount; i++) {
            told.attribute(attributes[i], attributeValues[i]);
        }
    }

    private void tell(WireWatch told) {
        switch (step) {
            case START -> {
                told.start(member());
                tellAttributes(told);
            }
            case VALUE -> told.value(member(), text);
            case END -> told.end(this);
            case DONE -> {
                // The event's own end was told.
            }
        }
    }

    /**
     * Goes on.
     *
     * @return what comes next
     */
    public Step next() {
        if (step == Step.END) {
            open--;
            if (open == 0) {
                if (!restarts) {
                    in.endReport();
                }
                step = Step.DONE;
            } else {
                top = frames[open - 1];
            }
        }
        if (step == Step.DONE) {
            return step;
        }
        step = supplying ? Step.END : advance();
        if (watch != null) {
            tell(watch);
        }
        return step;
    }

    private Step advance() {
        while (true) {
            switch (in.next()) {
                case XmlCursor.START_ELEMENT -> {
                    Step found = startTag();
                    if (found != null) {
                        return found;
                    }
                }
                case XmlCursor.END_ELEMENT -> {
                    return endTag();
                }
                case XmlCursor.TEXT -> strayText();
                default -> {
                    return endOfInput();
                }
            }
        }
    }

    private @Nullable Step startTag() {
        Frame frame = top;
        String local = in.localName();
        String namespace = in.namespace();
        WireMember found = frame.type.element(local, frame.last);
        if (found == null || !(found.namespace().equals(namespace) || Namespaces.isFamily(namespace))) {
            return unknownElement(frame, local, namespace);
        }
        if (!found.namespace().equals(namespace)) {
            noteNamespace();
        }
        long bit = WireType.bit(found.index());
        if ((frame.seen & bit) != 0 && !found.repeated()) {
            note(MsQoeProblem.ELEMENT_REPEATED, local);
            frame.keep(dom.read(in));
            return null;
        }
        frame.seen |= bit;
        if (found.index() < frame.last) {
            note(MsQoeProblem.ELEMENT_ORDER, local);
        } else {
            frame.last = found.index();
        }
        if (frame.separators < found.separators() && !frame.separatorNoted) {
            frame.separatorNoted = true;
            note(MsQoeProblem.SEPARATOR_MISSING, local);
        }
        member = found;
        if (found.type() != null) {
            return structured(frame, found, found.type());
        }
        return value(frame, found);
    }

    private @Nullable Step structured(Frame frame, WireMember found, WireType type) {
        if (type.isOpen()) {
            frame.keep(dom.read(in));
            return null;
        }
        push(type, found.localName(), found.repeated() ? frame.count(found) : -1);
        readAttributes();
        return Step.START;
    }

    private @Nullable Step unknownElement(Frame frame, String local, String namespace) {
        boolean family = Namespaces.isFamily(namespace);
        if (family && Separators.is(local)) {
            List<QName> separators = frame.type.separators();
            if (frame.separators < separators.size()) {
                frame.separators++;
            }
            skip();
            return null;
        }
        if (family && repairsEndTags && local.equals(EVENT) && frame.type == WireType.SESSION_REPORT) {
            noteRepair();
            restarts = true;
            supplying = true;
            return Step.END;
        }
        note(
                family && !Namespaces.isLater(namespace)
                        ? MsQoeProblem.UNKNOWN_ELEMENT
                        : MsQoeProblem.EXTENSION_ELEMENT,
                local);
        frame.keep(dom.read(in));
        return null;
    }

    private void skip() {
        int depth = in.depth();
        while (in.next() != XmlCursor.END && in.depth() >= depth) {
            // What a marker element holds has no meaning.
        }
    }

    private @Nullable Step value(Frame frame, WireMember found) {
        boolean nested = in.attributeCount() > 0 && hasForeignAttributes();
        text.clear();
        int depth = in.depth();
        int event = in.readText(text);
        while (in.depth() >= depth) {
            if (event == XmlCursor.TEXT && in.depth() == depth) {
                in.appendText(text);
            } else if (event == XmlCursor.END) {
                return endOfInput();
            } else {
                nested = true;
            }
            event = in.next();
        }
        if (nested) {
            note(MsQoeProblem.NESTED_IN_VALUE, found.localName());
        }
        ValueKind kind = kind(found);
        if (kind == ValueKind.TEXT) {
            if (found.rule() != null) {
                MsQoeProblem wrong = found.rule().check(text.toString());
                if (wrong != null) {
                    noteValue(wrong, found.localName());
                }
            }
            return Step.VALUE;
        }
        MsQoeProblem wrong = ValueCheck.check(kind, text.array(), text.length());
        if (wrong == null && kind == ValueKind.TIME) {
            wrong = checkTime(found.localName());
        }
        if (wrong != null) {
            noteValue(wrong, found.localName());
            frame.keep(dom.leaf(in.namespace(), in.prefix(), found.localName(), text.toString()));
            return null;
        }
        return Step.VALUE;
    }

    private static ValueKind kind(WireMember found) {
        return found.kind() == null ? ValueKind.TEXT : found.kind();
    }

    private boolean hasForeignAttributes() {
        for (int i = 0; i < in.attributeCount(); i++) {
            if (!in.attributeNamespace(i).equals(XMLConstants.W3C_XML_SCHEMA_INSTANCE_NS_URI)) {
                return true;
            }
        }
        return false;
    }

    /** Checks the time in {@link #text}, repaired where that is wanted. */
    private @Nullable MsQoeProblem checkTime(String local) {
        String time = text.toString().strip();
        if (repairsDates && WireTimes.hasBlank(time)) {
            String repaired = WireTimes.withoutBlank(time);
            if (WireTimes.isTime(repaired)) {
                text.set(repaired);
                noteValue(MsQoeProblem.REPAIRED_DATE, local);
                return null;
            }
        }
        if (!WireTimes.isTime(time)) {
            return MsQoeProblem.TIME_MALFORMED;
        }
        if (!WireTimes.hasOffset(time)) {
            noteValue(MsQoeProblem.TIME_ZONE_MISSING, local);
        }
        return null;
    }

    private void readAttributes() {
        Frame frame = top;
        attributeCount = 0;
        int count = in.attributeCount();
        if (count > attributes.length) {
            attributes = new WireMember[count];
            attributeValues = new String[count];
        }
        long seen = 0;
        for (int i = 0; i < count; i++) {
            String local = in.attributeName(i);
            String namespace = in.attributeNamespace(i);
            String value = in.attributeValue(i);
            WireMember found = frame.type.attribute(local);
            if (found == null
                    || (seen & WireType.bit(found.index())) != 0
                    || !(found.namespace().equals(namespace) || Namespaces.isFamily(namespace))) {
                unknownAttribute(frame, i, local, namespace, value);
                continue;
            }
            if (!found.namespace().equals(namespace)) {
                noteNamespace();
            }
            seen |= WireType.bit(found.index());
            if (acceptAttribute(found, value)) {
                attributes[attributeCount] = found;
                attributeValues[attributeCount] = kind(found) == ValueKind.TIME ? text.toString() : value;
                attributeCount++;
            } else {
                frame.keep(new QName(namespace, local, in.attributePrefix(i)), value);
            }
        }
        long missing = frame.type.requiredAttributes() & ~seen;
        if (missing != 0) {
            for (WireMember known : frame.type.attributes()) {
                if ((missing & WireType.bit(known.index())) != 0) {
                    note(MsQoeProblem.MANDATORY_MISSING, '@' + known.localName());
                }
            }
        }
    }

    private boolean acceptAttribute(WireMember found, String value) {
        ValueKind kind = kind(found);
        if (kind == ValueKind.TEXT) {
            MsQoeProblem wrong = found.rule() == null ? null : found.rule().check(value);
            if (wrong != null) {
                note(wrong, '@' + found.localName());
            }
            return true;
        }
        text.set(value);
        MsQoeProblem wrong = ValueCheck.check(kind, text.array(), text.length());
        if (wrong == null && kind == ValueKind.TIME) {
            wrong = checkTime('@' + found.localName());
        }
        if (wrong != null) {
            note(wrong, '@' + found.localName());
        }
        return wrong == null;
    }

    private void unknownAttribute(Frame frame, int index, String local, String namespace, String value) {
        if (!namespace.equals(XMLConstants.W3C_XML_SCHEMA_INSTANCE_NS_URI)) {
            boolean known = Namespaces.isFamily(namespace) && !Namespaces.isLater(namespace);
            note(known ? MsQoeProblem.UNKNOWN_ATTRIBUTE : MsQoeProblem.EXTENSION_ATTRIBUTE, '@' + local);
        }
        frame.keep(new QName(namespace, local, in.attributePrefix(index)), value);
    }

    private Step endTag() {
        Frame frame = top;
        long missing = frame.type.required() & ~frame.seen;
        if (missing != 0) {
            for (WireMember known : frame.type.elements()) {
                if ((missing & WireType.bit(known.index())) != 0) {
                    note(MsQoeProblem.MANDATORY_MISSING, known.localName());
                }
            }
        }
        if (frame.type == WireType.EVENT) {
            if (frame.seen == 0 && frame.unknown().isEmpty()) {
                note(MsQoeProblem.EMPTY_EVENT, "");
            } else if (Long.bitCount(frame.seen) > 1) {
                note(MsQoeProblem.MIXED_REPORTS, "");
            }
        }
        return Step.END;
    }

    private Step endOfInput() {
        if (repairsEndTags && frames[0].type == WireType.EVENT && open <= 2) {
            noteRepair();
            supplying = true;
            return Step.END;
        }
        throw new MalformedReportException(Problem.of(MsQoeProblem.NOT_WELL_FORMED, in.location(path(""))));
    }

    private void noteRepair() {
        supplied = true;
        note(MsQoeProblem.REPAIRED_END_TAGS, "");
    }

    private void strayText() {
        Frame frame = top;
        if (!frame.textNoted && !in.isBlank()) {
            frame.textNoted = true;
            note(MsQoeProblem.STRAY_TEXT, "");
        }
    }

    private void noteNamespace() {
        if (!namespaceNoted) {
            namespaceNoted = true;
            note(MsQoeProblem.NAMESPACE, "");
        }
    }

    private void note(MsQoeProblem code, String below) {
        if (strict || problems.hasRoom()) {
            add(Problem.of(code, in.location(path(below))));
        } else {
            problems.suppress();
        }
    }

    /** Notes something of the value in {@link #text}: of an element the end tag was just read, of an attribute the start tag. */
    private void noteValue(MsQoeProblem code, String local) {
        if (strict || problems.hasRoom()) {
            String path = path(local);
            add(Problem.of(
                    code,
                    in.event() == XmlCursor.END_ELEMENT ? in.locationBefore(text.length(), path) : in.location(path)));
        } else {
            problems.suppress();
        }
    }

    private void add(Problem problem) {
        if (strict && problem.code().problemClass() == ProblemClass.SYNTAX) {
            throw new MalformedReportException(problem);
        }
        problems.add(problem);
    }

    private void push(WireType type, String name, int number) {
        if (open == frames.length) {
            frames = Arrays.copyOf(frames, 2 * open);
        }
        Frame frame = frames[open];
        if (frame == null) {
            frame = new Frame();
            frames[open] = frame;
        }
        frame.open(type, name, number);
        open++;
        top = frame;
    }

    /**
     * The path of the open element, or of something in it.
     *
     * @param below what stands in it; empty for the element itself
     * @return for example {@code VQReportEvent[0]/VQSessionReport[0]/MediaLine[1]/Description}
     */
    public String path(String below) {
        Frame around = null;
        String path = "";
        for (int i = 0; i < open; i++) {
            path = frames[i].path(around);
            around = frames[i];
        }
        return below.isEmpty() ? path : path + "/" + below;
    }

    /**
     * The element or value where the cursor stands.
     *
     * @return what the schema says of it; the root's is not known
     */
    public WireMember member() {
        if (member == null) {
            throw new IllegalStateException("the root is no member");
        }
        return member;
    }

    /**
     * The type of the element that is open.
     *
     * @return its type
     */
    public WireType type() {
        return top.type;
    }

    /**
     * The number of the open element among its like.
     *
     * @return counted from 0; -1 for one that stands alone
     */
    public int number() {
        return top.number;
    }

    /**
     * How many attributes the schema knows of those the element has, at {@link Step#START}.
     *
     * @return 0 or more
     */
    public int attributeCount() {
        return attributeCount;
    }

    /**
     * An attribute, at {@link Step#START}.
     *
     * @param index which one
     * @return what the schema says of it
     */
    public WireMember attribute(int index) {
        return attributes[index];
    }

    /**
     * An attribute's text, at {@link Step#START}.
     *
     * @param index which one
     * @return a text that is a value of the attribute's kind
     */
    public String attributeValue(int index) {
        return attributeValues[index];
    }

    /**
     * The characters of the value, at {@link Step#VALUE}.
     *
     * @return characters that are a value of its kind; only until the cursor moves on
     */
    public CharBuffer text() {
        return text;
    }

    /** Room for a text, only until the cursor moves on. */
    CharBuffer spare() {
        return text;
    }

    /**
     * What the open element holds that the schema does not know, and values that are none, at {@link Step#END}.
     *
     * @return the elements, in their order
     */
    public List<Element> unknown() {
        return top.unknown();
    }

    /**
     * The attributes of the open element that the schema does not know, or that are none, at {@link Step#END}.
     *
     * @return the attributes
     */
    public Map<QName, String> unknownAttributes() {
        return top.unknownAttributes();
    }

    /**
     * Whether there is anything in {@link #unknown()} or {@link #unknownAttributes()}, at {@link Step#END}.
     *
     * @return false for most elements
     */
    public boolean keeps() {
        return top.keeps();
    }

    /** Whether the event ended at the start tag of the next one, where the XML cursor stands. */
    boolean restarts() {
        return restarts;
    }

    /** Whether end tags of this or an earlier event were supplied. */
    boolean supplied() {
        return supplied;
    }

    /**
     * The place of the value or the attributes where the cursor stands.
     *
     * @param path the place in the format's structure
     * @return only the path when the cursor stands at an end: what was kept aside stood before it
     */
    public Location place(String path) {
        return switch (step) {
            case START -> in.location(path);
            case VALUE -> in.locationBefore(text.length(), path);
            case END, DONE -> new Location(-1, -1, -1, path);
        };
    }
}
