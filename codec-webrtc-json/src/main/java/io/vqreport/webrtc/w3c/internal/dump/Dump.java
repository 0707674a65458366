package io.vqreport.webrtc.w3c.internal.dump;

import java.io.IOException;
import java.io.InputStream;

/** A kind of dump. */
public interface Dump {
    /**
     * Reads a dump to its end.
     *
     * @param input the dump, packed or not; not closed
     * @param sink is told what it holds
     * @throws IOException when the stream fails
     */
    void read(InputStream input, SnapshotSink sink) throws IOException;
}
