package io.vqreport.examples.collector;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a collector in a process of its own writes, and how it ends when it is told to. */
class LogTest {
    private static final int LISTS = 20;
    private static final int LENGTH = 10;

    @TempDir
    private Path folder;

    private final SampleTraffic traffic = new SampleTraffic(6, Instant.parse("2026-01-02T12:00:00Z"));

    @Test
    void aToldCollectorStoresWhatItAcceptedAndItsLogTellsOfNobody() throws Exception {
        TestStore store = TestStore.sqlite(folder);
        CollectorProcess collector = CollectorProcess.start(folder, store);
        int exit;
        try {
            publishGibberish(collector);
            for (String path : List.of("/qoe", "/reports", "/sdn")) {
                post(collector, path, "<Broken who='sip:ada@example.org' where='192.0.2.10'");
            }
            post(
                    collector,
                    "/reports",
                    "VQSessionReport\r\nCallID:secret-call@example.org\r\nLocalID:<sip:ada@example.org>\r\n");
            for (int i = 0; i < LISTS; i++) {
                byte[] list = SampleTraffic.list(
                        "told-" + i,
                        Stream.generate(traffic::session).limit(LENGTH).toList());
                assertThat(post(collector, "/qoe", new String(list, StandardCharsets.UTF_8)))
                        .isEqualTo(202);
            }
        } finally {
            exit = collector.stop();
        }
        // As a shell has it: 128 and the signal's number.
        assertThat(exit).isEqualTo(143);
        assertThat(store.count("SELECT COUNT(*) FROM reports WHERE format = 'msqoe'"))
                .isEqualTo((long) LISTS * LENGTH);
        List<String> lines = Files.readAllLines(collector.log());
        ObjectMapper json = new ObjectMapper();
        for (String line : lines) {
            JsonNode event = json.readTree(line);
            assertThat(event.path("level").asText()).as(line).isNotEmpty();
            assertThat(event.path("formattedMessage").asText()).as(line).isNotEmpty();
        }
        assertThat(lines.get(lines.size() - 1)).contains("everything accepted is stored");
        assertThat(String.join("\n", lines))
                .doesNotContain("sip:", "example.org", "example.net", "ada", "192.0.2.", "127.0.0.1", "secret-call");
    }

    /** Not even what is no SIP is quoted. */
    private static void publishGibberish(CollectorProcess collector) throws Exception {
        byte[] gibberish = "PUBLISH sip:ada@example.org SIP/2.0\r\nVia: nonsense sip:ada@example.org\r\n\r\n"
                .getBytes(StandardCharsets.US_ASCII);
        try (DatagramSocket socket = new DatagramSocket()) {
            socket.send(new DatagramPacket(
                    gibberish, gibberish.length, InetAddress.getLoopbackAddress(), collector.sipUdpPort()));
        }
    }

    private static int post(CollectorProcess collector, String path, String body) throws Exception {
        URI uri = collector.qoe().resolve(path);
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(uri)
                                .header("Content-Type", "text/xml")
                                .POST(HttpRequest.BodyPublishers.ofString(body))
                                .build(),
                        BodyHandlers.discarding())
                .statusCode();
    }
}
