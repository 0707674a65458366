package io.vqreport.rtcpxr.packet;

import io.vqreport.model.Ssrc;
import java.util.Objects;

/**
 * How long it took until the streams of a session could be played in step (block type 27).
 *
 * <pre>
 *  0                   1                   2                   3
 *  0 1 2 3 4 5 6 7 8 9 0 1 2 3 4 5 6 7 8 9 0 1 2 3 4 5 6 7 8 9 0 1
 * +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
 * |     BT=27     |      rsvd     |        block length = 2       |
 * +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
 * |                         SSRC of source                        |
 * +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
 * |                             delay                             |
 * +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
 * </pre>
 *
 * <p>Source: RFC 7244 section 3.
 *
 * @param flagsReserved 8 reserved bits, 0 unless the sender set them
 * @param source the stream reported on
 * @param delay the delay, in 1/65536 s; all ones unavailable
 */
public record InitialSyncDelay(int flagsReserved, Ssrc source, long delay) implements StreamBlock {
    /** The block type. */
    public static final int TYPE = 27;

    /**
     * Checks that each value fits its bits.
     *
     * @throws IllegalArgumentException when one does not
     */
    public InitialSyncDelay {
        Objects.requireNonNull(source, "source");
        Bits.check("flagsReserved", flagsReserved, 8);
        Bits.check("delay", delay, 32);
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
        return 2;
    }

    /**
     * {@link #delay()} as a number, its special codes told apart.
     *
     * @return the value
     */
    public FieldValue delayValue() {
        return FieldFormat.SECONDS_65536_OR_NONE.of(delay);
    }
}
