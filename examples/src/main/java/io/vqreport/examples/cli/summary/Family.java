package io.vqreport.examples.cli.summary;

import io.vqreport.metric.Metric;
import io.vqreport.metric.Unit;
import java.util.List;

/** Metrics that answer the same question, are shown side by side and drawn over the same edges. */
// The list is immutable, and the array never leaves.
@SuppressWarnings("ImmutableEnumChecker")
public enum Family {
    /** Packets that did not come, or came too late. */
    LOSS(
            "Loss",
            false,
            List.of(Metric.NETWORK_LOSS_RATE, Metric.DISCARD_RATE, Metric.POST_REPAIR_LOSS_RATE),
            0,
            0.1,
            0.2,
            0.5,
            1,
            1.5,
            2,
            3,
            5,
            7,
            10,
            15,
            20,
            30,
            50,
            100),
    /** How unevenly they came. */
    JITTER(
            "Jitter",
            false,
            List.of(Metric.INTERARRIVAL_JITTER, Metric.MEAN_ABSOLUTE_JITTER),
            0,
            1,
            2,
            3,
            5,
            7,
            10,
            15,
            20,
            25,
            30,
            40,
            50,
            75,
            100,
            200,
            500),
    /** How long they took. */
    DELAY(
            "Delay",
            false,
            List.of(
                    Metric.ROUND_TRIP_DELAY,
                    Metric.ONE_WAY_DELAY,
                    Metric.SYMMETRIC_ONE_WAY_DELAY,
                    Metric.RELATIVE_ONE_WAY_DELAY,
                    Metric.END_SYSTEM_DELAY),
            0,
            5,
            10,
            20,
            30,
            50,
            75,
            100,
            150,
            200,
            300,
            400,
            500,
            750,
            1000,
            2000),
    /** What it was worth. */
    MOS(
            "MOS",
            true,
            List.of(
                    Metric.MOS_LISTENING,
                    Metric.MOS_CONVERSATIONAL,
                    Metric.MOS_NETWORK,
                    Metric.MOS_RECEIVED_LISTENING,
                    Metric.MOS_SENT_LISTENING,
                    Metric.MOS_UNSPECIFIED,
                    Metric.MOS_VIDEO),
            1,
            1.25,
            1.5,
            1.75,
            2,
            2.25,
            2.5,
            2.75,
            3,
            3.25,
            3.5,
            3.75,
            4,
            4.25,
            4.5,
            4.75,
            5);

    private final String title;
    private final boolean higherIsBetter;
    private final List<Metric> metrics;
    private final double[] edges;

    Family(String title, boolean higherIsBetter, List<Metric> metrics, double... edges) {
        this.title = title;
        this.higherIsBetter = higherIsBetter;
        this.metrics = metrics;
        this.edges = edges;
    }

    /** For a heading. */
    public String title() {
        return title;
    }

    /** For a heading that tells the unit, where the title does not tell it already. */
    String titleWith(Unit unit) {
        return unit == Unit.MOS ? title : title + ", " + unit.symbol();
    }

    /** Whether the bad end is the low one. */
    public boolean higherIsBetter() {
        return higherIsBetter;
    }

    /** What belongs to it; the first decides which streams are the worst, or with scores whichever is there. */
    public List<Metric> metrics() {
        return metrics;
    }

    /** How many bars there are: one between each two edges, and one beyond the last. */
    public int bins() {
        return edges.length;
    }

    /** Where a bar begins. */
    public double edge(int bin) {
        return edges[bin];
    }

    /** The bar a value belongs to: the last that begins at or below it. */
    int binOf(double value) {
        int bin = 0;
        while (bin + 1 < edges.length && value >= edges[bin + 1]) {
            bin++;
        }
        return bin;
    }

    /** Whether the one value is worse than the other: negative when it is, zero when they are equal. */
    int compare(double one, double other) {
        return higherIsBetter ? Double.compare(one, other) : Double.compare(other, one);
    }
}
