package io.vqreport.xml.msqoe.internal.mapping;

import io.vqreport.xml.msqoe.internal.WireMember;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An element that is being read. Used again for the next one at its depth. */
final class Frame {
    /** Longer than any path of the table. A path costs its length for each value in it, and names may be of any length and depth. */
    private static final int LONG_PATH = 512;

    /** What the table knows of it; null where it is unknown. */
    @Nullable
    Node node;

    /** Its number where there are several, else -1. */
    int number = -1;
    /** Its name in the paths of problems; null where it is the node's. */
    private @Nullable String label;
    /** Its path under the scope's element, as extras are named; null where it is the node's. */
    private @Nullable String path;
    /** What the paths of its children begin with: its own path, or that of an element further out once paths have grown long. */
    private @Nullable String stem;
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

    private void name(@Nullable String shown, @Nullable String below, @Nullable String above) {
        label = shown;
        path = below;
        stem = above;
    }

    /** The element that a scope's paths begin under. */
    void root(Scope begun, String name, int index, Fields taken) {
        set(PathTable.root(begun), this);
        name(name, "", "");
        number = index;
        fields = taken;
        stream = taken instanceof StreamFields streams ? streams : null;
    }

    /** An element that the table knows, in its place and alone of its name, so that its path is the table's. */
    void known(Frame parent, Node child) {
        set(child, parent);
        if (path != null) {
            name(null, null, null);
        }
    }

    /** An element whose values are extras: one of several, one too many, or one that is unknown. */
    void other(Frame parent, @Nullable Node child, String name, String local, int index) {
        String below = parent.below(name, index);
        set(child, parent);
        name(local, below, below.length() > LONG_PATH ? parent.stem() : below);
        number = index;
        inPlace = false;
    }

    /** Its path under the scope's element, as extras are named. */
    String path() {
        return path == null && node != null ? node.path : or(path);
    }

    private String stem() {
        return stem == null && node != null ? node.path : or(stem);
    }

    private String label() {
        return label == null && node != null ? node.local : or(label);
    }

    private static String or(@Nullable String name) {
        return name == null ? "" : name;
    }

    /** The path of a child, with its number where there are several, else -1. */
    String below(String name, int index) {
        String above = stem();
        String numbered = index < 0 ? name : name + "[" + index + "]";
        return above.isEmpty() ? numbered : above + "/" + numbered;
    }

    /** The path of an attribute. */
    String attribute(String name) {
        return path().isEmpty() ? name : path() + "/" + name;
    }

    /** The path of something whose name may be that of others. */
    String hanging(String name) {
        return stem() + "/" + name;
    }

    /** Whether its children hang under another element's path, where their names may be those of others. */
    boolean hangs() {
        return stem().length() < path().length();
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
