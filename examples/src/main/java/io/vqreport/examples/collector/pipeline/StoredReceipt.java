package io.vqreport.examples.collector.pipeline;

/**
 * What became of a receipt in the store.
 *
 * @param isNew whether it was not there before; of what was, nothing is stored again
 * @param newReports how many of its reports were not there before, in this receipt or another
 */
public record StoredReceipt(boolean isNew, int newReports) {
    /** A receipt that is there already. */
    public static final StoredReceipt KNOWN = new StoredReceipt(false, 0);
}
