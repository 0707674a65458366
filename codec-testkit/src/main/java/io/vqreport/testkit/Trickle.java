package io.vqreport.testkit;

import io.vqreport.codec.DecodeOptions;
import io.vqreport.codec.DecodedItem;
import io.vqreport.codec.QualityReportCodec;
import io.vqreport.codec.ReportDecoder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** A stream that gives one octet at a time, as a slow connection does. */
final class Trickle extends InputStream {
    private final ByteArrayInputStream octets;

    private Trickle(byte[] octets) {
        this.octets = new ByteArrayInputStream(octets);
    }

    static List<DecodedItem> decode(QualityReportCodec codec, byte[] input, DecodeOptions options) {
        List<DecodedItem> items = new ArrayList<>();
        ReportDecoder decoder = codec.newDecoder(options);
        try (InputStream stream = new Trickle(input)) {
            decoder.decode(stream, items::add);
        } catch (IOException e) {
            throw new UncheckedIOException("a stream in memory failed", e);
        }
        decoder.finish();
        return List.copyOf(items);
    }

    @Override
    public int read() {
        return octets.read();
    }

    @Override
    public int read(byte[] into, int offset, int length) {
        return octets.read(into, offset, Math.min(1, length));
    }
}
