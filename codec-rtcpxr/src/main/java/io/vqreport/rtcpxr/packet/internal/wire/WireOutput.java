package io.vqreport.rtcpxr.packet.internal.wire;

import io.vqreport.model.Bytes;
import io.vqreport.rtcpxr.packet.ReceiptTimes;
import io.vqreport.rtcpxr.packet.RleChunks;
import java.nio.ByteBuffer;

/** Numbers into a big-endian buffer that has room for them. */
final class WireOutput {
    private final ByteBuffer out;

    WireOutput(ByteBuffer out) {
        this.out = out;
    }

    void u8(int value) {
        out.put((byte) value);
    }

    void u16(int value) {
        out.putShort((short) value);
    }

    void u24(int value) {
        u8(value >>> 16);
        u16(value);
    }

    void u32(long value) {
        out.putInt((int) value);
    }

    void u48(long value) {
        u16((int) (value >>> 32));
        u32(value);
    }

    void u64(long value) {
        out.putLong(value);
    }

    void bytes(Bytes octets) {
        if (octets.size() > 0) {
            out.put(octets.toByteArray());
        }
    }

    void chunks(RleChunks chunks) {
        for (int i = 0; i < chunks.size(); i++) {
            u16(chunks.at(i));
        }
    }

    void times(ReceiptTimes times) {
        for (int i = 0; i < times.size(); i++) {
            u32(times.at(i));
        }
    }
}
