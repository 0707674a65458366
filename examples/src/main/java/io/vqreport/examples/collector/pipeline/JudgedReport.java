package io.vqreport.examples.collector.pipeline;

import io.vqreport.codec.Decoded;
import io.vqreport.model.QualityReport;
import io.vqreport.quality.QualityThresholds;
import io.vqreport.quality.StreamJudgement;
import io.vqreport.row.MetricRow;
import io.vqreport.row.RowOrigin;
import java.util.List;
import java.util.Optional;

/**
 * A report, and how good each of its streams is.
 *
 * @param decoded the report with its problems
 * @param rows the report as flat rows
 * @param key what the report is recognized by, in whatever receipt it comes
 * @param judgements one for each stream, in their order; empty where nothing of a stream can be judged
 */
public record JudgedReport(
        Decoded<QualityReport> decoded, List<MetricRow> rows, String key, List<Optional<StreamJudgement>> judgements) {
    /**
     * Makes the rows of a report and judges its streams.
     *
     * @param decoded the report with its problems
     * @param origin where it is from
     * @param thresholds how to judge
     * @return the report with both
     */
    public static JudgedReport of(Decoded<QualityReport> decoded, RowOrigin origin, QualityThresholds thresholds) {
        List<MetricRow> rows = MetricRow.of(decoded.value(), origin);
        return new JudgedReport(
                decoded,
                rows,
                rows.get(0).key(),
                decoded.value().streams().stream().map(thresholds::judge).toList());
    }
}
