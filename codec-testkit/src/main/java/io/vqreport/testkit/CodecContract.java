package io.vqreport.testkit;

import io.vqreport.codec.Capability;
import io.vqreport.codec.DecodeMode;
import io.vqreport.codec.DecodeOptions;
import io.vqreport.codec.DecodedItem;
import io.vqreport.codec.EncodeContext;
import io.vqreport.codec.Encoded;
import io.vqreport.codec.LimitExceededException;
import io.vqreport.codec.MalformedReportException;
import io.vqreport.codec.QualityReportCodec;
import io.vqreport.codec.QualityReportException;
import io.vqreport.codec.ReportDecoder;
import io.vqreport.codec.ReportEncoder;
import io.vqreport.codec.UnrepresentableReportException;
import io.vqreport.model.QualityReport;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * The laws that every codec keeps, each a method that throws an {@link AssertionError} when it does not hold. The error's message holds the
 * input as Java source.
 *
 * <p>Each law is there for functions, such as a façade's {@code decode}, and where it makes sense for a {@link QualityReportCodec}. No
 * method keeps anything; all may be called from any thread.
 *
 * <ol>
 *   <li>{@link #roundTripOfWireModel}
 *   <li>{@link #goldenIsFixpoint}
 *   <li>{@link #conversionKeepsWhatBothCarry}
 *   <li>{@link #anyBytesGiveValueOrDecodingException}
 *   <li>{@link #strictAcceptsWhatIsEncoded}
 *   <li>{@link #unknownSurvives}
 *   <li>{@link #decodingTwiceGivesEquals}, {@link #encodingDoesNotChangeItsArgument}, {@link #concurrencyGivesEquals}
 *   <li>{@link #valueSurvives}, {@link #everyOctetSurvives}
 * </ol>
 */
public final class CodecContract {
    private CodecContract() {}

    // ---- 1 ----

    /**
     * Law 1: {@code decode(encode(x)) = x} for every value that the format accepts.
     *
     * @param encode writes a value; must not refuse this one
     * @param decode reads a value
     * @param value what is written and read
     * @param <T> the wire model
     */
    public static <T> void roundTripOfWireModel(
            Function<? super T, Encoded> encode, Function<byte[], ? extends T> decode, T value) {
        byte[] written;
        try {
            written = encode.apply(value).bytes();
        } catch (UnrepresentableReportException e) {
            throw new AssertionError("a conforming value is not written: " + value, e);
        }
        T read;
        try {
            read = decode.apply(written);
        } catch (QualityReportException e) {
            throw Failure.of("what was written cannot be read", written, e);
        }
        if (!value.equals(read)) {
            throw Failure.of(
                    "reading gives another value than was written\n  written: " + value + "\n  read:    " + read,
                    written);
        }
    }

    // ---- 2 ----

    /**
     * Law 2: {@code encode(decode(b)) = b} for an input in the format's canonical spelling.
     *
     * @param rewrite decodes and encodes
     * @param golden the input
     */
    public static void goldenIsFixpoint(UnaryOperator<byte[]> rewrite, byte[] golden) {
        byte[] rewritten = rewrite.apply(golden.clone());
        if (!Arrays.equals(golden, rewritten)) {
            throw Failure.of(
                    "rewriting changes a golden input, from octet " + Arrays.mismatch(golden, rewritten)
                            + "\n  rewritten: " + Pasteable.of(rewritten),
                    golden);
        }
    }

    /**
     * Law 2 for a codec's {@link QualityReportCodec#rewrite}.
     *
     * @param codec the codec
     * @param golden an input in the format's canonical spelling
     */
    public static void goldenIsFixpoint(QualityReportCodec codec, byte[] golden) {
        goldenIsFixpoint(input -> codec.rewrite(input, DecodeOptions.lenient()).bytes(), golden);
    }

    /**
     * Law 2 for any input: what the codec writes of it is in the canonical spelling, so that writing that again changes nothing. An input
     * that is not read, or that is not written, says nothing.
     *
     * @param codec the codec
     * @param input the octets
     */
    public static void rewritingSettles(QualityReportCodec codec, byte[] input) {
        rewritingSettles(codec, codec, input);
    }

    /**
     * Law 2 for any input of a codec that writes what it reads in another format, as of a dump.
     *
     * @param codec the codec
     * @param written the codec of the format that it writes
     * @param input the octets
     */
    public static void rewritingSettles(QualityReportCodec codec, QualityReportCodec written, byte[] input) {
        Encoded once =
                Outcome.ofRewriting(codec, DecodeOptions.lenient(), input).value();
        // Nothing comes of a dump without a snapshot, and nothing is no input.
        if (once == null || once.size() == 0) {
            return;
        }
        try {
            goldenIsFixpoint(written, once.bytes());
        } catch (LimitExceededException e) {
            // The canonical spelling may be the longer one.
            return;
        } catch (QualityReportException | AssertionError e) {
            throw Failure.of("what was rewritten is not rewritten alike: " + e.getMessage(), input, e);
        }
    }

    // ---- 3 ----

    /**
     * Law 3 for one report: every value that the target can carry survives in its place within the target's resolution or has a loss; every
     * other value has a loss. A report that the target refuses for want of something mandatory says nothing.
     *
     * @param report the report
     * @param target the format it is written in
     * @param context what the target makes mandatory
     */
    public static void conversionKeepsWhatBothCarry(
            QualityReport report, QualityReportCodec target, EncodeContext context) {
        new ConversionLaw(null, target, context).check(report);
    }

    /**
     * Law 3 for every report of an input: as for one report, but within the coarser resolution of the two formats.
     *
     * @param source the format of the input
     * @param target the format it is converted to
     * @param input the input
     * @param context what the target makes mandatory
     */
    public static void conversionKeepsWhatBothCarry(
            QualityReportCodec source, QualityReportCodec target, byte[] input, EncodeContext context) {
        ConversionLaw law = new ConversionLaw(source.capabilities(), target, context);
        for (QualityReport report : reports(source.decode(input.clone(), DecodeOptions.lenient()))) {
            try {
                law.check(report);
            } catch (AssertionError e) {
                throw Failure.of(source.id() + " to " + target.id() + ": " + e.getMessage(), input, e);
            }
        }
    }

    // ---- 4 ----

    /**
     * Law 4: any octets at all give a value or one of the two decoding exceptions, and are left as they are.
     *
     * @param decode reads a value
     * @param input the octets
     * @param <T> what is read
     */
    public static <T> void anyBytesGiveValueOrDecodingException(Function<byte[], T> decode, byte[] input) {
        Outcome.of(decode, input);
    }

    /**
     * Law 4 for a codec, in both modes; and the same items come from an array as from a stream that gives one octet at a time. An input of
     * which no item comes leaves a problem of the document. {@link QualityReportCodec#rewrite} may also refuse to write what LENIENT read,
     * but never what STRICT accepts.
     *
     * @param codec the codec
     * @param input the octets
     */
    public static void anyBytesGiveValueOrDecodingException(QualityReportCodec codec, byte[] input) {
        for (DecodeMode mode : DecodeMode.values()) {
            DecodeOptions options = DecodeOptions.lenient().withMode(mode);
            streamGivesWhatArrayGives(codec, options, input, Trickle::new);
            noInputVanishes(codec, options, input);
            Outcome.ofRewriting(codec, options, input);
        }
    }

    /**
     * Law 4 for one mode and one kind of stream: any octets at all give items or one of the two decoding exceptions, and a stream gives
     * what an array gives.
     *
     * @param codec the codec
     * @param options how to read
     * @param input the octets
     * @param stream makes a stream of the octets
     */
    public static void streamGivesWhatArrayGives(
            QualityReportCodec codec, DecodeOptions options, byte[] input, Function<byte[], InputStream> stream) {
        Outcome<?> array = Outcome.of(octets -> codec.decode(octets, options), input);
        Outcome<?> streamed = Outcome.of(octets -> decode(codec, options, stream.apply(octets)), input);
        if (!array.equals(streamed)) {
            throw Failure.of(
                    options.mode() + ": a stream gives other items than an array\n  array:  " + array + "\n  stream: "
                            + streamed,
                    input);
        }
    }

    private static void noInputVanishes(QualityReportCodec codec, DecodeOptions options, byte[] input) {
        List<DecodedItem> items = new ArrayList<>();
        ReportDecoder decoder = codec.newDecoder(options);
        try {
            decoder.decode(ByteBuffer.wrap(input), items::add);
        } catch (MalformedReportException | LimitExceededException e) {
            return;
        }
        if (decoder.finish().problems().isEmpty() && items.isEmpty()) {
            throw Failure.of(options.mode() + ": neither an item nor a problem comes of the input", input);
        }
    }

    private static List<DecodedItem> decode(QualityReportCodec codec, DecodeOptions options, InputStream input) {
        List<DecodedItem> items = new ArrayList<>();
        ReportDecoder decoder = codec.newDecoder(options);
        try (input) {
            decoder.decode(input, items::add);
        } catch (IOException e) {
            throw new UncheckedIOException("a stream in memory failed", e);
        }
        decoder.finish();
        return List.copyOf(items);
    }

    // ---- 5 ----

    /**
     * Law 5: what an encoder emits, its own STRICT decoder accepts. A value that the encoder refuses says nothing.
     *
     * @param encode writes a value
     * @param strict reads under STRICT
     * @param value the value
     * @param <T> the wire model or the neutral report
     */
    public static <T> void strictAcceptsWhatIsEncoded(
            Function<? super T, Encoded> encode, Function<byte[], ?> strict, T value) {
        byte[] written;
        try {
            written = encode.apply(value).bytes();
        } catch (UnrepresentableReportException e) {
            return;
        }
        try {
            if (strict.apply(written) == null) {
                throw Failure.of("decoding gives null", written);
            }
        } catch (MalformedReportException e) {
            throw Failure.of("STRICT refuses what was written: " + e.getMessage(), written, e);
        }
    }

    /**
     * Law 5 for a codec.
     *
     * @param codec the codec; one that is only read says nothing
     * @param report the report
     * @param context what the format makes mandatory
     */
    public static void strictAcceptsWhatIsEncoded(
            QualityReportCodec codec, QualityReport report, EncodeContext context) {
        ReportEncoder encoder = codec.encoder().orElse(null);
        if (encoder == null) {
            return;
        }
        strictAcceptsWhatIsEncoded(
                (QualityReport value) -> encoder.encode(value, context),
                written -> {
                    List<DecodedItem> items = codec.decode(written, DecodeOptions.strict());
                    for (DecodedItem item : items) {
                        if (item instanceof DecodedItem.Refused refused) {
                            throw new MalformedReportException(refused.problem());
                        }
                    }
                    return items;
                },
                report);
    }

    /**
     * Law 5 for every report of an input: what was read can be written so that STRICT reads it, whatever tags and extras it brought.
     *
     * @param codec the codec; one that is only read says nothing
     * @param input the octets; what cannot be read says nothing
     * @param context what the format makes mandatory
     */
    public static void strictAcceptsWhatIsEncoded(QualityReportCodec codec, byte[] input, EncodeContext context) {
        List<DecodedItem> items = Outcome.of(octets -> codec.decode(octets, DecodeOptions.lenient()), input)
                .value();
        for (QualityReport report : reports(items == null ? List.of() : items)) {
            try {
                strictAcceptsWhatIsEncoded(codec, report, context);
            } catch (AssertionError e) {
                throw Failure.of("of what was read, " + e.getMessage(), input, e);
            }
        }
    }

    private static List<QualityReport> reports(List<DecodedItem> items) {
        List<QualityReport> reports = new ArrayList<>();
        for (DecodedItem item : items) {
            if (item instanceof DecodedItem.Report report) {
                reports.add(report.decoded().value());
            }
        }
        return reports;
    }

    // ---- 6 ----

    /**
     * Law 6: what a decoder does not know survives to the encoder of the same format.
     *
     * @param decode reads a value
     * @param encode writes a value
     * @param unknown what of a value the decoder did not know
     * @param input the octets; what cannot be read says nothing
     * @param <T> the wire model
     */
    public static <T> void unknownSurvives(
            Function<byte[], T> decode,
            Function<? super T, Encoded> encode,
            Function<? super T, ?> unknown,
            byte[] input) {
        T value = Outcome.of(decode, input).value();
        if (value == null) {
            return;
        }
        byte[] written = encode.apply(value).bytes();
        Object before = unknown.apply(value);
        Object behind = unknown.apply(decode.apply(written));
        if (!before.equals(behind)) {
            throw Failure.of(
                    "what is unknown does not survive\n  read:      " + before + "\n  read back: " + behind
                            + "\n  written: " + Pasteable.of(written),
                    input);
        }
    }

    /**
     * Law 6 for texts that the input holds and that the codec's {@link QualityReportCodec#rewrite} must keep as they are.
     *
     * @param codec the codec
     * @param input the octets
     * @param unknown texts of the input
     */
    public static void unknownSurvives(QualityReportCodec codec, byte[] input, List<String> unknown) {
        assertHolds(codec.rewrite(input.clone(), DecodeOptions.lenient()).text(), unknown, input);
    }

    private static void assertHolds(String written, List<String> unknown, byte[] input) {
        for (String text : unknown) {
            if (!written.contains(text)) {
                throw Failure.of("what is unknown does not survive: " + text + "\n  written: " + written, input);
            }
        }
    }

    /**
     * Law 6 by way of the neutral report, whose tags and extras keep what the decoder does not know.
     *
     * @param codec the codec; one that is only read says nothing
     * @param input the octets
     * @param unknown texts of the input
     * @param context what the format makes mandatory
     */
    public static void unknownSurvives(
            QualityReportCodec codec, byte[] input, List<String> unknown, EncodeContext context) {
        ReportEncoder encoder = codec.encoder().orElse(null);
        if (encoder == null) {
            return;
        }
        StringBuilder written = new StringBuilder();
        reports(codec.decode(input.clone(), DecodeOptions.lenient()))
                .forEach(
                        report -> written.append(encoder.encode(report, context).text()));
        assertHolds(written.toString(), unknown, input);
    }

    // ---- 7 ----

    /**
     * Law 7: decoding the same octets twice gives equals, or the same exception twice.
     *
     * @param decode reads a value
     * @param input the octets
     * @param <T> what is read
     */
    public static <T> void decodingTwiceGivesEquals(Function<byte[], T> decode, byte[] input) {
        Outcome<T> first = Outcome.of(decode, input);
        Outcome<T> second = Outcome.of(decode, input);
        if (!first.equals(second) || first.hashCode() != second.hashCode()) {
            throw Failure.of("decoding twice gives\n  first:  " + first + "\n  second: " + second, input);
        }
    }

    /**
     * Law 7 for a codec.
     *
     * @param codec the codec
     * @param input the octets
     */
    public static void decodingTwiceGivesEquals(QualityReportCodec codec, byte[] input) {
        decodingTwiceGivesEquals(octets -> codec.decode(octets, DecodeOptions.lenient()), input);
    }

    /**
     * Law 7: encoding leaves its argument as it is, and does the same each time. The argument's copy is made by serialization.
     *
     * @param encode writes a value
     * @param value the value
     * @param <T> the wire model or the neutral report
     */
    public static <T extends Serializable> void encodingDoesNotChangeItsArgument(
            Function<? super T, Encoded> encode, T value) {
        encodingDoesNotChangeItsArgument(encode, value, SerializedCopy::of);
    }

    /**
     * Law 7: encoding leaves its argument as it is, and does the same each time.
     *
     * @param encode writes a value; one that it refuses must be left as it is, too
     * @param value the value
     * @param copy makes an equal value that shares nothing that can change
     * @param <T> the wire model or the neutral report
     */
    public static <T> void encodingDoesNotChangeItsArgument(
            Function<? super T, Encoded> encode, T value, UnaryOperator<T> copy) {
        T before = copy.apply(value);
        if (!before.equals(value)) {
            throw new AssertionError("a copy is not equal\n  value: " + value + "\n  copy:  " + before);
        }
        String first = written(encode, value);
        if (!before.equals(value)) {
            throw new AssertionError("encoding changes its argument\n  before: " + before + "\n  after:  " + value);
        }
        String second = written(encode, before);
        if (!first.equals(second)) {
            throw new AssertionError("encoding equals gives\n  first:  " + first + "\n  second: " + second);
        }
    }

    private static <T> String written(Function<? super T, Encoded> encode, T value) {
        try {
            Encoded encoded = encode.apply(value);
            return Pasteable.of(encoded.bytes()) + "\n  losses: " + encoded.losses();
        } catch (UnrepresentableReportException e) {
            return e.toString();
        }
    }

    /**
     * Law 7: sixteen threads that read the same inputs at the same time get what one thread gets.
     *
     * @param decode reads a value
     * @param inputs the inputs, one or more
     * @param <T> what is read
     */
    public static <T> void concurrencyGivesEquals(Function<byte[], T> decode, List<byte[]> inputs) {
        Concurrency.check(decode, inputs);
    }

    /**
     * Law 7 for a codec: sixteen threads that read and rewrite the same inputs at the same time get what one thread gets.
     *
     * @param codec the codec
     * @param inputs the inputs, one or more
     */
    public static void concurrencyGivesEquals(QualityReportCodec codec, List<byte[]> inputs) {
        DecodeOptions options = DecodeOptions.lenient();
        Concurrency.check(input -> codec.decode(input, options), inputs);
        Concurrency.check(input -> Outcome.ofRewriting(codec, options, input), inputs);
    }

    // ---- 8 ----

    /**
     * Law 8: a value that a format can say comes back within its resolution, when it is all there is to say. The report around it has a
     * call, two parties, addresses and a window.
     *
     * @param codec the codec; one that is only read says nothing
     * @param capability one of the codec's capabilities
     * @param value a value within its range
     * @param context what the format makes mandatory
     */
    public static void valueSurvives(
            QualityReportCodec codec, Capability capability, double value, EncodeContext context) {
        ValueLaw.check(codec, capability, value, context);
    }

    /**
     * Law 8 for all 256 values of every capability that an octet can hold; of the finer ones for the least, the greatest and some between.
     *
     * @param codec the codec; one that is only read says nothing
     * @param context what the format makes mandatory
     */
    public static void everyOctetSurvives(QualityReportCodec codec, EncodeContext context) {
        for (Capability capability : codec.capabilities().entries()) {
            double least = Math.max(capability.minimum(), capability.metric().minimum());
            double most = Math.min(capability.maximum(), capability.metric().maximum());
            // What has more steps than an octet is tried at both ends and some places between.
            int steps = (most - least) / capability.resolution() <= 256 ? 255 : 8;
            for (int step = 0; step <= steps; step++) {
                double value = step == steps ? most : least + step * ((most - least) / steps);
                if (Double.isFinite(value)) {
                    ValueLaw.check(codec, capability, value, context);
                }
            }
        }
    }
}
