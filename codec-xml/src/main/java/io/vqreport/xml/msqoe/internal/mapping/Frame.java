package io.vqreport.xml.msqoe.internal.mapping;

import io.vqreport.xml.msqoe.internal.WireMember;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An element that is being read. Used again for the next one at its depth. */
final class Frame {
    /** Longer than the name of any extra of the table. One costs its length for each value in it, and names may be of any length and depth. */
    private static final int LONG_NAME = 512;

    /** What the table knows of it; null where it is unknown. */
    @Nullable
    Node node;

    /** Its number where there are several, else -1. */
    int number = -1;
    /** The number of the one of several that it is, or stands in, where the table expects them; -1 where there is none. */
    private int numbered = -1;
    /** Its name in the paths of problems; null where it is the node's. */
    private @Nullable String label;
    /** Its name as an extra; null where it is the node's. */
    private @Nullable String extra;
    /** What the names of extras in it begin with; null where it is the node's, or was not asked for. */
    private @Nullable String stem;
    /** Whether that is what those of an element further out begin with, since names have grown long. */
    private boolean hangs;
    /** Where what is read of its scope goes. */
    Fields fields = new Fields();
    /** The stream it is part of, where it is. */
    @Nullable
    StreamFields stream;
    /** Whether its values stand where the table expects them; where not, all of them are extras. */
    boolean inPlace;

    /** Whether it holds something that is kept, so that its own text is none. */
    boolean filled;

    private long seen;
    /** The name that was counted last; null where none was. */
    private @Nullable String counted;

    private int count;
    /** Of those counted before the last. */
    private @Nullable Map<String, Integer> counts;

    private void set(@Nullable Node of, Frame parent) {
        node = of;
        number = -1;
        numbered = -1;
        fields = parent.fields;
        if (stream != parent.stream) {
            stream = parent.stream;
        }
        inPlace = true;
        filled = false;
        seen = 0;
        if (counted != null) {
            counted = null;
            counts = null;
        }
    }

    private void name(@Nullable String shown, @Nullable String own) {
        label = shown;
        extra = own;
        stem = null;
        hangs = false;
    }

    /** The element that a scope's paths begin under. */
    void root(Scope begun, String name, int index, Fields taken) {
        set(PathTable.root(begun), this);
        name(name, null);
        number = index;
        fields = taken;
        stream = taken instanceof StreamFields streams ? streams : null;
    }

    /** An element that the table knows, in its place and alone of its name, so that its path is the table's. */
    void known(Frame parent, Node child) {
        set(child, parent);
        if (label != null) {
            name(null, null);
        }
    }

    /** An element that the table knows, but whose values are extras: one of several, or one too many. */
    void other(Frame parent, Node child, Node content, int index) {
        int around = parent.numberOf(child, index);
        outOfPlace(parent, content, parent.below(child, index), child.local, index);
        numbered = around;
    }

    /** An element that the table does not know. */
    void unknown(Frame parent, String name, String local, int index) {
        outOfPlace(parent, null, parent.below(name, index), local, index);
    }

    private void outOfPlace(Frame parent, @Nullable Node content, String own, String local, int index) {
        set(content, parent);
        name(local, own);
        if (own.length() > LONG_NAME) {
            stem = parent.stem();
            hangs = true;
        }
        number = index;
        inPlace = false;
    }

    /** Its name as an extra. */
    String extra() {
        return extra == null && node != null ? node.extra : or(extra);
    }

    private String stem() {
        if (stem != null) {
            return stem;
        }
        if (extra == null && node != null) {
            return node.stem;
        }
        String made = or(extra) + "/";
        stem = made;
        return made;
    }

    private String label() {
        return label == null && node != null ? node.local : or(label);
    }

    private static String or(@Nullable String name) {
        return name == null ? "" : name;
    }

    /** The number by which a node tells the name of something in this one, see {@link Node#numbered}; -1 where it does not. */
    private int numberOf(Node child, int index) {
        if (child.repeatable) {
            return extra == null && node != null ? index : -1;
        }
        return index < 0 ? numbered : -1;
    }

    /** The name as an extra of something in it that the table knows, with its number where there are several, else -1. */
    String below(Node child, int index) {
        String made = child.numbered(numberOf(child, index));
        return made == null ? below(child.name, index) : made;
    }

    /** The name as an extra of something in it, with its number where there are several, else -1. */
    String below(String name, int index) {
        return index < 0 ? stem() + name : stem() + name + "[" + index + "]";
    }

    /**
     * Before the names of what the table does not know: those of a media line are extras of a stream, which may hold something of the same
     * name.
     */
    String within() {
        return inPlace && node == PathTable.root(Scope.LINE) ? ToQualityReport.LINE_STEP : "";
    }

    /** Whether the names of extras in it begin as those of an element further out, where they may be the same. */
    boolean hangs() {
        return hangs;
    }

    /** The node of a child that the schema knows; the table has all of them. */
    Node known(WireMember child) {
        Node found = node == null ? null : node.child(child);
        if (found == null) {
            throw new IllegalStateException("the table has no " + child.localName());
        }
        return found;
    }

    /** Whether a child that the table knows is the first of its name; it counts as seen from now on. */
    private boolean isFirst(Node child) {
        boolean first = (seen & child.bit) != child.bit;
        seen |= child.bit;
        return first;
    }

    /** Counts a child that the table knows; without a map as long as there is no second one. */
    int next(Node child) {
        if (isFirst(child)) {
            return 0;
        }
        int before = next(child.local);
        return child.bit == 0 ? before : 1 + before;
    }

    /** How many children of a name there were. As a rule those of one name stand together, so that no map is needed. */
    int next(String name) {
        if (!name.equals(counted)) {
            if (counted != null) {
                counts = counts == null ? new HashMap<>() : counts;
                counts.put(counted, count);
            }
            counted = name;
            count = counts == null ? 0 : counts.getOrDefault(name, 0);
        }
        return count++;
    }

    void appendTo(StringBuilder place) {
        place.append(label());
        if (number >= 0) {
            place.append('[').append(number).append(']');
        }
    }
}
