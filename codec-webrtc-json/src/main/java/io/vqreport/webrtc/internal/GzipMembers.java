package io.vqreport.webrtc.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.Serial;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * What gzip packed (RFC 1952), member by member, however many there are. The JDK's own stream loses members of an input that cannot say how
 * much of it is available, and passes over what is no member without a word; this one does neither. Zeros behind a member are padding.
 */
final class GzipMembers extends InputStream {
    private static final int CHUNK = 8192;
    private static final int MAGIC_1 = 0x1F;
    private static final int MAGIC_2 = 0x8B;
    private static final int DEFLATE = 8;
    private static final int SUMMED = 0x02;
    private static final int EXTRA = 0x04;
    private static final int NAMED = 0x08;
    private static final int COMMENTED = 0x10;
    private static final int RESERVED = 0xE0;
    /** Time, extra flags and operating system. */
    private static final int NOT_NEEDED = 6;

    private final InputStream input;
    private final Inflater inflater = new Inflater(true);
    private final CRC32 sum = new CRC32();
    private final byte[] packed;
    private int at;
    private int filled;
    private long taken;
    private boolean any;
    private boolean inMember;

    /**
     * Opens an input.
     *
     * @param first its first octets, which were read already; left as they are
     * @param input what follows; not closed
     */
    GzipMembers(byte[] first, InputStream input) {
        this.packed = Arrays.copyOf(first, Math.max(CHUNK, first.length));
        this.filled = first.length;
        this.taken = first.length;
        this.input = input;
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

    /** What was packed is broken or cut off. */
    static final class BrokenException extends IOException {
        @Serial
        private static final long serialVersionUID = 1L;

        BrokenException(String message) {
            super(message);
        }
    }

    /** How many packed octets were taken from the input so far. */
    long taken() {
        return taken;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    /**
     * Reads on.
     *
     * @throws BrokenException when the packed input is broken or cut off
     */
    @Override
    public int read(byte[] target, int from, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        while (inMember || nextMember()) {
            int unpacked = inflate(target, from, length);
            if (unpacked > 0) {
                sum.update(target, from, unpacked);
                return unpacked;
            }
            if (inflater.finished()) {
                at = filled - inflater.getRemaining();
                trailer();
            } else if (inflater.needsInput() && fill()) {
                hand();
            } else {
                throw new BrokenException("a member without end");
            }
        }
        return -1;
    }

    private int inflate(byte[] target, int from, int length) throws BrokenException {
        try {
            return inflater.inflate(target, from, length);
        } catch (DataFormatException e) {
            throw new BrokenException("no deflated octets");
        }
    }

    /** Hands what was read to the inflater, which tells at the member's end what it did not need. */
    private void hand() {
        inflater.setInput(packed, at, filled - at);
        at = filled;
    }

    private boolean nextMember() throws IOException {
        int octet = octet();
        while (octet == 0 && any) {
            octet = octet();
        }
        if (octet < 0) {
            return false;
        }
        any = true;
        header(octet);
        inflater.reset();
        hand();
        sum.reset();
        inMember = true;
        return true;
    }

    private void header(int first) throws IOException {
        sum.reset();
        sum.update(first);
        int flags = 0;
        if (first == MAGIC_1 && summed() == MAGIC_2 && summed() == DEFLATE) {
            flags = summed();
        } else {
            throw new BrokenException("no member of gzip");
        }
        if ((flags & RESERVED) != 0) {
            throw new BrokenException("flags that gzip does not have");
        }
        pass(NOT_NEEDED);
        if ((flags & EXTRA) != 0) {
            int low = summed();
            pass(low | (summed() << 8));
        }
        if ((flags & NAMED) != 0) {
            passText();
        }
        if ((flags & COMMENTED) != 0) {
            passText();
        }
        if ((flags & SUMMED) != 0 && (sum.getValue() & 0xFFFF) != number(2)) {
            throw new BrokenException("another header than was packed");
        }
    }

    private void trailer() throws IOException {
        inMember = false;
        long length = inflater.getBytesWritten() & 0xFFFF_FFFFL;
        if (number(4) != sum.getValue() || number(4) != length) {
            throw new BrokenException("other octets than were packed");
        }
    }

    private void pass(int octets) throws IOException {
        for (int i = 0; i < octets; i++) {
            summed();
        }
    }

    private void passText() throws IOException {
        while (summed() != 0) {
            // A name or a comment, of which nothing is needed.
        }
    }

    /** A number of so many octets, the lowest first. */
    private long number(int octets) throws IOException {
        long number = 0;
        for (int i = 0; i < octets; i++) {
            number |= (long) needed() << (8 * i);
        }
        return number;
    }

    private int summed() throws IOException {
        int octet = needed();
        sum.update(octet);
        return octet;
    }

    private int needed() throws IOException {
        int octet = octet();
        if (octet < 0) {
            throw new BrokenException("a member without end");
        }
        return octet;
    }

    /** The next packed octet; -1 behind the last one. */
    private int octet() throws IOException {
        return at < filled || fill() ? packed[at++] & 0xFF : -1;
    }

    /** Reads further octets once all were used; false at the input's end. */
    private boolean fill() throws IOException {
        int read = 0;
        while (read == 0) {
            read = input.read(packed, 0, packed.length);
        }
        at = 0;
        filled = Math.max(read, 0);
        taken += filled;
        return read > 0;
    }

    /** Frees what the inflater holds; the input stays open. */
    @Override
    public void close() {
        inflater.end();
    }
}
