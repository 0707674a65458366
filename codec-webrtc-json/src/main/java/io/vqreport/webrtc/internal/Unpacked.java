package io.vqreport.webrtc.internal;

import io.vqreport.codec.DecodeLimits;
import io.vqreport.codec.LimitExceededException;
import io.vqreport.codec.Location;
import io.vqreport.codec.MalformedReportException;
import io.vqreport.codec.Problem;
import io.vqreport.codec.ProblemCode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * An input as it is, or what is packed in it where it begins as gzip does (RFC 1952 section 2.3.1). What comes out of a packed one is limited,
 * since a few octets may hold any number of them.
 */
public final class Unpacked extends InputStream {
    private static final int LARGEST = 64 * 1024 * 1024;
    /** Text packs to a fiftieth at best; what is made to hurt, to a thousandth. */
    private static final int RATIO = 200;

    private final InputStream input;
    private final ProblemCode broken;
    private final long free;
    private byte @Nullable [] first;
    private int firstAt;
    private @Nullable GzipMembers members;
    private boolean ended;
    private long out;
    private int line = 1;

    /**
     * Wraps an input, of which nothing is read yet.
     *
     * @param input the input; not closed
     * @param limits of which {@code maxReportBytes} is taken, or 64 MiB where that is more: so many octets may come out of any input, and more
     *     where they are no more than 200 times the packed ones
     * @param broken the code for a packed input that is broken or cut off
     */
    public Unpacked(InputStream input, DecodeLimits limits, ProblemCode broken) {
        this.input = input;
        this.free = Math.max(LARGEST, limits.maxReportBytes());
        this.broken = broken;
    }

    /**
     * The first octets of what is packed in the first octets of an input.
     *
     * @param prefix the input's first octets, left as they are
     * @param most how many are asked for
     * @return no more than that; the given ones where they are not packed
     */
    public static byte[] prefix(byte[] prefix, int most) {
        if (!isPacked(prefix)) {
            return prefix;
        }
        byte[] octets = new byte[most];
        int length = 0;
        try (GzipMembers members = new GzipMembers(prefix, new ByteArrayInputStream(new byte[0]))) {
            int read = 0;
            while (read >= 0 && length < most) {
                length += read;
                read = members.read(octets, length, most - length);
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
    public static boolean isPacked(byte[] input) {
        return GzipMembers.isPacked(input);
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
        byte[] begin = first;
        if (begin == null) {
            begin = input.readNBytes(2);
            first = begin;
            members = isPacked(begin) ? new GzipMembers(begin, input) : null;
        }
        if (members != null) {
            return ended ? -1 : unpacked(members, octets, from, length);
        }
        if (firstAt == begin.length) {
            return input.read(octets, from, length);
        }
        int handed = Math.min(length, begin.length - firstAt);
        System.arraycopy(begin, firstAt, octets, from, handed);
        firstAt += handed;
        return handed;
    }

    private int unpacked(GzipMembers opened, byte[] octets, int from, int length) throws IOException {
        int read;
        try {
            read = opened.read(octets, from, length);
        } catch (GzipMembers.BrokenException e) {
            end(opened);
            throw new MalformedReportException(Problem.of(broken, place()));
        }
        if (read < 0) {
            end(opened);
            return read;
        }
        out += read;
        for (int i = from; i < from + read; i++) {
            line += octets[i] == '\n' ? 1 : 0;
        }
        if (out > free && out / RATIO > opened.taken()) {
            end(opened);
            throw new LimitExceededException("maxReportBytes", out, Math.max(free, opened.taken() * RATIO), place());
        }
        return read;
    }

    private void end(GzipMembers opened) {
        ended = true;
        opened.close();
    }

    /** Behind what came out. */
    private Location place() {
        return new Location(out, line, -1, "");
    }
}
