package io.vqreport.rtcpxr.packet.internal.wire;

import io.vqreport.codec.UnrepresentableReportException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Gathers what something cannot be written for; costs nothing as long as there is nothing. */
final class Refusals {
    private static final String FORMAT = "rtcp";

    private @Nullable List<String> found;
    private int packet = -1;
    private int block = -1;

    /** What is refused from here on is of this packet (-1 without one), and of this block (-1 for the packet itself). */
    void at(int newPacket, int newBlock) {
        packet = newPacket;
        block = newBlock;
    }

    void add(String part, String reason) {
        if (found == null) {
            found = new ArrayList<>(1);
        }
        String path = block >= 0 ? Paths.block(packet, block) : packet >= 0 ? Paths.packet(packet) : "";
        found.add(Paths.in(path, part) + reason);
    }

    List<String> list() {
        return found == null ? List.of() : List.copyOf(found);
    }

    /** Refuses to write when there is a reason to. */
    void refuse() {
        if (found != null) {
            throw new UnrepresentableReportException(FORMAT, found);
        }
    }
}
