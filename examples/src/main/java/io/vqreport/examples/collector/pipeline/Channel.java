package io.vqreport.examples.collector.pipeline;

import java.util.Locale;

/** The way a receipt came. */
public enum Channel {
    /** {@code POST /qoe}. */
    QOE,
    /** {@code POST /reports}. */
    REPORTS,
    /** {@code POST /sdn}. */
    SDN,
    /** PUBLISH or NOTIFY. */
    SIP,
    /** A frame of a media server's stats service. */
    WEBSOCKET;

    /**
     * The name in the database, in metrics and in the API.
     *
     * @return lower case
     */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
