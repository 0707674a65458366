package io.vqreport.rtcpxr.support;

import io.vqreport.codec.DecodeOptions;
import io.vqreport.codec.DecodedItem;
import io.vqreport.codec.ReportDecoder;
import io.vqreport.rtcpxr.VqRtcpXrCodec;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** Reads streams as an application does. */
public final class Streams {
    private Streams() {}

    /** All items of a stream. */
    public static List<DecodedItem> decode(InputStream input, DecodeOptions options) {
        List<DecodedItem> items = new ArrayList<>();
        ReportDecoder decoder = new VqRtcpXrCodec().newDecoder(options);
        try {
            decoder.decode(input, items::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        decoder.finish();
        return items;
    }
}
