package io.vqreport.examples.collector;

import com.sun.management.OperatingSystemMXBean;
import io.vqreport.codec.QualityReportCodecs;
import io.vqreport.examples.collector.config.ConfigFiles;
import io.vqreport.model.QualityReport;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.HdrHistogram.Histogram;

/**
 * The end of a large conference: 50,000 events in posts of 100 from 8 connections, as fast as they are answered. Prints how long answers took,
 * how many reports a second were stored, and what was dropped. docs/collector.md has its figures, and says how they were taken.
 *
 * <p>Arguments, all optional: the number of events, the events a post, the connections, and settings to lay over the defaults (YAML).
 */
public final class Burst {
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
        Path database = folder.resolve("calls.db");
        List<byte[]> lists = lists(events / length, length);
        long octets = lists.stream().mapToLong(list -> list.length).sum();
        System.out.printf("%d posts of %d events, %.1f MiB%n", lists.size(), length, octets / 1048576.0);
        try (Collector collector = new Collector(
                ConfigFiles.parse(settings + CollectorRig.baseConfig(database), "burst"), QualityReportCodecs.load())) {
            collector.start();
            URI uri = URI.create("http://127.0.0.1:" + collector.httpPort().orElseThrow() + "/qoe");
            warmUp(uri, database);
            long before = CollectorRig.count(database, "SELECT COUNT(*) FROM reports");
            long cpuBefore = cpu();
            long begin = System.nanoTime();
            Histogram answers = post(uri, lists, connections);
            long posted = System.nanoTime();
            long stored = awaitStored(collector, database, before + (long) lists.size() * length);
            long end = System.nanoTime();
            System.out.printf("%.1f s of processor time, client included%n", (cpu() - cpuBefore) / 1e9);
            print(answers, seconds(begin, posted), seconds(begin, end), stored - before);
            counters(collector);
        }
        // The SIP stack leaves a thread behind that waits for ever.
        System.exit(0);
    }

    private static List<byte[]> lists(int count, int length) {
        SampleTraffic traffic = new SampleTraffic(42, Instant.now());
        List<byte[]> lists = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            List<QualityReport> reports =
                    Stream.generate(traffic::session).limit(length).toList();
            lists.add(SampleTraffic.list("burst-" + i, reports));
        }
        return lists;
    }

    /** The first posts load classes; they are stored, and not counted. */
    private static void warmUp(URI uri, Path database) throws Exception {
        SampleTraffic traffic = new SampleTraffic(43, Instant.now());
        HttpClient http = HttpClient.newHttpClient();
        for (int i = 0; i < 20; i++) {
            List<QualityReport> reports =
                    Stream.generate(traffic::session).limit(50).toList();
            send(http, uri, SampleTraffic.list("warm-" + i, reports));
        }
        CollectorRig.await(() -> CollectorRig.count(database, "SELECT COUNT(*) FROM reports") == 1000);
    }

    private static Histogram post(URI uri, List<byte[]> lists, int connections) throws InterruptedException {
        BlockingQueue<byte[]> left = new ArrayBlockingQueue<>(lists.size(), false, lists);
        List<Histogram> each = new ArrayList<>();
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < connections; i++) {
            Histogram histogram = new Histogram(TimeUnit.MINUTES.toMicros(5), 3);
            each.add(histogram);
            Thread thread = new Thread(() -> postAll(uri, left, histogram));
            threads.add(thread);
            thread.start();
        }
        for (Thread thread : threads) {
            thread.join();
        }
        Histogram all = new Histogram(TimeUnit.MINUTES.toMicros(5), 3);
        each.forEach(all::add);
        return all;
    }

    /** A client has one HTTP/1.1 connection as long as it sends one request at a time. */
    private static void postAll(URI uri, BlockingQueue<byte[]> left, Histogram histogram) {
        HttpClient http =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        for (byte[] list = left.poll(); list != null; list = left.poll()) {
            long begin = System.nanoTime();
            send(http, uri, list);
            histogram.recordValue((System.nanoTime() - begin) / 1000);
        }
    }

    private static void send(HttpClient http, URI uri, byte[] list) {
        try {
            int status = http.send(
                            HttpRequest.newBuilder(uri)
                                    .header("Content-Type", "text/xml")
                                    .POST(HttpRequest.BodyPublishers.ofByteArray(list))
                                    .build(),
                            BodyHandlers.discarding())
                    .statusCode();
            if (status != 202) {
                throw new IllegalStateException("answered " + status);
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Until all are there; or, since some may have been dropped, nothing waits and the number has stood still for half a minute. */
    private static long awaitStored(Collector collector, Path database, long expected) throws Exception {
        long last = -1;
        int still = 0;
        HttpClient http = HttpClient.newHttpClient();
        URI health = URI.create("http://127.0.0.1:" + collector.webPort().orElseThrow() + "/health");
        while (true) {
            long now = CollectorRig.count(database, "SELECT COUNT(*) FROM reports");
            boolean idle = http.send(HttpRequest.newBuilder(health).build(), BodyHandlers.ofString())
                    .body()
                    .contains("\"waiting\":0");
            still = idle && now == last ? still + 1 : 0;
            if (now >= expected || still == 300) {
                return now;
            }
            last = now;
            Thread.sleep(100);
        }
    }

    private static long cpu() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
    }

    private static double seconds(long begin, long end) {
        return (end - begin) / 1e9;
    }

    private static void print(Histogram answers, double posted, double stored, long reports) {
        System.out.printf(
                "answers: median %.1f ms, 90 %% %.1f ms, 99 %% %.1f ms, longest %.1f ms%n",
                answers.getValueAtPercentile(50) / 1000.0,
                answers.getValueAtPercentile(90) / 1000.0,
                answers.getValueAtPercentile(99) / 1000.0,
                answers.getMaxValue() / 1000.0);
        System.out.printf("posted in %.1f s, stored in %.1f s%n", posted, stored);
        System.out.printf("%d reports stored, %.0f a second%n", reports, reports / stored);
    }

    private static void counters(Collector collector) throws Exception {
        URI metrics = URI.create("http://127.0.0.1:" + collector.webPort().orElseThrow() + "/metrics");
        HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(metrics).build(), BodyHandlers.ofString())
                .body()
                .lines()
                .filter(line -> line.startsWith("vqreport_reports_") || line.startsWith("vqreport_receipts_dropped"))
                .forEach(System.out::println);
    }
}
