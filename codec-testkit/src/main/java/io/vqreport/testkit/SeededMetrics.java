package io.vqreport.testkit;

import io.vqreport.metric.Metric;
import io.vqreport.metric.Metrics;
import java.util.random.RandomGenerator;

/** The metrics of an invented stream: plausible together, whole or with one or two decimals as devices send them. */
final class SeededMetrics {
    private SeededMetrics() {}

    static Metrics of(RandomGenerator random) {
        double loss = random.nextInt(3) == 0 ? random.nextInt(1500) / 100.0 : 0;
        double discard = random.nextInt(4) == 0 ? random.nextInt(400) / 100.0 : 0;
        int nominal = 20 * (1 + random.nextInt(5));
        int roundTrip = 10 + random.nextInt(400);
        int endSystem = 20 + random.nextInt(120);
        int jitter = random.nextInt(60);
        int r = Math.max(20, 93 - (int) (2.5 * (loss + discard)) - roundTrip / 20);
        double mos = Math.max(1, Math.round(r * 4.6) / 100.0);
        Metrics.Builder metrics = Metrics.builder()
                .put(Metric.NETWORK_LOSS_RATE, loss)
                .put(Metric.DISCARD_RATE, discard)
                .put(Metric.JITTER_BUFFER_NOMINAL, nominal)
                .put(Metric.JITTER_BUFFER_MAX, 2 * nominal)
                .put(Metric.JITTER_BUFFER_ABSOLUTE_MAX, 200 + random.nextInt(100))
                .put(Metric.ROUND_TRIP_DELAY, roundTrip)
                .put(Metric.END_SYSTEM_DELAY, endSystem)
                .put(Metric.INTERARRIVAL_JITTER, jitter)
                .put(Metric.R_CONVERSATIONAL, r)
                .put(Metric.MOS_LISTENING, Math.min(5, mos))
                .put(Metric.MOS_CONVERSATIONAL, Math.max(1, Math.min(5, mos - 0.1)));
        if (loss > 0) {
            metrics.put(Metric.BURST_LOSS_DENSITY, Math.min(100, 3 * loss))
                    .put(Metric.BURST_DURATION, 20 + random.nextInt(900))
                    .put(Metric.GAP_LOSS_DENSITY, loss / 4)
                    .put(Metric.GAP_DURATION, 1000 + random.nextInt(60_000))
                    .put(Metric.GAP_THRESHOLD, 16);
        }
        if (random.nextBoolean()) {
            metrics.put(Metric.SIGNAL_LEVEL, -35 + random.nextInt(25))
                    .put(Metric.NOISE_LEVEL, -80 + random.nextInt(35))
                    .put(Metric.RESIDUAL_ECHO_RETURN_LOSS, 10 + random.nextInt(60));
        }
        return metrics.build();
    }
}
