package io.vqreport.examples.collector.pipeline;

import io.vqreport.codec.Problem;
import io.vqreport.model.Bytes;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a receipt held.
 *
 * @param receipt the receipt
 * @param formatId its format; absent when none was recognized
 * @param reports the reports, in their order
 * @param events what happened in calls, in their order
 * @param problems what was odd outside of reports
 * @param refused how many reports of it could not be read
 * @param beyondReading whether nothing of it could be read
 * @param packedBody its octets, compressed (gzip)
 */
public record DecodedReceipt(
        Receipt receipt,
        @Nullable String formatId,
        List<JudgedReport> reports,
        List<CallEvent> events,
        List<Problem> problems,
        int refused,
        boolean beyondReading,
        Bytes packedBody) {}
