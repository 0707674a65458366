package io.vqreport.benchmarks.stats;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What was received, under the members' own names; absent where a message lacks one. */
public record ReceivedPart(
        @Nullable Long bytesReceived,
        @Nullable Long firCount,
        @Nullable BigDecimal jitter,
        @Nullable Long nackCount,
        @Nullable Long packetsLost,
        @Nullable BigDecimal packetsLostFraction,
        @Nullable Long packetsReceived,
        @Nullable Long pliCount,
        @Nullable BigDecimal rtt) {}
