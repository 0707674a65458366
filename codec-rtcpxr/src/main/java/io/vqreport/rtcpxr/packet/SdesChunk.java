package io.vqreport.rtcpxr.packet;

import io.vqreport.model.Bytes;
import io.vqreport.model.Ssrc;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a {@link SourceDescription} says of one source.
 *
 * <pre>
 *  0                   1                   2                   3
 *  0 1 2 3 4 5 6 7 8 9 0 1 2 3 4 5 6 7 8 9 0 1 2 3 4 5 6 7 8 9 0 1
 * +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
 * |                          SSRC or CSRC                         |
 * +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
 * |     items, then null octets up to the end of the word ...     |
 * +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
 * </pre>
 *
 * <p>Source: RFC 3550 section 6.5.
 *
 * @param source the source
 * @param items what is said, in their order
 * @param end the octets that end the items: 1 to 4 null octets up to the end of a word; empty where a sender forgot them
 */
public record SdesChunk(Ssrc source, List<SdesItem> items, Bytes end) implements Serializable {
    private static final int FIXED = 4;

    /** Copies the list and checks that all is there. */
    public SdesChunk {
        Objects.requireNonNull(source, "source");
        items = List.copyOf(items);
        Objects.requireNonNull(end, "end");
    }

    /**
     * Makes a chunk that ends as it should.
     *
     * @param source the source
     * @param items what is said
     */
    public SdesChunk(Ssrc source, List<SdesItem> items) {
        this(source, items, Bytes.copyOf(new byte[(int) (4 - sizeOf(items) % 4)]));
    }

    private static long sizeOf(List<SdesItem> items) {
        return items.stream().mapToLong(item -> 2L + item.octets().size()).sum();
    }

    /**
     * The chunk's size.
     *
     * @return the number of octets
     */
    public long size() {
        return FIXED + sizeOf(items) + end.size();
    }

    /**
     * The first item of a kind.
     *
     * @param type the kind
     * @return the item; empty where there is none
     */
    public Optional<SdesItem> item(SdesType type) {
        return items.stream().filter(item -> item.code() == type.code()).findFirst();
    }
}
