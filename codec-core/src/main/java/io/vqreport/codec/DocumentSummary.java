package io.vqreport.codec;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is to be said of a decoder's input as a whole, once it is over.
 *
 * @param problems what was odd outside any single report
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
}
