package io.vqreport.codec;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One format. Stateless and thread-safe; implementations are found by {@link java.util.ServiceLoader}.
 */
public interface QualityReportCodec {
    /**
     * The format's id.
     *
     * @return for example {@code vq-rtcpxr}; never changes once published
     */
    String id();

    /**
     * What the format is, for a person.
     *
     * @return for example {@code RFC 6035 application/vq-rtcpxr text}
     */
    String description();

    /**
     * The media types the format goes by.
     *
     * @return lower-case types without parameters; empty when it has none
     */
    Set<String> mediaTypes();

    /**
     * Looks whether an input is of this format.
     *
     * @param prefix the input's first octets, as many as the caller has (512 tell most formats apart); left as it is
     * @return how sure the codec is
     */
    Recognition recognizes(ByteBuffer prefix);

    /**
     * The codec's own settings.
     *
     * @return its keys
     */
    List<OptionKey<?>> optionKeys();

    /**
     * What the format can say of streams.
     *
     * @return the capabilities, drawn from the codec's field table
     */
    Capabilities capabilities();

    /**
     * Whether the inputs of one source belong together, as snapshots of running counters do, of which two make a report. One decoder then
     * takes them one after the other; otherwise each input stands alone and has a decoder of its own.
     *
     * @return false unless a codec says otherwise
     */
    default boolean readsSequences() {
        return false;
    }

    /**
     * Starts reading a source.
     *
     * @param options how to read
     * @return a new decoder
     */
    ReportDecoder newDecoder(DecodeOptions options);

    /**
     * The format's encoder.
     *
     * @return the encoder; empty when the format is only read
     */
    Optional<ReportEncoder> encoder();

    /**
     * Decodes an input to the format's wire model and encodes that again: what the codec holds of an input, in the
     * format's canonical spelling.
     *
     * @param input the input, left as it is
     * @param options how to read
     * @return the octets; without losses, since nothing leaves the format
     * @throws MalformedReportException when the input is beyond reading, or STRICT mode refuses it
     * @throws LimitExceededException when a limit is exceeded
     */
    Encoded rewrite(byte[] input, DecodeOptions options);

    /**
     * Reads a whole input in memory. What is to be said of the input as a whole is left out; {@link #decodeDocument} has it.
     *
     * @param input the input, left as it is
     * @param options how to read
     * @return the items, in the order of the input
     * @throws MalformedReportException when nothing of the format can be recognized
     * @throws LimitExceededException when a limit is exceeded, {@link DecodeLimits#maxReports()} among them
     */
    default List<DecodedItem> decode(byte[] input, DecodeOptions options) {
        return decodeDocument(input, options).items();
    }

    /**
     * Reads a whole input in memory, with what is to be said of it as a whole, such as the ID of a list.
     *
     * @param input the input, left as it is
     * @param options how to read
     * @return the items and the summary
     * @throws MalformedReportException when nothing of the format can be recognized
     * @throws LimitExceededException when a limit is exceeded, {@link DecodeLimits#maxReports()} among them
     */
    default DecodedDocument decodeDocument(byte[] input, DecodeOptions options) {
        List<DecodedItem> items = new ArrayList<>();
        ReportDecoder decoder = newDecoder(options);
        decoder.decode(ByteBuffer.wrap(input), item -> {
            options.limits().checkReports(items.size() + 1L);
            items.add(item);
        });
        return new DecodedDocument(items, decoder.finish());
    }
}
