package io.vqreport.examples.collector;

import io.vqreport.model.QualityReport;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.HdrHistogram.Histogram;

/** The end of a large conference: lists of events, posted from several connections as fast as they are answered. */
final class BurstTraffic {
    private final List<byte[]> lists = new ArrayList<>();
    private final int length;
    private final AtomicInteger answered = new AtomicInteger();

    /** Invents {@code count} lists of {@code length} events each, whose IDs begin with {@code name}. */
    BurstTraffic(String name, int count, int length) {
        this.length = length;
        SampleTraffic traffic = new SampleTraffic(name.hashCode(), Instant.now());
        for (int i = 0; i < count; i++) {
            List<QualityReport> reports =
                    Stream.generate(traffic::session).limit(length).toList();
            lists.add(SampleTraffic.list(name + "-" + i, reports));
        }
    }

    int posts() {
        return lists.size();
    }

    int events() {
        return lists.size() * length;
    }

    double mebibytes() {
        return lists.stream().mapToLong(list -> list.length).sum() / 1048576.0;
    }

    /** How many posts were answered 202 so far, those of earlier rounds included. */
    int answered() {
        return answered.get();
    }

    /**
     * Posts all lists. Gives how long the answers took, in microseconds; a connection that breaks ends with what it had, as a killed collector
     * leaves it.
     */
    Histogram post(URI uri, int connections) throws InterruptedException {
        return post(uri, connections, lists.size());
    }

    /** Posts the first lists only. */
    Histogram post(URI uri, int connections, int count) throws InterruptedException {
        BlockingQueue<byte[]> left = new ArrayBlockingQueue<>(count, false, lists.subList(0, count));
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
    private void postAll(URI uri, BlockingQueue<byte[]> left, Histogram histogram) {
        HttpClient http =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        try {
            for (byte[] list = left.poll(); list != null; list = left.poll()) {
                long begin = System.nanoTime();
                int status = send(http, uri, list);
                if (status != 202) {
                    throw new IllegalStateException("answered " + status);
                }
                histogram.recordValue((System.nanoTime() - begin) / 1000);
                answered.incrementAndGet();
            }
        } catch (UncheckedIOException e) {
            // The collector is gone; the caller sees how many were answered.
            left.clear();
        }
    }

    private static int send(HttpClient http, URI uri, byte[] list) {
        try {
            return http.send(
                            HttpRequest.newBuilder(uri)
                                    .header("Content-Type", "text/xml")
                                    .POST(HttpRequest.BodyPublishers.ofByteArray(list))
                                    .build(),
                            BodyHandlers.discarding())
                    .statusCode();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
