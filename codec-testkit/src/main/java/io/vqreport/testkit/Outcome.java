package io.vqreport.testkit;

import io.vqreport.codec.DecodeMode;
import io.vqreport.codec.DecodeOptions;
import io.vqreport.codec.Encoded;
import io.vqreport.codec.LimitExceededException;
import io.vqreport.codec.MalformedReportException;
import io.vqreport.codec.QualityReportCodec;
import io.vqreport.codec.UnrepresentableReportException;
import java.util.Arrays;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What came of decoding an input: a value, or what one of the two decoding exceptions says.
 *
 * @param value what was decoded; absent when an exception came instead
 * @param exception the exception's class and message; absent when there is a value
 */
record Outcome<T>(@Nullable T value, @Nullable String exception) {

    /** Decodes, and insists on law 4: a value or one of the two exceptions, and an input left as it was. */
    static <T> Outcome<T> of(Function<byte[], T> decode, byte[] input) {
        byte[] given = input.clone();
        Outcome<T> outcome;
        try {
            T value = decode.apply(given);
            if (value == null) {
                throw Failure.of("decoding gives null", input);
            }
            outcome = new Outcome<>(value, null);
        } catch (MalformedReportException | LimitExceededException e) {
            outcome = new Outcome<>(null, e.toString());
        } catch (RuntimeException | StackOverflowError e) {
            throw Failure.of("decoding throws " + e.getClass().getName(), input, e);
        }
        if (!Arrays.equals(given, input)) {
            throw Failure.of("decoding changes its input", input);
        }
        return outcome;
    }

    /** Decodes to the wire model and encodes again; an encoder may refuse what only LENIENT accepts. */
    static Outcome<Encoded> ofRewriting(QualityReportCodec codec, DecodeOptions options, byte[] input) {
        try {
            return of(octets -> codec.rewrite(octets, options), input);
        } catch (AssertionError e) {
            if (options.mode() == DecodeMode.LENIENT
                    && e.getCause() instanceof UnrepresentableReportException refused) {
                return new Outcome<>(null, refused.toString());
            }
            throw e;
        }
    }

    @Override
    public String toString() {
        return exception != null ? exception : String.valueOf(value);
    }
}
