package io.vqreport.row;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Is the table of columns in {@code docs/rows.md} that of the code? Run with {@code -Dvqreport.docs.write=true} to write it anew. */
class RowsPageTest {
    private static final Path PAGE = Path.of("..", "docs", "rows.md");
    private static final String HEAD = """
            | # | column | type | unit | null | holds |
            |---:|---|---|---|---|---|
            """;

    @Test
    void columns() throws IOException {
        String page = Files.readString(PAGE, StandardCharsets.UTF_8);
        int start = page.indexOf(HEAD);
        assertThat(start).as("the head of the table").isNotNegative();
        int end = page.indexOf("\n\n", start) + 1;
        if (Boolean.getBoolean("vqreport.docs.write")) {
            page = page.substring(0, start) + table() + page.substring(end);
            Files.writeString(PAGE, page, StandardCharsets.UTF_8);
            end = start + table().length();
        }
        assertThat(page.substring(start, end)).isEqualTo(table());
    }

    private static String table() {
        StringBuilder table = new StringBuilder(HEAD);
        for (RowColumn column : RowColumns.list()) {
            table.append("| ")
                    .append(String.join(
                            " | ",
                            Integer.toString(column.position()),
                            "`" + column.name() + "`",
                            column.type().name(),
                            column.unit() == null ? "" : column.unit(),
                            column.nullable() ? "yes" : "no",
                            column.description()))
                    .append(" |\n");
        }
        return table.toString();
    }
}
