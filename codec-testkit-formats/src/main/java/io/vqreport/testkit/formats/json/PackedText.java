package io.vqreport.testkit.formats.json;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;

/** Inputs packed by gzip. */
public final class PackedText {
    /** The sum and the length at the end of a gzip file, and the last octet before them. */
    private static final int END = 9;

    private PackedText() {}

    /**
     * Packs an input, and cuts its end off.
     *
     * @param octets the input, left as it is
     * @return all of a gzip file but its last octets
     */
    public static byte[] cutOff(byte[] octets) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(octets);
        } catch (IOException e) {
            throw new UncheckedIOException("a stream in memory failed", e);
        }
        return Arrays.copyOf(packed.toByteArray(), packed.size() - END);
    }
}
