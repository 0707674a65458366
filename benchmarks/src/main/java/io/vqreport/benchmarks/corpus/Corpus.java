package io.vqreport.benchmarks.corpus;

import io.vqreport.benchmarks.report.SessionReport;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * The reports of one run and their text. One seed gives the same reports on every machine.
 *
 * @param reports the reports
 * @param bodies each of them as application/vq-rtcpxr
 */
public record Corpus(List<SessionReport> reports, List<byte[]> bodies) {
    /** So many that no branch predictor learns them by heart. */
    public static final int SIZE = 512;

    private static final long SEED = 6035;

    /** Copies the lists. */
    public Corpus {
        reports = List.copyOf(reports);
        bodies = List.copyOf(bodies);
    }

    /**
     * Makes the corpus that all figures are taken from.
     *
     * @return it
     */
    public static Corpus standard() {
        Random random = new Random(SEED);
        List<SessionReport> reports = new ArrayList<>();
        List<byte[]> bodies = new ArrayList<>();
        for (int i = 0; i < SIZE; i++) {
            SessionReport report = new ReportGenerator(random).next();
            reports.add(report);
            bodies.add(new ReportText(random).of(report));
        }
        return new Corpus(reports, bodies);
    }

    /**
     * The mean size of a body.
     *
     * @return in octets
     */
    public double meanBodySize() {
        return bodies.stream().mapToInt(body -> body.length).average().orElseThrow();
    }
}
