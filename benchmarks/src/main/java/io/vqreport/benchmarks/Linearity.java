package io.vqreport.benchmarks;

import io.vqreport.benchmarks.hostile.Shape;
import io.vqreport.benchmarks.hostile.Shapes;
import io.vqreport.benchmarks.hostile.Way;
import io.vqreport.benchmarks.measure.Machine;
import io.vqreport.benchmarks.measure.ThreadMeter;
import java.io.IOException;
import java.io.PrintStream;
import java.util.Locale;

/**
 * Shows that hostile input costs linear time: 4 MiB at most five times as much as 1 MiB, without any limit. Prints Markdown.
 *
 * <p>The noise rule: of each input the fastest of several runs stands, and a pair that misses is measured again, up to twice; only when all
 * three attempts miss is it a miss.
 */
final class Linearity {
    private static final int MEBIBYTE = 1 << 20;
    private static final int FACTOR = 4;
    private static final double GREATEST_RATIO = 5;
    private static final int ATTEMPTS = 3;
    private static final int MIN_RUNS = 3;
    private static final int MAX_RUNS = 20;
    private static final long HOPELESS_NANOS = 500_000_000;
    private static final long ENOUGH_NANOS = 100_000_000;

    /** The fastest of several runs. */
    private record Cost(long nanos, long bytes, String outcome) {}

    private final ThreadMeter meter = new ThreadMeter();
    private final PrintStream out;

    private Linearity(PrintStream out) {
        this.out = out;
    }

    /** Measures everything; false when a pair misses. */
    static boolean run(PrintStream out) throws IOException {
        return new Linearity(out).run();
    }

    private boolean run() throws IOException {
        out.println(Machine.describe());
        boolean linear = true;
        for (Way way : Way.values()) {
            out.printf("| %s | 1 MiB, ms | 4 MiB, ms | ratio | allocated a input octet | outcome |%n", way.title());
            out.println("|---|---:|---:|---:|---:|---|");
            for (Shape shape : Shapes.all()) {
                linear &= pair(way, shape);
            }
            out.println();
        }
        out.println(linear ? "All linear." : "NOT all linear: see the lines with an exclamation mark.");
        return linear;
    }

    private boolean pair(Way way, Shape shape) {
        if (hopeless(way, shape)) {
            out.printf("| %s | | | ! | | more than %d ms for 256 KiB |%n", shape.name(), HOPELESS_NANOS / 1_000_000);
            return false;
        }
        byte[] small = shape.of(MEBIBYTE);
        byte[] large = shape.of(FACTOR * MEBIBYTE);
        Cost one = cost(way, small);
        Cost four = cost(way, large);
        double ratio = ratio(one, four);
        for (int attempt = 1; attempt < ATTEMPTS && ratio > GREATEST_RATIO; attempt++) {
            one = cost(way, small);
            four = cost(way, large);
            ratio = Math.min(ratio, ratio(one, four));
        }
        out.printf(
                Locale.ROOT,
                "| %s | %.1f | %.1f | %.1f%s | %.0f | %s |%n",
                shape.name(),
                one.nanos / 1e6,
                four.nanos / 1e6,
                ratio,
                ratio > GREATEST_RATIO ? " !" : "",
                (double) four.bytes / large.length,
                one.outcome.equals(four.outcome) ? four.outcome : one.outcome + ", " + four.outcome);
        return ratio <= GREATEST_RATIO;
    }

    /** Whether a small input takes so long that the large one would take hours. */
    private boolean hopeless(Way way, Shape shape) {
        byte[] input = shape.of(MEBIBYTE / FACTOR);
        long start = meter.cpuNanos();
        way.outcome(input);
        return meter.cpuNanos() - start > HOPELESS_NANOS;
    }

    private static double ratio(Cost one, Cost four) {
        return (double) four.nanos / one.nanos;
    }

    private Cost cost(Way way, byte[] input) {
        Cost best = new Cost(Long.MAX_VALUE, 0, "");
        long sum = 0;
        for (int runs = 0; runs < MIN_RUNS || (runs < MAX_RUNS && sum < ENOUGH_NANOS); runs++) {
            long bytes = meter.allocatedBytes();
            long start = meter.cpuNanos();
            String outcome = way.outcome(input);
            long nanos = meter.cpuNanos() - start;
            sum += nanos;
            if (nanos < best.nanos) {
                best = new Cost(nanos, meter.allocatedBytes() - bytes, outcome);
            }
        }
        return best;
    }
}
