package io.vqreport.examples.collector.web;

import io.vqreport.metric.Metric;
import java.util.List;

/** What is plotted together. */
enum PlotFamily {
    /** Packets that did not arrive. */
    LOSS,
    /** Unevenness of arrival. */
    JITTER,
    /** The way there and back. */
    DELAY,
    /** Opinion scores. */
    MOS;

    /** The metrics that tell it; of a stream, the first that it has is plotted. */
    List<Metric> metrics() {
        return switch (this) {
            case LOSS -> List.of(Metric.NETWORK_LOSS_RATE, Metric.POST_REPAIR_LOSS_RATE);
            case JITTER -> List.of(Metric.INTERARRIVAL_JITTER, Metric.MEAN_ABSOLUTE_JITTER);
            case DELAY -> List.of(Metric.ROUND_TRIP_DELAY, Metric.SYMMETRIC_ONE_WAY_DELAY, Metric.ONE_WAY_DELAY);
            case MOS ->
                List.of(
                        Metric.MOS_LISTENING,
                        Metric.MOS_CONVERSATIONAL,
                        Metric.MOS_NETWORK,
                        Metric.MOS_RECEIVED_LISTENING,
                        Metric.MOS_SENT_LISTENING,
                        Metric.MOS_UNSPECIFIED,
                        Metric.MOS_VIDEO);
        };
    }
}
