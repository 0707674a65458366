package io.vqreport.xml.sdn;

import io.vqreport.codec.Capabilities;
import io.vqreport.codec.DecodeOptions;
import io.vqreport.codec.Decoded;
import io.vqreport.codec.Encoded;
import io.vqreport.codec.OptionKey;
import io.vqreport.codec.QualityReportCodec;
import io.vqreport.codec.Recognition;
import io.vqreport.codec.ReportDecoder;
import io.vqreport.codec.ReportEncoder;
import io.vqreport.xml.sdn.internal.ElementWriter;
import io.vqreport.xml.sdn.internal.Recognizer;
import io.vqreport.xml.sdn.internal.SdnCapabilities;
import io.vqreport.xml.sdn.internal.SdnDecoder;
import io.vqreport.xml.sdn.internal.SdnEncoder;
import io.vqreport.xml.sdn.internal.SdnFormat;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The format {@code sdn} for {@link io.vqreport.codec.QualityReportCodecs}. Stateless and thread-safe. */
public final class SdnCodec implements QualityReportCodec {
    /** Makes the codec. */
    public SdnCodec() {}

    @Override
    public String id() {
        return SdnFormat.ID;
    }

    @Override
    public String description() {
        return "LyncDiagnostics messages of the Lync and Skype for Business SDN interface";
    }

    /** The interface sends {@code text/xml}, which says too little to be a media type of this format alone. */
    @Override
    public Set<String> mediaTypes() {
        return Set.of();
    }

    @Override
    public Recognition recognizes(ByteBuffer prefix) {
        return Recognizer.recognize(prefix);
    }

    @Override
    public List<OptionKey<?>> optionKeys() {
        return List.of(SdnMessages.BURST_DENSITY_SCALE, SdnMessages.SCHEMA, SdnMessages.PRETTY);
    }

    @Override
    public Capabilities capabilities() {
        return SdnCapabilities.ALL;
    }

    @Override
    public ReportDecoder newDecoder(DecodeOptions options) {
        return new SdnDecoder(options);
    }

    @Override
    public Optional<ReportEncoder> encoder() {
        return Optional.of(new SdnEncoder());
    }

    @Override
    public Encoded rewrite(byte[] input, DecodeOptions options) {
        ElementWriter writer = new ElementWriter(options.get(SdnMessages.PRETTY));
        for (Decoded<SdnMessage> message : SdnMessages.reader(options).decodeAll(input)) {
            writer.document(message.value().element());
        }
        return Encoded.of(writer.toByteArray(), List.of());
    }
}
