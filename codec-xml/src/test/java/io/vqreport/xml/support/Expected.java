package io.vqreport.xml.support;

import static org.assertj.core.api.Assertions.assertThat;

import io.vqreport.codec.DecodeOptions;
import io.vqreport.codec.DecodedItem;
import io.vqreport.codec.QualityReportCodec;
import io.vqreport.codec.ReportDecoder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Holds what is read of a document against the file of its name that ends in {@code .expected}. */
public final class Expected {
    private Expected() {}

    public static void holds(QualityReportCodec codec, String document) {
        List<DecodedItem> items = new ArrayList<>();
        ReportDecoder decoder = codec.newDecoder(DecodeOptions.lenient());
        decoder.decode(ByteBuffer.wrap(read(document)), items::add);
        String expected = document.substring(0, document.lastIndexOf('.')) + ".expected";
        assertThat(Rendered.of(items, decoder.finish())).isEqualTo(new String(read(expected), StandardCharsets.UTF_8));
    }

    private static byte[] read(String name) {
        try (InputStream in = Expected.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalArgumentException("no document " + name);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
