package io.vqreport.testkit;

import io.vqreport.codec.Encoded;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * The functions of a format's façade that the laws of its wire model need.
 *
 * @param encode writes a value
 * @param decode reads a value under LENIENT
 * @param strict reads a value under STRICT
 * @param validate what of a value does not conform, a sentence each; empty for a conforming value
 * @param copy makes an equal value that shares nothing that can change
 * @param unknown what of a value the decoder did not know, in an order of its own; compared by equals
 * @param <W> the wire model
 */
public record WireModel<W>(
        Function<W, Encoded> encode,
        Function<byte[], W> decode,
        Function<byte[], W> strict,
        Function<W, List<String>> validate,
        UnaryOperator<W> copy,
        Function<W, Object> unknown) {
    /** Checks that all is there. */
    public WireModel {
        Objects.requireNonNull(encode, "encode");
        Objects.requireNonNull(decode, "decode");
        Objects.requireNonNull(strict, "strict");
        Objects.requireNonNull(validate, "validate");
        Objects.requireNonNull(copy, "copy");
        Objects.requireNonNull(unknown, "unknown");
    }
}
