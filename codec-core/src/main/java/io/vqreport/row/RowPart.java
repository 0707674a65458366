package io.vqreport.row;

import io.vqreport.metric.Metrics;
import io.vqreport.model.MeasurementWindow;
import io.vqreport.model.QualityReport;
import io.vqreport.model.StreamReport;
import io.vqreport.model.TransportAddress;
import io.vqreport.model.TransportReport;
import org.jspecify.annotations.Nullable;

/**
 * What one row speaks of: a stream, a network path, or a report that has neither.
 *
 * @param report the report
 * @param origin what the collector knows of it
 * @param key the report's key, common to its rows
 * @param number the row's number within its report, from 0
 * @param stream the stream; absent for other rows
 * @param path the network path; absent for other rows
 */
record RowPart(
        QualityReport report,
        RowOrigin origin,
        ReportKey key,
        int number,
        @Nullable StreamReport stream,
        @Nullable TransportReport path) {

    PartKind kind() {
        return stream != null ? PartKind.STREAM : path != null ? PartKind.PATH : PartKind.REPORT;
    }

    Metrics metrics() {
        return stream != null ? stream.metrics() : path != null ? path.metrics() : Metrics.of();
    }

    @Nullable
    MeasurementWindow window() {
        return stream != null ? stream.window() : path != null ? path.window() : null;
    }

    @Nullable
    TransportAddress localAddress() {
        return stream != null ? stream.localAddress() : path != null ? path.localAddress() : null;
    }

    @Nullable
    TransportAddress remoteAddress() {
        return stream != null ? stream.remoteAddress() : path != null ? path.remoteAddress() : null;
    }
}
