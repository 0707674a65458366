package io.vqreport.examples.collector.websocket;

import io.vqreport.examples.collector.config.WebSocketConfig;
import io.vqreport.examples.collector.pipeline.Channel;
import io.vqreport.examples.collector.pipeline.Counters;
import io.vqreport.examples.collector.pipeline.Pipeline;
import io.vqreport.examples.collector.pipeline.Receipt;
import io.vqreport.examples.collector.pipeline.ReceiptKeys;
import io.vqreport.model.Bytes;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.ByteBuffer;
import java.time.Clock;
import java.time.Duration;
import java.util.SplittableRandom;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Stays connected to one stats service. One thread connects, watches and connects again; the JDK's client calls the listener.
 *
 * <p>A service that restarts without closing leaves a connection on which nothing comes any more: hence the pings. Three without any sign of
 * life, and the connection is made anew.
 */
final class StatsServiceClient implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(StatsServiceClient.class);
    private static final int SILENT_PINGS = 3;
    private static final String FORMAT = "media-server";

    private final URI url;
    private final HttpClient http;
    private final WebSocketConfig config;
    private final Pipeline pipeline;
    private final Counters counters;
    private final Clock clock;
    private final Backoff backoff;
    private final Thread thread;
    private volatile boolean closing;

    StatsServiceClient(
            URI url, HttpClient http, WebSocketConfig config, Pipeline pipeline, Counters counters, Clock clock) {
        this.url = url;
        this.http = http;
        this.config = config;
        this.pipeline = pipeline;
        this.counters = counters;
        this.clock = clock;
        this.backoff = new Backoff(config.backoff(), new SplittableRandom());
        this.thread = new Thread(this::run, "vqreport-stats-service");
        thread.setDaemon(true);
    }

    void start() {
        thread.start();
    }

    private void run() {
        try {
            while (!closing) {
                connectAndWatch();
                if (!closing) {
                    TimeUnit.MILLISECONDS.sleep(backoff.next().toMillis());
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void connectAndWatch() throws InterruptedException {
        FrameListener listener = new FrameListener(config.maxMessageBytes(), this::frame, counters);
        WebSocket socket;
        try {
            socket = http.newWebSocketBuilder()
                    .connectTimeout(config.connectTimeout())
                    .buildAsync(url, listener)
                    .join();
        } catch (CompletionException e) {
            counters.websocket("failed");
            LOG.atWarn()
                    .addKeyValue(
                            "exception",
                            String.valueOf(
                                    e.getCause() == null
                                            ? e
                                            : e.getCause().getClass().getSimpleName()))
                    .log("a stats service cannot be reached; tried again later");
            return;
        }
        counters.websocket("opened");
        LOG.info("connected to a stats service");
        watch(socket, listener);
        if (listener.heardOf()) {
            backoff.reset();
        }
        counters.websocket("lost");
        LOG.info("the connection to a stats service is gone");
    }

    private void watch(WebSocket socket, FrameListener listener) throws InterruptedException {
        int silent = 0;
        try {
            while (!closing && !listener.awaitEnd(config.pingInterval())) {
                silent = listener.takeSign() ? 0 : silent + 1;
                if (silent > SILENT_PINGS) {
                    return;
                }
                // That it cannot be sent shows as silence.
                CompletableFuture<WebSocket> unused = socket.sendPing(ByteBuffer.allocate(0));
            }
            if (closing && !socket.isOutputClosed()) {
                socket.sendClose(WebSocket.NORMAL_CLOSURE, "")
                        .orTimeout(1, TimeUnit.SECONDS)
                        .exceptionally(e -> socket)
                        .join();
            }
        } finally {
            socket.abort();
        }
    }

    private void frame(byte[] message) {
        pipeline.accept(new Receipt(
                Channel.WEBSOCKET,
                ReceiptKeys.ofContent(Channel.WEBSOCKET, message),
                clock.instant(),
                url.toString(),
                "application/json",
                FORMAT,
                1,
                Bytes.copyOf(message)));
    }

    @Override
    public void close() {
        closing = true;
        thread.interrupt();
        try {
            thread.join(Duration.ofSeconds(2).toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
