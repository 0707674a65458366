package io.vqreport.testkit.formats.sdn;

import io.vqreport.codec.DecodeOptions;
import io.vqreport.codec.QualityReportCodec;
import io.vqreport.testkit.CodecContract;
import io.vqreport.testkit.Input;
import io.vqreport.testkit.Mutations;
import io.vqreport.testkit.SerializedCopy;
import io.vqreport.testkit.WireModel;
import io.vqreport.testkit.formats.FormatKit;
import io.vqreport.testkit.formats.GoldenInputs;
import io.vqreport.testkit.laws.WireLaws;
import io.vqreport.xml.sdn.SdnCodec;
import io.vqreport.xml.sdn.SdnElement;
import io.vqreport.xml.sdn.SdnMessage;
import io.vqreport.xml.sdn.SdnMessages;
import io.vqreport.xml.sdn.SdnReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/**
 * Laws of the SDN interface's messages.
 *
 * <p>For a longer run: {@code mvn verify -pl codec-testkit-formats -am -Djqwik.tries.default=20000}.
 */
class SdnLawProperties extends WireLaws<SdnMessage> {
    private static final SdnReader STRICT = SdnMessages.reader(DecodeOptions.strict());
    private static final WireModel<SdnMessage> WIRE = new WireModel<>(
            SdnMessages::encode,
            text -> SdnMessages.decode(text).value(),
            text -> STRICT.decode(text).value(),
            SdnMessages::validate,
            SerializedCopy::of,
            message ->
                    message.element().children().stream().map(SdnElement::name).toList());

    @Override
    protected QualityReportCodec codec() {
        return new SdnCodec();
    }

    @Override
    protected WireModel<SdnMessage> wire() {
        return WIRE;
    }

    @Override
    public Arbitrary<SdnMessage> conforming() {
        return SdnArbitraries.conforming();
    }

    @Override
    public Arbitrary<SdnMessage> wild() {
        return SdnArbitraries.wild();
    }

    /** Made by the tables, and as producers send it. */
    @Override
    protected Arbitrary<byte[]> inputs() {
        return Arbitraries.oneOf(super.inputs(), Arbitraries.of(GoldenInputs.readable(FormatKit.SDN)));
    }

    @Override
    protected Mutations mutations() {
        return SdnDictionary.mutations();
    }

    @Override
    protected List<byte[]> golden() {
        return GoldenInputs.rewritten(FormatKit.SDN);
    }

    @Override
    protected Map<Input, List<String>> withUnknown() {
        String text = new String(FormatKit.SDN.sample(0, 1), StandardCharsets.UTF_8);
        return Map.of(
                Input.of(text.replaceFirst("</From>", "<Novelty a=\"kept1\">kept2</Novelty></From>")),
                List.of("kept1", "kept2"));
    }

    /** Whatever was read of a damaged message, on one line and indented. */
    @Property
    void law1_deviatingMessagesSurvive(@ForAll("wild") SdnMessage message) {
        CodecContract.roundTripOfWireModel(WIRE.encode(), WIRE.decode(), message);
        CodecContract.roundTripOfWireModel(it -> SdnMessages.encode(it, true), WIRE.decode(), message);
    }
}
