package io.vqreport.codec;

import io.vqreport.model.Redacted;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is to be said of a decoder's input as a whole, once it is over.
 *
 * @param problems what was odd outside any single report, in the order of the input
 * @param batchId the document's own id; absent when it has none
 */
public record DocumentSummary(
        List<Problem> problems, @Nullable String batchId) {
    /** A document without problems and without an id. */
    public static final DocumentSummary PLAIN = new DocumentSummary(List.of(), null);

    /** Copies the list. */
    public DocumentSummary {
        problems = List.copyOf(problems);
    }

    /** Shows the problems, and of the id only its length. */
    @Override
    public String toString() {
        return "DocumentSummary[problems=" + problems + ", batchId=" + Redacted.text(batchId) + "]";
    }
}
