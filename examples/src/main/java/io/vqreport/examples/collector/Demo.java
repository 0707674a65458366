package io.vqreport.examples.collector;

import io.vqreport.examples.collector.config.CollectorConfig;
import io.vqreport.examples.collector.config.ConfigException;
import io.vqreport.examples.collector.config.ConfigFiles;
import io.vqreport.model.QualityReport;
import java.io.IOException;
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
import java.util.UUID;
import java.util.stream.Stream;

/** Sample traffic, sent to a collector through its own sockets. */
public final class Demo {
    private static final int LISTS = 4;
    private static final int LIST_LENGTH = 25;
    private static final int PUBLICATIONS = 20;
    private static final int SECONDS = 90;

    private Demo() {}

    /**
     * The configuration of a collector that is only tried out: at free ports of this machine, with a database in a temporary folder.
     *
     * @return the configuration
     * @throws ConfigException when there is no place for the database
     */
    public static CollectorConfig config() {
        try {
            Path folder = Files.createTempDirectory("vqreport-demo");
            return ConfigFiles.parse(
                    """
                    http: {listen: "127.0.0.1:0"}
                    web: {listen: "127.0.0.1:0"}
                    sip: {udp: "127.0.0.1:0", tcp: "127.0.0.1:0"}
                    store: {url: "jdbc:sqlite:%s"}
                    """.formatted(folder.resolve("calls.db").toString().replace("\\", "/")), "the demonstration");
        } catch (IOException e) {
            throw new ConfigException("there is no place for the demonstration's database", e);
        }
    }

    /**
     * Sends sample traffic.
     *
     * @param collector where to; it listens
     * @throws IOException when it does not answer
     * @throws InterruptedException when the thread is to end
     */
    public static void feed(Collector collector) throws IOException, InterruptedException {
        SampleTraffic traffic = new SampleTraffic(1, Instant.now());
        HttpClient http = HttpClient.newHttpClient();
        int port = collector.httpPort().orElseThrow();
        for (int i = 0; i < LISTS; i++) {
            List<QualityReport> reports =
                    Stream.generate(traffic::session).limit(LIST_LENGTH).toList();
            post(
                    http,
                    port,
                    "/qoe",
                    "text/xml",
                    SampleTraffic.list(UUID.randomUUID().toString(), reports));
        }
        for (byte[] message : traffic.mediaServerCall(SECONDS)) {
            post(http, port, "/reports", "application/json", message);
        }
        for (int i = 0; i < PUBLICATIONS; i++) {
            publish(collector.sipUdpPort().orElseThrow(), i, SampleTraffic.vqRtcpXr(traffic.session()));
        }
    }

    private static void post(HttpClient http, int port, String path, String type, byte[] body)
            throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("Content-Type", type)
                .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                .build();
        int status = http.send(request, BodyHandlers.discarding()).statusCode();
        if (status != 202) {
            throw new IOException("the collector answered " + status + " to " + path);
        }
    }

    private static void publish(int port, int number, byte[] body) throws IOException {
        try (DatagramSocket socket = new DatagramSocket(0, InetAddress.getLoopbackAddress())) {
            socket.setSoTimeout(5_000);
            byte[] message = SipPublish.message(socket.getLocalPort(), "UDP", number, body);
            socket.send(new DatagramPacket(message, message.length, InetAddress.getLoopbackAddress(), port));
            DatagramPacket answer = new DatagramPacket(new byte[4096], 4096);
            socket.receive(answer);
            String line = new String(answer.getData(), 0, answer.getLength(), StandardCharsets.UTF_8);
            if (!line.startsWith("SIP/2.0 200")) {
                throw new IOException("the collector refused a PUBLISH");
            }
        }
    }
}
