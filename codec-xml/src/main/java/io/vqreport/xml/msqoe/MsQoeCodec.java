package io.vqreport.xml.msqoe;

import io.vqreport.codec.Capabilities;
import io.vqreport.codec.DecodeOptions;
import io.vqreport.codec.Decoded;
import io.vqreport.codec.EncodeOptions;
import io.vqreport.codec.Encoded;
import io.vqreport.codec.OptionKey;
import io.vqreport.codec.QualityReportCodec;
import io.vqreport.codec.Recognition;
import io.vqreport.codec.ReportDecoder;
import io.vqreport.codec.ReportEncoder;
import io.vqreport.xml.msqoe.base.VQReportEventList;
import io.vqreport.xml.msqoe.internal.MsQoeFormat;
import io.vqreport.xml.msqoe.internal.codec.MsQoeDecoder;
import io.vqreport.xml.msqoe.internal.codec.MsQoeEncoder;
import io.vqreport.xml.msqoe.internal.codec.Recognizer;
import io.vqreport.xml.msqoe.internal.mapping.MsQoeCapabilities;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The format {@code msqoe} for {@link io.vqreport.codec.QualityReportCodecs}. Stateless and thread-safe. */
public final class MsQoeCodec implements QualityReportCodec {
    /** Makes the codec. */
    public MsQoeCodec() {}

    @Override
    public String id() {
        return MsQoeFormat.ID;
    }

    @Override
    public String description() {
        return "MS-QoE VQReportEvent and VQReportEventList XML of Microsoft's voice products";
    }

    @Override
    public Set<String> mediaTypes() {
        return Set.of(MsQoeFormat.MEDIA_TYPE, MsQoeFormat.FEEDBACK_MEDIA_TYPE);
    }

    @Override
    public Recognition recognizes(ByteBuffer prefix) {
        return Recognizer.recognize(prefix);
    }

    @Override
    public List<OptionKey<?>> optionKeys() {
        return MsQoeOptions.ALL;
    }

    @Override
    public Capabilities capabilities() {
        return MsQoeCapabilities.ALL;
    }

    @Override
    public ReportDecoder newDecoder(DecodeOptions options) {
        return new MsQoeDecoder(options);
    }

    @Override
    public Optional<ReportEncoder> encoder() {
        return Optional.of(new MsQoeEncoder());
    }

    /** A single event without a list stays one; everything else becomes one list. */
    @Override
    public Encoded rewrite(byte[] input, DecodeOptions options) {
        EncodeOptions writing = EncodeOptions.defaults().with(MsQoeOptions.PRETTY, options.get(MsQoeOptions.PRETTY));
        MsQoeReader reader = MsQoe.reader(options);
        if (reader.holdsFeedback(input)) {
            return MsQoe.encode(reader.decodeFeedback(input).value(), writing);
        }
        Decoded<VQReportEventList> list = reader.decodeList(input);
        boolean single = list.value().getEvents().size() == 1 && !reader.holdsList(input);
        return single ? MsQoe.encode(list.value().getEvents().get(0), writing) : MsQoe.encode(list.value(), writing);
    }
}
