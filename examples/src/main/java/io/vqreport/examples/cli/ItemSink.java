package io.vqreport.examples.cli;

import io.vqreport.codec.DecodedItem;
import io.vqreport.codec.DocumentSummary;

/** What a command does with the items of one input. */
interface ItemSink {
    /** Takes one item, in the order of the input. */
    void item(DecodedItem item);

    /** The input is over. */
    Outcome finish(DocumentSummary summary);
}
