package io.vqreport.rtcpxr.internal.grammar;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;

/**
 * Keeps a few judges between calls, since a judge that has read a report before is hundreds of times as fast as a new one. Thread-safe: each
 * judge is lent to one caller at a time, and judges keep nothing of what they read but their automata.
 */
public final class JudgePool {
    /** More callers at a time get a judge of their own, which is not kept. */
    private static final int KEPT = 4;

    private final BlockingQueue<GrammarJudge> idle = new ArrayBlockingQueue<>(KEPT);

    /** Makes a pool without any judge. */
    public JudgePool() {}

    /**
     * Lends a judge.
     *
     * @return an idle one, or a new one
     */
    public GrammarJudge take() {
        GrammarJudge judge = idle.poll();
        return judge == null ? new GrammarJudge() : judge;
    }

    /**
     * Takes a judge back.
     *
     * @param judge one that {@link #take} lent and that is no longer used
     */
    public void giveBack(GrammarJudge judge) {
        // Where there are enough, this one is left to the garbage collector.
        idle.offer(judge);
    }
}
