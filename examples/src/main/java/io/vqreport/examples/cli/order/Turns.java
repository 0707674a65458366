package io.vqreport.examples.cli.order;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Lets pieces of work that share something have it in order, while all others go on.
 *
 * <p>Every piece, by its number, says once whether it shares something, and what; numbers run from 0 without a gap. Whoever shares waits until all
 * earlier ones have said so, and until those of them that share the same are done.
 *
 * @param <K> what is shared
 */
public final class Turns<K> {
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final Map<Long, Optional<K>> ahead = new HashMap<>();
    private final Map<K, ArrayDeque<Long>> queues = new HashMap<>();
    private long allSaidBefore;
    private boolean stopped;

    /** Makes turns of their own. */
    public Turns() {}

    /** This piece shares nothing. */
    public void pass(long number) {
        say(number, Optional.empty());
    }

    /**
     * This piece shares something; waits until it is its turn. {@link #done} has to follow.
     *
     * @throws StoppedException when all work was stopped
     */
    public void take(long number, K shared) {
        say(number, Optional.of(shared));
        lock.lock();
        try {
            while (!isNext(number, shared)) {
                if (stopped) {
                    throw new StoppedException();
                }
                changed.awaitUninterruptibly();
            }
        } finally {
            lock.unlock();
        }
    }

    /** This piece's turn is over. */
    public void done(K shared) {
        lock.lock();
        try {
            ArrayDeque<Long> queue = queues.get(shared);
            if (queue != null) {
                queue.remove();
                if (queue.isEmpty()) {
                    queues.remove(shared);
                }
            }
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Ends all waiting with a {@link StoppedException}. */
    public void stop() {
        lock.lock();
        try {
            stopped = true;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    private boolean isNext(long number, K shared) {
        ArrayDeque<Long> queue = queues.get(shared);
        return number < allSaidBefore && queue != null && queue.element() == number;
    }

    private void say(long number, Optional<K> shared) {
        lock.lock();
        try {
            ahead.put(number, shared);
            for (Optional<K> said = ahead.remove(allSaidBefore); said != null; said = ahead.remove(allSaidBefore)) {
                long turn = allSaidBefore++;
                said.ifPresent(what ->
                        queues.computeIfAbsent(what, key -> new ArrayDeque<>()).add(turn));
            }
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }
}
