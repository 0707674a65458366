package io.vqreport.testkit.docs;

import io.vqreport.codec.ProblemCode;
import java.util.List;

/** A Markdown table, or a page with tables, as it is drawn from code. Not thread-safe. */
public final class DrawnTable {
    private final StringBuilder text;

    /**
     * Begins with what stands above the first row.
     *
     * @param head prose, and the two lines that name the columns; ends with a line feed
     */
    public DrawnTable(String head) {
        this.text = new StringBuilder(head);
    }

    /**
     * Adds what stands between two tables.
     *
     * @param prose prose, and the two lines that name the columns; ends with a line feed
     * @return this
     */
    public DrawnTable text(String prose) {
        text.append(prose);
        return this;
    }

    /**
     * Adds a row.
     *
     * @param cells its cells, as Markdown
     * @return this
     */
    public DrawnTable row(String... cells) {
        text.append("| ").append(String.join(" | ", cells)).append(" |\n");
        return this;
    }

    /**
     * Adds a table of problem codes: id, class, severity, and what is odd.
     *
     * @param codes the codes, a row each
     * @return this
     */
    public DrawnTable problems(List<? extends ProblemCode> codes) {
        text.append("| code | class | severity | what is odd |\n|---|---|---|---|\n");
        for (ProblemCode code : codes) {
            row(
                    "`" + code.id() + "`",
                    code.problemClass().name(),
                    code.severity().name(),
                    code.description());
        }
        return this;
    }

    /** The Markdown so far. */
    @Override
    public String toString() {
        return text.toString();
    }
}
