package io.vqreport.rtcpxr.internal.codec;

import io.vqreport.codec.DecodeLimits;
import io.vqreport.rtcpxr.internal.Envelope;
import io.vqreport.rtcpxr.internal.Heads;
import io.vqreport.rtcpxr.internal.OffsetMap;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * Cuts a stream of bare bodies into reports, holding one of them at a time. A piece begins with a head line and ends before the next one; the
 * first piece also has what stands before it.
 */
final class Splitter {
    /** So many octets behind a line's start tell whether it is a head line. */
    private static final int LOOK_AHEAD = 32;

    private final InputStream in;
    private final DecodeLimits limits;
    private byte[] buffer = new byte[8192];
    /** Where the present piece begins in the buffer. */
    private int from;

    private int filled;
    private boolean ended;
    private long offset;
    private int line = 1;
    private int pieceLength;

    Splitter(InputStream in, DecodeLimits limits) {
        this.in = in;
        this.limits = limits;
    }

    /** Reads on until so many octets of the present piece are there or the stream ends. */
    boolean has(int count) throws IOException {
        while (filled - from < count && !ended) {
            if (filled == buffer.length) {
                makeRoom();
            }
            int read = in.read(buffer, filled, buffer.length - filled);
            ended = read < 0;
            filled += Math.max(read, 0);
        }
        return filled - from >= count;
    }

    /** Drops the pieces that were taken; where they are less than half of the buffer, it grows. */
    private void makeRoom() {
        int held = filled - from;
        boolean grows = held > buffer.length / 2;
        byte[] target = grows ? new byte[(int) Math.min(Integer.MAX_VALUE - 16L, buffer.length * 2L)] : buffer;
        System.arraycopy(buffer, from, target, 0, held);
        buffer = target;
        from = 0;
        filled = held;
    }

    /** The octets read so far, up to {@link #filled()}. */
    byte[] buffer() {
        return buffer;
    }

    int filled() {
        return filled;
    }

    boolean ended() {
        return ended;
    }

    /** Looks for the end of the next piece; false when nothing is left. */
    boolean next() throws IOException {
        consume();
        if (!has(1)) {
            return false;
        }
        int at = 0;
        boolean head = false;
        while (true) {
            has(at + LOOK_AHEAD);
            if (from + at >= filled) {
                pieceLength = at;
                return true;
            }
            if (Heads.isHead(buffer, from + at, filled)) {
                if (head) {
                    pieceLength = at;
                    return true;
                }
                head = true;
            }
            at = behindLine(at);
            if (at > limits.maxReportBytes()) {
                limits.checkReportBytes(at);
            }
        }
    }

    private int behindLine(int start) throws IOException {
        int at = start;
        while (has(at + 1)) {
            byte octet = buffer[from + at++];
            if (octet == '\n' || (octet == '\r' && !(has(at + 1) && buffer[from + at] == '\n'))) {
                return at;
            }
            if (at > limits.maxReportBytes()) {
                limits.checkReportBytes(at);
            }
        }
        return at;
    }

    /** The present piece, as a body of its own. */
    Envelope.Body piece() {
        byte[] piece = Arrays.copyOfRange(buffer, from, from + pieceLength);
        OffsetMap offsets = OffsetMap.piece(piece, offset, line);
        return offset == 0
                ? Envelope.bare(piece, 0, pieceLength, offsets)
                : new Envelope.Body(piece, 0, pieceLength, offsets, null);
    }

    private void consume() {
        int end = from + pieceLength;
        for (int i = from; i < end; i++) {
            boolean lineEnd = buffer[i] == '\n' || (buffer[i] == '\r' && !(i + 1 < filled && buffer[i + 1] == '\n'));
            line += lineEnd ? 1 : 0;
        }
        offset += pieceLength;
        from = end;
        pieceLength = 0;
    }
}
