package io.vqreport.xml.msqoe.internal.mapping;

import io.vqreport.model.Direction;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An element that is being read. Used again for the next one at its depth. */
final class Frame {
    private static final int ORDERS = Long.SIZE;

    /** Longer than any path of the table. A path costs its length for each value in it, and names may be of any length and depth. */
    private static final int LONG_PATH = 512;

    /** What the table knows of it; null where it is unknown. */
    @Nullable
    Node node;

    Scope scope = Scope.EVENT;
    /** Its name in the paths of problems, and its number where there are several, else -1. */
    String label = "";

    int number = -1;
    /** Its path under the scope's element, as extras are named. */
    String path = "";
    /** What the paths of its children begin with: its own path, or that of an element further out once paths have grown long. */
    private String stem = "";
    /** The stream it is part of, where it is. */
    @Nullable
    Direction direction;
    /** Whether its values stand where the table expects them; where not, all of them are extras. */
    boolean inPlace;

    /** Whether it holds something that is kept, so that its own text is none. */
    boolean filled;

    private long seen;
    private @Nullable Map<String, Integer> counts;

    private void set(@Nullable Node of, Frame parent, String name, String below) {
        node = of;
        scope = parent.scope;
        label = name;
        number = -1;
        path = below;
        stem = below;
        direction = parent.direction;
        inPlace = true;
        filled = false;
        seen = 0;
        counts = null;
    }

    /** The element that a scope's paths begin under. */
    void root(Scope begun, String name, int index, @Nullable Direction stream) {
        set(PathTable.root(begun), this, name, "");
        scope = begun;
        number = index;
        direction = stream;
    }

    /** An element that the table knows, in its place and alone of its name, so that its path is the table's. */
    void known(Frame parent, Node child) {
        set(child, parent, child.local, child.path);
    }

    /** An element whose values are extras: one of several, one too many, or one that is unknown. */
    void other(Frame parent, @Nullable Node child, String name, String local, int index) {
        String numbered = index < 0 ? name : name + "[" + index + "]";
        String below = parent.below(numbered);
        set(child, parent, local, below);
        number = index;
        stem = below.length() > LONG_PATH ? parent.stem : below;
        inPlace = false;
    }

    /** The path of a child. */
    private String below(String name) {
        return stem.isEmpty() ? name : stem + "/" + name;
    }

    /** The path of an attribute. */
    String attribute(String name) {
        return path.isEmpty() ? name : path + "/" + name;
    }

    /** The path of something whose name may be that of others. */
    String hanging(String name) {
        return stem + "/" + name;
    }

    /** Whether its children hang under another element's path, where their names may be those of others. */
    boolean hangs() {
        return stem.length() < path.length();
    }

    /** Whether a child that the table knows is the first of its name; it counts as seen from now on. */
    boolean isFirst(Node child) {
        long bit = child.order < ORDERS ? 1L << child.order : 0;
        boolean first = bit != 0 && (seen & bit) == 0 && !child.repeatable;
        if (first) {
            seen |= bit;
        }
        return first;
    }

    /** Counts a child that the table knows; without a map as long as there is no second one. */
    int next(Node child) {
        if (isFirst(child)) {
            return 0;
        }
        int before = next(child.local);
        return child.order >= ORDERS || child.repeatable ? before : 1 + before;
    }

    /** How many children of a name there were. */
    int next(String name) {
        if (counts == null) {
            counts = new HashMap<>();
        }
        return counts.merge(name, 1, Integer::sum) - 1;
    }

    void appendTo(StringBuilder place) {
        place.append(label);
        if (number >= 0) {
            place.append('[').append(number).append(']');
        }
    }
}
