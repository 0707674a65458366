package io.vqreport.examples.collector;

import static org.assertj.core.api.Assertions.assertThat;

import io.vqreport.model.QualityReport;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** What the paths for posts answer, and what is stored of it. */
@ParameterizedClass
@EnumSource(TestStore.Kind.class)
class HttpTest {
    @Parameter
    private TestStore.Kind kind;

    private static final String DUPLICATES = "vqreport_receipts_duplicate_total{channel=\"qoe\"}";

    @TempDir
    private Path folder;

    private final SampleTraffic traffic = new SampleTraffic(7, Instant.parse("2026-01-02T12:00:00Z"));
    private CollectorRig rig;

    @BeforeEach
    void start() throws Exception {
        rig = CollectorRig.start(kind.create(folder), "http: {listen: \"127.0.0.1:0\", maxBodyBytes: 1000000}");
    }

    @AfterEach
    void stop() {
        rig.close();
    }

    private List<QualityReport> sessions(int count) {
        return Stream.generate(traffic::session).limit(count).toList();
    }

    @Test
    void aListIsAcceptedAtOnceAndStored() throws Exception {
        assertThat(rig.post("/qoe", "text/xml; charset=utf-8", SampleTraffic.list("list-1", sessions(5)))
                        .statusCode())
                .isEqualTo(202);
        rig.awaitCount("SELECT COUNT(*) FROM reports", 5);
        assertThat(rig.count("SELECT COUNT(*) FROM vq_report")).isEqualTo(10);
        assertThat(rig.count("SELECT COUNT(*) FROM calls")).isEqualTo(5);
        assertThat(rig.count("SELECT COUNT(*) FROM calls WHERE ended = 1")).isEqualTo(5);
    }

    @Test
    void aListPostedAgainIsAcceptedAndCountedButNotStoredTwice() throws Exception {
        byte[] list = SampleTraffic.list("list-2", sessions(3));
        for (int i = 0; i < 3; i++) {
            assertThat(rig.post("/qoe", "text/xml", list).statusCode()).isEqualTo(202);
        }
        rig.awaitCounter(DUPLICATES, 2);
        assertThat(rig.count("SELECT COUNT(*) FROM receipts")).isEqualTo(1);
        assertThat(rig.count("SELECT COUNT(*) FROM reports")).isEqualTo(3);
        assertThat(rig.count("SELECT SUM(reports) FROM calls")).isEqualTo(3);
    }

    /** The octets differ in what says nothing, so that only the reports are the same. */
    @Test
    void aReportThatComesInTwoReceiptsIsStoredAndCountedOnce() throws Exception {
        String report = new String(SampleTraffic.vqRtcpXr(traffic.session()), StandardCharsets.UTF_8);
        rig.post("/reports", "application/vq-rtcpxr", report);
        rig.post("/reports", "application/vq-rtcpxr", report + "\r\n");
        rig.awaitCount("SELECT COUNT(*) FROM receipts", 2);
        rig.awaitCounter("vqreport_reports_duplicate_total", 1);
        assertThat(rig.counter("vqreport_reports_stored_total")).isEqualTo(1);
        assertThat(rig.count("SELECT COUNT(*) FROM reports")).isEqualTo(1);
        assertThat(rig.count("SELECT SUM(reports) FROM calls")).isEqualTo(1);
    }

    @Test
    void theConsumerAnswers400ToWhateverIsNoList() throws Exception {
        assertThat(rig.post("/qoe", "text/xml", "").statusCode()).isEqualTo(400);
        assertThat(rig.post("/qoe", "text/xml", "<List/>").statusCode()).isEqualTo(400);
        assertThat(rig.post("/qoe", "text/xml", "VQReportEventList").statusCode())
                .isEqualTo(400);
        assertThat(rig.post(
                                "/qoe",
                                "text/xml",
                                "<!DOCTYPE a [<!ENTITY b 'c'>]><VQReportEventList>&b;</VQReportEventList>")
                        .statusCode())
                .isEqualTo(400);
        assertThat(rig.post("/qoe", "application/json", SampleTraffic.list("list-5", sessions(1)))
                        .statusCode())
                .isEqualTo(400);
        assertThat(rig.post("/qoe", "text/xml", " ".repeat(1_000_001)).statusCode())
                .isEqualTo(400);
        HttpRequest get = HttpRequest.newBuilder(rig.ingest("/qoe")).build();
        assertThat(HttpClient.newHttpClient()
                        .send(get, BodyHandlers.discarding())
                        .statusCode())
                .isEqualTo(400);
        assertThat(rig.count("SELECT COUNT(*) FROM receipts")).isZero();
    }

    @Test
    void theOtherPathsAnswerAsHttpHasIt() throws Exception {
        assertThat(rig.post("/reports", "text/plain", "hello").statusCode()).isEqualTo(400);
        assertThat(rig.post("/reports", "text/plain", " ".repeat(1_000_001)).statusCode())
                .isEqualTo(413);
        assertThat(rig.post("/sdn", "text/xml", SampleTraffic.list("list-6", sessions(1)))
                        .statusCode())
                .isEqualTo(400);
        HttpRequest get = HttpRequest.newBuilder(rig.ingest("/reports")).build();
        assertThat(HttpClient.newHttpClient()
                        .send(get, BodyHandlers.discarding())
                        .statusCode())
                .isEqualTo(405);
        HttpRequest none = HttpRequest.newBuilder(rig.ingest("/nothing")).build();
        assertThat(HttpClient.newHttpClient()
                        .send(none, BodyHandlers.discarding())
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void reportsTakesEveryFormat() throws Exception {
        rig.post("/reports", "application/vq-rtcpxr", SampleTraffic.vqRtcpXr(traffic.session()));
        for (byte[] message : traffic.mediaServerCall(3)) {
            assertThat(rig.post("/reports", "application/json", message).statusCode())
                    .isEqualTo(202);
        }
        String sdn = "<LyncDiagnostics><ConnectionInfo><CallId>c1</CallId><TimeStamp>2016-03-01T12:00:00Z</TimeStamp>"
                + "</ConnectionInfo><Bye/></LyncDiagnostics>";
        assertThat(rig.post("/sdn", "text/xml", sdn).statusCode()).isEqualTo(202);
        rig.awaitCount("SELECT COUNT(DISTINCT format) FROM receipts", 3);
        rig.awaitCount("SELECT COUNT(*) FROM reports WHERE format = 'media-server'", 6);
        rig.awaitCount("SELECT COUNT(*) FROM events WHERE type = 'ice-state-change' AND timed = 1", 4);
        rig.awaitCount("SELECT COUNT(*) FROM calls WHERE call_key = 'call:c1'", 1);
        rig.awaitCount("SELECT COUNT(*) FROM events WHERE type = 'Bye' AND timed = 1 AND end_of_call = 1", 1);
        // Both legs of the media server's call are one call, which is over.
        assertThat(rig.count("SELECT COUNT(*) FROM calls WHERE call_key LIKE 'conversation:%' AND ended = 1"))
                .isEqualTo(1);
    }

    @Test
    void manyConnectionsPostAtOnce() throws Exception {
        List<byte[]> lists = IntStream.range(0, 40)
                .mapToObj(i -> SampleTraffic.list("parallel-" + i, sessions(5)))
                .toList();
        HttpClient http = HttpClient.newHttpClient();
        URI uri = rig.ingest("/qoe");
        List<CompletableFuture<Integer>> answers = lists.stream()
                .map(list -> http.sendAsync(
                                HttpRequest.newBuilder(uri)
                                        .header("Content-Type", "text/xml")
                                        .POST(HttpRequest.BodyPublishers.ofByteArray(list))
                                        .build(),
                                BodyHandlers.discarding())
                        .thenApply(response -> response.statusCode()))
                .toList();
        for (CompletableFuture<Integer> answer : answers) {
            assertThat(answer.get()).isEqualTo(202);
        }
        rig.awaitCount("SELECT COUNT(*) FROM reports", 200);
    }

    /** One connection, one post behind the other, as the agent keeps it (HTTP/1.1). */
    @Test
    void aConnectionIsKept() throws Exception {
        byte[] body = SampleTraffic.list("kept", sessions(1));
        String head = "POST /qoe HTTP/1.1\r\nHost: localhost\r\nContent-Type: text/xml\r\nContent-Length: "
                + body.length + "\r\n\r\n";
        try (Socket socket = new Socket(
                InetAddress.getLoopbackAddress(), rig.collector().httpPort().orElseThrow())) {
            for (int i = 0; i < 3; i++) {
                socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
                socket.getOutputStream().write(body);
                StringBuilder answer = new StringBuilder();
                while (answer.indexOf("\r\n\r\n") < 0) {
                    answer.append((char) socket.getInputStream().read());
                }
                assertThat(answer.toString()).startsWith("HTTP/1.1 202").doesNotContain("Connection: close");
            }
        }
    }

    @Test
    void aStopStoresWhatWasAccepted() throws Exception {
        for (int i = 0; i < 20; i++) {
            assertThat(rig.post("/qoe", "text/xml", SampleTraffic.list("stop-" + i, sessions(10)))
                            .statusCode())
                    .isEqualTo(202);
        }
        rig.close();
        assertThat(rig.count("SELECT COUNT(*) FROM reports")).isEqualTo(200);
    }
}
