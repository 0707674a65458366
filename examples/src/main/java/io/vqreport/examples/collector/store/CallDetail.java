package io.vqreport.examples.collector.store;

import java.util.List;

/**
 * Everything known of a call.
 *
 * @param call the call
 * @param reports its reports, in the order of time
 * @param streams their streams, in the order of time
 * @param events its events, in the order of time
 * @param problems what was odd
 * @param cut whether there is more than is shown
 */
public record CallDetail(
        CallSummary call,
        List<ReportRow> reports,
        List<StreamRow> streams,
        List<EventRow> events,
        List<ProblemRow> problems,
        boolean cut) {}
