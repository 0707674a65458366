package io.vqreport.row;

import io.vqreport.model.QualityReport;
import io.vqreport.model.StreamReport;
import io.vqreport.model.TransportReport;
import java.util.ArrayList;
import java.util.List;

/** Cuts a report into rows: its streams, then its network paths, each in the report's order. */
final class RowParts {
    private RowParts() {}

    static List<RowPart> of(QualityReport report, RowOrigin origin, ReportKey key) {
        List<RowPart> parts = new ArrayList<>();
        for (StreamReport stream : report.streams()) {
            parts.add(new RowPart(report, origin, key, parts.size(), stream, null));
        }
        for (TransportReport path : report.transports()) {
            parts.add(new RowPart(report, origin, key, parts.size(), null, path));
        }
        if (parts.isEmpty()) {
            parts.add(new RowPart(report, origin, key, 0, null, null));
        }
        return parts;
    }
}
