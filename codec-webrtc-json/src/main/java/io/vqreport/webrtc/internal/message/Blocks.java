package io.vqreport.webrtc.internal.message;

import io.vqreport.webrtc.NetworkStats;
import io.vqreport.webrtc.ReceivedStats;
import io.vqreport.webrtc.SentStats;
import io.vqreport.webrtc.internal.PlainMap;
import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes blocks of values that stand at their members' positions in {@link io.vqreport.webrtc.StatsMember}, and the extras behind them. */
public final class Blocks {
    private Blocks() {}

    /**
     * Makes the block of a stream sent.
     *
     * @param v the values, and the extras
     * @return the block
     */
    public static SentStats sent(@Nullable Object[] v) {
        return new SentStats(
                (Long) v[0],
                (Long) v[1],
                (Long) v[2],
                (BigDecimal) v[3],
                (BigDecimal) v[4],
                (Long) v[5],
                (Long) v[6],
                (BigDecimal) v[7],
                (Long) v[8],
                (Long) v[9],
                (BigDecimal) v[10],
                extras(v[11]));
    }

    /**
     * Makes the block of a stream received.
     *
     * @param v the values, and the extras
     * @return the block
     */
    public static ReceivedStats received(@Nullable Object[] v) {
        return new ReceivedStats(
                (Long) v[0],
                (Long) v[1],
                (BigDecimal) v[2],
                (Long) v[3],
                (Long) v[4],
                (BigDecimal) v[5],
                (Long) v[6],
                (Long) v[7],
                (BigDecimal) v[8],
                extras(v[9]));
    }

    /**
     * Makes the block of a network path.
     *
     * @param v the values, and the extras
     * @return the block
     */
    public static NetworkStats network(@Nullable Object[] v) {
        return new NetworkStats(
                (BigDecimal) v[0],
                (BigDecimal) v[1],
                (Long) v[2],
                (Long) v[3],
                (String) v[4],
                (String) v[5],
                (BigDecimal) v[6],
                extras(v[7]));
    }

    @SuppressWarnings("unchecked") // The last value is the map of extras, by the contract of this class.
    private static Map<String, @Nullable Object> extras(@Nullable Object last) {
        return last == null ? PlainMap.EMPTY : (Map<String, @Nullable Object>) last;
    }
}
