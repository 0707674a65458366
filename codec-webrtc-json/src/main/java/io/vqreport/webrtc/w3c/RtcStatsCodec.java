package io.vqreport.webrtc.w3c;

import io.vqreport.codec.Capabilities;
import io.vqreport.codec.DecodeOptions;
import io.vqreport.codec.Encoded;
import io.vqreport.codec.OptionKey;
import io.vqreport.codec.QualityReportCodec;
import io.vqreport.codec.Recognition;
import io.vqreport.codec.ReportDecoder;
import io.vqreport.codec.ReportEncoder;
import io.vqreport.webrtc.w3c.internal.Recognizer;
import io.vqreport.webrtc.w3c.internal.dump.DumpDecoder;
import io.vqreport.webrtc.w3c.internal.dump.RtcStatsDump;
import io.vqreport.webrtc.w3c.internal.mapping.W3cCapabilities;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The format {@code rtcstats} for {@link io.vqreport.codec.QualityReportCodecs}: dumps of file format 3, and the JSON lines of Jitsi. Only read. Stateless and thread-safe.
 */
public final class RtcStatsCodec implements QualityReportCodec {
    /** Makes the codec. */
    public RtcStatsCodec() {}

    @Override
    public String id() {
        return "rtcstats";
    }

    @Override
    public String description() {
        return "rtcstats dumps (file format 3) and rtcstats JSON lines of Jitsi";
    }

    @Override
    public Set<String> mediaTypes() {
        return Set.of();
    }

    @Override
    public Recognition recognizes(ByteBuffer prefix) {
        return Recognizer.rtcStats(prefix);
    }

    @Override
    public List<OptionKey<?>> optionKeys() {
        return List.of(GetStats.SINGLE);
    }

    @Override
    public Capabilities capabilities() {
        return W3cCapabilities.ALL;
    }

    @Override
    public ReportDecoder newDecoder(DecodeOptions options) {
        return new DumpDecoder(options, new RtcStatsDump(options));
    }

    @Override
    public Optional<ReportEncoder> encoder() {
        return Optional.empty();
    }

    /** Writes every snapshot as an array of its own line. */
    @Override
    public Encoded rewrite(byte[] input, DecodeOptions options) {
        return DumpDecoder.rewrite(new RtcStatsDump(options), input);
    }
}
