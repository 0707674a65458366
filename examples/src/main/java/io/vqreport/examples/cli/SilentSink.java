package io.vqreport.examples.cli;

import io.vqreport.codec.DecodedItem;
import io.vqreport.codec.DocumentSummary;

/** Shows nothing of an input, and knows how it went. */
final class SilentSink implements ItemSink {
    private Outcome outcome = Outcome.CLEAN;

    @Override
    public void item(DecodedItem item) {
        if (item instanceof DecodedItem.Refused) {
            outcome = Outcome.NOTED;
        }
    }

    @Override
    public Outcome finish(DocumentSummary summary) {
        return outcome;
    }
}
