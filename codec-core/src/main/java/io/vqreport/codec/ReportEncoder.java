package io.vqreport.codec;

import io.vqreport.model.QualityReport;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** Writes reports in one format. Stateless and thread-safe. */
public interface ReportEncoder {
    /**
     * Starts writing to a stream.
     *
     * @param out where to; neither closed nor flushed before {@link ReportWriter#close()}
     * @param context what the caller supplies where a report lacks something mandatory
     * @param options how to write
     * @return a writer for the stream
     */
    ReportWriter open(OutputStream out, EncodeContext context, EncodeOptions options);

    /**
     * Writes several reports, one after another in the format's own way.
     *
     * @param reports the reports, left as they are
     * @param context what the caller supplies where a report lacks something mandatory
     * @param options how to write
     * @return the octets and what the format could not say
     * @throws UnrepresentableReportException when something mandatory is missing
     */
    default Encoded encode(List<QualityReport> reports, EncodeContext context, EncodeOptions options) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(2048);
        List<Loss> losses = new ArrayList<>();
        try (ReportWriter writer = open(out, context, options)) {
            for (QualityReport report : reports) {
                losses.addAll(writer.write(report));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("a stream in memory failed", e);
        }
        return Encoded.of(out.toByteArray(), losses);
    }

    /**
     * Writes one report.
     *
     * @param report the report, left as it is
     * @param context what the caller supplies where the report lacks something mandatory
     * @return the octets and what the format could not say
     * @throws UnrepresentableReportException when something mandatory is missing
     */
    default Encoded encode(QualityReport report, EncodeContext context) {
        return encode(List.of(report), context, EncodeOptions.defaults());
    }
}
