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
import io.vqreport.webrtc.w3c.internal.SnapshotWriter;
import io.vqreport.webrtc.w3c.internal.codec.GetStatsDecoder;
import io.vqreport.webrtc.w3c.internal.mapping.W3cCapabilities;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The format {@code getstats} for {@link io.vqreport.codec.QualityReportCodecs}: snapshots as browsers give them, in all their forms. Only read. Stateless and thread-safe.
 */
public final class GetStatsCodec implements QualityReportCodec {
    /** Makes the codec. */
    public GetStatsCodec() {}

    @Override
    public String id() {
        return "getstats";
    }

    @Override
    public String description() {
        return "W3C getStats snapshots, each paired with the one before it";
    }

    @Override
    public Set<String> mediaTypes() {
        return Set.of();
    }

    @Override
    public Recognition recognizes(ByteBuffer prefix) {
        return Recognizer.getStats(prefix);
    }

    @Override
    public List<OptionKey<?>> optionKeys() {
        return List.of(GetStats.SINGLE);
    }

    @Override
    public Capabilities capabilities() {
        return W3cCapabilities.ALL;
    }

    /** True: each snapshot is paired with the one before it, be that in an input of its own. */
    @Override
    public boolean readsSequences() {
        return true;
    }

    @Override
    public ReportDecoder newDecoder(DecodeOptions options) {
        return new GetStatsDecoder(options);
    }

    @Override
    public Optional<ReportEncoder> encoder() {
        return Optional.empty();
    }

    /** Writes every snapshot as an array of its own line. */
    @Override
    public Encoded rewrite(byte[] input, DecodeOptions options) {
        SnapshotWriter writer = new SnapshotWriter();
        GetStats.reader(options).decodeAll(input).forEach(snapshot -> writer.write(snapshot.value()));
        return writer.toEncoded(List.of());
    }
}
