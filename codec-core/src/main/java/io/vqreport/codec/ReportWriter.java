package io.vqreport.codec;

import io.vqreport.model.QualityReport;
import java.io.IOException;
import java.util.List;

/** Writes reports to a stream, one after the other, in the format's own way. Not thread-safe. */
public interface ReportWriter extends AutoCloseable {
    /**
     * Writes one report.
     *
     * @param report the report, left as it is
     * @return what the format could not say of it
     * @throws IOException when the stream fails
     * @throws UnrepresentableReportException when something mandatory is missing; nothing is written then
     */
    List<Loss> write(QualityReport report) throws IOException;

    /**
     * Writes what the format demands at the end. The stream is flushed, not closed.
     *
     * @throws IOException when the stream fails
     */
    @Override
    void close() throws IOException;
}
