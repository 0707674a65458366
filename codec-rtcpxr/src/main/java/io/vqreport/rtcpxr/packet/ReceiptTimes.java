package io.vqreport.rtcpxr.packet;

import java.io.Serializable;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/** The times of a {@link PacketReceiptTimes} block, 32 bits each. Immutable, compared by value. */
public final class ReceiptTimes implements Serializable {
    private static final long serialVersionUID = 1L;

    private static final VarHandle TIME = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.BIG_ENDIAN);

    private final int[] times;

    private ReceiptTimes(int[] times) {
        this.times = times;
    }

    /**
     * Makes times of their numbers.
     *
     * @param times 0..4294967295 each, in units of the RTP timestamp
     * @return the times
     * @throws IllegalArgumentException when one has more than 32 bits
     */
    public static ReceiptTimes of(long... times) {
        int[] copy = new int[times.length];
        for (int i = 0; i < copy.length; i++) {
            Bits.check("time", times[i], 32);
            copy[i] = (int) times[i];
        }
        return new ReceiptTimes(copy);
    }

    /**
     * Makes times of their octets.
     *
     * @param source the array, left as it is
     * @param from the first time's first octet
     * @param to behind the last time's last octet
     * @return the times; up to three odd octets at the end are left out
     * @throws IndexOutOfBoundsException when the range does not lie within the array
     */
    public static ReceiptTimes ofOctets(byte[] source, int from, int to) {
        Objects.checkFromToIndex(from, to, source.length);
        int[] times = new int[(to - from) / 4];
        for (int i = 0; i < times.length; i++) {
            times[i] = (int) TIME.get(source, from + 4 * i);
        }
        return new ReceiptTimes(times);
    }

    /**
     * How many times there are.
     *
     * @return 0 or more
     */
    public int size() {
        return times.length;
    }

    /**
     * One time.
     *
     * @param index 0 to {@code size() - 1}
     * @return 0..4294967295, in units of the RTP timestamp
     * @throws IndexOutOfBoundsException when there is no such time
     */
    public long at(int index) {
        return Integer.toUnsignedLong(times[index]);
    }

    /**
     * All times, in their order.
     *
     * @return 0..4294967295 each, in units of the RTP timestamp
     */
    public LongStream stream() {
        return Arrays.stream(times).mapToLong(Integer::toUnsignedLong);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ReceiptTimes that && Arrays.equals(times, that.times);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(times);
    }

    /** Shows the number of times, not the times. */
    @Override
    public String toString() {
        return "ReceiptTimes[" + times.length + "]";
    }
}
