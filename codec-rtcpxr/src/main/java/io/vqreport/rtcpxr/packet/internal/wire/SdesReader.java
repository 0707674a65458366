package io.vqreport.rtcpxr.packet.internal.wire;

import io.vqreport.codec.DecodeLimits;
import io.vqreport.model.Bytes;
import io.vqreport.model.Ssrc;
import io.vqreport.rtcpxr.packet.SdesChunk;
import io.vqreport.rtcpxr.packet.SdesItem;
import io.vqreport.rtcpxr.packet.SourceDescription;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the chunks of a source description (RFC 3550 section 6.5). */
final class SdesReader {
    private static final int WORD = 4;

    private final WireInput in;
    private final DecodeLimits limits;
    private final int start;
    private final int end;
    private int elements;
    private int at;

    SdesReader(WireInput in, DecodeLimits limits, int elements, int from, int end) {
        this.in = in;
        this.limits = limits;
        this.elements = elements;
        this.start = from;
        this.at = from;
        this.end = end;
    }

    /** Reads a packet with so many chunks; null when there is no room for them or an item. */
    @Nullable
    SourceDescription read(int count, Bytes padding) {
        count(count);
        SdesChunk[] chunks = new SdesChunk[count];
        for (int i = 0; i < count; i++) {
            SdesChunk chunk = chunk();
            if (chunk == null) {
                return null;
            }
            chunks[i] = chunk;
        }
        return new SourceDescription(List.of(chunks), in.bytes(at, end), padding);
    }

    private @Nullable SdesChunk chunk() {
        if (end - at < WORD) {
            return null;
        }
        Ssrc source = new Ssrc(in.i32(at));
        at += WORD;
        List<SdesItem> items = new ArrayList<>(2);
        while (at < end && in.u8(at) != 0) {
            int from = at + 2;
            if (from > end || from + in.u8(at + 1) > end) {
                return null;
            }
            count(1);
            items.add(new SdesItem(in.u8(at), in.bytes(from, from + in.u8(at + 1))));
            at = from + in.u8(at + 1);
        }
        int itemsEnd = at;
        at = itemsEnd == end ? end : itemsEnd + WORD - (itemsEnd - start) % WORD;
        return new SdesChunk(source, items, in.bytes(itemsEnd, at));
    }

    private void count(int more) {
        elements += more;
        Elements.check(elements, limits, at);
    }
}
