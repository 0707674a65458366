package io.vqreport.codec;

import io.vqreport.model.QualityReport;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Converts between formats by way of the neutral report. Immutable and thread-safe.
 *
 * <p>Nothing is dropped or added silently: what was odd about the input is in {@link Conversion#problems()}, which report could not be read in
 * {@link Conversion#refused()}, and what the target cannot say or has from the context in the losses of each {@link ConvertedReport}. A message without a
 * report is not converted; only its problems go into the result.
 */
public final class ReportConverter {
    private final QualityReportCodec source;
    private final QualityReportCodec target;
    private final ReportEncoder encoder;
    private final DecodeOptions decodeOptions;
    private final EncodeOptions encodeOptions;
    private final EncodeContext context;

    private ReportConverter(
            QualityReportCodec source,
            QualityReportCodec target,
            DecodeOptions decodeOptions,
            EncodeOptions encodeOptions,
            EncodeContext context) {
        this.source = Objects.requireNonNull(source, "source");
        this.target = target;
        this.encoder = target.encoder()
                .orElseThrow(() -> new IllegalArgumentException("the format " + target.id() + " is only read"));
        this.decodeOptions = decodeOptions;
        this.encodeOptions = encodeOptions;
        this.context = context;
    }

    /**
     * A converter with default options and an empty context.
     *
     * @param source the format that is read
     * @param target the format that is written
     * @return the converter
     * @throws IllegalArgumentException when the target is only read
     */
    public static ReportConverter between(QualityReportCodec source, QualityReportCodec target) {
        return new ReportConverter(
                source, target, DecodeOptions.lenient(), EncodeOptions.defaults(), EncodeContext.empty());
    }

    /**
     * A copy that reads with other options.
     *
     * @param value how to read
     * @return the changed copy
     */
    public ReportConverter with(DecodeOptions value) {
        return new ReportConverter(source, target, value, encodeOptions, context);
    }

    /**
     * A copy that writes with other options.
     *
     * @param value how to write
     * @return the changed copy
     */
    public ReportConverter with(EncodeOptions value) {
        return new ReportConverter(source, target, decodeOptions, value, context);
    }

    /**
     * A copy with another context.
     *
     * @param value what the caller supplies where a report lacks something mandatory
     * @return the changed copy
     */
    public ReportConverter with(EncodeContext value) {
        return new ReportConverter(source, target, decodeOptions, encodeOptions, value);
    }

    /**
     * Converts an input.
     *
     * @param input the source format's octets, left as they are
     * @return the target's octets, with problems and losses
     * @throws MalformedReportException when the input is beyond reading
     * @throws LimitExceededException when a limit is exceeded, {@link DecodeLimits#maxReports()} among them
     * @throws UnrepresentableReportException when a report lacks what the target makes mandatory and the context does
     * not supply it
     */
    public Conversion convert(byte[] input) {
        List<DecodedItem> items = new ArrayList<>();
        // Not the decode that gives a list: it leaves out what is to be said of the input as a whole.
        ReportDecoder decoder = source.newDecoder(decodeOptions);
        decoder.decode(ByteBuffer.wrap(input), item -> {
            decodeOptions.limits().checkReports(items.size() + 1L);
            items.add(item);
        });
        DocumentSummary summary = decoder.finish();
        List<ConvertedReport> converted = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        List<Problem> refused = new ArrayList<>();
        List<Loss> losses = new ArrayList<>();
        int suppressed = 0;
        ByteArrayOutputStream out = new ByteArrayOutputStream(Math.max(512, input.length));
        try (ReportWriter writer = encoder.open(out, context, encodeOptions)) {
            for (DecodedItem item : items) {
                if (item instanceof DecodedItem.Report report) {
                    Decoded<QualityReport> decoded = report.decoded();
                    List<Loss> own = writer.write(decoded.value());
                    converted.add(new ConvertedReport(decoded.problems(), own));
                    losses.addAll(own);
                    problems.addAll(decoded.problems());
                    suppressed += decoded.suppressed();
                } else if (item instanceof DecodedItem.NoReport other) {
                    problems.addAll(other.problems());
                } else if (item instanceof DecodedItem.Refused bad) {
                    refused.add(bad.problem());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("a stream in memory failed", e);
        }
        problems.addAll(summary.problems());
        return new Conversion(Encoded.of(out.toByteArray(), losses), converted, problems, suppressed, refused);
    }
}
