package io.vqreport.webrtc.w3c;

import io.vqreport.codec.Capabilities;
import io.vqreport.codec.DecodeOptions;
import io.vqreport.codec.Encoded;
import io.vqreport.codec.OptionKey;
import io.vqreport.codec.QualityReportCodec;
import io.vqreport.codec.ReportDecoder;
import io.vqreport.codec.ReportEncoder;
import io.vqreport.webrtc.w3c.internal.dump.Dump;
import io.vqreport.webrtc.w3c.internal.dump.DumpDecoder;
import io.vqreport.webrtc.w3c.internal.mapping.W3cCapabilities;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What the codecs of dumps have in common: all but their names, and how the dump is recognized and read. */
abstract sealed class DumpCodec implements QualityReportCodec permits RtcStatsCodec, WebRtcInternalsCodec {
    private final String id;
    private final String description;

    DumpCodec(String id, String description) {
        this.id = id;
        this.description = description;
    }

    /** A reader of one dump. */
    abstract Dump dump(DecodeOptions options);

    @Override
    public final String id() {
        return id;
    }

    @Override
    public final String description() {
        return description;
    }

    @Override
    public final Set<String> mediaTypes() {
        return Set.of();
    }

    @Override
    public final List<OptionKey<?>> optionKeys() {
        return List.of(GetStats.SINGLE);
    }

    @Override
    public final Capabilities capabilities() {
        return W3cCapabilities.ALL;
    }

    @Override
    public final ReportDecoder newDecoder(DecodeOptions options) {
        return new DumpDecoder(options, dump(options));
    }

    @Override
    public final Optional<ReportEncoder> encoder() {
        return Optional.empty();
    }

    /** Writes every snapshot as an array of its own line. */
    @Override
    public final Encoded rewrite(byte[] input, DecodeOptions options) {
        return DumpDecoder.rewrite(dump(options), input);
    }
}
