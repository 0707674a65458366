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
    private static final String PAYLOAD = "Payload";
    private static final String GAP_PATH = "Network/BurstGapLoss";
    private static final String ELEMENT = "/";
    private static final String ATTRIBUTE = "/@";

    private final Repairs repairs;
    private final Notes notes;
    /** Whether values are kept, not only looked at. */
    private final boolean keeps;

    private final byte[] digits = new byte[WireNumbers.SHORT];
    private Frame[] frames = new Frame[16];
    private int open;
    private List<SessionFields> sessions = new ArrayList<>(1);
    private Texts eventTags = new Texts();
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
        return eventTags;
    }

    // What the cursor comes to.

    @Override
    public void begin(WireCursor cursor) {
        notes.begin(cursor);
        begin(WireCursor.EVENT, cursor.number());
    }

    @Override
    public void start(WireMember member) {
        Frame parent = frames[open - 1];
        Node holder = parent.node;
        Node node = holder == null || !holder.container() ? null : holder.child(member);
        if (node == null || skipped > 0) {
            start(member.namespace(), member.localName());
            return;
        }
        parent.filled = true;
        known(parent, node);
    }

    @Override
    public void value(WireMember member, CharBuffer text) {
        Frame parent = frames[open - 1];
        Node node = parent.node == null ? null : parent.node.child(member);
        if (node == null || node.row == null || !parent.inPlace || node.container() || !parent.isFirst(node)) {
            start(member.namespace(), member.localName());
            end(text.toString());
            return;
        }
        parent.filled = true;
        if (!WireNumbers.isBlank(text)) {
            value(parent, node.extra, node.row, ELEMENT, node.local, text);
        }
    }

    @Override
    public void attribute(WireMember member, String text) {
        Frame frame = frames[open - 1];
        Node node = frame.node == null ? null : frame.node.attribute(member);
        if (node == null || node.row == null || skipped > 0 || !frame.inPlace) {
            attribute(member.namespace(), member.localName(), text);
            return;
        }
        frame.filled = true;
        if (!text.isBlank()) {
            value(frame, node.extra, node.row, ATTRIBUTE, node.local, text);
        }
    }

    @Override
    public void end(WireCursor cursor) {
        for (Map.Entry<QName, String> attribute : cursor.unknownAttributes().entrySet()) {
            QName name = attribute.getKey();
            attribute(name.getNamespaceURI(), name.getLocalPart(), attribute.getValue());
        }
        for (Element element : cursor.unknown()) {
            KeptElements.tell(element, this);
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
        eventTags = new Texts();
        skipped = 0;
        hanging = 0;
        open = 0;
        push().root(Scope.EVENT, name, number, null);
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
        Frame parent = frames[open - 1];
        if (parent.node != null && !parent.node.container()) {
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
        return frame;
    }

    private void known(Frame parent, Node node) {
        int index = parent.next(node);
        boolean first = parent.inPlace && (index == 0 || node.repeatable);
        Form form = node.row == null ? Form.OPEN : node.row.form();
        Frame frame = push();
        if (first && form == Form.SESSION) {
            sessions.add(new SessionFields(node.local.equals("VQSessionIntervalReport")));
            frame.root(Scope.SESSION, node.local, index, null);
        } else if (first && form == Form.LINE) {
            session().lines.add(new LineFields());
            frame.root(Scope.LINE, node.local, index, null);
        } else if (first && form == Form.STREAM) {
            Direction direction = node.local.equals("InboundStream") ? Direction.RECEIVED : Direction.SENT;
            line().stream(direction).present = true;
            frame.root(Scope.STREAM, node.local, -1, direction);
        } else if (first && !node.repeatable) {
            remember(parent, node);
            frame.known(parent, node);
        } else {
            boolean several = node.repeatable || index > 0;
            Node content = form == Form.STREAM ? PathTable.root(Scope.STREAM) : node;
            frame.other(parent, content, Names.of(node.namespace, node.local), node.local, several ? index : -1);
        }
    }

    private void remember(Frame parent, Node node) {
        if (parent.direction == null || !node.container()) {
            return;
        }
        if (parent.path.equals(PAYLOAD)) {
            StreamFields stream = line().stream(parent.direction);
            stream.payload = stream.payload.isEmpty() ? node.local : stream.payload;
        } else if (node.path.equals(GAP_PATH)) {
            line().stream(parent.direction).burstGapLoss = true;
        }
    }

    private void unknown(Frame parent, @Nullable String namespace, String local) {
        String name = Names.of(namespace, local);
        Frame frame = push();
        if (parent.hangs()) {
            frame.other(parent, null, name + "[" + hanging++ + "]", local, -1);
        } else {
            int index = parent.next(name);
            frame.other(parent, null, name, local, index == 0 ? -1 : index);
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
        Frame frame = frames[open - 1];
        frame.filled = true;
        String name = "@" + Names.of(namespace, local);
        String path = frame.hangs() ? frame.hanging(name + "[" + hanging++ + "]") : frame.attribute(name);
        Row row = Names.isFamily(namespace) && frame.node != null ? frame.node.attribute(local) : null;
        if (row == null) {
            extra(frame, ToQualityReport.PREFIX + path, text);
        } else if (!text.isBlank()) {
            value(frame, ToQualityReport.PREFIX + (frame.inPlace ? row.path() : path), row, ATTRIBUTE, local, text);
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
        Frame frame = frames[open - 1];
        Node node = frame.node;
        if (node == null) {
            if (!frame.filled || !text.isBlank()) {
                extra(frame, ToQualityReport.PREFIX + frame.path, text);
            }
        } else if (!node.container() && node.row != null && !text.isBlank()) {
            value(frame, ToQualityReport.PREFIX + frame.path, node.row, "", "", text);
        }
        open--;
    }

    // Values.

    private void value(Frame frame, String extra, Row row, String last, String name, CharSequence text) {
        boolean inPlace = frame.inPlace;
        if (inPlace && row.metric() != null && metric(frame, row, row.metric(), last, name, text)) {
            return;
        }
        if (inPlace && row.form() == Form.DATE_TIME) {
            Instant time = WireWords.instant(text.toString());
            if (time != null) {
                time(row, time);
                return;
            }
        } else if (inPlace && row.member() != null) {
            String canonical = canonical(row, text);
            if (canonical != null) {
                member(frame, row.member(), canonical, last, name);
                return;
            }
        }
        if (keeps) {
            String canonical = canonical(row, text);
            extra(frame, extra, canonical == null ? text.toString() : canonical);
        }
    }

    /** The one form that equal values share; null for what is no value of the row's form, which reading notes. */
    private static @Nullable String canonical(Row row, CharSequence text) {
        return switch (row.form()) {
            case BYTE, SHORT, INT, PORT, FLOAT -> WireNumbers.canonical(text, row.form());
            case BOOLEAN -> WireWords.truth(text.toString().strip());
            case DATE_TIME -> WireWords.time(text.toString().strip());
            case TEXT, URI, OPEN, SESSION, LINE, STREAM -> text.toString();
        };
    }

    /** Whether the value is the metric of a stream: taken, or absent for a reason that is noted. */
    private boolean metric(Frame frame, Row row, Metric metric, String last, String name, CharSequence text) {
        Direction direction = frame.direction == null ? row.direction() : frame.direction;
        if (direction == null || !row.speaksOf(direction)) {
            return false;
        }
        double value = WireNumbers.parse(text, row.shift(), digits);
        if (Double.isNaN(value)) {
            return false;
        }
        if (row.onRequest() && !repairs.densities()) {
            notes.note(MsQoeProblem.DENSITY_SCALE_UNKNOWN, place(last, name));
            return false;
        }
        StreamFields stream = line().stream(direction);
        stream.mentioned = true;
        if (metric.inRange(value)) {
            if (keeps) {
                stream.metrics.put(metric, value);
            }
        } else if (value == 0 && row.unit().equals("MOS")) {
            notes.note(MsQoeProblem.MOS_ZERO, place(last, name));
        } else if (value > metric.maximum() && row.unit().equals("fraction")) {
            notes.note(MsQoeProblem.FRACTION_SCALE_DOUBT, place(last, name));
        } else {
            notes.note(MsQoeProblem.OUT_OF_RANGE, place(last, name));
        }
        return true;
    }

    private void member(Frame frame, Member member, String text, String last, String name) {
        switch (member) {
            case LOCAL_MAC -> mac(text, last, name);
            case LOCAL_URI, REMOTE_URI -> uri(member, text, last, name);
            case LABEL -> {
                if (!session().labels.add(text)) {
                    notes.note(MsQoeProblem.LABEL_REPEATED, place(last, name));
                }
                line().members.put(member, text);
            }
            default -> {
                if (!member.numeric() || member.takes(Integer.parseInt(text))) {
                    members(frame).put(member, text);
                } else {
                    boolean port = member == Member.LOCAL_PORT || member == Member.REMOTE_PORT;
                    notes.note(port ? MsQoeProblem.PORT_OUT_OF_RANGE : MsQoeProblem.OUT_OF_RANGE, place(last, name));
                }
            }
        }
    }

    private void time(Row row, Instant time) {
        SessionFields session = session();
        if (row.member() == Member.START) {
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
        session().members.put(member, uri);
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
            line().members.put(Member.LOCAL_MAC, mac);
        }
    }

    private void extra(Frame frame, String name, String text) {
        if (!keeps) {
            return;
        }
        switch (frame.scope) {
            case EVENT -> eventTags.put(EVENT_TAG + name.substring(ToQualityReport.PREFIX.length()), text);
            case SESSION -> session().tags.put(name, text);
            case LINE -> line().extras.put(name, text);
            case STREAM -> stream(frame).extras.put(name, text);
        }
    }

    private Map<Member, String> members(Frame frame) {
        return switch (frame.scope) {
            case EVENT, SESSION -> session().members;
            case LINE -> line().members;
            case STREAM -> stream(frame).members;
        };
    }

    private SessionFields session() {
        return sessions.get(sessions.size() - 1);
    }

    private LineFields line() {
        List<LineFields> lines = session().lines;
        return lines.get(lines.size() - 1);
    }

    private StreamFields stream(Frame frame) {
        if (frame.direction == null) {
            throw new IllegalStateException("no stream here");
        }
        return line().stream(frame.direction);
    }

    /** The place of something in the element that began last, from the event down. */
    private String place(String last, String name) {
        StringBuilder place = new StringBuilder();
        for (int i = 0; i < open; i++) {
            frames[i].appendTo(i == 0 ? place : place.append('/'));
        }
        return place.append(last).append(name).toString();
    }
}
