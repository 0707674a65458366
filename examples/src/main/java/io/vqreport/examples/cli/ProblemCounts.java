package io.vqreport.examples.cli;

import io.vqreport.codec.Problem;
import io.vqreport.codec.Severity;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** How many problems there were, by severity. */
final class ProblemCounts {
    private final Map<Severity, Integer> counts = new EnumMap<>(Severity.class);
    private int listed;
    private int suppressed;

    static ProblemCounts of(List<Problem> problems, int suppressed) {
        ProblemCounts counts = new ProblemCounts();
        problems.forEach(counts::add);
        counts.addSuppressed(suppressed);
        return counts;
    }

    void add(Problem problem) {
        counts.merge(problem.severity(), 1, Integer::sum);
        listed++;
    }

    void addSuppressed(int number) {
        suppressed += number;
    }

    /** Whether something matters. What was only counted may have mattered: nothing says it did not. */
    boolean matter() {
        return suppressed > 0 || counts.containsKey(Severity.WARNING) || counts.containsKey(Severity.ERROR);
    }

    int total() {
        return listed + suppressed;
    }

    /** For example {@code  (1 WARNING, 2 INFO)}, with a blank before it; empty when there was none. */
    String detail() {
        List<String> parts = new ArrayList<>();
        for (Severity severity : List.of(Severity.ERROR, Severity.WARNING, Severity.INFO)) {
            if (counts.containsKey(severity)) {
                parts.add(counts.get(severity) + " " + severity);
            }
        }
        if (suppressed > 0) {
            parts.add(suppressed + " not listed");
        }
        return parts.isEmpty() ? "" : " (" + String.join(", ", parts) + ")";
    }

    /** For example {@code 3 (1 WARNING, 2 INFO)}. */
    @Override
    public String toString() {
        return total() + detail();
    }
}
