package io.vqreport.examples.cli.order;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Threads that take up work in the order in which it is handed in. Who hands in waits while too much lies about. With one thread, everything is
 * done by whoever hands it in.
 *
 * <p>The first failure stops all work, and is thrown to who hands in.
 */
public final class Crew implements AutoCloseable {
    private static final int PERMIT = 1 << 10;

    private final @Nullable ExecutorService threads;
    private final Semaphore room;
    private final int permits;
    private final Runnable stop;
    private final AtomicReference<Throwable> failure = new AtomicReference<>();

    /**
     * Hires.
     *
     * @param size how many threads
     * @param room how many octets the work may hold that is not done
     * @param stop is run when something fails, and ends what would wait for ever
     */
    public Crew(int size, int room, Runnable stop) {
        this.threads = size == 1 ? null : Executors.newFixedThreadPool(size, Crew::thread);
        this.permits = room / PERMIT;
        this.room = new Semaphore(permits);
        this.stop = stop;
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "vqreport-reader");
        thread.setDaemon(true);
        return thread;
    }

    /**
     * Hands in a piece of work.
     *
     * @param octets how much it holds in memory
     * @param work what to do
     */
    public void add(int octets, Runnable work) {
        rethrow();
        if (threads == null) {
            work.run();
            return;
        }
        int need = Math.min(permits, octets / PERMIT + 1);
        room.acquireUninterruptibly(need);
        threads.execute(() -> {
            try {
                if (failure.get() == null) {
                    work.run();
                }
            } catch (Throwable e) {
                // Not swallowed: thrown again where work is handed in, or at the end.
                fail(e);
            } finally {
                room.release(need);
            }
        });
    }

    /** Waits until everything is done. Throws what failed. */
    public void finish() {
        if (threads != null) {
            threads.shutdown();
            boolean done = false;
            while (!done) {
                try {
                    done = threads.awaitTermination(1, TimeUnit.HOURS);
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                    fail(new StoppedException());
                    break;
                }
            }
        }
        rethrow();
    }

    /** Sends everybody home; what is not done by now never is. */
    @Override
    public void close() {
        if (threads != null) {
            threads.shutdownNow();
        }
        stop.run();
    }

    private void fail(Throwable cause) {
        // Set before anything is stopped: what ends because of it comes later and is not the failure.
        failure.compareAndSet(null, cause);
        stop.run();
    }

    private void rethrow() {
        Throwable cause = failure.get();
        if (cause instanceof RuntimeException e) {
            throw e;
        }
        if (cause instanceof Error e) {
            throw e;
        }
    }
}
