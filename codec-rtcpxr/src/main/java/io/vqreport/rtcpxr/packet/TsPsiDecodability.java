package io.vqreport.rtcpxr.packet;

import io.vqreport.model.Ssrc;
import java.util.Objects;

/**
 * Errors of an MPEG2 transport stream's tables (block type 32).
 *
 * <pre>
 *  0                   1                   2                   3
 *  0 1 2 3 4 5 6 7 8 9 0 1 2 3 4 5 6 7 8 9 0 1 2 3 4 5 6 7 8 9 0 1
 * +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
 * |     BT=32     |      rsvd     |        block length = 6       |
 * +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
 * |                         SSRC of source                        |
 * +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
 * |         begin sequence        |          end sequence         |
 * +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
 * |           pat errors          |          pat errors2          |
 * +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
 * |           pmt errors          |          pmt errors2          |
 * +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
 * |           pid errors          |           crc errors          |
 * +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
 * |           cat errors          |            reserved           |
 * +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
 * </pre>
 *
 * <p>Source: RFC 7380 section 3.
 *
 * @param flagsReserved 8 reserved bits, 0 unless the sender set them
 * @param source the stream reported on
 * @param beginSequence the first sequence number of the range
 * @param endSequence one behind the last sequence number of the range; less than the first where the numbers
 *     wrapped
 * @param patErrors errors of the program association table, 0xFFFF unavailable
 * @param patErrors2 the same, by the newer definition, 0xFFFF unavailable
 * @param pmtErrors errors of a program map table, 0xFFFF unavailable
 * @param pmtErrors2 the same, by the newer definition, 0xFFFF unavailable
 * @param pidErrors missing elementary streams, 0xFFFF unavailable
 * @param crcErrors wrong checksums of tables, 0xFFFF unavailable
 * @param catErrors errors of the conditional access table, 0xFFFF unavailable
 * @param reserved 16 reserved bits, 0 unless the sender set them
 */
public record TsPsiDecodability(
        int flagsReserved,
        Ssrc source,
        int beginSequence,
        int endSequence,
        int patErrors,
        int patErrors2,
        int pmtErrors,
        int pmtErrors2,
        int pidErrors,
        int crcErrors,
        int catErrors,
        int reserved)
        implements StreamBlock {
    /** The block type. */
    public static final int TYPE = 32;

    /**
     * Checks that each value fits its bits.
     *
     * @throws IllegalArgumentException when one does not
     */
    public TsPsiDecodability {
        Objects.requireNonNull(source, "source");
        Bits.check("flagsReserved", flagsReserved, 8);
        Bits.check("beginSequence", beginSequence, 16);
        Bits.check("endSequence", endSequence, 16);
        Bits.check("patErrors", patErrors, 16);
        Bits.check("patErrors2", patErrors2, 16);
        Bits.check("pmtErrors", pmtErrors, 16);
        Bits.check("pmtErrors2", pmtErrors2, 16);
        Bits.check("pidErrors", pidErrors, 16);
        Bits.check("crcErrors", crcErrors, 16);
        Bits.check("catErrors", catErrors, 16);
        Bits.check("reserved", reserved, 16);
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
        return 6;
    }

    /**
     * {@link #patErrors()} as a number, its special codes told apart.
     *
     * @return the value
     */
    public FieldValue patErrorsValue() {
        return FieldFormat.COUNT_16_OR_NONE.of(patErrors);
    }

    /**
     * {@link #patErrors2()} as a number, its special codes told apart.
     *
     * @return the value
     */
    public FieldValue patErrors2Value() {
        return FieldFormat.COUNT_16_OR_NONE.of(patErrors2);
    }

    /**
     * {@link #pmtErrors()} as a number, its special codes told apart.
     *
     * @return the value
     */
    public FieldValue pmtErrorsValue() {
        return FieldFormat.COUNT_16_OR_NONE.of(pmtErrors);
    }

    /**
     * {@link #pmtErrors2()} as a number, its special codes told apart.
     *
     * @return the value
     */
    public FieldValue pmtErrors2Value() {
        return FieldFormat.COUNT_16_OR_NONE.of(pmtErrors2);
    }

    /**
     * {@link #pidErrors()} as a number, its special codes told apart.
     *
     * @return the value
     */
    public FieldValue pidErrorsValue() {
        return FieldFormat.COUNT_16_OR_NONE.of(pidErrors);
    }

    /**
     * {@link #crcErrors()} as a number, its special codes told apart.
     *
     * @return the value
     */
    public FieldValue crcErrorsValue() {
        return FieldFormat.COUNT_16_OR_NONE.of(crcErrors);
    }

    /**
     * {@link #catErrors()} as a number, its special codes told apart.
     *
     * @return the value
     */
    public FieldValue catErrorsValue() {
        return FieldFormat.COUNT_16_OR_NONE.of(catErrors);
    }
}
