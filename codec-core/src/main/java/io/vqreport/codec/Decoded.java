package io.vqreport.codec;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A value that was read, and everything that was odd about the input.
 *
 * <p>Serializable when the value is.
 *
 * @param value what was read
 * @param problems what was odd, in the order of the input (what has no place comes last), at most
 *     {@link DecodeLimits#maxProblems()}
 * @param suppressed how many more problems there were beyond that limit, 0 or more
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
     * @return true when there are no problems, neither kept nor only counted
     */
    public boolean isClean() {
        return problems.isEmpty() && suppressed == 0;
    }

    /**
     * The gravest severity among the problems kept; those beyond the limit are not looked at.
     *
     * @return the severity; empty when no problem was kept
     */
    public Optional<Severity> worst() {
        return problems.stream().map(Problem::severity).max(Severity::compareTo);
    }
}
