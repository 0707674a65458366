package io.vqreport.rtcpxr.packet;

import io.vqreport.codec.Capabilities;
import io.vqreport.codec.DecodeOptions;
import io.vqreport.codec.Encoded;
import io.vqreport.codec.OptionKey;
import io.vqreport.codec.QualityReportCodec;
import io.vqreport.codec.Recognition;
import io.vqreport.codec.ReportDecoder;
import io.vqreport.codec.ReportEncoder;
import io.vqreport.rtcpxr.packet.internal.mapping.RtcpCapabilities;
import io.vqreport.rtcpxr.packet.internal.mapping.RtcpDecoder;
import io.vqreport.rtcpxr.packet.internal.mapping.RtcpEncoder;
import io.vqreport.rtcpxr.packet.internal.mapping.RtcpInput;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The format {@code rtcp} for {@link io.vqreport.codec.QualityReportCodecs}. Stateless and thread-safe. */
public final class RtcpCodec implements QualityReportCodec {
    /** Makes the codec. */
    public RtcpCodec() {}

    @Override
    public String id() {
        return "rtcp";
    }

    @Override
    public String description() {
        return "RTCP and RTCP XR packets (RFC 3550, RFC 3611 and the blocks after it), binary or as hex text";
    }

    @Override
    public Set<String> mediaTypes() {
        return Set.of();
    }

    @Override
    public Recognition recognizes(ByteBuffer prefix) {
        return RtcpInput.recognize(prefix);
    }

    @Override
    public List<OptionKey<?>> optionKeys() {
        return List.of(RtcpOptions.PERSPECTIVE, RtcpOptions.CLOCK_RATES, RtcpOptions.MOS_ALGORITHMS);
    }

    @Override
    public Capabilities capabilities() {
        return RtcpCapabilities.ALL;
    }

    @Override
    public ReportDecoder newDecoder(DecodeOptions options) {
        return new RtcpDecoder(options);
    }

    @Override
    public Optional<ReportEncoder> encoder() {
        return Optional.of(new RtcpEncoder());
    }

    @Override
    public Encoded rewrite(byte[] input, DecodeOptions options) {
        return RtcpPackets.encode(RtcpInput.read(input, options).value());
    }
}
