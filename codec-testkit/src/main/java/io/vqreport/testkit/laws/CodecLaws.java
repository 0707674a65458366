package io.vqreport.testkit.laws;

import io.vqreport.testkit.CodecContract;
import io.vqreport.testkit.Input;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/**
 * The laws of a codec whose {@code rewrite} keeps to its format, by their number in {@link CodecContract}. Extend it in a test, one class a codec;
 * jqwik finds the properties by itself.
 */
public abstract class CodecLaws extends ReaderLaws {
    /** For suites. */
    protected CodecLaws() {}

    /**
     * Inputs with things that the decoder does not know.
     *
     * @return one or more inputs, each with the texts that must stand in what is written again
     */
    protected abstract Map<Input, List<String>> withUnknown();

    // ---- 2 ----

    /** Golden inputs are written as they were read. */
    @Example
    public void law2_goldenInputsAreWrittenAsTheyWereRead() {
        notEmpty(golden(), "a codec has a golden input")
                .forEach(input -> CodecContract.goldenIsFixpoint(codec(), input));
    }

    /**
     * What the codec writes of an input, it writes again the same.
     *
     * @param input a conforming input
     */
    @Property
    public void law2_whatIsWrittenIsGolden(@ForAll("conformingInputs") Input input) {
        CodecContract.rewritingSettles(codec(), input.octets());
    }

    // ---- 6 ----

    /** What the decoder does not know survives. */
    @Example
    public void law6_whatIsUnknownSurvives() {
        Map<Input, List<String>> inputs = withUnknown();
        notEmpty(List.copyOf(inputs.keySet()), "a format has something a decoder cannot know");
        inputs.forEach((input, unknown) -> CodecContract.unknownSurvives(codec(), input.octets(), unknown));
    }

    private static <T> List<T> notEmpty(List<T> list, String otherwise) {
        if (list.isEmpty()) {
            throw new AssertionError(otherwise);
        }
        return list;
    }
}
