package io.vqreport.testkit.laws;

import io.vqreport.testkit.CodecContract;
import io.vqreport.testkit.Input;
import io.vqreport.testkit.Pasteable;
import io.vqreport.testkit.WireModel;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * The laws of a codec with a wire model that it writes, by their number in {@link CodecContract}.
 *
 * @param <W> the wire model
 */
public abstract class WireLaws<W> extends EncoderLaws {
    /** For suites. */
    protected WireLaws() {}

    /**
     * The façade.
     *
     * @return its functions
     */
    protected abstract WireModel<W> wire();

    /**
     * Values that {@link WireModel#validate} accepts.
     *
     * @return an arbitrary of wire models
     */
    @Provide
    public abstract Arbitrary<W> conforming();

    /**
     * Values such as deviating inputs give, and worse ones.
     *
     * @return an arbitrary of wire models; some do not conform, and some cannot be written
     */
    @Provide
    public abstract Arbitrary<W> wild();

    @Override
    protected Arbitrary<byte[]> inputs() {
        return conforming().map(this::written);
    }

    private byte[] written(W value) {
        return wire().encode().apply(value).bytes();
    }

    // ---- 1 ----

    /**
     * Conforming values are valid.
     *
     * @param value a conforming value
     */
    @Property
    public void law1_conformingValuesAreValid(@ForAll("conforming") W value) {
        List<String> oddities = wire().validate().apply(value);
        if (!oddities.isEmpty()) {
            throw new AssertionError("a conforming value does not conform: " + oddities + "\n  written: "
                    + Pasteable.of(written(value)));
        }
    }

    /**
     * Conforming values survive being written and read.
     *
     * @param value a conforming value
     */
    @Property
    public void law1_conformingValuesSurvive(@ForAll("conforming") W value) {
        CodecContract.roundTripOfWireModel(wire().encode(), wire().decode(), value);
    }

    /**
     * Any values survive where they are valid.
     *
     * @param value any value
     */
    @Property
    public void law1_wildValuesSurviveWhereTheyAreValid(@ForAll("wild") W value) {
        if (wire().validate().apply(value).isEmpty()) {
            CodecContract.roundTripOfWireModel(wire().encode(), wire().decode(), value);
        }
    }

    // ---- 4 ----

    /**
     * Any octets give a value or one of the two decoding exceptions.
     *
     * @param input anything
     */
    @Property
    public void law4_anythingIsAWireModelOrRefused(@ForAll("anyInputs") Input input) {
        CodecContract.anyBytesGiveValueOrDecodingException(wire().decode(), input.octets());
        CodecContract.anyBytesGiveValueOrDecodingException(wire().strict(), input.octets());
    }

    // ---- 5 ----

    /**
     * STRICT reads what is written of conforming values.
     *
     * @param value a conforming value
     */
    @Property
    public void law5_strictReadsConformingValues(@ForAll("conforming") W value) {
        CodecContract.strictAcceptsWhatIsEncoded(wire().encode(), wire().strict(), value);
    }

    // ---- 6 ----

    /**
     * What the decoder does not know of an input survives.
     *
     * @param input a conforming input
     */
    @Property
    public void law6_whatIsUnknownOfAnyInputSurvives(@ForAll("conformingInputs") Input input) {
        CodecContract.unknownSurvives(wire().decode(), wire().encode(), wire().unknown(), input.octets());
    }

    // ---- 7 ----

    /**
     * Reading a wire model twice gives equals.
     *
     * @param input anything
     */
    @Property
    public void law7_readingAWireModelTwiceGivesEquals(@ForAll("anyInputs") Input input) {
        CodecContract.decodingTwiceGivesEquals(wire().decode(), input.octets());
    }

    /**
     * Writing leaves any value as it is.
     *
     * @param value any value
     */
    @Property
    public void law7_writingLeavesTheValueAsItIs(@ForAll("wild") W value) {
        CodecContract.encodingDoesNotChangeItsArgument(wire().encode(), value, wire().copy());
    }
}
