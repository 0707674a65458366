package io.vqreport.testkit.formats.matrix;

import io.vqreport.codec.DecodeOptions;
import io.vqreport.codec.DecodedItem;
import io.vqreport.codec.QualityReportCodec;
import io.vqreport.codec.QualityReportCodecs;
import io.vqreport.model.QualityReport;
import java.util.ArrayList;
import java.util.List;

/** The formats of the matrix: all that are found. */
final class Formats {
    static final List<QualityReportCodec> ALL = QualityReportCodecs.load().all();
    static final List<QualityReportCodec> WRITTEN =
            ALL.stream().filter(codec -> codec.encoder().isPresent()).toList();

    private Formats() {}

    static QualityReportCodec of(String id) {
        return ALL.stream().filter(codec -> codec.id().equals(id)).findFirst().orElseThrow();
    }

    static List<QualityReport> read(QualityReportCodec codec, byte[] octets) {
        List<QualityReport> reports = new ArrayList<>();
        for (DecodedItem item : codec.decode(octets, DecodeOptions.lenient())) {
            if (item instanceof DecodedItem.Report found) {
                reports.add(found.decoded().value());
            }
        }
        return reports;
    }
}
