package io.vqreport.codec;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Gathers the problems of one report, up to a limit; beyond it they are only counted. Not thread-safe.
 */
public final class Problems {
    private static final Comparator<Problem> BY_PLACE =
            Comparator.comparingLong(problem -> problem.location().offset() < 0
                    ? Long.MAX_VALUE
                    : problem.location().offset());

    private final int limit;
    /** Absent as long as there is nothing odd, as a rule until the end. */
    private @Nullable List<Problem> gathered;

    private int suppressed;

    /**
     * Starts an empty gathering.
     *
     * @param limits where {@link DecodeLimits#maxProblems()} says how many are kept
     */
    public Problems(DecodeLimits limits) {
        this.limit = limits.maxProblems();
    }

    /**
     * Adds a problem, or counts it when the limit is reached.
     *
     * @param problem the problem
     */
    public void add(Problem problem) {
        if (!hasRoom()) {
            suppressed++;
            return;
        }
        if (gathered == null) {
            gathered = new ArrayList<>();
        }
        gathered.add(problem);
    }

    /**
     * Adds the problems of an earlier step, as far as there is room; its suppressed ones are counted with those of this
     * step.
     *
     * @param decoded the earlier step's result
     */
    public void addAll(Decoded<?> decoded) {
        decoded.problems().forEach(this::add);
        suppressed += decoded.suppressed();
    }

    /**
     * Whether one more problem would be kept. A caller may spare itself the making of a location when not.
     *
     * @return false when the limit is reached
     */
    public boolean hasRoom() {
        return (gathered == null ? 0 : gathered.size()) < limit;
    }

    /** Counts a problem that the caller did not make because there is no room for it. */
    public void suppress() {
        suppressed++;
    }

    /**
     * Whether there was nothing odd.
     *
     * @return true when no problem was added
     */
    public boolean isEmpty() {
        return gathered == null && suppressed == 0;
    }

    /**
     * What was gathered, in the order of the input: what was only seen once a block or report was whole stands at its
     * own place. Those of unknown place come last.
     *
     * @return an immutable copy
     */
    public List<Problem> list() {
        if (gathered == null) {
            return List.of();
        }
        gathered.sort(BY_PLACE);
        return List.copyOf(gathered);
    }

    /**
     * Joins a value with what was gathered.
     *
     * @param value the value read
     * @param <T> its type
     * @return both
     */
    public <T> Decoded<T> with(T value) {
        return new Decoded<>(value, list(), suppressed);
    }
}
