package io.vqreport.xml.msqoe.internal.mapping;

import io.vqreport.model.Direction;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An element that is being read. */
final class Frame {
    private static final int ORDERS = Long.SIZE;

    /** Longer than any path of the table. A path costs its length for each value in it, and names may be of any length and depth. */
    private static final int LONG_PATH = 512;

    /** What the table knows of it; null where it is unknown. */
    final @Nullable Node node;

    final Scope scope;
    /** Its name in the paths of problems, with its number where there are several. */
    final String label;
    /** Its path under the scope's element, as extras are named. */
    final String path;
    /** What the paths of its children begin with: its own path, or that of an element further out once paths have grown long. */
    final String stem;
    /** The stream it is part of, where it is. */
    final @Nullable Direction direction;
    /** Whether its values stand where the table expects them; where not, all of them are extras. */
    final boolean inPlace;

    /** Whether it holds something that is kept, so that its own text is none. */
    boolean filled;

    private long seen;
    private @Nullable Map<String, Integer> counts;

    private Frame(
            @Nullable Node node,
            Scope scope,
            String label,
            String path,
            String stem,
            @Nullable Direction direction,
            boolean inPlace) {
        this.node = node;
        this.scope = scope;
        this.label = label;
        this.path = path;
        this.stem = stem;
        this.direction = direction;
        this.inPlace = inPlace;
    }

    /** The element that a scope's paths begin under. */
    static Frame root(Scope scope, String label, @Nullable Direction direction) {
        return new Frame(PathTable.root(scope), scope, label, "", "", direction, true);
    }

    /** An element that the table knows, in its place and alone of its name, so that its path is the table's. */
    Frame known(Node child) {
        return new Frame(child, scope, child.local, child.path, child.path, direction, true);
    }

    /** An element whose values are extras: one of several, one too many, or one that is unknown. */
    Frame other(@Nullable Node child, String name, String local) {
        String below = stem.isEmpty() ? name : stem + "/" + name;
        return new Frame(child, scope, local, below, below.length() > LONG_PATH ? stem : below, direction, false);
    }

    /** Whether its children hang under another element's path, where their names may be those of others. */
    boolean hangs() {
        return stem.length() < path.length();
    }

    /** Counts a child that the table knows; without a map as long as there is no second one. */
    int next(Node child) {
        if (child.order >= ORDERS || child.repeatable) {
            return next(child.local);
        }
        long bit = 1L << child.order;
        if ((seen & bit) == 0) {
            seen |= bit;
            return 0;
        }
        return 1 + next(child.local);
    }

    /** How many children of a name there were. */
    int next(String name) {
        if (counts == null) {
            counts = new HashMap<>();
        }
        return counts.merge(name, 1, Integer::sum) - 1;
    }
}
