package io.vqreport.benchmarks.stats;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** The transport, under the members' own names; absent where a message lacks one. */
public record NetworkPart(
        @Nullable BigDecimal availableReceiveBandwidth,
        @Nullable BigDecimal availableSendBandwidth,
        @Nullable Long bytesReceived,
        @Nullable Long bytesSent,
        @Nullable String localAddress,
        @Nullable String remoteAddress,
        @Nullable BigDecimal rtt) {}
