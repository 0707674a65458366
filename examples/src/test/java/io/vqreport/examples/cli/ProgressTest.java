package io.vqreport.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Is there a progress bar where there are many files and somebody looks on, and nowhere else?")
final class ProgressTest {
    @TempDir
    private Path folder;

    @Test
    @DisplayName("more than twenty files in a terminal: a bar on standard error that is gone at the end")
    void manyFiles() throws IOException {
        CliRun run = CliRun.terminal(args("validate", 21));

        assertThat(run.err()).contains("files").contains("\rSummary\n");
        assertThat(run.out()).hasLineCount(21).doesNotContain("files");
        assertThat(run.exitCode()).isZero();
    }

    @Test
    @DisplayName("what goes to standard error stands on a line of its own")
    void complaints() throws IOException {
        List<String> args = new ArrayList<>(List.of(args("inspect", 21)));
        args.add("missing");

        CliRun run = CliRun.terminal(args.toArray(String[]::new));

        assertThat(run.err()).containsPattern("(^|\r)vqreport: missing: no such file\n");
    }

    @Test
    @DisplayName("twenty files: none")
    void fewFiles() throws IOException {
        assertThat(CliRun.terminal(args("inspect", 20)).err()).isEmpty();
    }

    @Test
    @DisplayName("no terminal: none")
    void noTerminal() throws IOException {
        assertThat(CliRun.of(args("inspect", 21)).err()).startsWith("Summary\n").doesNotContain("\r");
    }

    @Test
    @DisplayName("--no-progress: none")
    void switchedOff() throws IOException {
        List<String> args = new ArrayList<>(List.of(args("inspect", 21)));
        args.add("--no-progress");

        assertThat(CliRun.terminal(args.toArray(String[]::new)).err())
                .startsWith("Summary\n")
                .doesNotContain("\r");
    }

    private String[] args(String command, int files) throws IOException {
        Path file = Files.writeString(folder.resolve("input.txt"), "FAKE\nreport c1\n");
        List<String> args = new ArrayList<>(List.of(command));
        args.addAll(Collections.nCopies(files, file.toString()));
        return args.toArray(String[]::new);
    }
}
