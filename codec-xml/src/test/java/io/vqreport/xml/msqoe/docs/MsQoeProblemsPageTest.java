package io.vqreport.xml.msqoe.docs;

import io.vqreport.testkit.docs.DocumentedPage;
import io.vqreport.testkit.docs.DrawnTable;
import io.vqreport.xml.msqoe.MsQoeProblem;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Is the table of problem codes that of the code? Run with {@code -Dvqreport.docs.write=true} to write it anew. */
class MsQoeProblemsPageTest {
    @Test
    void problems() {
        DrawnTable page = new DrawnTable("""
                # The problem codes of MS-QoE

                Drawn from `MsQoeProblem`, whose Javadoc says of each what is read and what is kept; a test keeps it so. SYNTAX codes are
                refused in STRICT mode, VALUE codes never.

                """).problems(List.of(MsQoeProblem.values()));
        new DocumentedPage(Path.of("..", "docs", "msqoe-problems.md")).is(page);
    }
}
