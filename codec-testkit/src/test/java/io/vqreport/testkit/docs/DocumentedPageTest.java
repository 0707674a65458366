package io.vqreport.testkit.docs;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import io.vqreport.codec.CoreProblemCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Does a page that says something else than the code fail, and one that says the same not? */
class DocumentedPageTest {
    private static final String HEAD = "| a | b |\n|---|---|\n";

    @TempDir
    private Path folder;

    @BeforeAll
    static void pagesAreCompared() {
        assumeFalse(Boolean.getBoolean("vqreport.docs.write"), "pages are written, not compared");
    }

    private DocumentedPage page(String text) throws IOException {
        return new DocumentedPage(Files.writeString(folder.resolve("page.md"), text));
    }

    @Test
    void aWholePage() throws IOException {
        DrawnTable drawn = new DrawnTable("# Page\n\n" + HEAD).row("1", "2").text("\nand\n");

        assertThatCode(() -> page("# Page\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\nand\n")
                        .is(drawn))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> page("# Page\n\n| a | b |\n|---|---|\n| 1 | 3 |\n\nand\n")
                        .is(drawn))
                .isInstanceOf(AssertionError.class)
                .hasMessageContainingAll("page: | 1 | 3 |", "code: | 1 | 2 |");
    }

    @Test
    void aTableOfAPage() throws IOException {
        String drawn = new DrawnTable(HEAD).row("1", "2").toString();

        assertThatCode(() -> page("above\n\n" + drawn + "\nbelow\n").holds(HEAD, drawn))
                .doesNotThrowAnyException();
        assertThatCode(() -> page("above\n\n" + drawn).holds(HEAD, drawn)).doesNotThrowAnyException();
        assertThatThrownBy(
                        () -> page("above\n\n" + drawn + "| 3 | 4 |\n\nbelow\n").holds(HEAD, drawn))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("page: | 3 | 4 |");
        assertThatThrownBy(() -> page("above\n").holds(HEAD, drawn))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("no table");
    }

    @Test
    void problemCodes() throws IOException {
        DrawnTable drawn = new DrawnTable("").problems(List.of(CoreProblemCode.EMPTY_INPUT));

        assertThatCode(() -> page("""
                        | code | class | severity | what is odd |
                        |---|---|---|---|
                        | `core.EMPTY_INPUT` | SYNTAX | ERROR | the input is empty |
                        """).is(drawn)).doesNotThrowAnyException();
    }
}
