package io.vqreport.rtcpxr.packet;

import io.vqreport.model.Ssrc;

/** A block that reports on one stream. */
public sealed interface StreamBlock extends XrBlock
        permits EcnSummary,
                FrameImpairmentSummary,
                InitialSyncDelay,
                InterDestinationSync,
                IntervalBlock,
                MeasurementInformation,
                MulticastAcquisition,
                PacketReceiptTimes,
                PostRepairLossCount,
                RleBlock,
                StatisticsSummary,
                TsPsiDecodability,
                TsPsiIndependentDecodability,
                VoipMetrics {
    /**
     * The stream reported on.
     *
     * @return its SSRC; some senders put 0 there
     */
    Ssrc source();
}
