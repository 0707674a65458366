package io.vqreport.codec;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A value that was read, and everything that was odd about the input.
 *
 * @param value what was read
 * @param problems what was odd, in the order of the input, at most {@link DecodeLimits#maxProblems()}
 * @param suppressed how many more problems there were beyond that limit
 * @param <T> the type of what was read
 */
public record Decoded<T>(T value, List<Problem> problems, int suppressed) implements Serializable {
    /** Copies the list and checks that the value is there. */
    public Decoded {
        Objects.requireNonNull(value, "value");
        problems = List.copyOf(problems);
    }

    /**
     * Whether nothing was odd.
     *
     * @return true when there are no problems
     */
    public boolean isClean() {
        return problems.isEmpty() && suppressed == 0;
    }

    /**
     * The gravest severity among the problems.
     *
     * @return the severity; empty when there are no problems
     */
    public Optional<Severity> worst() {
        return problems.stream().map(Problem::severity).max(Severity::compareTo);
    }
}
