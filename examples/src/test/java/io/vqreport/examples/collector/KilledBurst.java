package io.vqreport.examples.collector;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;

/**
 * A burst in whose middle the collector is killed (SIGKILL); it is started again and gets all posts again, as the agent repeats what it has no
 * answer to. docs/collector.md has figures.
 *
 * @param posts how many lists there are
 * @param events how many reports there are in all of them
 * @param answered how many posts were answered 202 before the kill
 * @param receiptsKilled the lists in the database of the killed process
 * @param reportsKilled the reports in it
 * @param reportsSeen the reports counted shortly before the kill
 * @param reportsRestarted the reports once a collector has opened the database again
 * @param receipts the lists at the end
 * @param reports the reports at the end
 * @param keys the different reports at the end
 * @param counted the reports that calls were counted to have, at the end
 * @param rows the rows of {@code vq_report} at the end, two for each report
 */
record KilledBurst(
        int posts,
        int events,
        int answered,
        long receiptsKilled,
        long reportsKilled,
        long reportsSeen,
        long reportsRestarted,
        long receipts,
        long reports,
        long keys,
        long counted,
        long rows) {
    /** Enough for all events on a busy machine. */
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private static final String RECEIPTS = "SELECT COUNT(*) FROM receipts";
    private static final String REPORTS = "SELECT COUNT(*) FROM reports";

    /**
     * Runs it at full size, and prints what was found.
     *
     * @param args the number of events, the events a post, the connections; all optional
     * @throws Exception when anything fails
     */
    public static void main(String[] args) throws Exception {
        int events = args.length > 0 ? Integer.parseInt(args[0]) : 50_000;
        int length = args.length > 1 ? Integer.parseInt(args[1]) : 100;
        int connections = args.length > 2 ? Integer.parseInt(args[2]) : 8;
        Path folder = Files.createTempDirectory("vqreport-kill");
        KilledBurst run = run(folder, TestStore.sqlite(folder), events / length, length, connections);
        System.out.printf(
                Locale.ROOT,
                "killed after %d of %d posts were answered; %d reports stored were seen before it%n"
                        + "in the killed process's database: %d lists, %d reports; after the restart %d reports%n"
                        + "all %d lists posted again: %d lists, %d reports, %d different ones, %d counted with calls,"
                        + " %d rows of vq_report%n",
                run.answered,
                run.posts,
                run.reportsSeen,
                run.receiptsKilled,
                run.reportsKilled,
                run.reportsRestarted,
                run.posts,
                run.receipts,
                run.reports,
                run.keys,
                run.counted,
                run.rows);
    }

    static KilledBurst run(Path folder, TestStore store, int posts, int length, int connections) throws Exception {
        BurstTraffic traffic = new BurstTraffic("killed", posts, length);
        CollectorProcess first = CollectorProcess.start(folder, store);
        long seen;
        int answered;
        try {
            // The first posts load classes.
            int warm = Math.max(1, posts / 25);
            traffic.post(first.qoe(), 1, warm);
            CollectorRig.await(PATIENCE, () -> store.count(RECEIPTS) == warm);
            Thread sender = new Thread(() -> post(traffic, first, connections));
            sender.start();
            // Half of the posts are answered, and a twentieth is stored: both go on.
            CollectorRig.await(
                    PATIENCE,
                    () -> traffic.answered() - warm >= posts / 2 && store.count(RECEIPTS) >= warm + posts / 20);
            seen = store.count(REPORTS);
            first.kill();
            sender.join();
            answered = traffic.answered() - warm;
        } finally {
            first.kill();
        }
        long receiptsKilled = store.count(RECEIPTS);
        long reportsKilled = store.count(REPORTS);
        CollectorProcess second = CollectorProcess.start(folder, store);
        long restarted = store.count(REPORTS);
        try {
            post(traffic, second, connections);
            CollectorRig.await(PATIENCE, () -> store.count(RECEIPTS) >= posts);
        } finally {
            // Drains, so that whatever would come twice has come.
            second.stop();
        }
        return new KilledBurst(
                posts,
                traffic.events(),
                answered,
                receiptsKilled,
                reportsKilled,
                seen,
                restarted,
                store.count(RECEIPTS),
                store.count(REPORTS),
                store.count("SELECT COUNT(DISTINCT report_key) FROM vq_report"),
                store.count("SELECT SUM(reports) FROM calls"),
                store.count("SELECT COUNT(*) FROM vq_report"));
    }

    private static void post(BurstTraffic traffic, CollectorProcess collector, int connections) {
        try {
            traffic.post(collector.qoe(), connections);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
