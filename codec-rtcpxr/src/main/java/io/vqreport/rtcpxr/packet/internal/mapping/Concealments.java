package io.vqreport.rtcpxr.packet.internal.mapping;

import io.vqreport.convert.RxConfig;
import io.vqreport.model.JitterBufferMode;
import io.vqreport.model.PacketLossConcealment;
import org.jspecify.annotations.Nullable;

/**
 * The codes for what is played in place of lost packets, of RFC 3611 (with the jitter buffer's) and of RFC 7294, which count otherwise.
 *
 * <pre>
 * RFC 7294                     neutral     RFC 3611
 * 0 silence                    DISABLED    1
 * 1, 2 replay                  STANDARD    3
 * 3 enhanced                   ENHANCED    2
 *                              absent      0
 * </pre>
 */
final class Concealments {
    private Concealments() {}

    /** What a code of a loss concealment or concealed seconds block says. */
    static PacketLossConcealment ofBlock(int code) {
        return switch (code) {
            case 0 -> PacketLossConcealment.DISABLED;
            case 3 -> PacketLossConcealment.ENHANCED;
            default -> PacketLossConcealment.STANDARD;
        };
    }

    /** The code of a block; of the two for replay, the one without attenuation. */
    static int toBlock(@Nullable PacketLossConcealment plc) {
        return plc == null || plc == PacketLossConcealment.DISABLED ? 0 : plc == PacketLossConcealment.ENHANCED ? 3 : 1;
    }

    static RxConfig config(@Nullable PacketLossConcealment plc, @Nullable JitterBufferMode mode, int rate) {
        int concealment = plc == null
                ? RxConfig.PLC_UNSPECIFIED
                : switch (plc) {
                    case STANDARD -> RxConfig.PLC_STANDARD;
                    case ENHANCED -> RxConfig.PLC_ENHANCED;
                    case DISABLED -> RxConfig.PLC_DISABLED;
                };
        int adaptation = mode == null
                ? RxConfig.JBA_UNKNOWN
                : mode == JitterBufferMode.ADAPTIVE ? RxConfig.JBA_ADAPTIVE : RxConfig.JBA_NON_ADAPTIVE;
        return new RxConfig(concealment, adaptation, rate);
    }
}
