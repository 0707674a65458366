package io.vqreport.rtcpxr;

import io.vqreport.codec.Decoded;
import io.vqreport.codec.Problem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A captured message taken apart: the SIP request around the body, if there was one, and the reports in it.
 *
 * @param envelope the SIP request; absent when the input was a bare body
 * @param reports the reports with their problems, in their order; locations count from the start of the whole input
 * @param problems what was odd outside any report: a part of the message without a report, or another message behind this one
 */
public record VqMessage(@Nullable SipEnvelope envelope, List<Decoded<VqReport>> reports, List<Problem> problems) {
    /** Copies the lists. */
    public VqMessage {
        reports = List.copyOf(reports);
        problems = List.copyOf(problems);
    }
}
