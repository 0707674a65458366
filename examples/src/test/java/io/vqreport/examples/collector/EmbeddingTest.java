package io.vqreport.examples.collector;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A collector within another program, which starts and stops it as it likes. */
class EmbeddingTest {
    private static final int TIMES = 20;

    @TempDir
    private Path folder;

    @Test
    void aStoppedCollectorLeavesNoThreadBehind() throws Exception {
        // The first one starts what the JDK and the libraries keep for all that follow.
        startUseAndStop(0);
        for (int i = 1; i <= TIMES; i++) {
            Set<Thread> before = threads();
            startUseAndStop(i);
            CollectorRig.await(() -> before.containsAll(threads()));
            assertThat(threads().stream()
                            .filter(thread -> !before.contains(thread))
                            .map(Thread::getName))
                    .as("left behind by stop " + i)
                    .isEmpty();
        }
    }

    private void startUseAndStop(int number) throws Exception {
        SampleTraffic traffic = new SampleTraffic(number, Instant.parse("2026-01-02T12:00:00Z"));
        try (CollectorRig rig = CollectorRig.start(Files.createDirectory(folder.resolve("run-" + number)));
                DatagramSocket phone = new DatagramSocket(0, InetAddress.getLoopbackAddress())) {
            rig.post("/qoe", "text/xml", SampleTraffic.list("embedded", List.of(traffic.session())));
            byte[] message =
                    SipPublish.message(phone.getLocalPort(), "UDP", 1, SampleTraffic.vqRtcpXr(traffic.session()));
            phone.send(new DatagramPacket(
                    message,
                    message.length,
                    InetAddress.getLoopbackAddress(),
                    rig.collector().sipUdpPort().orElseThrow()));
            rig.awaitCount("SELECT COUNT(*) FROM reports", 2);
        }
    }

    /** Those of the test's own HTTP clients end when the JDK finds them unused, and the JDK's idle workers after a while. */
    private static Set<Thread> threads() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> !thread.getName().startsWith("HttpClient-")
                        && !thread.getName().startsWith("ForkJoinPool.commonPool"))
                .collect(Collectors.toSet());
    }
}
