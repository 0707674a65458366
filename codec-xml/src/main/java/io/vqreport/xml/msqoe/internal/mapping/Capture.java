package io.vqreport.xml.msqoe.internal.mapping;

import io.vqreport.convert.MacAddresses;
import io.vqreport.metric.Metric;
import io.vqreport.model.Direction;
import io.vqreport.xml.internal.CharBuffer;
import io.vqreport.xml.msqoe.MsQoeProblem;
import io.vqreport.xml.msqoe.internal.WireCursor;
import io.vqreport.xml.msqoe.internal.WireMember;
import io.vqreport.xml.msqoe.internal.WireWatch;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import javax.xml.namespace.QName;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/**
 * Takes the elements of one VQReportEvent as they come, from the cursor or from beans, sorts their values by the path table and notes what
 * is odd about them. Not thread-safe; for one event after the other.
 *
 * <pre>
 * VQReportEvent                       frame of Scope.EVENT
 *   VQSessionReport                   frame of Scope.SESSION, path ""
 *     MediaLine                       frame of Scope.LINE, path ""
 *       InboundStream                 frame of Scope.STREAM, path ""
 *         Network                     path "Network"
 *           PacketLoss                path "Network/PacketLoss"
 * </pre>
 *
 * <p>A value in its place becomes a metric or a member; any other one, and whatever the table does not know, an extra under its path. What
 * the cursor tells comes with the schema's numbers for its names, so that nothing need be looked up.
 */
public final class Capture implements WireWatch {
    /** What the names of the elements begin with that stand before those of a later version and say nothing. */
    private static final String MARKER = "Separator";

    private static final String EVENT_TAG = ToQualityReport.PREFIX + "VQReportEvent/";
    private static final String ELEMENT = "/";
    private static final String ATTRIBUTE = "/@";
    /** Room for the path of most values. */
    private static final int PLACE_LENGTH = 160;

    private final Repairs repairs;
    private final Notes notes;
    /** Whether values are kept, not only looked at. */
    private final boolean keeps;

    private final CharBuffer spare = new CharBuffer();
    private Frame[] frames = new Frame[16];
    private int open;
    /** The one that is open. */
    private Frame top = new Frame();

    private List<SessionFields> sessions = new ArrayList<>(1);
    private Fields event = new Fields();
    private @Nullable SessionFields session;
    private @Nullable LineFields line;
    private int skipped;
    private int hanging;

    /**
     * Starts with nothing read.
     *
     * @param repairs what is repaired, and the density scale
     * @param notes takes what is odd
     * @param keeps whether values are kept for {@link ToQualityReport}, not only looked at
     */
    public Capture(Repairs repairs, Notes notes, boolean keeps) {
        this.repairs = repairs;
        this.notes = notes;
        this.keeps = keeps;
    }

    List<SessionFields> sessions() {
        return sessions;
    }

    Texts eventTags() {
        return event.extras;
    }

    // What the cursor comes to.

    @Override
    public void begin(WireCursor cursor) {
        notes.begin(cursor);
        begin(WireCursor.EVENT, cursor.number());
    }

    @Override
    public void start(WireMember member) {
        Frame parent = top;
        parent.filled = true;
        known(parent, parent.known(member));
    }

    @Override
    public void value(WireMember member, CharBuffer text) {
        Frame parent = top;
        parent.filled = true;
        Node node = parent.known(member);
        int index = parent.next(node);
        if (text.isBlank()) {
            return;
        }
        if (parent.inPlace && index == 0) {
            value(parent, node, node.extra, ELEMENT, node.local, text);
        } else {
            kept(parent, node, parent.below(node, node.repeatable || index > 0 ? index : -1), text);
        }
    }

    @Override
    public void attribute(WireMember member, String text) {
        Frame frame = top;
        Node node = frame.inPlace && frame.node != null ? frame.node.attribute(member) : null;
        if (node == null) {
            attribute(member.namespace(), member.localName(), text);
            return;
        }
        frame.filled = true;
        if (!text.isBlank()) {
            text(frame, node, node.extra, ATTRIBUTE, node.local, text);
        }
    }

    @Override
    public void end(WireCursor cursor) {
        if (cursor.keeps()) {
            for (Map.Entry<QName, String> attribute : cursor.unknownAttributes().entrySet()) {
                QName name = attribute.getKey();
                attribute(name.getNamespaceURI(), name.getLocalPart(), attribute.getValue());
            }
            for (Element element : cursor.unknown()) {
                KeptElements.tell(element, this);
            }
        }
        end("");
    }

    // What beans and elements kept aside hold.

    /**
     * An event begins.
     *
     * @param name its name in the paths of problems, with its number where it has one
     * @param number its number; -1 where the name says it
     */
    void begin(String name, int number) {
        sessions = new ArrayList<>(1);
        event = new Fields();
        skipped = 0;
        hanging = 0;
        open = 0;
        push().root(Scope.EVENT, name, number, event);
    }

    /**
     * An element begins.
     *
     * @param namespace its namespace name; empty or null for none
     * @param local its local name
     */
    public void start(@Nullable String namespace, String local) {
        if (skipped > 0) {
            skipped++;
            return;
        }
        Frame parent = top;
        if (parent.node != null && !parent.node.container) {
            skipped = 1;
            return;
        }
        boolean family = Names.isFamily(namespace);
        if (family && local.startsWith(MARKER)) {
            skipped = 1;
            return;
        }
        parent.filled = true;
        Node node = family && parent.node != null ? parent.node.child(local) : null;
        if (node == null) {
            unknown(parent, namespace, local);
        } else {
            known(parent, node);
        }
    }

    private Frame push() {
        if (open == frames.length) {
            frames = Arrays.copyOf(frames, 2 * open);
        }
        Frame frame = frames[open];
        if (frame == null) {
            frame = new Frame();
            frames[open] = frame;
        }
        open++;
        top = frame;
        return frame;
    }

    private void known(Frame parent, Node node) {
        int index = parent.next(node);
        boolean first = parent.inPlace && (index == 0 || node.repeatable);
        Form form = node.form;
        Frame frame = push();
        if (first && form == Form.SESSION) {
            SessionFields begun = new SessionFields(node.local.equals("VQSessionIntervalReport"));
            sessions.add(begun);
            session = begun;
            frame.root(Scope.SESSION, node.local, index, begun);
        } else if (first && form == Form.LINE) {
            LineFields begun = new LineFields();
            session().lines.add(begun);
            line = begun;
            frame.root(Scope.LINE, node.local, index, begun);
        } else if (first && form == Form.STREAM) {
            StreamFields begun =
                    line().stream(node.local.equals("InboundStream") ? Direction.RECEIVED : Direction.SENT);
            begun.present = true;
            frame.root(Scope.STREAM, node.local, -1, begun);
        } else if (first && !node.repeatable) {
            remember(parent, node);
            frame.known(parent, node);
        } else {
            boolean several = node.repeatable || index > 0;
            Node content = form == Form.STREAM ? PathTable.root(Scope.STREAM) : node;
            frame.other(parent, node, content, several ? index : -1);
        }
    }

    private void remember(Frame parent, Node node) {
        StreamFields stream = parent.stream;
        if (stream == null || !node.container) {
            return;
        }
        if (node.payload) {
            stream.payload = stream.payload.isEmpty() ? node.local : stream.payload;
        } else if (node.burstGapLoss) {
            stream.burstGapLoss = true;
        }
    }

    private void unknown(Frame parent, @Nullable String namespace, String local) {
        String name = parent.within() + Names.of(namespace, local);
        Frame frame = push();
        if (parent.hangs()) {
            frame.unknown(parent, name + "[" + hanging++ + "]", local, -1);
        } else {
            int index = parent.next(name);
            frame.unknown(parent, name, local, index == 0 ? -1 : index);
        }
    }

    /**
     * An attribute of the element that began last.
     *
     * @param namespace its namespace name; empty or null for none
     * @param local its local name
     * @param text its value
     */
    public void attribute(@Nullable String namespace, String local, String text) {
        if (skipped > 0 || Names.SCHEMA_INSTANCE.equals(namespace)) {
            return;
        }
        Frame frame = top;
        frame.filled = true;
        Node known = Names.isFamily(namespace) && frame.node != null ? frame.node.attribute(local) : null;
        if (known != null && text.isBlank()) {
            return;
        }
        String extra = known != null && frame.inPlace
                ? known.extra
                : frame.below(frame.within() + '@' + Names.of(namespace, local), frame.hangs() ? hanging++ : -1);
        if (known == null) {
            extra(frame, extra, text);
        } else {
            text(frame, known, extra, ATTRIBUTE, local, text);
        }
    }

    /**
     * The element that began last ends.
     *
     * @param text the text in it, joined; whatever for an element that holds others
     */
    public void end(String text) {
        if (skipped > 0) {
            skipped--;
            return;
        }
        Frame frame = top;
        Node node = frame.node;
        if (node == null) {
            if (!frame.filled || !text.isBlank()) {
                extra(frame, frame.extra(), text);
            }
        } else if (!node.container && !text.isBlank()) {
            text(frame, node, frame.extra(), "", "", text);
        }
        open--;
        if (open > 0) {
            top = frames[open - 1];
        }
    }

    // Values.

    private void text(Frame frame, Node node, String extra, String last, String name, String text) {
        spare.set(text);
        value(frame, node, extra, last, name, spare);
    }

    private void value(Frame frame, Node node, String extra, String last, String name, CharBuffer text) {
        boolean taken = frame.inPlace
                && (node.metric == null
                        ? node.member != null && member(frame, node.form, node.member, last, name, text)
                        : metric(frame, node, node.metric, last, name, text));
        if (!taken) {
            kept(frame, node, extra, text);
        }
    }

    private void kept(Frame frame, Node node, String extra, CharBuffer text) {
        if (keeps) {
            String canonical = canonical(node.form, text);
            extra(frame, extra, canonical == null ? text.toString() : canonical);
        }
    }

    /** The one form that equal values share; null for what is no value of the row's form, which reading notes. */
    private static @Nullable String canonical(Form form, CharBuffer text) {
        return switch (form) {
            case BYTE, SHORT, INT, PORT, FLOAT -> WireNumbers.canonical(text, form);
            case BOOLEAN -> WireWords.truth(text);
            case DATE_TIME -> WireWords.time(text.toString().strip());
            case TEXT, URI, OPEN, SESSION, LINE, STREAM -> text.toString();
        };
    }

    /** Whether the value is the metric of a stream: taken, or absent for a reason that is noted. */
    private boolean metric(Frame frame, Node node, Metric metric, String last, String name, CharBuffer text) {
        StreamFields own = frame.stream;
        Direction direction = own == null ? node.direction : own.direction;
        if (direction == null || (node.direction != null && node.direction != direction)) {
            return false;
        }
        double value = WireNumbers.parse(text, node.shift);
        if (Double.isNaN(value)) {
            return false;
        }
        if (node.onRequest && !repairs.densities()) {
            notes.note(MsQoeProblem.DENSITY_SCALE_UNKNOWN, place(last, name));
            return false;
        }
        if (metric.inRange(value)) {
            StreamFields stream = own == null ? line().stream(direction) : own;
            // No stream is made up for a value that is absent.
            stream.mentioned = true;
            if (keeps) {
                stream.metrics.put(metric, value);
            }
        } else {
            notes.note(doubt(metric, node.row().unit(), value), place(last, name));
        }
        return true;
    }

    /** What is odd about a value beyond the range of its metric. */
    private static MsQoeProblem doubt(Metric metric, String unit, double value) {
        if (value == 0 && unit.equals("MOS")) {
            return MsQoeProblem.MOS_ZERO;
        }
        return value > metric.maximum() && unit.equals("fraction")
                ? MsQoeProblem.FRACTION_SCALE_DOUBT
                : MsQoeProblem.OUT_OF_RANGE;
    }

    /** Whether the value is one of its member: taken, or not for a reason that is noted. */
    private boolean member(Frame frame, Form form, Member member, String last, String name, CharBuffer value) {
        if (form == Form.DATE_TIME) {
            Instant time = WireWords.instant(value.toString());
            if (time != null) {
                time(member, time);
            }
            return time != null;
        }
        if (member.numeric()) {
            long number = WireNumbers.whole(value, form);
            if (number != WireNumbers.NONE) {
                number(frame, member, (int) number, last, name);
            }
            return number != WireNumbers.NONE;
        }
        String text = canonical(form, value);
        if (text == null) {
            return false;
        }
        switch (member) {
            case LOCAL_MAC -> mac(text, last, name);
            case LOCAL_URI, REMOTE_URI -> uri(member, text, last, name);
            case LABEL -> {
                if (!session().labels.add(text)) {
                    notes.note(MsQoeProblem.LABEL_REPEATED, place(last, name));
                }
                line().put(member, text);
            }
            default -> frame.fields.put(member, text);
        }
        return true;
    }

    private void number(Frame frame, Member member, int number, String last, String name) {
        if (member.takes(number)) {
            frame.fields.put(member, number);
        } else {
            boolean port = member == Member.LOCAL_PORT || member == Member.REMOTE_PORT;
            notes.note(port ? MsQoeProblem.PORT_OUT_OF_RANGE : MsQoeProblem.OUT_OF_RANGE, place(last, name));
        }
    }

    private void time(Member member, Instant time) {
        SessionFields session = session();
        if (member == Member.START) {
            session.start = time;
        } else {
            session.stop = time;
        }
        if (session.start != null && session.stop != null && session.stop.isBefore(session.start)) {
            notes.note(MsQoeProblem.STOP_BEFORE_START, place(ATTRIBUTE, "End"));
        }
    }

    private void uri(Member member, String text, String last, String name) {
        String uri = text;
        if (repairs.uris() && !WireWords.hasScheme(text)) {
            notes.note(MsQoeProblem.REPAIRED_URI, place(last, name));
            uri = "sip:" + text.strip();
        }
        session().put(member, uri);
    }

    /** Of several lines, the first one's address that is one is the reporter's; those before it, and it, are noted where they are odd. */
    private void mac(String text, String last, String name) {
        String sent = MacAddresses.digits(text.strip()).orElse("");
        boolean tooLong = sent.length() > MacAddresses.DIGITS;
        String mac =
                tooLong && !repairs.macs() ? null : MacAddresses.neutral(sent).orElse(null);
        SessionFields session = session();
        if (session.mac == null) {
            if (mac == null || tooLong) {
                notes.note(mac == null ? MsQoeProblem.MAC_MALFORMED : MsQoeProblem.REPAIRED_MAC, place(last, name));
            }
            session.mac = mac;
        }
        if (mac != null) {
            line().put(Member.LOCAL_MAC, mac);
        }
    }

    private void extra(Frame frame, String name, String text) {
        if (keeps) {
            boolean ofEvent = frame.fields == event;
            frame.fields.extras.put(ofEvent ? EVENT_TAG + name.substring(ToQualityReport.PREFIX.length()) : name, text);
        }
    }

    private SessionFields session() {
        if (session == null) {
            throw new IllegalStateException("no report here");
        }
        return session;
    }

    private LineFields line() {
        if (line == null) {
            throw new IllegalStateException("no media line here");
        }
        return line;
    }

    /** The place of something in the element that began last, from the event down. */
    private String place(String last, String name) {
        StringBuilder place = new StringBuilder(PLACE_LENGTH);
        for (int i = 0; i < open; i++) {
            frames[i].appendTo(i == 0 ? place : place.append('/'));
        }
        return place.append(last).append(name).toString();
    }
}
