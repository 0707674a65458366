package io.vqreport.examples.collector.pipeline;

import java.util.List;

/** Where decoded receipts go. */
public interface ReceiptStore {
    /**
     * Stores receipts in one transaction.
     *
     * @param batch the receipts
     * @return what became of each, in their order
     * @throws StoreException when nothing was stored
     */
    List<StoredReceipt> store(List<DecodedReceipt> batch);
}
