package io.vqreport.examples.collector.pipeline;

import java.util.List;

/** Where decoded receipts go. */
public interface ReceiptStore {
    /**
     * Stores receipts in one transaction.
     *
     * @param batch the receipts
     * @return for each whether it is new; false for what is there already, of which nothing is stored again
     * @throws StoreException when nothing was stored
     */
    List<Boolean> store(List<DecodedReceipt> batch);
}
