package io.vqreport.rtcpxr.packet.internal.mapping;

import io.vqreport.codec.DecodeOptions;
import io.vqreport.codec.EncodeOptions;
import io.vqreport.rtcpxr.packet.MosAlgorithm;
import io.vqreport.rtcpxr.packet.Perspective;
import io.vqreport.rtcpxr.packet.RtcpOptions;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the caller knows and the packets do not say.
 *
 * @param perspective whose report a packet becomes
 * @param clockRates the clock rate in Hz of each payload type
 * @param mosAlgorithms the algorithm of each CAID
 */
public record RtcpSettings(
        Perspective perspective, Map<Integer, Integer> clockRates, Map<Integer, MosAlgorithm> mosAlgorithms) {
    /**
     * Takes the settings out of options.
     *
     * @param options how to read
     * @return the settings
     */
    public static RtcpSettings of(DecodeOptions options) {
        return new RtcpSettings(
                options.get(RtcpOptions.PERSPECTIVE),
                options.get(RtcpOptions.CLOCK_RATES),
                options.get(RtcpOptions.MOS_ALGORITHMS));
    }

    /**
     * Takes the settings out of options.
     *
     * @param options how to write
     * @return the settings
     */
    public static RtcpSettings of(EncodeOptions options) {
        return new RtcpSettings(
                options.get(RtcpOptions.PERSPECTIVE),
                options.get(RtcpOptions.CLOCK_RATES),
                options.get(RtcpOptions.MOS_ALGORITHMS));
    }

    /** The longest tick of the clocks that are known, in ms; 0 where none is. */
    double longestTick() {
        return clockRates.values().stream()
                .mapToDouble(rate -> RtpTicks.toMillis(1, rate))
                .max()
                .orElse(0);
    }

    /** The clock rate of a stream; empty where several are possible and nothing tells which. */
    OptionalInt clockRate(@Nullable Integer payloadType) {
        Integer known = payloadType == null ? null : clockRates.get(payloadType);
        if (known != null) {
            return OptionalInt.of(known);
        }
        Set<Integer> rates = Set.copyOf(clockRates.values());
        return payloadType == null && rates.size() == 1
                ? OptionalInt.of(rates.iterator().next())
                : OptionalInt.empty();
    }
}
