package io.vqreport.examples.cli;

import io.vqreport.codec.CoreProblemCode;
import io.vqreport.codec.Location;
import io.vqreport.codec.MalformedReportException;
import io.vqreport.codec.Problem;
import io.vqreport.codec.QualityReportCodec;
import io.vqreport.codec.QualityReportCodecs;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;

/** Finds the codec for an input: the one asked for, or the one that recognizes the first octets best. */
final class Sniffer {
    /** So many octets are looked at. */
    static final int PREFIX = 4096;

    private final QualityReportCodecs codecs;
    private final @Nullable QualityReportCodec chosen;

    Sniffer(QualityReportCodecs codecs, @Nullable QualityReportCodec chosen) {
        this.codecs = codecs;
        this.chosen = chosen;
    }

    /**
     * Chooses the codec.
     *
     * @param input a stream with mark and reset, left where it stands
     * @return the codec
     * @throws IOException when the stream fails
     * @throws MalformedReportException when the input is empty or no codec recognizes it
     */
    QualityReportCodec choose(InputStream input) throws IOException {
        input.mark(PREFIX);
        byte[] prefix = input.readNBytes(PREFIX);
        input.reset();
        if (prefix.length == 0) {
            throw new MalformedReportException(Problem.of(CoreProblemCode.EMPTY_INPUT, Location.UNKNOWN));
        }
        return chosen != null
                ? chosen
                : codecs.rank(null, ByteBuffer.wrap(prefix)).first();
    }
}
