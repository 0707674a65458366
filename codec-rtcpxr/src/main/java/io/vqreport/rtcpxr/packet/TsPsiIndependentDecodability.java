package io.vqreport.rtcpxr.packet;

import io.vqreport.model.Ssrc;
import java.util.Objects;

/**
 * Errors of an MPEG2 transport stream that show without its tables (block type 22).
 *
 * <pre>
 *  0                   1                   2                   3
 *  0 1 2 3 4 5 6 7 8 9 0 1 2 3 4 5 6 7 8 9 0 1 2 3 4 5 6 7 8 9 0 1
 * +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
 * |     BT=22     |      rsvd     |       block length = 11       |
 * +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
 * |                         SSRC of source                        |
 * +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
 * |         begin sequence        |          end sequence         |
 * +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
 * |                  transport stream sync losses                 |
 * +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
 * |                        sync byte errors                       |
 * +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
 * |                    continuity count errors                    |
 * +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
 * |                        transport errors                       |
 * +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
 * |                           pcr errors                          |
 * +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
 * |                     pcr repetition errors                     |
 * +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
 * |                    pcr discontinuity errors                   |
 * +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
 * |                      pcr accuracy errors                      |
 * +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
 * |                           pts errors                          |
 * +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
 * </pre>
 *
 * <p>Source: RFC 6990 section 3.
 *
 * @param flagsReserved 8 reserved bits, 0 unless the sender set them
 * @param source the stream reported on
 * @param beginSequence the first sequence number of the range
 * @param endSequence one behind the last sequence number of the range; less than the first where the numbers
 *     wrapped
 * @param transportStreamSyncLosses losses of synchronization
 * @param syncByteErrors wrong sync bytes
 * @param continuityCountErrors errors of the continuity counter
 * @param transportErrors packets with the transport error indicator
 * @param pcrErrors errors of the program clock reference
 * @param pcrRepetitionErrors program clock references too far apart
 * @param pcrDiscontinuityErrors program clock references that jump unannounced
 * @param pcrAccuracyErrors inaccurate program clock references
 * @param ptsErrors errors of the presentation time stamps
 */
public record TsPsiIndependentDecodability(
        int flagsReserved,
        Ssrc source,
        int beginSequence,
        int endSequence,
        long transportStreamSyncLosses,
        long syncByteErrors,
        long continuityCountErrors,
        long transportErrors,
        long pcrErrors,
        long pcrRepetitionErrors,
        long pcrDiscontinuityErrors,
        long pcrAccuracyErrors,
        long ptsErrors)
        implements StreamBlock {
    /** The block type. */
    public static final int TYPE = 22;

    /**
     * Checks that each value fits its bits.
     *
     * @throws IllegalArgumentException when one does not
     */
    public TsPsiIndependentDecodability {
        Objects.requireNonNull(source, "source");
        Bits.check("flagsReserved", flagsReserved, 8);
        Bits.check("beginSequence", beginSequence, 16);
        Bits.check("endSequence", endSequence, 16);
        Bits.check("transportStreamSyncLosses", transportStreamSyncLosses, 32);
        Bits.check("syncByteErrors", syncByteErrors, 32);
        Bits.check("continuityCountErrors", continuityCountErrors, 32);
        Bits.check("transportErrors", transportErrors, 32);
        Bits.check("pcrErrors", pcrErrors, 32);
        Bits.check("pcrRepetitionErrors", pcrRepetitionErrors, 32);
        Bits.check("pcrDiscontinuityErrors", pcrDiscontinuityErrors, 32);
        Bits.check("pcrAccuracyErrors", pcrAccuracyErrors, 32);
        Bits.check("ptsErrors", ptsErrors, 32);
    }

    @Override
    public int blockType() {
        return TYPE;
    }

    @Override
    public int typeSpecific() {
        return flagsReserved;
    }

    @Override
    public int blockLength() {
        return 11;
    }
}
