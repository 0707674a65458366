package io.vqreport.testkit.docs;

import io.vqreport.convert.Decimals;
import io.vqreport.quality.QualityThreshold;
import io.vqreport.quality.QualityThresholds;
import io.vqreport.row.RowColumn;
import io.vqreport.row.RowColumns;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Are the tables of core's pages in {@code docs/} those of its code? Run with {@code -Dvqreport.docs.write=true} to write them anew. */
class CorePagesTest {
    private static final Path DOCS = Path.of("..", "docs");

    @Test
    void columnsOfRows() {
        String head = """
                | # | column | type | unit | null | holds |
                |---:|---|---|---|---|---|
                """;
        DrawnTable table = new DrawnTable(head);
        for (RowColumn column : RowColumns.list()) {
            table.row(
                    Integer.toString(column.position()),
                    "`" + column.name() + "`",
                    column.type().name(),
                    column.unit() == null ? "" : column.unit(),
                    column.nullable() ? "yes" : "no",
                    column.description());
        }
        new DocumentedPage(DOCS.resolve("rows.md")).holds(head, table.toString());
    }

    @Test
    void thresholdsOfQuality() {
        String head = """
                | media | metric | better | GOOD up to | POOR up to | unit |
                |---|---|---|---:|---:|---|
                """;
        DrawnTable table = new DrawnTable(head);
        QualityThresholds.published().byMedia().forEach((media, thresholds) -> {
            for (QualityThreshold threshold : thresholds) {
                table.row(
                        media.name(),
                        "`" + threshold.metric() + "`",
                        threshold.better().name(),
                        Decimals.format(threshold.optimal(), 0, 6),
                        Decimals.format(threshold.acceptable(), 0, 6),
                        threshold.metric().unit().symbol());
            }
        });
        new DocumentedPage(DOCS.resolve("quality.md")).holds(head, table.toString());
    }
}
