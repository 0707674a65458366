package io.vqreport.rtcpxr.packet.internal.wire;

import io.vqreport.model.Bytes;
import io.vqreport.rtcpxr.packet.ReceiptTimes;
import io.vqreport.rtcpxr.packet.RleChunks;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** An array as input; offsets are the array's indices. */
final class ArrayInput extends WireInput {
    private static final VarHandle SHORT = MethodHandles.byteArrayViewVarHandle(short[].class, ByteOrder.BIG_ENDIAN);
    private static final VarHandle INT = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.BIG_ENDIAN);
    private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);

    private final byte[] in;

    ArrayInput(byte[] in) {
        this.in = in;
    }

    @Override
    int u8(int at) {
        return in[at] & 0xFF;
    }

    @Override
    int u16(int at) {
        return (short) SHORT.get(in, at) & 0xFFFF;
    }

    @Override
    int i32(int at) {
        return (int) INT.get(in, at);
    }

    @Override
    long i64(int at) {
        return (long) LONG.get(in, at);
    }

    @Override
    Bytes bytes(int from, int to) {
        return Bytes.copyOf(in, from, to);
    }

    @Override
    RleChunks chunks(int from, int to) {
        return RleChunks.ofOctets(in, from, to);
    }

    @Override
    ReceiptTimes times(int from, int to) {
        return ReceiptTimes.ofOctets(in, from, to);
    }
}
