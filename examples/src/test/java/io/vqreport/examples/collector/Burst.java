package io.vqreport.examples.collector;

import com.sun.management.OperatingSystemMXBean;
import io.vqreport.codec.QualityReportCodecs;
import io.vqreport.examples.collector.config.ConfigFiles;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.HdrHistogram.Histogram;

/**
 * 50,000 events in posts of 100 from 8 connections, as fast as they are answered. Prints how long answers took, how many reports a second were
 * stored, and what was dropped. docs/collector.md has its figures, and says how they were taken.
 *
 * <p>Arguments, all optional: the number of events, the events a post, the connections, and settings to lay over the defaults (YAML).
 */
public final class Burst {
    private static final String STORED = "vqreport_reports_stored_total";

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private Burst() {}

    /**
     * Runs it.
     *
     * @param args as said above
     * @throws Exception when anything fails
     */
    public static void main(String[] args) throws Exception {
        int events = args.length > 0 ? Integer.parseInt(args[0]) : 50_000;
        int length = args.length > 1 ? Integer.parseInt(args[1]) : 100;
        int connections = args.length > 2 ? Integer.parseInt(args[2]) : 8;
        String settings = args.length > 3 ? args[3] + "\n" : "";
        Path folder = Files.createTempDirectory("vqreport-burst");
        TestStore store = TestStore.sqlite(folder);
        BurstTraffic traffic = new BurstTraffic("burst", events / length, length);
        System.out.printf(
                Locale.ROOT, "%d posts of %d events, %.1f MiB%n", traffic.posts(), length, traffic.mebibytes());
        try (Collector collector = new Collector(
                ConfigFiles.parse(settings + CollectorRig.baseConfig(store), "burst"), QualityReportCodecs.load())) {
            collector.start();
            URI uri = URI.create("http://127.0.0.1:" + collector.httpPort().orElseThrow() + "/qoe");
            // The first posts load classes; they are stored, and not measured.
            BurstTraffic warmUp = new BurstTraffic("warm", 20, 50);
            warmUp.post(uri, 1);
            long before = awaitStored(collector, store, warmUp.events());
            long cpuBefore = cpu();
            long begin = System.nanoTime();
            Histogram answers = traffic.post(uri, connections);
            long posted = System.nanoTime();
            long stored = awaitStored(collector, store, before + traffic.events());
            long end = System.nanoTime();
            System.out.printf(Locale.ROOT, "%.1f s of processor time, client included%n", (cpu() - cpuBefore) / 1e9);
            print(answers, seconds(begin, posted), seconds(begin, end), stored - before);
            // A batch is counted once its commit returned, which is a little after others see it.
            CollectorRig.await(() -> counters(collector).contains(STORED + " " + (double) stored));
            counters(collector)
                    .lines()
                    .filter(line ->
                            line.startsWith("vqreport_reports_") || line.startsWith("vqreport_receipts_dropped"))
                    .forEach(System.out::println);
        }
    }

    /** Until all are there; or, since some may have been dropped, nothing waits and the number has stood still for half a minute. */
    private static long awaitStored(Collector collector, TestStore store, long expected) throws Exception {
        long last = -1;
        int still = 0;
        while (true) {
            long now = store.count("SELECT COUNT(*) FROM reports");
            boolean idle = page(collector, "/health").contains("\"waiting\":0");
            still = idle && now == last ? still + 1 : 0;
            if (now >= expected || still == 300) {
                return now;
            }
            last = now;
            Thread.sleep(100);
        }
    }

    private static String counters(Collector collector) throws Exception {
        return page(collector, "/metrics");
    }

    private static String page(Collector collector, String path) throws Exception {
        URI uri = URI.create("http://127.0.0.1:" + collector.webPort().orElseThrow() + path);
        return HTTP.send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString())
                .body();
    }

    private static long cpu() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
    }

    private static double seconds(long begin, long end) {
        return (end - begin) / 1e9;
    }

    private static void print(Histogram answers, double posted, double stored, long reports) {
        System.out.printf(
                Locale.ROOT,
                "answers: median %.1f ms, 90 %% %.1f ms, 99 %% %.1f ms, longest %.1f ms%n",
                answers.getValueAtPercentile(50) / 1000.0,
                answers.getValueAtPercentile(90) / 1000.0,
                answers.getValueAtPercentile(99) / 1000.0,
                answers.getMaxValue() / 1000.0);
        System.out.printf(Locale.ROOT, "posted in %.1f s, stored in %.1f s%n", posted, stored);
        System.out.printf(Locale.ROOT, "%d reports stored, %.0f a second%n", reports, reports / stored);
    }
}
