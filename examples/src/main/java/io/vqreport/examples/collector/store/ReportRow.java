package io.vqreport.examples.collector.store;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A stored report.
 *
 * @param id its number
 * @param receiptId the receipt it came in
 * @param at when it was made
 * @param format its format
 * @param kind SESSION, INTERVAL or ALERT
 * @param endOfCall whether it tells that the call is over
 * @param reporter the reporter's URI; absent when not told
 * @param peer the other side's URI; absent when not told
 * @param userAgent what the reporter calls itself; absent when not told
 * @param quality the rank of its worst stream
 * @param alert what it warns of; absent when it is no alert
 * @param tags what else it said, by name
 */
public record ReportRow(
        long id,
        long receiptId,
        long at,
        String format,
        String kind,
        boolean endOfCall,
        @Nullable String reporter,
        @Nullable String peer,
        @Nullable String userAgent,
        int quality,
        @Nullable String alert,
        Map<String, String> tags) {}
