package io.vqreport.webrtc.support;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/** Octets packed by gzip, as its own stream writes them or member by member with what that stream never writes. */
public final class Gzipped {
    private Gzipped() {}

    /** One member. */
    public static byte[] packed(byte[] plain) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(plain);
        } catch (IOException e) {
            throw new UncheckedIOException("a stream in memory failed", e);
        }
        return packed.toByteArray();
    }

    /** Octets one behind the other. */
    public static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream joined = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            joined.writeBytes(part);
        }
        return joined.toByteArray();
    }

    /** Numbers as octets. */
    public static byte[] octets(int... numbers) {
        byte[] octets = new byte[numbers.length];
        for (int i = 0; i < numbers.length; i++) {
            octets[i] = (byte) numbers[i];
        }
        return octets;
    }

    /** A member with a header of one's own, whatever that says. */
    public static byte[] member(byte[] header, byte[] plain) {
        Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, true);
        deflater.setInput(plain);
        deflater.finish();
        byte[] deflated = new byte[plain.length + 64];
        int length = deflater.deflate(deflated);
        deflater.end();
        ByteArrayOutputStream member = new ByteArrayOutputStream();
        member.writeBytes(header);
        member.write(deflated, 0, length);
        CRC32 sum = new CRC32();
        sum.update(plain);
        member.writeBytes(number(sum.getValue(), 4));
        member.writeBytes(number(plain.length, 4));
        return member.toByteArray();
    }

    /** A number of so many octets, the lowest first. */
    public static byte[] number(long number, int octets) {
        byte[] bytes = new byte[octets];
        for (int i = 0; i < octets; i++) {
            bytes[i] = (byte) (number >> (8 * i));
        }
        return bytes;
    }
}
