package io.vqreport.rtcpxr.packet;

import io.vqreport.model.Ssrc;
import io.vqreport.rtcpxr.MetricsBlock;
import io.vqreport.rtcpxr.ReportType;
import io.vqreport.rtcpxr.SessionInfo;
import io.vqreport.rtcpxr.VqAddress;
import io.vqreport.rtcpxr.VqReport;
import io.vqreport.rtcpxr.VqSsrc;
import io.vqreport.rtcpxr.packet.internal.mapping.BridgeRow;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * Between the VoIP metrics block with its report block and the text of RFC 6035, without a neutral report in between.
 *
 * <p>Rates become percent with two decimals, rounded half up, and every one of the 256 octets comes back from its text. RFC 6035 section
 * 4.6.2.1 would have the octet divided by 256 "and the integer part" taken, which is 0 for each of them: an error of that document, whose grammar
 * and examples have percentages. Producers that took it at its word send NLR=0.0 for a loss of 5 percent.
 *
 * <p>127 and an end system delay of 0 say that there is no value, and are left out; so is what RFC 3611 has a receiver ignore. Levels of three
 * digits do not fit the text's grammar and are clamped to two. The way back clamps what the octets cannot hold; what the text lacks becomes
 * "unavailable" where the block can say that, else 0 (the gap threshold 16), listed as DEFAULTED.
 *
 * <p>The R factor is RCQ, the external one EXTRI. The residual echo return loss of one's own block belongs to LocalMetrics, that of the
 * peer's block to RemoteMetrics: each block goes where its sender's metrics go.
 */
public final class VoipMetricsBridge {
    private VoipMetricsBridge() {}

    /**
     * Makes the parameters of a metrics block.
     *
     * @param voip the VoIP metrics block
     * @param report the report block on the same stream, for its jitter (IAJ); absent when there is none
     * @param clockRate the stream's RTP clock rate in Hz, without which the jitter is left out; absent when it is not known
     * @return the parameters, without timestamps
     */
    public static Bridged<MetricsBlock> toMetricsBlock(
            VoipMetrics voip, @Nullable ReportBlock report, @Nullable Integer clockRate) {
        return BridgeRow.toText(voip, report, clockRate);
    }

    /**
     * Makes a report of the packet's sender: its block is LocalMetrics, the source's SSRC that of RemoteAddr, the sender's that of LocalAddr.
     *
     * @param type which kind of report; a VoIP metrics block speaks of all of the call so far
     * @param sender who sent the block
     * @param voip the VoIP metrics block
     * @param report the report block on the same stream; absent when there is none
     * @param clockRate the stream's RTP clock rate in Hz; absent when it is not known
     * @return the report; identities, IP addresses and timestamps are the caller's to add, since no packet has them
     */
    public static Bridged<VqReport> toVqReport(
            ReportType type, Ssrc sender, VoipMetrics voip, @Nullable ReportBlock report, @Nullable Integer clockRate) {
        Bridged<MetricsBlock> block = toMetricsBlock(voip, report, clockRate);
        SessionInfo session = SessionInfo.builder()
                .localAddr(address(sender))
                .remoteAddr(address(voip.source()))
                .build();
        VqReport vq = VqReport.builder()
                .type(type)
                .session(session)
                .localMetrics(block.value())
                .build();
        return new Bridged<>(vq, block.losses());
    }

    private static VqAddress address(Ssrc ssrc) {
        return new VqAddress(null, null, VqSsrc.of(ssrc), List.of());
    }

    /**
     * Makes a VoIP metrics block.
     *
     * @param block the parameters, as the RFC scales them
     * @param source the stream they are of
     * @return the block
     */
    public static Bridged<VoipMetrics> toVoipMetrics(MetricsBlock block, Ssrc source) {
        return BridgeRow.toBlock(block, source);
    }

    /**
     * Makes a VoIP metrics block of a report's LocalMetrics; its source is RemoteAddr's SSRC, 0 where the text has none.
     *
     * @param report the report
     * @return the block; of a report without LocalMetrics one that says nothing
     */
    public static Bridged<VoipMetrics> toVoipMetrics(VqReport report) {
        VqAddress remote = report.session().remoteAddr();
        VqSsrc ssrc = remote == null ? null : remote.ssrc();
        Ssrc source = ssrc == null ? new Ssrc(0) : ssrc.value(null).orElse(new Ssrc(0));
        MetricsBlock block = report.localMetrics();
        return toVoipMetrics(block == null ? MetricsBlock.builder().build() : block, source);
    }

    /**
     * The jitter of a report block, in its own unit.
     *
     * @param block the parameters
     * @param clockRate the stream's RTP clock rate in Hz, more than 0
     * @return IAJ in units of the RTP timestamp; empty where the text has none
     */
    public static OptionalInt toJitter(MetricsBlock block, int clockRate) {
        return BridgeRow.toJitter(block, clockRate);
    }
}
