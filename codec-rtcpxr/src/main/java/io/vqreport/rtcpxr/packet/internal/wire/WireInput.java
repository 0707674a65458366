package io.vqreport.rtcpxr.packet.internal.wire;

import io.vqreport.model.Bytes;
import io.vqreport.rtcpxr.packet.ReceiptTimes;
import io.vqreport.rtcpxr.packet.RleChunks;

/** Octets of an input, looked at in place. */
abstract class WireInput {
    /** One octet, 0..255. */
    abstract int u8(int at);

    /** Two octets, 0..65535. */
    abstract int u16(int at);

    /** Four octets. */
    abstract int i32(int at);

    /** Eight octets. */
    abstract long i64(int at);

    /** A copy of octets. */
    abstract Bytes bytes(int from, int to);

    /** Chunks of two octets each. */
    abstract RleChunks chunks(int from, int to);

    /** Times of four octets each. */
    abstract ReceiptTimes times(int from, int to);

    final int u24(int at) {
        return u16(at) << 8 | u8(at + 2);
    }

    final long u32(int at) {
        return Integer.toUnsignedLong(i32(at));
    }

    final long u48(int at) {
        return (long) u16(at) << 32 | u32(at + 2);
    }
}
