package io.vqreport.benchmarks.stats;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What was sent, under the members' own names; absent where a message lacks one. */
public record SentPart(
        @Nullable Long bytesSent,
        @Nullable Long firCount,
        @Nullable Long framesSent,
        @Nullable BigDecimal jitter,
        @Nullable BigDecimal mos,
        @Nullable Long nackCount,
        @Nullable Long packetsLost,
        @Nullable BigDecimal packetsLostFraction,
        @Nullable Long packetsSent,
        @Nullable Long pliCount,
        @Nullable BigDecimal rtt) {}
