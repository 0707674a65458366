package io.vqreport.testkit.formats.msqoe;

import io.vqreport.codec.DecodeOptions;
import io.vqreport.codec.QualityReportCodec;
import io.vqreport.testkit.CodecContract;
import io.vqreport.testkit.Input;
import io.vqreport.testkit.Mutations;
import io.vqreport.testkit.WireModel;
import io.vqreport.testkit.formats.FormatKit;
import io.vqreport.testkit.formats.GoldenInputs;
import io.vqreport.testkit.laws.WireLaws;
import io.vqreport.xml.msqoe.MsQoe;
import io.vqreport.xml.msqoe.MsQoeCodec;
import io.vqreport.xml.msqoe.MsQoeReader;
import io.vqreport.xml.msqoe.base.VQReportEvent;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;

/**
 * Laws of MS-QoE.
 *
 * <p>For a longer run: {@code mvn verify -pl codec-testkit-formats -am -Djqwik.tries.default=20000}.
 */
class MsQoeLawProperties extends WireLaws<VQReportEvent> {
    private static final MsQoeReader STRICT = MsQoe.reader(DecodeOptions.strict());
    private static final WireModel<VQReportEvent> WIRE = new WireModel<>(
            MsQoe::encode,
            document -> MsQoe.decode(document).value(),
            document -> STRICT.decode(document).value(),
            MsQoe::validate,
            event -> MsQoe.decode(MsQoe.encode(event).bytes()).value(),
            event -> event.getOtherAttributes());

    @Override
    protected QualityReportCodec codec() {
        return new MsQoeCodec();
    }

    @Override
    protected WireModel<VQReportEvent> wire() {
        return WIRE;
    }

    @Override
    public Arbitrary<VQReportEvent> conforming() {
        return MsQoeArbitraries.conforming();
    }

    @Override
    public Arbitrary<VQReportEvent> wild() {
        return MsQoeArbitraries.wild();
    }

    /** Made by the tables, and as producers send it. */
    @Override
    protected Arbitrary<byte[]> inputs() {
        return Arbitraries.oneOf(super.inputs(), Arbitraries.of(GoldenInputs.readable(FormatKit.MSQOE)));
    }

    @Override
    protected Mutations mutations() {
        return MsQoeDictionary.mutations();
    }

    @Override
    protected List<byte[]> golden() {
        return GoldenInputs.rewritten(FormatKit.MSQOE);
    }

    @Override
    protected Map<Input, List<String>> withUnknown() {
        String document = new String(FormatKit.MSQOE.sample(0, 1), StandardCharsets.UTF_8);
        return Map.of(
                Input.of(document.replaceFirst(
                        "<Network>", "<Network><n:New xmlns:n=\"urn:example:new\" a=\"kept1\">kept2</n:New>")),
                List.of("kept1", "kept2"));
    }

    /** Through the neutral report, whose extras keep it. */
    @Example
    void law6_whatIsUnknownSurvivesTheNeutralReport() {
        withUnknown()
                .forEach(
                        (input, unknown) -> CodecContract.unknownSurvives(codec(), input.octets(), unknown, context()));
    }
}
