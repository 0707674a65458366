package io.vqreport.rtcpxr.packet;

import io.vqreport.codec.OptionKey;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** What a packet does not say of itself and a caller may know. The same keys serve reading and writing. */
public final class RtcpOptions {
    /** Whose report a packet becomes; its sender's by default. */
    public static final OptionKey<Perspective> PERSPECTIVE = OptionKey.ofEnum(
            "rtcp.perspective",
            Perspective.PACKET_SENDER,
            "Whose report a packet becomes: its sender's or its receiver's.");

    /**
     * The clock rate in Hz of each payload type, as {@code 0:8000,96:48000}; none by default. Without one, times in units of the RTP
     * timestamp stay numbers without a unit.
     */
    public static final OptionKey<Map<Integer, Integer>> CLOCK_RATES = OptionKey.of(
            "rtcp.clockRates",
            Map.of(),
            "pt:hz,…",
            "The RTP clock rate of each payload type, without which jitter is not told in ms.",
            text -> pairs(text, 0, 127, value -> number(value, 1, 1_000_000_000)));

    /**
     * The algorithm of each number a MOS metrics block has (CAID), as its session description binds them: {@code 1:G107,2:P.863}; none by
     * default. Without one, scores stay in the extras.
     */
    public static final OptionKey<Map<Integer, MosAlgorithm>> MOS_ALGORITHMS = OptionKey.of(
            "rtcp.mosAlgorithms",
            Map.of(),
            "caid:name,…",
            "The algorithm that each calculation algorithm id of a MOS metrics block stands for.",
            text -> pairs(
                    text,
                    // 0 stands for an algorithm that was refused (RFC 7266 section 4.1).
                    1,
                    255,
                    value -> MosAlgorithm.of(value)
                            .orElseThrow(() -> new IllegalArgumentException("not an algorithm of RFC 7266"))));

    private RtcpOptions() {}

    private static <T> Map<Integer, T> pairs(String text, int leastKey, int greatestKey, Function<String, T> values) {
        Map<Integer, T> map = new LinkedHashMap<>();
        for (String pair : text.split(",", -1)) {
            int colon = pair.indexOf(':');
            if (colon < 0) {
                throw new IllegalArgumentException("not of the form number:value");
            }
            int key = number(pair.substring(0, colon).strip(), leastKey, greatestKey);
            if (map.put(key, values.apply(pair.substring(colon + 1).strip())) != null) {
                throw new IllegalArgumentException("the number " + key + " stands twice");
            }
        }
        return Map.copyOf(map);
    }

    private static int number(String text, int least, int greatest) {
        boolean digits = !text.isEmpty() && text.length() <= 10 && text.chars().allMatch(it -> it >= '0' && it <= '9');
        long number = digits ? Long.parseLong(text) : -1;
        if (number < least || number > greatest) {
            throw new IllegalArgumentException("not a number " + least + ".." + greatest);
        }
        return (int) number;
    }
}
