package io.vqreport.rtcpxr.packet;

/**
 * A block with an I flag. Save {@link BytesDiscarded}, it needs a {@link MeasurementInformation} block of the same stream in the same
 * compound packet.
 */
public sealed interface IntervalBlock extends StreamBlock
        permits BurstGapDiscard,
                BurstGapDiscardSummary,
                BurstGapLoss,
                BurstGapLossSummary,
                BytesDiscarded,
                ConcealedSeconds,
                DeJitterBuffer,
                DelayMetrics,
                DiscardCount,
                IndependentBurstGapDiscard,
                LossConcealment,
                MosMetrics,
                PacketDelayVariation,
                SyncOffset,
                VideoLossConcealment {
    /**
     * What time the values cover.
     *
     * @return the flag as it was sent; whether the block allows it {@link RtcpProblem#INTERVAL_FLAG} tells
     */
    IntervalFlag interval();
}
