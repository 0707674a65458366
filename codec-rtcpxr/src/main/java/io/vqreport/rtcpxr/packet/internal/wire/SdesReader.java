package io.vqreport.rtcpxr.packet.internal.wire;

import io.vqreport.model.Bytes;
import io.vqreport.model.Ssrc;
import io.vqreport.rtcpxr.packet.RtcpProblem;
import io.vqreport.rtcpxr.packet.SdesChunk;
import io.vqreport.rtcpxr.packet.SdesItem;
import java.util.ArrayList;
import java.util.List;

/** Reads the chunks of a source description (RFC 3550 section 6.5). */
final class SdesReader {
    private static final int WORD = 4;

    private final Reading in;
    private final int packet;
    private final int start;
    private final int end;
    private final List<SdesChunk> chunks = new ArrayList<>(1);
    private int at;

    SdesReader(Reading in, int packet, int from, int end) {
        this.in = in;
        this.packet = packet;
        this.start = from;
        this.at = from;
        this.end = end;
    }

    List<SdesChunk> chunks() {
        return chunks;
    }

    Bytes trailing() {
        return in.bytes(at, end);
    }

    /** Reads so many chunks; false when there is no room for them or an item. */
    boolean read(int count) {
        in.count(count, at);
        for (int i = 0; i < count; i++) {
            if (!chunk(i)) {
                return false;
            }
        }
        if (at < end) {
            in.note(RtcpProblem.TRAILING_OCTETS, at, Paths.in(Paths.packet(packet), "trailing"));
        }
        return true;
    }

    private boolean chunk(int index) {
        if (end - at < WORD) {
            return false;
        }
        Ssrc source = new Ssrc(in.i32(at));
        at += WORD;
        List<SdesItem> items = new ArrayList<>(2);
        while (at < end && in.u8(at) != 0) {
            int from = at + 2;
            if (from > end || from + in.u8(at + 1) > end) {
                return false;
            }
            in.count(1, at);
            items.add(new SdesItem(in.u8(at), in.bytes(from, from + in.u8(at + 1))));
            at = from + in.u8(at + 1);
        }
        int wordEnd = at == end ? end : at + WORD - (at - start) % WORD;
        if (at == end || !in.allNull(at, wordEnd)) {
            String path = Paths.in(Paths.packet(packet), "chunk[" + index + "]/end");
            in.note(RtcpProblem.SDES_END, at, path);
        }
        chunks.add(new SdesChunk(source, items, in.bytes(at, wordEnd)));
        at = wordEnd;
        return true;
    }
}
