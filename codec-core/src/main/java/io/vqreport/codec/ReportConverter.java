package io.vqreport.codec;

import io.vqreport.model.QualityReport;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Converts between formats by way of the neutral report. Immutable and thread-safe.
 *
 * <p>Nothing is dropped silently: what was odd about the input is in {@link Conversion#problems()}, which report could
 * not be read in {@link Conversion#refused()}, and what the target cannot say in the losses of
 * {@link Conversion#output()}. A message without a report is not converted; only its problems go into the result.
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
        List<QualityReport> reports = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        List<Problem> refused = new ArrayList<>();
        int suppressed = 0;
        List<DecodedItem> items = new ArrayList<>();
        // Not the decode that gives a list: it leaves out what is to be said of the input as a whole.
        ReportDecoder decoder = source.newDecoder(decodeOptions);
        decoder.decode(ByteBuffer.wrap(input), item -> {
            decodeOptions.limits().checkReports(items.size() + 1L);
            items.add(item);
        });
        for (DecodedItem item : items) {
            if (item instanceof DecodedItem.Report report) {
                reports.add(report.decoded().value());
                problems.addAll(report.decoded().problems());
                suppressed += report.decoded().suppressed();
            } else if (item instanceof DecodedItem.NoReport other) {
                problems.addAll(other.problems());
            } else if (item instanceof DecodedItem.Refused bad) {
                refused.add(bad.problem());
            }
        }
        problems.addAll(decoder.finish().problems());
        Encoded output = encoder.encode(reports, context, encodeOptions);
        return new Conversion(output, reports.size(), problems, suppressed, refused);
    }
}
