package io.vqreport.rtcpxr.packet;

import java.io.Serializable;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Objects;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * The chunks of an {@link RleBlock}, as they were sent. Immutable, compared by value.
 *
 * <pre>
 *  0                   1
 *  0 1 2 3 4 5 6 7 8 9 0 1 2 3 4 5
 * +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
 * |0|R|        run length         |   R is said of so many packets, 1..16383
 * +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
 * |1|        bit vector           |   15 bits for 15 packets, the first one's to the left
 * +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
 * |0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0|   nothing is said; fills up the last word
 * +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
 * </pre>
 *
 * <p>Two chunks make a 32-bit word, so an odd number of them cannot be written.
 *
 * <p>Source: RFC 3611 section 4.1.
 */
public final class RleChunks implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final VarHandle CHUNK = MethodHandles.byteArrayViewVarHandle(char[].class, ByteOrder.BIG_ENDIAN);
    private static final int VECTOR = 0x8000;
    private static final int RUN_VALUE = 0x4000;
    private static final int RUN_LENGTH = 0x3FFF;
    private static final int VECTOR_BITS = 15;

    private final char[] chunks;

    private RleChunks(char[] chunks) {
        this.chunks = chunks;
    }

    /**
     * Makes chunks of their numbers.
     *
     * @param chunks 0..65535 each
     * @return the chunks
     * @throws IllegalArgumentException when one has more than 16 bits
     */
    public static RleChunks of(int... chunks) {
        char[] copy = new char[chunks.length];
        for (int i = 0; i < copy.length; i++) {
            Bits.check("chunk", chunks[i], 16);
            copy[i] = (char) chunks[i];
        }
        return new RleChunks(copy);
    }

    /**
     * Makes chunks of their octets.
     *
     * @param source the array, left as it is
     * @param from the first chunk's first octet
     * @param to behind the last chunk's last octet
     * @return the chunks; an odd octet at the end is left out
     * @throws IndexOutOfBoundsException when the range does not lie within the array
     */
    public static RleChunks ofOctets(byte[] source, int from, int to) {
        Objects.checkFromToIndex(from, to, source.length);
        char[] chunks = new char[(to - from) / 2];
        for (int i = 0; i < chunks.length; i++) {
            chunks[i] = (char) CHUNK.get(source, from + 2 * i);
        }
        return new RleChunks(chunks);
    }

    /**
     * How many chunks there are.
     *
     * @return 0 or more
     */
    public int size() {
        return chunks.length;
    }

    /**
     * How many 32-bit words the chunks take.
     *
     * @return half of {@link #size()}, an odd chunk counting as a whole word
     */
    public int words() {
        return (chunks.length + 1) / 2;
    }

    /**
     * One chunk.
     *
     * @param index 0 to {@code size() - 1}
     * @return 0..65535
     * @throws IndexOutOfBoundsException when there is no such chunk
     */
    public int at(int index) {
        return chunks[index];
    }

    /**
     * Of how many packets the chunks speak: those of the last bit vector included that lie behind the range.
     *
     * @return 0 or more
     */
    public long events() {
        long events = 0;
        for (char chunk : chunks) {
            events += eventsOf(chunk);
        }
        return events;
    }

    /**
     * What the chunks say, packet by packet, expanded as the stream is consumed. What they say beyond the range is left out.
     *
     * @param range the packets
     * @return an event for each packet, in their order; fewer where the chunks end before the range does
     */
    public Stream<RleEvent> events(SequenceRange range) {
        return StreamSupport.stream(new Expansion(chunks, range), false);
    }

    private static int eventsOf(int chunk) {
        return (chunk & VECTOR) != 0 ? VECTOR_BITS : chunk & RUN_LENGTH;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RleChunks that && Arrays.equals(chunks, that.chunks);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(chunks);
    }

    /** Shows the number of chunks, not the chunks. */
    @Override
    public String toString() {
        return "RleChunks[" + chunks.length + "]";
    }

    private static final class Expansion extends Spliterators.AbstractSpliterator<RleEvent> {
        private final char[] chunks;
        private final int step;
        private int left;
        private int sequence;
        private int chunk;
        /** How many events of the chunk were given. */
        private int given;

        Expansion(char[] chunks, SequenceRange range) {
            super(range.count(), Spliterator.ORDERED | Spliterator.NONNULL | Spliterator.IMMUTABLE);
            this.chunks = chunks;
            this.step = range.step();
            this.left = range.count();
            this.sequence = range.first();
        }

        @Override
        public boolean tryAdvance(Consumer<? super RleEvent> action) {
            while (chunk < chunks.length && given == eventsOf(chunks[chunk])) {
                chunk++;
                given = 0;
            }
            if (left == 0 || chunk == chunks.length) {
                return false;
            }
            action.accept(new RleEvent(sequence, valueOf(chunks[chunk])));
            given++;
            left--;
            sequence = (sequence + step) & 0xFFFF;
            return true;
        }

        private boolean valueOf(int held) {
            return (held & ((held & VECTOR) != 0 ? RUN_VALUE >> given : RUN_VALUE)) != 0;
        }
    }
}
