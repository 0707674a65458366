package io.vqreport.xml.msqoe.internal;

import io.vqreport.codec.CoreProblemCode;
import io.vqreport.codec.DecodeMode;
import io.vqreport.codec.DecodeOptions;
import io.vqreport.codec.Location;
import io.vqreport.codec.MalformedReportException;
import io.vqreport.codec.Problem;
import io.vqreport.codec.ProblemClass;
import io.vqreport.codec.ProblemCode;
import io.vqreport.codec.Problems;
import io.vqreport.xml.internal.SecureXml;
import io.vqreport.xml.internal.XmlCursor;
import io.vqreport.xml.internal.XmlProblemCodes;
import io.vqreport.xml.internal.XmlWrapper;
import io.vqreport.xml.msqoe.MsQoeOptions;
import io.vqreport.xml.msqoe.MsQoeProblem;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.namespace.QName;
import org.jspecify.annotations.Nullable;

/**
 * Finds the events of an input, one after the other: in a list, alone, several without a list, or inside other text. Holds no more than
 * one event. Not thread-safe.
 */
public final class EventSource {
    /** The name of an event, in paths and in the input. */
    public static final String EVENT = WireCursor.EVENT;

    private static final String LIST = "VQReportEventList";
    private static final String LIST_ID = "ID";
    private static final String FEEDBACK = "CallQualityFeedbackReport";
    private static final XmlProblemCodes CODES = new XmlProblemCodes(
            MsQoeProblem.NOT_WELL_FORMED,
            MsQoeProblem.ENCODING,
            MsQoeProblem.DOCTYPE,
            MsQoeProblem.ENCODING_CONTRADICTED);

    /** Parts cut out of a text may use prefixes that were declared outside: those of their list, and those that producers use. */
    private static final Map<String, String> PREFIXES = prefixes();

    private final SecureXml xml;
    private final DecodeOptions options;
    private final boolean repairsList;
    private final Problems documentProblems;
    private @Nullable Carver carver;
    /** The piece behind a break, found when it was looked for whether there is one. */
    private Carver.@Nullable Piece ahead;
    /** Whether events are searched for behind a break, not in other text. */
    private boolean resumed;

    private final boolean repairsBreaks;
    /** What the list's start tag declares. */
    private Map<String, String> declared = Map.of();
    /** What the list's start tag has beside the id. */
    private Map<QName, String> listAttributes = Map.of();

    private final String root;
    private @Nullable XmlCursor cursor;
    private @Nullable WireCursor wire;
    private Problems problems;
    private @Nullable String listId;
    private int events;
    private int eventDepth;
    private boolean inList;

    /**
     * Opens an input.
     *
     * @param xml how XML is opened
     * @param input the input; not closed
     * @param options mode, limits and repairs
     * @throws IOException when the input fails
     * @throws MalformedReportException when it is empty
     */
    public EventSource(SecureXml xml, InputStream input, DecodeOptions options) throws IOException {
        this.xml = xml;
        this.options = options;
        boolean lenient = options.mode() != DecodeMode.STRICT;
        this.repairsBreaks = lenient && options.get(MsQoeOptions.REPAIR_BREAKS);
        this.repairsList = lenient && options.get(MsQoeOptions.REPAIR_LIST);
        this.problems = new Problems(options.limits());
        this.documentProblems = new Problems(options.limits());
        byte[] head = input.readNBytes(Sniffer.HEAD);
        if (head.length == 0) {
            throw new MalformedReportException(Problem.of(CoreProblemCode.EMPTY_INPUT, new Location(0, 1, 1, "")));
        }
        root = Sniffer.root(head, head.length);
        InputStream whole = head.length < Sniffer.HEAD
                ? new ByteArrayInputStream(head)
                : new SequenceInputStream(new ByteArrayInputStream(head), input);
        boolean searches = lenient
                && (options.get(MsQoeOptions.REPAIR_DIRTY_TEXT) || options.get(MsQoeOptions.REPAIR_FRAGMENTS))
                && !Sniffer.isDocument(head, head.length);
        if (searches) {
            carver = new Carver(whole, options.limits().maxReportBytes(), options.get(MsQoeOptions.REPAIR_FRAGMENTS));
        } else {
            carver = null;
            cursor = xml.open(whole, CODES, this::noteDocument);
        }
    }

    /**
     * Goes on to the next event.
     *
     * @return whether there is one; {@link #begin} must follow
     * @throws MalformedReportException when the rest of the document is beyond reading, or it held no event
     * @throws IOException when the input fails
     */
    public boolean advance() throws IOException {
        problems = new Problems(options.limits());
        boolean found;
        try {
            found = carver == null ? advanceDocument() : carve(carver);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        if (!found && events == 0) {
            if (!inList) {
                throw malformed(MsQoeProblem.NO_REPORT);
            }
            documentProblems.add(Problem.of(MsQoeProblem.EMPTY_LIST, Location.UNKNOWN));
        }
        return found;
    }

    private boolean advanceDocument() {
        XmlCursor in = cursor();
        boolean again = wire != null && wire.restarts();
        finishEvent();
        while (true) {
            int event = again ? XmlCursor.START_ELEMENT : in.next();
            if (event == XmlCursor.END) {
                if (in.endsEarly() && !(wire != null && wire.supplied())) {
                    throw malformed(MsQoeProblem.NOT_WELL_FORMED);
                }
                return false;
            }
            if (event == XmlCursor.START_ELEMENT) {
                String name = in.localName();
                if (name.equals(EVENT)) {
                    checkSecondRoot(in, again);
                    return true;
                }
                if (name.equals(LIST) && in.depth() == 1 && !inList) {
                    openList(in);
                } else {
                    otherElement(in);
                }
            } else if (event == XmlCursor.TEXT && !in.isBlank()) {
                noteDocument(MsQoeProblem.LIST_CONTENT, in);
            }
            again = false;
        }
    }

    private void checkSecondRoot(XmlCursor in, boolean again) {
        if (in.depth() == 1 && events > 0 && !again) {
            if (!repairsList) {
                throw malformed(MsQoeProblem.NOT_WELL_FORMED);
            }
            problems.add(Problem.of(MsQoeProblem.REPAIRED_LIST, in.location(EVENT + '[' + events + ']')));
        }
    }

    private void openList(XmlCursor in) {
        inList = true;
        readListTag(in);
    }

    /** Reads the start tag of a list. What one said that stood before in the same text is no longer meant. */
    private void readListTag(XmlCursor in) {
        declared = in.declarations();
        int id = idAttribute(in);
        listId = id < 0 ? null : in.attributeValue(id);
        Map<QName, String> others = new LinkedHashMap<>();
        for (int i = 0; i < in.attributeCount(); i++) {
            if (i != id) {
                keepListAttribute(in, i, others);
            }
        }
        listAttributes = others;
    }

    /** Which attribute is the list's id: the one without namespace, otherwise the first of that name; -1 where there is none. */
    private static int idAttribute(XmlCursor in) {
        int found = -1;
        for (int i = 0; i < in.attributeCount(); i++) {
            if (in.attributeName(i).equals(LIST_ID)) {
                if (in.attributeNamespace(i).isEmpty()) {
                    return i;
                }
                found = found < 0 ? i : found;
            }
        }
        return found;
    }

    private void keepListAttribute(XmlCursor in, int index, Map<QName, String> others) {
        String name = in.attributeName(index);
        String namespace = in.attributeNamespace(index);
        if (!namespace.equals(XMLConstants.W3C_XML_SCHEMA_INSTANCE_NS_URI)) {
            noteDocument(Problem.of(MsQoeProblem.EXTENSION_ATTRIBUTE, in.location(LIST + "/@" + name)));
        }
        others.put(new QName(namespace, name, in.attributePrefix(index)), in.attributeValue(index));
    }

    private void otherElement(XmlCursor in) {
        if (!inList && events == 0) {
            throw malformed(MsQoeProblem.NO_REPORT);
        }
        noteDocument(MsQoeProblem.LIST_CONTENT, in);
        int depth = in.depth();
        while (in.depth() >= depth && in.next() != XmlCursor.END) {
            // Skipped, as was noted.
        }
    }

    private void noteDocument(MsQoeProblem code, XmlCursor in) {
        noteDocument(Problem.of(code, in.location(inList ? LIST : "")));
    }

    private void noteDocument(Problem problem) {
        if (options.mode() == DecodeMode.STRICT && problem.code().problemClass() == ProblemClass.SYNTAX) {
            throw new MalformedReportException(problem);
        }
        documentProblems.add(problem);
    }

    private boolean carve(Carver from) throws IOException {
        while (true) {
            Carver.Piece piece = ahead == null ? from.next() : ahead;
            boolean first = ahead != null;
            ahead = null;
            if (piece == null) {
                return false;
            }
            if (piece.list() != null) {
                readList(piece.list());
            }
            if (!resumed && !piece.fragment() && !options.get(MsQoeOptions.REPAIR_DIRTY_TEXT)) {
                continue;
            }
            String end = piece.whole() ? XmlWrapper.END : "";
            String wrapperStart = wrapper(declared);
            byte[] wrapped = concat(wrapperStart, piece.xml().toByteArray(), end);
            XmlCursor in = xml.open(
                    new ByteArrayInputStream(wrapped),
                    CODES,
                    piece.origin().behind(wrapperStart.length()),
                    this::noteDocument);
            cursor = in;
            wire = null;
            in.next();
            in.next();
            MsQoeProblem repair = piece.fragment()
                    ? MsQoeProblem.REPAIRED_FRAGMENT
                    : resumed ? MsQoeProblem.REPAIRED_BREAK : MsQoeProblem.REPAIRED_DIRTY_TEXT;
            if (first || !resumed) {
                problems.add(Problem.of(repair, in.location(EVENT + '[' + events + ']')));
            }
            return true;
        }
    }

    private static Map<String, String> prefixes() {
        Map<String, String> prefixes = new LinkedHashMap<>();
        prefixes.put("", Namespaces.BASE);
        for (int version = 2; version <= 7; version++) {
            prefixes.put("v" + version, Namespaces.BASE + ".v" + version);
        }
        return prefixes;
    }

    private static String wrapper(Map<String, String> declared) {
        Map<String, String> all = new LinkedHashMap<>(PREFIXES);
        declared.forEach((prefix, uri) -> {
            if (XmlWrapper.isPlain(prefix) && XmlWrapper.isPlain(uri)) {
                all.put(prefix, uri);
            }
        });
        return XmlWrapper.start(all);
    }

    /** Reads the start tag of a list that stands inside other text. */
    private void readList(Carver.ListTag list) {
        byte[] tag = list.xml().toByteArray();
        boolean empty = tag[tag.length - 2] == '/';
        byte[] element = concat("", Arrays.copyOf(tag, tag.length - (empty ? 2 : 1)), "/>");
        try (XmlCursor in = xml.open(new ByteArrayInputStream(element), CODES, list.origin(), this::noteDocument)) {
            in.next();
            readListTag(in);
        } catch (MalformedReportException e) {
            documentProblems.add(e.problem());
        }
    }

    private static byte[] concat(String start, byte[] xml, String end) {
        byte[] all = new byte[start.length() + xml.length + end.length()];
        System.arraycopy(start.getBytes(StandardCharsets.US_ASCII), 0, all, 0, start.length());
        System.arraycopy(xml, 0, all, start.length(), xml.length);
        System.arraycopy(end.getBytes(StandardCharsets.US_ASCII), 0, all, all.length - end.length(), end.length());
        return all;
    }

    /**
     * Begins the event that {@link #advance} found.
     *
     * @param watch is told what the cursor comes to
     * @return a cursor at its start; the same one for all events of a document
     */
    public WireCursor begin(WireWatch watch) {
        XmlCursor in = cursor();
        WireCursor begun = wire;
        if (begun == null) {
            begun = new WireCursor(in, options, problems);
            wire = begun;
        }
        eventDepth = in.depth();
        int number = events++;
        begun.begin(WireType.EVENT, EVENT, number, problems, watch);
        return begun;
    }

    /** Skips what is left of an event that was given up. */
    private void finishEvent() {
        if (wire != null && !wire.restarts()) {
            XmlCursor in = cursor();
            while (in.event() != XmlCursor.END && in.depth() >= eventDepth) {
                in.next();
            }
            in.endReport();
        }
    }

    /**
     * Whether reading can go on after an event was refused.
     *
     * @param code why it was refused
     * @return false when the rest of the document is lost with it
     */
    public boolean survives(ProblemCode code) {
        boolean broken = code == MsQoeProblem.NOT_WELL_FORMED || code == MsQoeProblem.ENCODING;
        return carver != null || (code != MsQoeProblem.DOCTYPE && (!broken || resumes()));
    }

    /** Looks behind the start of an event that is no XML for the next one, from which on events are searched for as in other text. */
    private boolean resumes() {
        XmlCursor in = cursor();
        InputStream rest = repairsBreaks ? in.reread() : null;
        if (rest == null) {
            return false;
        }
        Carver behind = Carver.behind(in.reportPlace(), rest, options.limits().maxReportBytes());
        try {
            ahead = behind.next();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (ahead == null) {
            return false;
        }
        carver = behind;
        resumed = true;
        return true;
    }

    /**
     * The problems of the event at hand.
     *
     * @return live
     */
    public Problems problems() {
        return problems;
    }

    /**
     * The problems outside of events.
     *
     * @return live
     */
    public Problems documentProblems() {
        return documentProblems;
    }

    /**
     * The id of the list.
     *
     * @return absent when there is no list, or it has none; known once {@link #advance} was called
     */
    public @Nullable String listId() {
        return listId;
    }

    /**
     * The attributes of the list beside its id.
     *
     * @return empty when there is no list, or it has none; known once {@link #advance} was called
     */
    public Map<QName, String> listAttributes() {
        return listAttributes;
    }

    private XmlCursor cursor() {
        if (cursor == null) {
            throw new IllegalStateException("no event was found yet");
        }
        return cursor;
    }

    private MalformedReportException malformed(MsQoeProblem code) {
        return new MalformedReportException(Problem.of(code, cursor == null ? Location.UNKNOWN : cursor.location("")));
    }

    /**
     * Whether the document is the feedback of a user, not a report of measurements.
     *
     * @return true for a root CallQualityFeedbackReport
     */
    public boolean holdsFeedback() {
        return root.equals(FEEDBACK);
    }

    /**
     * Whether the document is a list.
     *
     * @return true for a root VQReportEventList
     */
    public boolean holdsList() {
        return root.equals(LIST);
    }

    /**
     * Begins the feedback of a user, the only report of its document.
     *
     * @return a cursor at its start
     * @throws MalformedReportException when there is none
     */
    public WireCursor beginFeedback() {
        XmlCursor in = cursor;
        if (in == null) {
            throw malformed(MsQoeProblem.NO_REPORT);
        }
        // What else stands before a root is passed over by the cursor, or is no XML.
        if (in.next() == XmlCursor.END || !in.localName().equals(FEEDBACK)) {
            throw malformed(MsQoeProblem.NO_REPORT);
        }
        WireCursor begun = new WireCursor(in, options, problems);
        begun.begin(WireType.FEEDBACK, FEEDBACK, -1, problems, null);
        return begun;
    }
}
