package io.vqreport.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Does the command line print what the README shows? */
class ReadmeOutputTest {
    private static final String FIRST =
            "examples/samples/desk-phone-session.txt: session report, end of call (vq-rtcpxr)";

    @Test
    void theOutputShownIsWhatIsPrinted() throws IOException {
        List<String> page = Files.readAllLines(Path.of("..", "README.md"));
        int from = page.indexOf(FIRST);
        assertThat(from).isPositive();
        List<String> rest = page.subList(from + 1, page.size());
        List<String> shown = rest.subList(0, rest.indexOf("```")).stream()
                .filter(line -> !line.strip().equals("…") && !line.isBlank())
                .toList();

        CliRun run = CliRun.real("inspect", "samples/desk-phone-session.txt");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out().lines().toList()).containsSubsequence(shown);
    }
}
