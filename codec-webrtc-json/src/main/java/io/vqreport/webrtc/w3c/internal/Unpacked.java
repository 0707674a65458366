package io.vqreport.webrtc.w3c.internal;

import io.vqreport.codec.DecodeLimits;
import io.vqreport.codec.LimitExceededException;
import io.vqreport.codec.Location;
import io.vqreport.codec.MalformedReportException;
import io.vqreport.codec.Problem;
import io.vqreport.webrtc.w3c.GetStatsProblem;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/**
 * An input as it is, or what is packed in it where it begins as gzip does (RFC 1952 section 2.3.1). What comes out of a packed one is limited,
 * since a few octets may hold any number of them.
 */
public final class Unpacked extends InputStream {
    private static final int MAGIC_1 = 0x1F;
    private static final int MAGIC_2 = 0x8B;
    private static final int LARGEST = 64 * 1024 * 1024;

    private final InputStream input;
    private final long most;
    private @Nullable InputStream opened;
    private boolean packed;
    private boolean ended;
    private long out;

    /**
     * Wraps an input, of which nothing is read yet.
     *
     * @param input the input; not closed
     * @param limits of which {@code maxReportBytes} is taken, or 64 MiB where that is more
     */
    public Unpacked(InputStream input, DecodeLimits limits) {
        this.input = input;
        this.most = Math.max(LARGEST, limits.maxReportBytes());
    }

    /**
     * The first octets of what is packed in the first octets of an input.
     *
     * @param prefix the input's first octets, left as they are
     * @param most how many are asked for
     * @return no more than that; the given ones where they are not packed
     */
    static byte[] prefix(byte[] prefix, int most) {
        if (!isPacked(prefix)) {
            return prefix;
        }
        byte[] octets = new byte[most];
        int length = 0;
        try (GZIPInputStream unpacked = new GZIPInputStream(new ByteArrayInputStream(prefix))) {
            int read = 0;
            while (read >= 0 && length < most) {
                length += read;
                read = unpacked.read(octets, length, most - length);
            }
        } catch (IOException e) {
            // The prefix ends, or it is broken: what came out of it so far is looked at.
        }
        return Arrays.copyOf(octets, length);
    }

    /**
     * Whether an input begins as gzip does.
     *
     * @param input its octets
     * @return true for the two octets of gzip
     */
    static boolean isPacked(byte[] input) {
        return input.length >= 2 && (input[0] & 0xFF) == MAGIC_1 && (input[1] & 0xFF) == MAGIC_2;
    }

    private InputStream open() throws IOException {
        byte[] first = input.readNBytes(2);
        InputStream whole = new SequenceInputStream(new ByteArrayInputStream(first), input);
        packed = isPacked(first);
        return packed ? new GZIPInputStream(whole) : whole;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    /**
     * Reads on.
     *
     * @throws MalformedReportException when the packed input is broken or cut off, once; it ends there
     * @throws LimitExceededException when more is packed in it than is read
     */
    @Override
    public int read(byte[] octets, int from, int length) throws IOException {
        if (ended) {
            return -1;
        }
        int read;
        try {
            if (opened == null) {
                opened = open();
            }
            read = opened.read(octets, from, length);
        } catch (ZipException | EOFException e) {
            ended = true;
            throw new MalformedReportException(Problem.of(GetStatsProblem.PACKING_BROKEN, Location.UNKNOWN));
        }
        out += Math.max(read, 0);
        if (packed && out > most) {
            ended = true;
            throw new LimitExceededException("maxReportBytes", out, most, Location.UNKNOWN);
        }
        return read;
    }
}
