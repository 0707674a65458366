package io.vqreport.examples.cli.order;

import java.util.ArrayDeque;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * Lets pieces of work go on side by side while their effects happen one after the other, in the order in which the pieces were begun.
 *
 * <pre>
 *   lane 7   done, its effects have happened
 *   lane 8   the head: its effects happen at once
 *   lane 9   at work: its effects wait, as long as there is room for them; then its worker waits
 *   lane 10  done: its effects wait
 * </pre>
 *
 * <p>Nothing can be stuck: a lane waits for earlier ones only, and the head waits for nothing. Whoever begins lanes must see to it that work on
 * them is taken up in the same order.
 */
public final class Lanes {
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final ArrayDeque<Lane> lanes = new ArrayDeque<>();
    private final int maxLanes;
    private final long room;
    private long held;
    private long begun;
    private boolean stopped;

    /**
     * Makes an order of its own.
     *
     * @param maxLanes so many lanes may be unfinished at once
     * @param room so much may the effects weigh that wait
     */
    public Lanes(int maxLanes, long room) {
        this.maxLanes = maxLanes;
        this.room = room;
    }

    /**
     * Begins the next lane, as soon as not too many are unfinished. The lane has to be closed.
     *
     * @throws StoppedException when all work was stopped
     */
    public Lane begin() {
        lock.lock();
        try {
            requireGoing();
            while (lanes.size() >= maxLanes) {
                changed.awaitUninterruptibly();
                requireGoing();
            }
            Lane lane = new Lane(begun++);
            lanes.add(lane);
            return lane;
        } finally {
            lock.unlock();
        }
    }

    /** Ends all waiting, now and from now on, with a {@link StoppedException}. Effects that wait never happen. */
    public void stop() {
        lock.lock();
        try {
            stopped = true;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    private void requireGoing() {
        if (stopped) {
            throw new StoppedException();
        }
    }

    /** Takes a finished head away; gives the next head if that is finished, too. */
    private @Nullable Lane advance() {
        lock.lock();
        try {
            lanes.remove();
            changed.signalAll();
            Lane head = lanes.peek();
            return head != null && head.closed && !stopped ? head : null;
        } finally {
            lock.unlock();
        }
    }

    /** One piece of work. Used by one thread at a time. */
    public final class Lane {
        private final ArrayDeque<Effect> waiting = new ArrayDeque<>();
        private final long number;
        private boolean closed;

        private Lane(long number) {
            this.number = number;
        }

        /** The lane's place in the order, counted from 0. */
        public long number() {
            return number;
        }

        /**
         * Lets an effect happen: at once if this lane is the head, otherwise when it is.
         *
         * @param weight how much it weighs while it waits; what is too heavy to wait happens before this returns
         * @param action the effect
         * @throws StoppedException when all work was stopped
         */
        public void effect(long weight, Runnable action) {
            lock.lock();
            try {
                requireGoing();
                while (lanes.peek() != this) {
                    if (held + weight <= room) {
                        held += weight;
                        waiting.add(new Effect(weight, action));
                        return;
                    }
                    changed.awaitUninterruptibly();
                    requireGoing();
                }
            } finally {
                lock.unlock();
            }
            catchUp();
            action.run();
        }

        /**
         * Ends the lane. What waits for it goes on.
         *
         * @throws StoppedException when all work was stopped
         */
        public void close() {
            lock.lock();
            try {
                requireGoing();
                closed = true;
                if (lanes.peek() != this) {
                    return;
                }
            } finally {
                lock.unlock();
            }
            @Nullable Lane head = this;
            while (head != null) {
                head.catchUp();
                head = advance();
            }
        }

        /** Only for the head: nobody else touches its effects. */
        private void catchUp() {
            for (Effect effect = waiting.poll(); effect != null; effect = waiting.poll()) {
                release(effect.weight);
                effect.action.run();
            }
        }

        private void release(long weight) {
            lock.lock();
            try {
                held -= weight;
                changed.signalAll();
            } finally {
                lock.unlock();
            }
        }
    }

    /** What waits to happen. */
    private record Effect(long weight, Runnable action) {}
}
