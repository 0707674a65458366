package io.vqreport.xml.msqoe.internal;

import io.vqreport.codec.CoreProblemCode;
import io.vqreport.codec.DecodeMode;
import io.vqreport.codec.DecodeOptions;
import io.vqreport.codec.Location;
import io.vqreport.codec.MalformedReportException;
import io.vqreport.codec.Problem;
import io.vqreport.codec.ProblemCode;
import io.vqreport.codec.Problems;
import io.vqreport.xml.internal.SecureXml;
import io.vqreport.xml.internal.XmlCursor;
import io.vqreport.xml.internal.XmlProblemCodes;
import io.vqreport.xml.msqoe.MsQoeOptions;
import io.vqreport.xml.msqoe.MsQoeProblem;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Finds the events of an input, one after the other: in a list, alone, several without a list, or inside other text. Holds no more than
 * one event. Not thread-safe.
 */
public final class EventSource {
    /** The name of an event, in paths and in the input. */
    public static final String EVENT = "VQReportEvent";

    private static final String LIST = "VQReportEventList";
    private static final String FEEDBACK = "CallQualityFeedbackReport";
    private static final XmlProblemCodes CODES =
            new XmlProblemCodes(MsQoeProblem.NOT_WELL_FORMED, MsQoeProblem.DOCTYPE);

    /** Parts cut out of a text may use prefixes that were declared outside. */
    private static final String WRAPPER_START = "<x xmlns=\"ms-rtcp-metrics\" xmlns:v2=\"ms-rtcp-metrics.v2\""
            + " xmlns:v3=\"ms-rtcp-metrics.v3\" xmlns:v4=\"ms-rtcp-metrics.v4\" xmlns:v5=\"ms-rtcp-metrics.v5\""
            + " xmlns:v6=\"ms-rtcp-metrics.v6\" xmlns:v7=\"ms-rtcp-metrics.v7\">";

    private static final String WRAPPER_END = "</x>";

    private final SecureXml xml;
    private final DecodeOptions options;
    private final boolean repairsList;
    private final Problems documentProblems;
    private final @Nullable Carver carver;
    private final String root;
    private @Nullable XmlCursor cursor;
    private @Nullable WireCursor wire;
    private Problems problems;
    private @Nullable String listId;
    private int events;
    private int eventDepth;
    private boolean inList;
    private boolean eventOpen;
    private boolean over;

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
            cursor = xml.open(whole, CODES);
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
        if (over) {
            return false;
        }
        problems = new Problems(options.limits());
        // What throws here leaves nothing to go on with.
        over = true;
        boolean found;
        try {
            found = carver == null ? advanceDocument() : carve(carver);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        over = !found;
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
        boolean again = wire != null && wire.restarts() && eventOpen;
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
        for (int i = 0; i < in.attributeCount(); i++) {
            if (in.attributeName(i).equals("ID")) {
                listId = in.attributeValue(i);
            }
        }
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
        Problem problem = Problem.of(code, in.location(inList ? LIST : ""));
        if (options.mode() == DecodeMode.STRICT) {
            throw new MalformedReportException(problem);
        }
        documentProblems.add(problem);
    }

    private boolean carve(Carver from) throws IOException {
        while (true) {
            Carver.Piece piece = from.next();
            if (piece == null) {
                return false;
            }
            if (!piece.fragment() && !options.get(MsQoeOptions.REPAIR_DIRTY_TEXT)) {
                continue;
            }
            String end = piece.whole() ? WRAPPER_END : "";
            byte[] wrapped = concat(WRAPPER_START, piece.xml().toByteArray(), end);
            XmlCursor in = xml.open(
                    new ByteArrayInputStream(wrapped), CODES, piece.origin().behind(WRAPPER_START.length()));
            cursor = in;
            wire = null;
            in.next();
            in.next();
            problems.add(Problem.of(
                    piece.fragment() ? MsQoeProblem.REPAIRED_FRAGMENT : MsQoeProblem.REPAIRED_DIRTY_TEXT,
                    in.location(EVENT + '[' + events + ']')));
            return true;
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
     * @return a cursor at its start; the same one for all events of a document
     */
    public WireCursor begin() {
        XmlCursor in = cursor();
        WireCursor begun = wire;
        if (begun == null) {
            begun = new WireCursor(in, options, problems);
            wire = begun;
        }
        eventDepth = in.depth();
        eventOpen = true;
        int number = events++;
        begun.begin(WireType.EVENT, EVENT, number, problems);
        return begun;
    }

    /** Skips what is left of an event that was given up. */
    private void finishEvent() {
        XmlCursor in = cursor();
        if (eventOpen && wire != null && !wire.restarts()) {
            while (in.event() != XmlCursor.END && in.depth() >= eventDepth) {
                in.next();
            }
            in.endReport();
        }
        eventOpen = false;
    }

    /**
     * Whether reading can go on after an event was refused.
     *
     * @param code why it was refused
     * @return false when the rest of the document is lost with it
     */
    public boolean survives(ProblemCode code) {
        boolean lost = carver == null && (code == MsQoeProblem.NOT_WELL_FORMED || code == MsQoeProblem.DOCTYPE);
        over |= lost;
        return !lost;
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
     * How many events were begun.
     *
     * @return 0 or more
     */
    public int count() {
        return events;
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
        XmlCursor in = cursor();
        int event = in.next();
        while (event == XmlCursor.TEXT) {
            event = in.next();
        }
        if (event == XmlCursor.END || !in.localName().equals(FEEDBACK)) {
            throw malformed(MsQoeProblem.NO_REPORT);
        }
        WireCursor begun = new WireCursor(in, options, problems);
        begun.begin(WireType.FEEDBACK, FEEDBACK, -1, problems);
        return begun;
    }
}
