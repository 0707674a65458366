package io.vqreport.examples.collector.pipeline;

import io.vqreport.model.Bytes;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.zip.Deflater;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** Compresses receipts for the store; quickly, since XML shrinks well at any level. */
public final class Gzip {
    private Gzip() {}

    /**
     * Compresses.
     *
     * @param octets what to compress
     * @return gzip
     */
    public static Bytes pack(byte[] octets) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream(octets.length / 4 + 64);
        try (OutputStream out = new Quick(packed)) {
            out.write(octets);
        } catch (IOException e) {
            throw new UncheckedIOException("memory cannot fail", e);
        }
        return Bytes.copyOf(packed.toByteArray());
    }

    /**
     * Decompresses what {@link #pack} made.
     *
     * @param packed gzip
     * @return what was compressed
     */
    public static byte[] unpack(byte[] packed) {
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("a stored receipt is damaged", e);
        }
    }

    private static final class Quick extends GZIPOutputStream {
        Quick(OutputStream out) throws IOException {
            super(out, 8192);
            def.setLevel(Deflater.BEST_SPEED);
        }
    }
}
