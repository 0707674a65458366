package io.vqreport.xml.msqoe.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.vqreport.xml.msqoe.MsQoeProblem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Is the table of problem codes that of the code? Run with {@code -Dvqreport.docs.write=true} to write it anew. */
class MsQoeProblemsPageTest {
    private static final Path PAGE = Path.of("..", "docs", "msqoe-problems.md");

    @Test
    void problems() throws IOException {
        StringBuilder page = new StringBuilder("""
                # The problem codes of MS-QoE

                Drawn from `MsQoeProblem`, whose Javadoc says of each what is read and what is kept; a test keeps it so. SYNTAX codes are
                refused in STRICT mode, VALUE codes never.

                | code | class | severity | what is odd |
                |---|---|---|---|
                """);
        for (MsQoeProblem code : MsQoeProblem.values()) {
            page.append("| `")
                    .append(code.id())
                    .append("` | ")
                    .append(code.problemClass())
                    .append(" | ")
                    .append(code.severity())
                    .append(" | ")
                    .append(code.description())
                    .append(" |\n");
        }
        if (Boolean.getBoolean("vqreport.docs.write")) {
            Files.writeString(PAGE, page, StandardCharsets.UTF_8);
        }
        assertThat(Files.readString(PAGE, StandardCharsets.UTF_8))
                .as("docs/msqoe-problems.md (write it anew with -Dvqreport.docs.write=true)")
                .isEqualTo(page.toString());
    }
}
