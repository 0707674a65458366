package io.vqreport.rtcpxr.packet.internal.rules;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Gathers findings. */
final class Findings {
    private Findings() {}

    /**
     * Adds oddities of a packet or block.
     *
     * @param before what was gathered before; null where there is nothing
     * @param odd the oddities; null where there is none
     * @return what is gathered now
     */
    static @Nullable List<Finding> add(@Nullable List<Finding> before, @Nullable Oddity odd, int packet, int block) {
        if (odd == null) {
            return before;
        }
        List<Finding> found = before == null ? new ArrayList<>(4) : before;
        // The last oddity comes first.
        int at = found.size();
        for (Oddity each = odd; each != null; each = each.before()) {
            found.add(at, new Finding(each.code(), packet, block, each.component(), each.offset()));
        }
        return found;
    }

    static List<Finding> listOf(@Nullable List<Finding> found) {
        return found == null ? List.of() : found;
    }
}
