package io.vqreport.webrtc.w3c.internal.dump;

import io.vqreport.codec.Decoded;
import io.vqreport.codec.Problem;
import io.vqreport.webrtc.w3c.StatsSnapshot;

/** Who is told what a dump holds, in its order. */
public interface SnapshotSink {
    /**
     * A snapshot of one of the dump's peer connections.
     *
     * @param snapshot the snapshot, and what was odd about it
     */
    void snapshot(Decoded<StatsSnapshot> snapshot);

    /**
     * A part of the dump that cannot be read, or that STRICT mode refuses.
     *
     * @param problem why
     */
    void refused(Problem problem);

    /**
     * A peer connection was closed.
     *
     * @param connection its name
     */
    void closed(String connection);

    /**
     * Which software the dump comes from.
     *
     * @param name its name
     */
    void userAgent(String name);

    /**
     * A problem of the dump as a whole.
     *
     * @param problem the problem
     */
    void document(Problem problem);
}
