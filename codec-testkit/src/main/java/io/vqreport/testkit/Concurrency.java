package io.vqreport.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/** Runs the same work on many threads that all begin at the same time, each with another input first. */
final class Concurrency {
    private static final int THREADS = 16;

    private Concurrency() {}

    static <T> void check(Function<byte[], T> decode, List<byte[]> inputs) {
        if (inputs.isEmpty()) {
            throw new IllegalArgumentException("there is nothing to read");
        }
        List<Outcome<T>> alone = new ArrayList<>();
        for (byte[] input : inputs) {
            alone.add(Outcome.of(decode, input));
        }
        CyclicBarrier start = new CyclicBarrier(THREADS);
        List<Callable<Void>> work = new ArrayList<>();
        for (int thread = 0; thread < THREADS; thread++) {
            int first = thread;
            work.add(() -> {
                start.await();
                for (int i = 0; i < inputs.size(); i++) {
                    int index = (first + i) % inputs.size();
                    Outcome<T> outcome = Outcome.of(decode, inputs.get(index));
                    if (!outcome.equals(alone.get(index))) {
                        throw Failure.of(
                                "among threads, decoding gives\n  alone:    " + alone.get(index) + "\n  together: "
                                        + outcome,
                                inputs.get(index));
                    }
                }
                return null;
            });
        }
        run(work);
    }

    private static void run(List<Callable<Void>> work) {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            for (Future<Void> done : threads.invokeAll(work)) {
                done.get();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted while threads were decoding", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof AssertionError failure) {
                throw failure;
            }
            throw new AssertionError("a decoding thread failed", e);
        } finally {
            threads.shutdownNow();
        }
    }
}
