package io.vqreport.rtcpxr.packet.internal.rules;

import io.vqreport.rtcpxr.packet.RtcpProblem;
import io.vqreport.rtcpxr.packet.VideoLossConcealment;
import io.vqreport.rtcpxr.packet.XrBlockType;
import org.jspecify.annotations.Nullable;

/** Which report blocks are read as their type says, and which are kept as octets because their header does not let them be. */
public final class BlockLayouts {
    private static final @Nullable XrBlockType[] TYPES = new XrBlockType[256];
    private static final int FREEZE_LENGTH = 5;
    private static final int OTHER_LENGTH = 4;

    static {
        for (XrBlockType type : XrBlockType.values()) {
            TYPES[type.code()] = type;
        }
    }

    private BlockLayouts() {}

    /**
     * What keeps a block from being read as its type says.
     *
     * @param code BT, 0..255
     * @param typeSpecific the block's second octet
     * @param length the number of 32-bit words behind the block's first one
     * @return the problem; null where there is none
     */
    public static @Nullable RtcpProblem refusal(int code, int typeSpecific, int length) {
        XrBlockType type = TYPES[code];
        if (type == null) {
            return RtcpProblem.BLOCK_TYPE_UNKNOWN;
        }
        if (!type.allowsLength(length)) {
            return RtcpProblem.BLOCK_LENGTH;
        }
        return type == XrBlockType.VIDEO_LOSS_CONCEALMENT ? videoRefusal(typeSpecific >> 4 & 0x3, length) : null;
    }

    /** The kind of the block must be one of the two, and the length that kind's. */
    private static @Nullable RtcpProblem videoRefusal(int metricType, int length) {
        return switch (metricType) {
            case VideoLossConcealment.FREEZE -> length == FREEZE_LENGTH ? null : RtcpProblem.BLOCK_LENGTH;
            case VideoLossConcealment.OTHER -> length == OTHER_LENGTH ? null : RtcpProblem.BLOCK_LENGTH;
            default -> RtcpProblem.VIDEO_METRIC_TYPE;
        };
    }
}
