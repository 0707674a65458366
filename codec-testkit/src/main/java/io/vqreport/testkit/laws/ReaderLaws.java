package io.vqreport.testkit.laws;

import io.vqreport.codec.QualityReportCodec;
import io.vqreport.testkit.CodecContract;
import io.vqreport.testkit.Input;
import io.vqreport.testkit.Mutations;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * The laws of a codec that only reads, and writes what it reads in another format if at all, as of a dump: laws 4 and 7 of {@link CodecContract}.
 * Extend it in a test, one class a codec; jqwik finds the properties by itself.
 */
public abstract class ReaderLaws {
    private static final int HAMMERED = 40;
    private static final int LONGEST_NOISE = 400;

    /** For suites. */
    protected ReaderLaws() {}

    /**
     * The codec.
     *
     * @return the codec
     */
    protected abstract QualityReportCodec codec();

    /**
     * Inputs that conform to the format.
     *
     * @return an arbitrary of octets
     */
    protected abstract Arbitrary<byte[]> inputs();

    /**
     * What damages inputs.
     *
     * @return mutations with the format's words
     */
    protected abstract Mutations mutations();

    /**
     * Inputs that are the same in every run, in the format's canonical spelling where it has one.
     *
     * @return one or more inputs
     */
    protected abstract List<byte[]> golden();

    /**
     * Conforming inputs as they are shown when a property fails.
     *
     * @return an arbitrary of inputs
     */
    @Provide
    public Arbitrary<Input> conformingInputs() {
        return inputs().map(Input::of);
    }

    /**
     * Conforming inputs, damaged ones, two of them one behind the other and damaged, golden ones that are damaged, and octets by chance.
     *
     * @return an arbitrary of inputs
     */
    @Provide
    public Arbitrary<Input> anyInputs() {
        return Arbitraries.oneOf(
                        inputs(),
                        inputs().flatMap(this::damaged),
                        inputs().flatMap(first -> inputs().map(second -> joined(first, second)))
                                .flatMap(this::damaged),
                        Arbitraries.of(golden()).flatMap(this::damaged),
                        Arbitraries.bytes().array(byte[].class).ofMaxSize(LONGEST_NOISE))
                .map(Input::of);
    }

    private Arbitrary<byte[]> damaged(byte[] octets) {
        return Arbitraries.longs().map(seed -> mutations().mutate(octets, seed));
    }

    private static byte[] joined(byte[] first, byte[] second) {
        byte[] both = new byte[first.length + second.length];
        System.arraycopy(first, 0, both, 0, first.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }

    // ---- 4 ----

    /**
     * Any octets give items or one of the two decoding exceptions.
     *
     * @param input anything
     */
    @Property
    public void law4_anythingIsReadOrRefused(@ForAll("anyInputs") Input input) {
        CodecContract.anyBytesGiveValueOrDecodingException(codec(), input.octets());
    }

    // ---- 7 ----

    /**
     * Reading twice gives equals.
     *
     * @param input anything
     */
    @Property
    public void law7_readingTwiceGivesEquals(@ForAll("anyInputs") Input input) {
        CodecContract.decodingTwiceGivesEquals(codec(), input.octets());
    }

    /** Sixteen threads get what one gets. */
    @Example
    public void law7_threadsDoNotDisturbEachOther() {
        List<byte[]> inputs = new ArrayList<>(golden());
        inputs().sampleStream().limit(HAMMERED).forEach(octets -> {
            inputs.add(octets);
            LongStream.range(0, 3)
                    .mapToObj(seed -> mutations().mutate(octets, seed))
                    .forEach(inputs::add);
        });
        CodecContract.concurrencyGivesEquals(codec(), inputs);
    }
}
