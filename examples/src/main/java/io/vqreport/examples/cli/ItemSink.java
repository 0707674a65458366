package io.vqreport.examples.cli;

import io.vqreport.codec.DecodedItem;
import io.vqreport.codec.DocumentSummary;

/** What a command does with the items of one input. */
interface ItemSink {
    /** Takes one item, in the order of the input. */
    void item(DecodedItem item);

    /** The input is over. */
    Outcome finish(DocumentSummary summary);

    /** The rest of the input is beyond reading; instead of {@link #finish}. */
    default void broken() {}
}
