package io.vqreport.webrtc.w3c.problems;

import io.vqreport.testkit.docs.DocumentedPage;
import io.vqreport.testkit.docs.DrawnTable;
import io.vqreport.webrtc.w3c.GetStatsProblem;
import io.vqreport.webrtc.w3c.internal.mapping.MetricRow;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Are the two tables in {@code docs/getstats.md} those of the code? Run with {@code -Dvqreport.docs.write=true} to write them anew. */
class DocumentationTest {
    private static final DocumentedPage PAGE = new DocumentedPage(Path.of("..", "docs", "getstats.md"));

    @Test
    void theTableOfMetricsIsThatOfTheCode() {
        String head = """
                | what | entry | metric | formula |
                |---|---|---|---|
                """;
        DrawnTable table = new DrawnTable(head);
        for (MetricRow row : MetricRow.values()) {
            table.row(
                    row.place().toString(),
                    "`" + row.source().wireName() + "`",
                    row.metric().name(),
                    "`" + row.formulaText() + "`");
        }
        PAGE.holds(head, table.toString());
    }

    @Test
    void theTableOfProblemsIsThatOfTheCode() {
        DrawnTable table = new DrawnTable("").problems(List.of(GetStatsProblem.values()));
        PAGE.holds("| code | class |", table.toString());
    }
}
