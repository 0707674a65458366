package io.vqreport.rtcpxr.packet.internal.rules;

import io.vqreport.rtcpxr.packet.RtcpProblem;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Gathers findings; costs nothing as long as there are none. */
final class Findings {
    private @Nullable List<Finding> found;
    private int packet;
    private int block;

    /** What is found from here on is found of this block. */
    void at(int newPacket, int newBlock) {
        packet = newPacket;
        block = newBlock;
    }

    void add(RtcpProblem code, String component) {
        if (found == null) {
            found = new ArrayList<>(4);
        }
        found.add(new Finding(code, packet, block, component));
    }

    List<Finding> list() {
        return found == null ? List.of() : found;
    }
}
