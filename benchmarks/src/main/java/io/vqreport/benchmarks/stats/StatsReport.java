package io.vqreport.benchmarks.stats;

import io.vqreport.webrtc.MediaStats;
import io.vqreport.webrtc.NetworkStats;
import io.vqreport.webrtc.ReceivedStats;
import io.vqreport.webrtc.SentStats;
import io.vqreport.webrtc.StatsMessage;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A stats message.
 *
 * @param stats what it says
 * @param statsType the kind of statistics
 */
public record StatsReport(StatsPart stats, String statsType) {
    /**
     * The same of the codec's record.
     *
     * @param message a message that lacks no block
     * @return the report
     */
    public static StatsReport of(StatsMessage message) {
        return new StatsReport(
                new StatsPart(
                        new BlocksPart(media(message.audio()), network(message.network()), media(message.video())),
                        message.tags().keys(),
                        message.tags().values(),
                        Objects.requireNonNull(message.ts())),
                Objects.requireNonNull(message.envelope().statsType()));
    }

    private static MediaPart media(@Nullable MediaStats media) {
        MediaStats there = Objects.requireNonNull(media);
        SentStats sent = Objects.requireNonNull(there.local());
        ReceivedStats received = Objects.requireNonNull(there.remote());
        return new MediaPart(
                new SentPart(
                        sent.bytesSent(),
                        sent.firCount(),
                        sent.framesSent(),
                        sent.jitter(),
                        sent.mos(),
                        sent.nackCount(),
                        sent.packetsLost(),
                        sent.packetsLostFraction(),
                        sent.packetsSent(),
                        sent.pliCount(),
                        sent.rtt()),
                new ReceivedPart(
                        received.bytesReceived(),
                        received.firCount(),
                        received.jitter(),
                        received.nackCount(),
                        received.packetsLost(),
                        received.packetsLostFraction(),
                        received.packetsReceived(),
                        received.pliCount(),
                        received.rtt()));
    }

    private static NetworkPart network(@Nullable NetworkStats network) {
        NetworkStats there = Objects.requireNonNull(network);
        return new NetworkPart(
                there.availableReceiveBandwidth(),
                there.availableSendBandwidth(),
                there.bytesReceived(),
                there.bytesSent(),
                there.localAddress(),
                there.remoteAddress(),
                there.rtt());
    }
}
