package io.vqreport.rtcpxr;

import io.vqreport.codec.Capabilities;
import io.vqreport.codec.DecodeOptions;
import io.vqreport.codec.Decoded;
import io.vqreport.codec.Encoded;
import io.vqreport.codec.OptionKey;
import io.vqreport.codec.QualityReportCodec;
import io.vqreport.codec.Recognition;
import io.vqreport.codec.ReportDecoder;
import io.vqreport.codec.ReportEncoder;
import io.vqreport.rtcpxr.internal.BodyWriter;
import io.vqreport.rtcpxr.internal.VqFormat;
import io.vqreport.rtcpxr.internal.codec.Recognizer;
import io.vqreport.rtcpxr.internal.codec.VqReportDecoder;
import io.vqreport.rtcpxr.internal.codec.VqReportEncoder;
import io.vqreport.rtcpxr.internal.mapping.VqCapabilities;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The format {@code vq-rtcpxr} for {@link io.vqreport.codec.QualityReportCodecs}. Stateless and thread-safe. */
public final class VqRtcpXrCodec implements QualityReportCodec {
    /** Makes the codec. */
    public VqRtcpXrCodec() {}

    @Override
    public String id() {
        return VqFormat.ID;
    }

    @Override
    public String description() {
        return "RFC 6035 application/vq-rtcpxr text, and the drafts before it";
    }

    @Override
    public Set<String> mediaTypes() {
        return Set.of(VqFormat.MEDIA_TYPE);
    }

    @Override
    public Recognition recognizes(ByteBuffer prefix) {
        return Recognizer.recognize(prefix);
    }

    @Override
    public List<OptionKey<?>> optionKeys() {
        return List.of(VqRtcpXr.LOSS_SCALE, VqRtcpXr.MOS_SCALE);
    }

    @Override
    public Capabilities capabilities() {
        return VqCapabilities.ALL;
    }

    @Override
    public ReportDecoder newDecoder(DecodeOptions options) {
        return new VqReportDecoder(
                options, new ProducerProfile(options.get(VqRtcpXr.LOSS_SCALE), options.get(VqRtcpXr.MOS_SCALE)));
    }

    @Override
    public Optional<ReportEncoder> encoder() {
        return Optional.of(new VqReportEncoder());
    }

    @Override
    public Encoded rewrite(byte[] input, DecodeOptions options) {
        BodyWriter writer = new BodyWriter();
        for (Decoded<VqReport> report :
                VqRtcpXr.reader(options).decodeMessage(input).reports()) {
            writer.write(report.value());
        }
        return writer.toEncoded();
    }
}
