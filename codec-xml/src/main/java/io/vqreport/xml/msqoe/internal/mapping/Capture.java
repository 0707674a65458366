package io.vqreport.xml.msqoe.internal.mapping;

import io.vqreport.metric.Metric;
import io.vqreport.model.Direction;
import io.vqreport.xml.msqoe.MsQoeProblem;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Takes the elements of one VQReportEvent as they come, from the cursor or from beans, and sorts their values by the path table. Not
 * thread-safe; for one event.
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
 * <p>A value in its place becomes a metric or a member; any other one, and whatever the table does not know, an extra under its path.
 */
public final class Capture {
    /** What the names of the elements begin with that stand before those of a later version and say nothing. */
    private static final String MARKER = "Separator";

    private static final String EVENT_TAG = "VQReportEvent/";

    private final Repairs repairs;
    private final Notes notes;
    private final Deque<Frame> frames = new ArrayDeque<>();
    private final List<SessionFields> sessions = new ArrayList<>(1);
    private final Map<String, String> eventTags = new LinkedHashMap<>();
    private final String label;
    private int skipped;
    private int hanging;

    /**
     * Starts with nothing read.
     *
     * @param label the event's name in the paths of problems, for example {@code VQReportEvent[3]}
     * @param repairs what is repaired, and the density scale
     * @param notes takes what is odd
     */
    public Capture(String label, Repairs repairs, Notes notes) {
        this.label = label;
        this.repairs = repairs;
        this.notes = notes;
    }

    List<SessionFields> sessions() {
        return sessions;
    }

    Map<String, String> eventTags() {
        return eventTags;
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
        Frame parent = frames.peek();
        if (parent == null) {
            frames.push(Frame.root(Scope.EVENT, label, null));
            return;
        }
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
        frames.push(node == null ? unknown(parent, namespace, local) : known(parent, node));
    }

    private Frame known(Frame parent, Node node) {
        int index = parent.next(node);
        boolean first = parent.inPlace && (index == 0 || node.repeatable);
        Form form = node.row == null ? Form.OPEN : node.row.form();
        if (first && form == Form.SESSION) {
            String name = numbered(node.local, index);
            sessions.add(new SessionFields(node.local.equals("VQSessionIntervalReport"), place("/" + name)));
            return Frame.root(Scope.SESSION, name, null);
        }
        if (first && form == Form.LINE) {
            session().lines.add(new LineFields());
            return Frame.root(Scope.LINE, numbered(node.local, index), null);
        }
        if (first && form == Form.STREAM) {
            Direction direction = node.local.equals("InboundStream") ? Direction.RECEIVED : Direction.SENT;
            line().stream(direction).present = true;
            return Frame.root(Scope.STREAM, node.local, direction);
        }
        if (first && !node.repeatable) {
            remember(parent, node);
            return parent.known(node);
        }
        boolean several = node.repeatable || index > 0;
        String name = Names.of(node.namespace, node.local);
        Node content = form == Form.STREAM ? PathTable.root(Scope.STREAM) : node;
        return parent.other(
                content, several ? numbered(name, index) : name, several ? numbered(node.local, index) : node.local);
    }

    private void remember(Frame parent, Node node) {
        if (parent.direction != null) {
            StreamFields stream = line().stream(parent.direction);
            stream.burstGapLoss |= node.path.equals("Network/BurstGapLoss");
            if (stream.payload.isEmpty() && parent.path.equals("Payload")) {
                stream.payload = node.local;
            }
        }
    }

    private Frame unknown(Frame parent, @Nullable String namespace, String local) {
        String name = Names.of(namespace, local);
        if (parent.hangs()) {
            return parent.other(null, numbered(name, hanging++), local);
        }
        int index = parent.next(name);
        return index == 0
                ? parent.other(null, name, local)
                : parent.other(null, numbered(name, index), numbered(local, index));
    }

    private static String numbered(String name, int index) {
        return name + "[" + index + "]";
    }

    /**
     * An attribute of the element that began last.
     *
     * @param namespace its namespace name; empty or null for none
     * @param local its local name
     * @param text its value
     */
    public void attribute(@Nullable String namespace, String local, String text) {
        Frame frame = frames.peek();
        if (skipped > 0 || frame == null || Names.SCHEMA_INSTANCE.equals(namespace)) {
            return;
        }
        frame.filled = true;
        String name = "@" + Names.of(namespace, local);
        String path = frame.path.isEmpty() ? name : frame.path + "/" + name;
        if (frame.hangs()) {
            path = frame.stem + "/" + numbered(name, hanging++);
        }
        Row row = Names.isFamily(namespace) && frame.node != null ? frame.node.attribute(local) : null;
        if (row == null) {
            extra(frame, path, text);
        } else if (!text.isBlank()) {
            value(frame, row, frame.inPlace ? row.path() : path, "/@" + local, text);
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
        Frame frame = frames.element();
        Node node = frame.node;
        if (node == null) {
            if (!frame.filled || !text.isBlank()) {
                extra(frame, frame.path, text);
            }
        } else if (!node.container() && node.row != null && !text.isBlank()) {
            value(frame, node.row, frame.path, "", text);
        }
        frames.pop();
    }

    // Values.

    private void value(Frame frame, Row row, String path, String last, String text) {
        if (frame.inPlace && row.metric() != null && metric(frame, row, last, text)) {
            return;
        }
        String canonical = canonical(row, text);
        if (canonical != null && frame.inPlace && row.member() != null) {
            members(frame).put(row.member(), canonical);
        } else {
            extra(frame, path, canonical == null ? text : canonical);
        }
    }

    /** The one form that equal values share; null for what is no value of the row's form, which reading notes. */
    private static @Nullable String canonical(Row row, String text) {
        return switch (row.form()) {
            case BYTE, SHORT, INT, PORT, FLOAT -> WireNumbers.canonical(text.strip(), row.form());
            case BOOLEAN -> WireWords.truth(text.strip());
            case DATE_TIME -> WireWords.time(text.strip());
            case TEXT, URI, OPEN, SESSION, LINE, STREAM -> text;
        };
    }

    /** Whether the value is the metric of a stream: taken, or absent for a reason that is noted. */
    private boolean metric(Frame frame, Row row, String last, String text) {
        Direction direction = frame.direction == null ? row.direction() : frame.direction;
        Metric metric = row.metric();
        double value = WireNumbers.parse(text.strip(), row.shift());
        if (metric == null || direction == null || !row.speaksOf(direction) || Double.isNaN(value)) {
            return false;
        }
        if (row.onRequest() && !repairs.densities()) {
            notes.note(MsQoeProblem.DENSITY_SCALE_UNKNOWN, place(last));
            return false;
        }
        StreamFields stream = line().stream(direction);
        stream.mentioned = true;
        if (metric.inRange(value)) {
            stream.metrics.put(metric, value);
        } else if (value == 0 && row.unit().equals("MOS")) {
            notes.note(MsQoeProblem.MOS_ZERO, place(last));
        } else if (value > metric.maximum() && row.unit().equals("fraction")) {
            notes.note(MsQoeProblem.FRACTION_SCALE_DOUBT, place(last));
        } else {
            notes.note(MsQoeProblem.OUT_OF_RANGE, place(last));
        }
        return true;
    }

    private void extra(Frame frame, String path, String text) {
        switch (frame.scope) {
            case EVENT -> eventTags.put(EVENT_TAG + path, text);
            case SESSION -> session().tags.put(path, text);
            case LINE -> line().extras.put(path, text);
            case STREAM -> stream(frame).extras.put(path, text);
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

    /** Where the element that began last stands, from the event down. */
    private String place(String last) {
        StringBuilder place = new StringBuilder();
        for (Iterator<Frame> outer = frames.descendingIterator(); outer.hasNext(); ) {
            place.append(place.isEmpty() ? "" : "/").append(outer.next().label);
        }
        return place.append(last).toString();
    }
}
