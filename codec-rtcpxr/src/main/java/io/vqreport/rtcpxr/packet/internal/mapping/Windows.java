package io.vqreport.rtcpxr.packet.internal.mapping;

import io.vqreport.model.Ssrc;
import io.vqreport.rtcpxr.packet.ExtendedReport;
import io.vqreport.rtcpxr.packet.IntervalBlock;
import io.vqreport.rtcpxr.packet.MeasurementInformation;
import io.vqreport.rtcpxr.packet.RtcpPacket;
import io.vqreport.rtcpxr.packet.StreamBlock;
import io.vqreport.rtcpxr.packet.XrBlock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The measurement information that each block goes by: the last one of its stream before it (RFC 6792 section 5.4). */
final class Windows {
    private final IdentityHashMap<XrBlock, MeasurementInformation> windows = new IdentityHashMap<>();
    private final List<MeasurementInformation> unused = new ArrayList<>();

    Windows(List<RtcpPacket> packets) {
        Map<Ssrc, MeasurementInformation> last = new HashMap<>();
        for (RtcpPacket packet : packets) {
            if (packet instanceof ExtendedReport report) {
                for (XrBlock block : report.blocks()) {
                    if (block instanceof MeasurementInformation told) {
                        MeasurementInformation window = plain(told);
                        last.put(window.source(), window);
                        unused.add(window);
                    } else if (block instanceof IntervalBlock stream && last.get(stream.source()) != null) {
                        windows.put(block, last.get(stream.source()));
                    }
                }
            }
        }
        Set<MeasurementInformation> used = new HashSet<>(windows.values());
        unused.removeIf(used::contains);
    }

    /** Without the reserved bits, which tell no two windows apart. */
    private static MeasurementInformation plain(MeasurementInformation block) {
        return new MeasurementInformation(
                0,
                block.source(),
                0,
                block.firstSequence(),
                block.extendedFirstSequence(),
                block.extendedLastSequence(),
                block.intervalDuration(),
                block.cumulativeDuration());
    }

    /** The window of a block with an interval flag; null where it has none. */
    @Nullable
    MeasurementInformation of(StreamBlock block) {
        return windows.get(block);
    }

    /** Those that no block goes by. */
    List<MeasurementInformation> unused() {
        return unused;
    }
}
