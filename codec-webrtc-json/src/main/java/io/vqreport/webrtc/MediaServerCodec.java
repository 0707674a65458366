package io.vqreport.webrtc;

import io.vqreport.codec.Capabilities;
import io.vqreport.codec.DecodeOptions;
import io.vqreport.codec.Encoded;
import io.vqreport.codec.MalformedReportException;
import io.vqreport.codec.OptionKey;
import io.vqreport.codec.QualityReportCodec;
import io.vqreport.codec.Recognition;
import io.vqreport.codec.ReportDecoder;
import io.vqreport.codec.ReportEncoder;
import io.vqreport.webrtc.internal.MediaServerFormat;
import io.vqreport.webrtc.internal.codec.MediaServerDecoder;
import io.vqreport.webrtc.internal.codec.MediaServerEncoder;
import io.vqreport.webrtc.internal.codec.MediaServerRecognizer;
import io.vqreport.webrtc.internal.mapping.MediaServerCapabilities;
import io.vqreport.webrtc.internal.message.MessageWriter;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The format {@code media-server} for {@link io.vqreport.codec.QualityReportCodecs}. Stateless and thread-safe. */
public final class MediaServerCodec implements QualityReportCodec {
    /** Makes the codec. */
    public MediaServerCodec() {}

    @Override
    public String id() {
        return MediaServerFormat.ID;
    }

    @Override
    public String description() {
        return "media-server WebRTC stats and events messages (JSON)";
    }

    /** The messages come over a websocket and have no media type of their own; {@code application/json} says nothing of them. */
    @Override
    public Set<String> mediaTypes() {
        return Set.of();
    }

    @Override
    public Recognition recognizes(ByteBuffer prefix) {
        return MediaServerRecognizer.recognize(prefix);
    }

    @Override
    public List<OptionKey<?>> optionKeys() {
        return List.of(
                MediaServerStats.TS_UNIT,
                MediaServerStats.TS_OFFSET_UNIT,
                MediaServerStats.TS_OFFSET_BASE,
                MediaServerStats.LOSS_SCALE,
                MediaServerStats.FEEDBACK_BASIS,
                MediaServerStats.UNWRAP_LOST);
    }

    @Override
    public Capabilities capabilities() {
        return MediaServerCapabilities.ALL;
    }

    @Override
    public ReportDecoder newDecoder(DecodeOptions options) {
        return new MediaServerDecoder(options);
    }

    @Override
    public Optional<ReportEncoder> encoder() {
        return Optional.of(new MediaServerEncoder());
    }

    /** One message a line (NDJSON). */
    @Override
    public Encoded rewrite(byte[] input, DecodeOptions options) {
        MessageWriter writer = new MessageWriter();
        for (ServerItem item : MediaServerStats.reader(options).decodeAll(input)) {
            if (item instanceof ServerItem.Refused refused) {
                throw new MalformedReportException(refused.problem());
            }
            item.message().ifPresent(message -> {
                writer.write(message.value());
                writer.newLine();
            });
        }
        return Encoded.of(writer.toByteArray(), List.of());
    }
}
