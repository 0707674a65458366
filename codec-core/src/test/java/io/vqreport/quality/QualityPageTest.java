package io.vqreport.quality;

import static org.assertj.core.api.Assertions.assertThat;

import io.vqreport.convert.Decimals;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * Is the table of thresholds in {@code docs/quality.md} that of the preset? Run with {@code -Dvqreport.docs.write=true} to write it
 * anew.
 */
class QualityPageTest {
    private static final Path PAGE = Path.of("..", "docs", "quality.md");
    private static final String HEAD = """
            | media | metric | better | GOOD up to | POOR up to | unit |
            |---|---|---|---:|---:|---|
            """;

    @Test
    void thresholds() throws IOException {
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
        QualityThresholds.published().byMedia().forEach((media, thresholds) -> {
            for (QualityThreshold threshold : thresholds) {
                table.append("| ")
                        .append(String.join(
                                " | ",
                                media.name(),
                                "`" + threshold.metric() + "`",
                                threshold.better().name(),
                                Decimals.format(threshold.optimal(), 0, 6),
                                Decimals.format(threshold.acceptable(), 0, 6),
                                threshold.metric().unit().symbol()))
                        .append(" |\n");
            }
        });
        return table.toString();
    }
}
