package io.vqreport.examples.cli.input;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * What an archive expands to, cut off when it is too much for what was read of the archive. Without mark and reset.
 *
 * <p>The part between two members can be given a limit of its own: readers of archives take names into memory, however long.
 */
final class ExpandedStream extends FilterInputStream {
    private static final long UNLIMITED = Long.MAX_VALUE;

    private final CountedStream archive;
    private final ArchiveLimits limits;
    private long expanded;
    private long header = UNLIMITED;

    ExpandedStream(InputStream in, CountedStream archive, ArchiveLimits limits) {
        super(in);
        this.archive = archive;
        this.limits = limits;
    }

    /** What is read from here on is a header. */
    void beginHeader() {
        header = limits.header();
    }

    /** What is read from here on is content. */
    void endHeader() {
        header = UNLIMITED;
    }

    @Override
    public int read() throws IOException {
        byte[] octet = new byte[1];
        return read(octet, 0, 1) < 0 ? -1 : octet[0] & 0xFF;
    }

    @Override
    public int read(byte[] octets, int offset, int length) throws IOException {
        int read = in.read(octets, offset, length);
        if (read > 0) {
            add(read);
        }
        return read;
    }

    @Override
    public long skip(long number) throws IOException {
        long skipped = in.skip(number);
        add(skipped);
        return skipped;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    /** The archive's reader is closed with the archive, not with one of its members. */
    @Override
    public void close() {}

    private void add(long number) throws IOException {
        expanded += number;
        if (header != UNLIMITED) {
            header -= number;
            if (header < 0) {
                throw new InputFailedException(
                        InputProblem.ARCHIVE_BROKEN,
                        "a member's name and attributes are longer than " + limits.header());
            }
        }
        if (expanded > limits.free() && expanded / limits.ratio() > archive.count()) {
            throw new InputFailedException(
                    InputProblem.ARCHIVE_TOO_LARGE,
                    "the archive expands to more than " + limits.ratio() + " times what it is");
        }
    }
}
