package io.vqreport.rtcpxr.packet.internal.wire;

import io.vqreport.model.Bytes;
import io.vqreport.rtcpxr.packet.ReceiptTimes;
import io.vqreport.rtcpxr.packet.RleChunks;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** A buffer that shows no array as input; offsets are the buffer's indices. */
final class BufferInput extends WireInput {
    private final ByteBuffer in;

    BufferInput(ByteBuffer in) {
        // A buffer of its own, whose order can be set without touching the caller's.
        this.in = in.duplicate().order(ByteOrder.BIG_ENDIAN);
    }

    @Override
    int u8(int at) {
        return in.get(at) & 0xFF;
    }

    @Override
    int u16(int at) {
        return in.getShort(at) & 0xFFFF;
    }

    @Override
    int i32(int at) {
        return in.getInt(at);
    }

    @Override
    long i64(int at) {
        return in.getLong(at);
    }

    @Override
    Bytes bytes(int from, int to) {
        return Bytes.copyOf(octets(from, to));
    }

    @Override
    RleChunks chunks(int from, int to) {
        return RleChunks.ofOctets(octets(from, to), 0, to - from);
    }

    @Override
    ReceiptTimes times(int from, int to) {
        return ReceiptTimes.ofOctets(octets(from, to), 0, to - from);
    }

    private byte[] octets(int from, int to) {
        byte[] copy = new byte[to - from];
        in.get(from, copy);
        return copy;
    }
}
