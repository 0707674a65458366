package io.vqreport.benchmarks.measure;

import java.util.ArrayList;
import java.util.List;

/**
 * Measures several ways of doing the same work in one virtual machine, side by side.
 *
 * <pre>
 *   warm-up      all of them in turn, until the compilers are done with them
 *   round 1      A: 5 ms │ B: 5 ms │ C: 5 ms
 *   round 2                B: 5 ms │ C: 5 ms │ A: 5 ms      the order is turned, so that none always follows the same one
 *   …
 * </pre>
 *
 * <p>What is compared is compared within a round, where the machine was as fast for one as for the other; of these ratios the median stands.
 */
public final class RatioRun {
    private static final long BATCH_NANOS = 5_000_000;
    private static final int ALLOCATION_PASSES = 20;

    private final ThreadMeter meter = new ThreadMeter();
    private final int documents;
    private final List<Variant> variants;
    private int position;
    // Written and never read, which is what it is for: so the work has an effect, and the compiler cannot leave it out.
    @SuppressWarnings("UnusedVariable")
    private volatile Object sink = "";

    /**
     * Prepares a run.
     *
     * @param documents the number of documents in the corpus
     * @param variants what is compared
     */
    public RatioRun(int documents, List<Variant> variants) {
        this.documents = documents;
        this.variants = List.copyOf(variants);
    }

    /**
     * Warms up and measures.
     *
     * @param warmUpSeconds the processor time of the warm-up
     * @param rounds the number of rounds
     * @return what was measured, in the order of the variants
     */
    public List<Series> measure(int warmUpSeconds, int rounds) {
        warmUp(warmUpSeconds * 1_000_000_000L);
        int[] batch = new int[variants.size()];
        for (int i = 0; i < batch.length; i++) {
            batch[i] = batchSize(variants.get(i).work());
        }
        double[][] nanos = new double[variants.size()][rounds];
        for (int round = 0; round < rounds; round++) {
            for (int turn = 0; turn < variants.size(); turn++) {
                int i = (round + turn) % variants.size();
                nanos[i][round] = (double) cpuNanos(variants.get(i).work(), batch[i]) / batch[i];
            }
        }
        List<Series> measured = new ArrayList<>();
        for (int i = 0; i < batch.length; i++) {
            measured.add(new Series(
                    variants.get(i).name(), nanos[i], bytesOf(variants.get(i).work())));
        }
        return measured;
    }

    private void warmUp(long nanos) {
        long start = meter.cpuNanos();
        while (meter.cpuNanos() - start < nanos) {
            for (Variant variant : variants) {
                run(variant.work(), documents);
            }
        }
    }

    private int batchSize(Work work) {
        long nanos = Math.max(1, cpuNanos(work, documents));
        return (int) Math.max(1, documents * BATCH_NANOS / nanos);
    }

    private long cpuNanos(Work work, int count) {
        long start = meter.cpuNanos();
        run(work, count);
        return meter.cpuNanos() - start;
    }

    /** Octets allocated a document, less what the loop itself allocates. */
    private double bytesOf(Work work) {
        int count = ALLOCATION_PASSES * documents;
        Object nothing = "";
        long idle = allocated(document -> nothing, count);
        return (double) (allocated(work, count) - idle) / count;
    }

    private long allocated(Work work, int count) {
        long start = meter.allocatedBytes();
        run(work, count);
        return meter.allocatedBytes() - start;
    }

    private void run(Work work, int count) {
        for (int i = 0; i < count; i++) {
            sink = work.run(position);
            position = position + 1 == documents ? 0 : position + 1;
        }
    }
}
