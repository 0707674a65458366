package io.vqreport.examples.collector;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** PUBLISH and NOTIFY over both transports. */
class SipTest {
    @TempDir
    private Path folder;

    private final byte[] body =
            SampleTraffic.vqRtcpXr(new SampleTraffic(3, Instant.EPOCH.plusSeconds(86_400)).session());
    private CollectorRig rig;
    private DatagramSocket socket;

    @BeforeEach
    void start() throws IOException {
        rig = CollectorRig.start(folder);
        socket = new DatagramSocket(0, InetAddress.getLoopbackAddress());
        socket.setSoTimeout(30_000);
    }

    @AfterEach
    void stop() {
        socket.close();
        rig.close();
    }

    private byte[] publish(int number) {
        return SipPublish.message(socket.getLocalPort(), "UDP", number, body);
    }

    private static byte[] replace(byte[] message, String what, String by) {
        return new String(message, StandardCharsets.ISO_8859_1)
                .replace(what, by)
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    private String exchange(byte[] message) throws IOException {
        socket.send(new DatagramPacket(
                message,
                message.length,
                InetAddress.getLoopbackAddress(),
                rig.collector().sipUdpPort().orElseThrow()));
        DatagramPacket answer = new DatagramPacket(new byte[8192], 8192);
        socket.receive(answer);
        return new String(answer.getData(), 0, answer.getLength(), StandardCharsets.ISO_8859_1);
    }

    @Test
    void aPublicationIsAnsweredAndStored() throws Exception {
        String answer = exchange(publish(1));
        assertThat(answer).startsWith("SIP/2.0 200").contains("SIP-ETag:", "Expires: 3600");
        rig.awaitCount("SELECT COUNT(*) FROM reports WHERE format = 'vq-rtcpxr'", 1);
        assertThat(rig.count("SELECT COUNT(*) FROM receipts WHERE channel = 'sip'"))
                .isEqualTo(1);
    }

    @Test
    void aRetransmissionIsAnsweredAgainAndNotStoredTwice() throws Exception {
        byte[] message = publish(2);
        String first = exchange(message);
        String second = exchange(message);
        assertThat(second).isEqualTo(first);
        rig.awaitCount("SELECT COUNT(*) FROM reports", 1);
        exchange(publish(3));
        rig.awaitCount("SELECT COUNT(*) FROM receipts", 2);
        // The second publication says what the first said.
        assertThat(rig.count("SELECT COUNT(*) FROM reports")).isEqualTo(1);
        rig.awaitCounter("vqreport_reports_duplicate_total", 1);
    }

    @Test
    void aNotificationWithoutASubscriptionIsTaken() throws Exception {
        byte[] notify = replace(
                replace(publish(4), "PUBLISH", "NOTIFY"), "Expires: 3600", "Subscription-State: active;expires=600");
        assertThat(exchange(notify)).startsWith("SIP/2.0 200");
        rig.awaitCount("SELECT COUNT(*) FROM reports", 1);
    }

    @Test
    void whatCannotBeUsedIsRefused() throws Exception {
        assertThat(exchange(replace(publish(5), "application/vq-rtcpxr", "application/pidf+xml")))
                .startsWith("SIP/2.0 415")
                .contains("Accept: application/vq-rtcpxr");
        assertThat(exchange(SipPublish.message(socket.getLocalPort(), "UDP", 6, new byte[0])))
                .startsWith("SIP/2.0 400");
        assertThat(exchange(SipPublish.message(
                        socket.getLocalPort(), "UDP", 7, "hello, world".getBytes(StandardCharsets.US_ASCII))))
                .startsWith("SIP/2.0 400");
        assertThat(exchange(replace(publish(8), "Event: vq-rtcpxr", "Event: presence")))
                .startsWith("SIP/2.0 489");
        assertThat(exchange(replace(publish(9), "PUBLISH", "MESSAGE"))).startsWith("SIP/2.0 405");
        assertThat(rig.count("SELECT COUNT(*) FROM receipts")).isZero();
    }

    @Test
    void severalPublicationsComeOverOneConnection() throws Exception {
        try (Socket tcp = new Socket(
                InetAddress.getLoopbackAddress(), rig.collector().sipTcpPort().orElseThrow())) {
            tcp.setSoTimeout(30_000);
            for (int i = 0; i < 3; i++) {
                assertThat(exchange(tcp, SipPublish.message(tcp.getLocalPort(), "TCP", 20 + i, body)))
                        .startsWith("SIP/2.0 200");
            }
        }
        rig.awaitCount("SELECT COUNT(*) FROM receipts", 3);
    }

    @Test
    void whatComesOverTcpAgainIsAnsweredAndNotStoredTwice() throws Exception {
        try (Socket tcp = new Socket(
                InetAddress.getLoopbackAddress(), rig.collector().sipTcpPort().orElseThrow())) {
            tcp.setSoTimeout(30_000);
            byte[] message = SipPublish.message(tcp.getLocalPort(), "TCP", 30, body);
            assertThat(exchange(tcp, message)).startsWith("SIP/2.0 200");
            // Over TCP a transaction ends with its answer (RFC 3261 section 17.2.2): the same message is a new one, and
            // known.
            assertThat(exchange(tcp, message)).startsWith("SIP/2.0 200");
            byte[] other = SipPublish.message(tcp.getLocalPort(), "TCP", 31, body);
            assertThat(exchange(tcp, replace(other, "application/vq-rtcpxr", "text/plain")))
                    .startsWith("SIP/2.0 415");
            assertThat(exchange(tcp, SipPublish.message(tcp.getLocalPort(), "TCP", 32, new byte[0])))
                    .startsWith("SIP/2.0 400");
        }
        rig.awaitCounter("vqreport_receipts_duplicate_total{channel=\"sip\"}", 1);
        assertThat(rig.count("SELECT COUNT(*) FROM receipts")).isEqualTo(1);
    }

    private static String exchange(Socket tcp, byte[] message) throws IOException {
        tcp.getOutputStream().write(message);
        tcp.getOutputStream().flush();
        return head(tcp.getInputStream());
    }

    private static String head(InputStream in) throws IOException {
        StringBuilder head = new StringBuilder();
        while (head.indexOf("\r\n\r\n") < 0) {
            int octet = in.read();
            assertThat(octet).as("the connection is open").isNotNegative();
            head.append((char) octet);
        }
        return head.toString();
    }
}
