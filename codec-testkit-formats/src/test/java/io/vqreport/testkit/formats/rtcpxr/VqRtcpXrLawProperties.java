package io.vqreport.testkit.formats.rtcpxr;

import static org.assertj.core.api.Assertions.assertThat;

import io.vqreport.codec.DecodeOptions;
import io.vqreport.codec.QualityReportCodec;
import io.vqreport.codec.UnrepresentableReportException;
import io.vqreport.rtcpxr.ExtensionLine;
import io.vqreport.rtcpxr.ExtensionParameter;
import io.vqreport.rtcpxr.MetricsBlock;
import io.vqreport.rtcpxr.VqReport;
import io.vqreport.rtcpxr.VqRtcpXr;
import io.vqreport.rtcpxr.VqRtcpXrCodec;
import io.vqreport.rtcpxr.VqRtcpXrReader;
import io.vqreport.testkit.CodecContract;
import io.vqreport.testkit.Input;
import io.vqreport.testkit.Mutations;
import io.vqreport.testkit.Pasteable;
import io.vqreport.testkit.SerializedCopy;
import io.vqreport.testkit.WireModel;
import io.vqreport.testkit.formats.FormatKit;
import io.vqreport.testkit.formats.GoldenInputs;
import io.vqreport.testkit.laws.WireLaws;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/**
 * Laws of {@code application/vq-rtcpxr}.
 *
 * <p>For a longer run: {@code mvn verify -pl codec-testkit-formats -am -Djqwik.tries.default=20000}.
 */
class VqRtcpXrLawProperties extends WireLaws<VqReport> {
    private static final VqRtcpXrReader STRICT = VqRtcpXr.reader(DecodeOptions.strict());
    private static final WireModel<VqReport> WIRE = new WireModel<>(
            VqRtcpXr::encode,
            body -> VqRtcpXr.decode(body).value(),
            body -> STRICT.decode(body).value(),
            VqRtcpXr::validate,
            SerializedCopy::of,
            VqRtcpXrLawProperties::unknown);

    @Override
    protected QualityReportCodec codec() {
        return new VqRtcpXrCodec();
    }

    @Override
    protected WireModel<VqReport> wire() {
        return WIRE;
    }

    @Override
    public Arbitrary<VqReport> conforming() {
        return VqRtcpXrArbitraries.conforming();
    }

    @Override
    public Arbitrary<VqReport> wild() {
        return VqRtcpXrArbitraries.wild();
    }

    /** In all the freedom of the grammar, and as devices send it. */
    @Override
    protected Arbitrary<byte[]> inputs() {
        return Arbitraries.oneOf(
                VqRtcpXrArbitraries.conformingText(), Arbitraries.of(GoldenInputs.readable(FormatKit.VQ_RTCPXR)));
    }

    @Override
    protected Mutations mutations() {
        return VqRtcpXrDictionary.mutations();
    }

    @Override
    protected List<byte[]> golden() {
        return GoldenInputs.canonical(FormatKit.VQ_RTCPXR);
    }

    @Override
    protected Map<Input, List<String>> withUnknown() {
        byte[] body = FormatKit.VQ_RTCPXR.corpus().stream()
                .filter(entry -> entry.file().equals("canonical-interval-vendor-lines.vqr"))
                .findFirst()
                .orElseThrow()
                .octets()
                .toByteArray();
        List<String> unknown = unknown(VqRtcpXr.decode(body).value());
        return unknown.isEmpty() ? Map.of() : Map.of(Input.of(body), unknown);
    }

    private static List<String> unknown(VqReport report) {
        List<String> unknown = new ArrayList<>();
        report.extensions().stream().map(ExtensionLine::text).forEach(unknown::add);
        for (MetricsBlock block : new MetricsBlock[] {report.localMetrics(), report.remoteMetrics()}) {
            if (block != null) {
                block.extensions().stream().map(ExtensionParameter::text).forEach(unknown::add);
                block.extensionLines().stream().map(ExtensionLine::text).forEach(unknown::add);
            }
        }
        // Lines and parameters go back to the canonical order, and the unknown ones go with them.
        return unknown.stream().sorted().toList();
    }

    @Property
    void law4_messagesAndMappingToo(@ForAll("anyInputs") Input input) {
        CodecContract.anyBytesGiveValueOrDecodingException(VqRtcpXr::decodeMessage, input.octets());
        CodecContract.anyBytesGiveValueOrDecodingException(
                octets -> VqRtcpXr.toQualityReport(VqRtcpXr.decode(octets)), input.octets());
    }

    @Property
    void law5_noTextOfAWildReportBeginsAnother(@ForAll("wild") VqReport report) {
        byte[] written;
        try {
            written = VqRtcpXr.encode(report).bytes();
        } catch (UnrepresentableReportException e) {
            assertThat(e.items()).isNotEmpty();
            return;
        }
        assertThat(VqRtcpXr.decodeAll(written)).as("%s", Pasteable.of(written)).hasSize(1);
    }
}
