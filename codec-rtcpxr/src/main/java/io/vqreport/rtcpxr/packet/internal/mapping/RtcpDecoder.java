package io.vqreport.rtcpxr.packet.internal.mapping;

import io.vqreport.codec.CoreProblemCode;
import io.vqreport.codec.DecodeOptions;
import io.vqreport.codec.Decoded;
import io.vqreport.codec.DecodedItem;
import io.vqreport.codec.DocumentSummary;
import io.vqreport.codec.Location;
import io.vqreport.codec.MalformedReportException;
import io.vqreport.codec.Problem;
import io.vqreport.codec.ReportDecoder;
import io.vqreport.rtcpxr.packet.RtcpCompound;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.function.Consumer;

/** The format's decoder: an input is a datagram or several, one behind the other, as octets or as hexadecimal text. */
public final class RtcpDecoder implements ReportDecoder {
    /** An octet as text: two digits, with room for white space and a comment between. */
    private static final long TEXT_ROOM = 4;

    private final DecodeOptions options;
    private final RtcpSettings settings;
    private boolean finished;

    /**
     * Makes a decoder.
     *
     * @param options how to read
     */
    public RtcpDecoder(DecodeOptions options) {
        this.options = options;
        this.settings = RtcpSettings.of(options);
    }

    @Override
    public void decode(ByteBuffer input, Consumer<? super DecodedItem> consumer) {
        requireOpen();
        byte[] octets = new byte[input.remaining()];
        input.get(octets);
        decode(octets, consumer);
    }

    @Override
    public void decode(InputStream input, Consumer<? super DecodedItem> consumer) throws IOException {
        requireOpen();
        long room = options.limits().maxReportBytes() * TEXT_ROOM + 1;
        decode(input.readNBytes((int) Math.min(room, Integer.MAX_VALUE - 8)), consumer);
    }

    private void decode(byte[] octets, Consumer<? super DecodedItem> consumer) {
        if (octets.length == 0) {
            throw new MalformedReportException(Problem.of(CoreProblemCode.EMPTY_INPUT, new Location(0, -1, -1, "")));
        }
        Decoded<RtcpCompound> decoded = RtcpInput.read(octets, options);
        ToQualityReport.mapAll(decoded, settings, options.limits(), consumer);
    }

    @Override
    public DocumentSummary finish() {
        requireOpen();
        finished = true;
        return DocumentSummary.PLAIN;
    }

    private void requireOpen() {
        if (finished) {
            throw new IllegalStateException("the decoder was finished");
        }
    }
}
