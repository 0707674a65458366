package io.vqreport.rtcpxr.packet;

import static io.vqreport.rtcpxr.packet.IntervalFlag.CUMULATIVE;
import static io.vqreport.rtcpxr.packet.IntervalFlag.INTERVAL;
import static io.vqreport.rtcpxr.packet.IntervalFlag.RESERVED;
import static io.vqreport.rtcpxr.packet.IntervalFlag.SAMPLED;

import java.util.Optional;

/**
 * The block types that are read, with the lengths each allows, its legal interval flags, and whether it needs a {@link
 * MeasurementInformation} block of its stream before it in the same compound packet.
 *
 * <p>Source: the registry of RTCP XR block types and the RFC of each.
 */
public enum XrBlockType {
    /** {@link LossRle}. */
    LOSS_RLE(LossRle.TYPE, "RFC 3611", 2, Integer.MAX_VALUE),
    /** {@link DuplicateRle}. */
    DUPLICATE_RLE(DuplicateRle.TYPE, "RFC 3611", 2, Integer.MAX_VALUE),
    /** {@link PacketReceiptTimes}. */
    PACKET_RECEIPT_TIMES(PacketReceiptTimes.TYPE, "RFC 3611", 2, Integer.MAX_VALUE),
    /** {@link ReceiverReferenceTime}. */
    RECEIVER_REFERENCE_TIME(ReceiverReferenceTime.TYPE, "RFC 3611", 2, 2),
    /** {@link Dlrr}: three words for each receiver. */
    DLRR(Dlrr.TYPE, "RFC 3611", 0, Integer.MAX_VALUE),
    /** {@link StatisticsSummary}. */
    STATISTICS_SUMMARY(StatisticsSummary.TYPE, "RFC 3611", 9, 9),
    /** {@link VoipMetrics}. */
    VOIP_METRICS(VoipMetrics.TYPE, "RFC 3611", 8, 8),
    /** {@link PostRepairLossRle}. */
    POST_REPAIR_LOSS_RLE(PostRepairLossRle.TYPE, "RFC 5725", 2, Integer.MAX_VALUE),
    /** {@link MulticastAcquisition}. */
    MULTICAST_ACQUISITION(MulticastAcquisition.TYPE, "RFC 6332", 2, Integer.MAX_VALUE),
    /** {@link InterDestinationSync}. */
    INTER_DESTINATION_SYNC(InterDestinationSync.TYPE, "RFC 7272", 7, 7),
    /** {@link EcnSummary}. */
    ECN_SUMMARY(EcnSummary.TYPE, "RFC 6679", 5, 5),
    /** {@link MeasurementInformation}. */
    MEASUREMENT_INFORMATION(MeasurementInformation.TYPE, "RFC 6776", 7, 7),
    /** {@link PacketDelayVariation}. */
    PACKET_DELAY_VARIATION(PacketDelayVariation.TYPE, "RFC 6798", 4, 4, true, SAMPLED, INTERVAL, CUMULATIVE),
    /** {@link DelayMetrics}; the RFC is silent on interval flag 0. */
    DELAY_METRICS(DelayMetrics.TYPE, "RFC 6843", 6, 6, true, RESERVED, SAMPLED, INTERVAL, CUMULATIVE),
    /** {@link BurstGapLossSummary}. */
    BURST_GAP_LOSS_SUMMARY(BurstGapLossSummary.TYPE, "RFC 7004", 3, 3, true, SAMPLED, INTERVAL, CUMULATIVE),
    /** {@link BurstGapDiscardSummary}. */
    BURST_GAP_DISCARD_SUMMARY(BurstGapDiscardSummary.TYPE, "RFC 7004", 2, 2, true, SAMPLED, INTERVAL, CUMULATIVE),
    /** {@link FrameImpairmentSummary}. */
    FRAME_IMPAIRMENT_SUMMARY(FrameImpairmentSummary.TYPE, "RFC 7004", 6, 6),
    /** {@link BurstGapLoss}. */
    BURST_GAP_LOSS(BurstGapLoss.TYPE, "RFC 6958", 5, 5, true, INTERVAL, CUMULATIVE),
    /** {@link BurstGapDiscard}. */
    BURST_GAP_DISCARD(BurstGapDiscard.TYPE, "RFC 7003", 3, 3, true, INTERVAL, CUMULATIVE),
    /** {@link TsPsiIndependentDecodability}. */
    TS_PSI_INDEPENDENT_DECODABILITY(TsPsiIndependentDecodability.TYPE, "RFC 6990", 11, 11),
    /** {@link DeJitterBuffer}. */
    DE_JITTER_BUFFER(DeJitterBuffer.TYPE, "RFC 7005", 3, 3, true, SAMPLED),
    /** {@link DiscardCount}. */
    DISCARD_COUNT(DiscardCount.TYPE, "RFC 7002", 2, 2, true, INTERVAL, CUMULATIVE),
    /** {@link DiscardRle}. */
    DISCARD_RLE(DiscardRle.TYPE, "RFC 7097", 2, Integer.MAX_VALUE),
    /** {@link BytesDiscarded}; a receiver report will do for measurement information. */
    BYTES_DISCARDED(BytesDiscarded.TYPE, "RFC 7243", 2, 2, false, INTERVAL, CUMULATIVE),
    /** {@link InitialSyncDelay}. */
    INITIAL_SYNC_DELAY(InitialSyncDelay.TYPE, "RFC 7244", 2, 2),
    /** {@link SyncOffset}. */
    SYNC_OFFSET(SyncOffset.TYPE, "RFC 7244", 3, 3, true, SAMPLED, INTERVAL, CUMULATIVE),
    /** {@link MosMetrics}. */
    MOS_METRICS(MosMetrics.TYPE, "RFC 7266", 2, Integer.MAX_VALUE, true, INTERVAL, CUMULATIVE),
    /** {@link LossConcealment}. */
    LOSS_CONCEALMENT(LossConcealment.TYPE, "RFC 7294", 6, 6, true, INTERVAL, CUMULATIVE),
    /** {@link ConcealedSeconds}. */
    CONCEALED_SECONDS(ConcealedSeconds.TYPE, "RFC 7294", 4, 4, true, INTERVAL, CUMULATIVE),
    /** {@link TsPsiDecodability}. */
    TS_PSI_DECODABILITY(TsPsiDecodability.TYPE, "RFC 7380", 6, 6),
    /** {@link PostRepairLossCount}; 4 is read, too. */
    POST_REPAIR_LOSS_COUNT(PostRepairLossCount.TYPE, "RFC 7509", 3, 4),
    /** {@link VideoLossConcealment}: 5 with V 2, 4 with V 3. */
    VIDEO_LOSS_CONCEALMENT(VideoLossConcealment.TYPE, "RFC 7867", 4, 5, true, INTERVAL, CUMULATIVE),
    /** {@link IndependentBurstGapDiscard}. */
    INDEPENDENT_BURST_GAP_DISCARD(IndependentBurstGapDiscard.TYPE, "RFC 8015", 5, 5, true, INTERVAL, CUMULATIVE);

    private static final XrBlockType[] BY_CODE = new XrBlockType[256];
    private static final int DLRR_WORDS = 3;

    static {
        for (XrBlockType type : values()) {
            BY_CODE[type.code] = type;
        }
    }

    private final int code;
    private final String source;
    private final int minLength;
    private final int maxLength;
    private final boolean needsMeasurement;
    /** One bit for each code of a legal interval flag. */
    private final int flags;

    XrBlockType(int code, String source, int minLength, int maxLength) {
        this(code, source, minLength, maxLength, false);
    }

    XrBlockType(
            int code, String source, int minLength, int maxLength, boolean needsMeasurement, IntervalFlag... legal) {
        this.code = code;
        this.source = source;
        this.minLength = minLength;
        this.maxLength = maxLength;
        this.needsMeasurement = needsMeasurement;
        int bits = 0;
        for (IntervalFlag flag : legal) {
            bits |= 1 << flag.code();
        }
        this.flags = bits;
    }

    /**
     * The type a number says.
     *
     * @param code BT, 0..255
     * @return the type; empty where a block of this type is kept as {@link RawBlock}
     * @throws IndexOutOfBoundsException when the number is no octet
     */
    public static Optional<XrBlockType> ofCode(int code) {
        return Optional.ofNullable(BY_CODE[code]);
    }

    /**
     * BT.
     *
     * @return the block type, 0..255
     */
    public int code() {
        return code;
    }

    /**
     * The document that defines the block.
     *
     * @return for example {@code RFC 3611}
     */
    public String source() {
        return source;
    }

    /**
     * Whether the type has blocks of a length, whatever stands in them.
     *
     * @param blockLength the number of 32-bit words behind the first one
     * @return false where the block is kept as {@link RawBlock}
     */
    public boolean allowsLength(int blockLength) {
        return blockLength >= minLength && blockLength <= maxLength && (this != DLRR || blockLength % DLRR_WORDS == 0);
    }

    /**
     * Whether the block's RFC lets an interval flag stand.
     *
     * @param flag the flag
     * @return false where a receiver discards the block; false, too, where the block has no interval flag
     */
    public boolean allows(IntervalFlag flag) {
        return (flags >> flag.code() & 1) != 0;
    }

    /**
     * Whether a receiver discards the block unless a measurement information block of its stream goes before it.
     *
     * @return whether it does
     */
    public boolean needsMeasurement() {
        return needsMeasurement;
    }
}
