package io.vqreport.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.vqreport.testkit.docs.DocumentedPage;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Does matrix print what the codecs can say, and is docs/formats.md that table?")
final class MatrixTest {
    private static final String HEAD = "| metric | unit |";

    @Test
    @DisplayName("a line a metric, what a format cannot say is a dash")
    void lines() {
        CliRun run = CliRun.real("matrix");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .contains("| NETWORK_LOSS_RATE | percent |")
                .containsPattern("\\| R_LISTENING \\| R \\|.* RW R \\(audio\\) \\|")
                .containsPattern("\\| NETWORK_LOSS_RATE_MAX \\| percent \\|.* – \\|");
        assertThat(CliRun.of("matrix").out()).contains("| R_LISTENING | R | – |");
    }

    /** {@code -Dvqreport.docs.write=true} writes the page's table anew. */
    @Test
    @DisplayName("docs/formats.md holds this table")
    void page() {
        new DocumentedPage(Path.of("..", "docs", "formats.md"))
                .holds(HEAD, CliRun.real("matrix").out());
    }
}
