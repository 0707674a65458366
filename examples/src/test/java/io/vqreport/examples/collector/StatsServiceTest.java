package io.vqreport.examples.collector;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.java_websocket.WebSocket;
import org.java_websocket.handshake.ClientHandshake;
import org.java_websocket.server.WebSocketServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A media server's stats service that comes, goes and comes back. */
class StatsServiceTest {
    @TempDir
    private Path folder;

    @Test
    void messagesOfBothLegsAreStoredAndARestartIsSurvived() throws Exception {
        List<byte[]> messages = new SampleTraffic(5, Instant.parse("2026-01-02T12:00:00Z")).mediaServerCall(4);
        Service first = Service.start(0);
        String source = "websocket: {sources: [{url: \"ws://127.0.0.1:" + first.getPort()
                + "/stats\"}], backoff: {first: 50ms, most: 500ms}}";
        try (CollectorRig rig = CollectorRig.start(folder, source)) {
            first.send(messages.subList(0, 6));
            rig.awaitCount("SELECT COUNT(*) FROM receipts WHERE channel = 'websocket'", 6);
            first.stop(1000);
            Service second = Service.start(first.getPort());
            try {
                // One message comes a second time, as after a restart.
                second.send(messages.subList(5, messages.size()));
                rig.awaitCount("SELECT COUNT(*) FROM receipts WHERE channel = 'websocket'", messages.size());
                rig.awaitCount("SELECT COUNT(*) FROM reports", 8);
                rig.awaitCount("SELECT COUNT(*) FROM events WHERE type = 'session-state'", 4);
                // All but the first message of each leg know when their interval began.
                rig.awaitCount("SELECT COUNT(DISTINCT report_id) FROM streams WHERE start_at IS NOT NULL", 6);
                assertThat(rig.count("SELECT COUNT(*) FROM calls")).isEqualTo(1);
                assertThat(rig.counter("vqreport_receipts_duplicate_total{channel=\"websocket\"}"))
                        .isEqualTo(1);
            } finally {
                second.stop(1000);
            }
        }
    }

    /** Sends what it is given to whoever connects. */
    private static final class Service extends WebSocketServer {
        private final CountDownLatch started = new CountDownLatch(1);
        private final CountDownLatch connected = new CountDownLatch(1);

        private Service(int port) {
            super(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        }

        static Service start(int port) throws InterruptedException {
            Service service = new Service(port);
            service.setReuseAddr(true);
            service.start();
            assertThat(service.started.await(30, TimeUnit.SECONDS)).isTrue();
            return service;
        }

        void send(List<byte[]> messages) throws InterruptedException {
            assertThat(connected.await(60, TimeUnit.SECONDS))
                    .as("the collector connects")
                    .isTrue();
            messages.forEach(message -> broadcast(new String(message, StandardCharsets.UTF_8)));
        }

        @Override
        public void onOpen(WebSocket socket, ClientHandshake handshake) {
            connected.countDown();
        }

        @Override
        public void onClose(WebSocket socket, int code, String reason, boolean remote) {}

        @Override
        public void onMessage(WebSocket socket, String message) {}

        @Override
        public void onError(WebSocket socket, Exception e) {}

        @Override
        public void onStart() {
            started.countDown();
        }
    }
}
