package io.vqreport.xml.msqoe.internal.mapping;

import io.vqreport.testkit.docs.DocumentedPage;
import io.vqreport.testkit.docs.DrawnTable;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Is the table in {@code docs/} that of the code? Run with {@code -Dvqreport.docs.write=true} to write it anew. */
class ElementTableTest {
    @Test
    void elements() {
        DrawnTable page = new DrawnTable("""
                # The elements and attributes of VQReportEvent

                Drawn from the path table, which a test compares with the schemas; another keeps this page so. All of them are read and kept in the
                wire model, and all of them are written. `[]` stands behind what may stand several times, `*` before what its parent demands. The
                prefixes are those of the namespaces `ms-rtcp-metrics.v2`, `.v3` and so on; reading takes any of the family, or none.

                *Neutral* says where a value stands in the neutral report: a metric (with the power of ten from the wire's unit to the metric's,
                and the direction where the value belongs to one stream of the line), a member of the report, or an entry of `extras` (of the line's
                first stream) or, above the media lines, of `tags`, named `msqoe:` and the path; one of the event itself `msqoe:VQReportEvent/` and
                the path, and what stands in a media line and is not named below `msqoe:MediaLine/` and the path. Extras are written back where they came from, as far as the schemas allow what they say. *Source* says what the row rests on.

                | under | path | form | unit | source | neutral |
                |---|---|---|---|---|---|
                """);
        for (Row row : PathTable.rows()) {
            page.row(
                    row.scope().label(),
                    (row.required() ? "* " : "") + "`" + row.path() + "`",
                    row.form().label(),
                    row.unit(),
                    row.evidence().label(),
                    target(row));
        }
        new DocumentedPage(Path.of("..", "docs", "msqoe-elements.md")).is(page);
    }

    private static String target(Row row) {
        if (row.metric() != null) {
            return row.metric()
                    + (row.shift() == 0 ? "" : " 10^" + row.shift())
                    + (row.direction() == null ? "" : " " + row.direction())
                    + (row.onRequest() ? " with `msqoe.burstDensityScale`, else extra" : "");
        }
        if (row.member() != null) {
            return "`" + row.member().path() + "`";
        }
        return row.structure() ? "" : row.scope() == Scope.EVENT || row.scope() == Scope.SESSION ? "tag" : "extra";
    }
}
