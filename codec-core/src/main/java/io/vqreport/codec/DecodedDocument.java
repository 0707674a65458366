package io.vqreport.codec;

import java.util.List;
import java.util.Objects;

/**
 * All that a {@link ReportDecoder} found in one input.
 *
 * @param items the items, in the order of the input
 * @param summary what is to be said of the input as a whole
 */
public record DecodedDocument(List<DecodedItem> items, DocumentSummary summary) {
    /** Copies the list. */
    public DecodedDocument {
        items = List.copyOf(items);
        Objects.requireNonNull(summary, "summary");
    }
}
