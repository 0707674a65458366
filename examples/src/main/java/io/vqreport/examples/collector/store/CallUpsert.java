package io.vqreport.examples.collector.store;

import java.sql.SQLException;

/** How what a batch tells of a call is added to what is known of it. */
final class CallUpsert {
    /** The worst stream of both; all of its columns change together. */
    private static final String WORSE =
            "(excluded.worst_quality > calls.worst_quality OR excluded.worst_quality = calls.worst_quality"
                    + " AND excluded.worst_score > calls.worst_score)";

    static final String CONFLICT = "ON CONFLICT (id) DO UPDATE SET"
            + " first_at = CASE WHEN excluded.first_at < calls.first_at THEN excluded.first_at ELSE calls.first_at END,"
            + " last_at = CASE WHEN excluded.last_at > calls.last_at THEN excluded.last_at ELSE calls.last_at END,"
            + " ended = CASE WHEN excluded.ended > calls.ended THEN excluded.ended ELSE calls.ended END,"
            + " reports = calls.reports + excluded.reports,"
            + " events = calls.events + excluded.events,"
            + worse("worst_media") + ", " + worse("worst_direction") + ", " + worse("worst_metric") + ", "
            + worse("worst_value") + ", " + worse("worst_quality") + ", " + worse("worst_score");

    private CallUpsert() {}

    /** Every right-hand side sees the row as it was. */
    private static String worse(String column) {
        return " " + column + " = CASE WHEN " + WORSE + " THEN excluded." + column + " ELSE calls." + column + " END";
    }

    static void bind(Insert insert, CallRow call) throws SQLException {
        insert.number(call.id)
                .text(call.key, 600)
                .number(call.firstAt)
                .number(call.lastAt)
                .flag(call.ended)
                .number(call.reports)
                .number(call.events)
                .number(call.worstQuality)
                .real(call.worstScore)
                .text(call.worstMedia, 16)
                .text(call.worstDirection, 16)
                .text(call.worstMetric, 64)
                .realOrNull(call.worstValue)
                .row();
    }
}
