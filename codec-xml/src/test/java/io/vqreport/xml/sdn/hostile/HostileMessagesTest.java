package io.vqreport.xml.sdn.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.vqreport.codec.DecodeLimits;
import io.vqreport.codec.DecodeOptions;
import io.vqreport.codec.LimitExceededException;
import io.vqreport.codec.MalformedReportException;
import io.vqreport.codec.UnrepresentableReportException;
import io.vqreport.xml.sdn.SdnCodec;
import io.vqreport.xml.sdn.SdnElement;
import io.vqreport.xml.sdn.SdnMessage;
import io.vqreport.xml.sdn.SdnMessages;
import io.vqreport.xml.sdn.SdnProblem;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Does hostile input end within the limits, with one of the two exceptions, and without anything being fetched? */
class HostileMessagesTest {
    private static final String HEAD = "<LyncDiagnostics Version=\"D\">";
    private static final DecodeOptions UNBOUNDED = DecodeOptions.lenient().withLimits(DecodeLimits.unbounded());

    @TempDir
    Path directory;

    @Test
    void nothingIsReadFromDiskOrNetwork() throws IOException {
        Path secret = directory.resolve("secret.txt");
        Files.writeString(secret, "do not read");
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            server.setSoTimeout(200);
            String url = "http://127.0.0.1:" + server.getLocalPort() + "/evil.dtd";
            String[] prologs = {
                "<!DOCTYPE LyncDiagnostics [<!ENTITY e SYSTEM \"" + secret.toUri() + "\">]>",
                "<!DOCTYPE LyncDiagnostics SYSTEM \"" + url + "\">",
                "<!DOCTYPE LyncDiagnostics [<!ENTITY % p SYSTEM \"" + url + "\"> %p;]>",
                "<!DOCTYPE LyncDiagnostics [<!ENTITY e SYSTEM \"" + url + "\">]>",
            };
            for (String prolog : prologs) {
                refused(prolog + HEAD + "&e;</LyncDiagnostics>", SdnProblem.DOCTYPE);
            }
            String schema = "<LyncDiagnostics xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\""
                    + " xsi:noNamespaceSchemaLocation=\"" + url + "\"><ConnectionInfo><CallId>a</CallId>"
                    + "</ConnectionInfo></LyncDiagnostics>";
            assertThat(SdnMessages.decode(octets(schema)).value().connection()).isPresent();
            assertThatExceptionOfType(SocketTimeoutException.class).isThrownBy(server::accept);
        }
    }

    @Test
    void bombsAreRefusedBeforeTheyGoOff() {
        String laughs = "<!DOCTYPE a [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">"
                + "<!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;\"><!ENTITY d \"&c;&c;&c;&c;&c;&c;&c;&c;\">]>";
        refused(laughs + HEAD + "&d;</LyncDiagnostics>", SdnProblem.DOCTYPE);
        String blowUp = "<!DOCTYPE a [<!ENTITY a \"" + "a".repeat(100_000) + "\">]>";
        refused(blowUp + HEAD + "&a;".repeat(1000) + "</LyncDiagnostics>", SdnProblem.DOCTYPE);
        refused("<!DOCTYPE LyncDiagnostics>", SdnProblem.DOCTYPE);
    }

    @Test
    void attributes() {
        StringBuilder text = new StringBuilder("<LyncDiagnostics");
        for (int i = 0; i < 200_000; i++) {
            text.append(" a").append(i).append("=\"\"");
        }
        byte[] octets = octets(text + "/>");
        exceeded(DecodeOptions.lenient(), octets, "maxReportBytes");
        exceeded(
                DecodeOptions.lenient().withLimits(DecodeLimits.standard().withMaxReportBytes(100_000_000)),
                octets,
                "maxElements");
        // Their number would cost its square: even without limits there are only so many.
        exceeded(UNBOUNDED, octets, "maxElements");
    }

    @Test
    void depth() {
        byte[] octets = octets(HEAD + "<a>".repeat(100_000) + "</a>".repeat(100_000) + "</LyncDiagnostics>");
        exceeded(DecodeOptions.lenient(), octets, "maxReportBytes");
        exceeded(
                DecodeOptions.lenient().withLimits(DecodeLimits.standard().withMaxReportBytes(100_000_000)),
                octets,
                "maxDepth");
        SdnMessage message = SdnMessages.reader(UNBOUNDED).decode(octets).value();
        // 100,000 tags of opening and closing are written back as they came, however deep they nest, and map to an
        // item.
        assertThat(SdnMessages.encode(message).size()).isGreaterThan(600_000);
        assertThat(new SdnCodec().decode(octets, UNBOUNDED)).hasSize(1);
    }

    @Test
    void elements() {
        byte[] octets = octets(HEAD + "<a/>".repeat(20_000) + "</LyncDiagnostics>");
        exceeded(DecodeOptions.lenient(), octets, "maxElements");
    }

    @Test
    void aTextOf100Megabytes() {
        InputStream endless = new SequenceInputStream(
                new ByteArrayInputStream(octets(HEAD + "<RawSDP>")), new Repeated((byte) 'a', 100L * 1024 * 1024));
        assertThatExceptionOfType(LimitExceededException.class)
                .isThrownBy(() -> new SdnCodec()
                        .newDecoder(DecodeOptions.lenient())
                        .decode(endless, item -> assertThat(item).isNull()))
                .satisfies(e -> assertThat(e.setting()).isEqualTo("maxReportBytes"));
    }

    @Test
    void endlessBlanksTakeNoMemory() throws IOException {
        InputStream blanks = new SequenceInputStream(
                new Repeated((byte) ' ', 20L * 1024 * 1024),
                new ByteArrayInputStream(octets(HEAD + "</LyncDiagnostics>")));
        int[] items = {0};
        new SdnCodec().newDecoder(DecodeOptions.lenient()).decode(blanks, item -> items[0]++);
        assertThat(items[0]).isOne();
    }

    @Test
    void tenMegabytesOfGarbage() {
        byte[] garbage = new byte[10 * 1024 * 1024];
        new Random(4).nextBytes(garbage);
        exceeded(DecodeOptions.lenient(), garbage, "maxReportBytes");
        byte[] tags = octets("</LyncDiagnostics".repeat(600_000));
        assertThatExceptionOfType(MalformedReportException.class)
                .isThrownBy(() -> SdnMessages.reader(UNBOUNDED).decode(tags));
    }

    @Test
    void whatXmlCannotSayIsRefusedWithItsPlace() {
        SdnElement root = SdnElement.builder("LyncDiagnostics")
                .child(SdnElement.builder("ConnectionInfo")
                        .child("CallId", "a\u0000b")
                        .build())
                .build();
        assertThatExceptionOfType(UnrepresentableReportException.class)
                .isThrownBy(() -> SdnMessages.encode(new SdnMessage(root)))
                .withMessageContaining("ConnectionInfo/CallId");
        SdnElement name =
                SdnElement.builder("LyncDiagnostics").child("a><b", "").build();
        assertThatExceptionOfType(UnrepresentableReportException.class)
                .isThrownBy(() -> SdnMessages.encode(new SdnMessage(name)));
    }

    @Test
    void problemsBeyondTheLimitAreCounted() {
        StringBuilder text = new StringBuilder(HEAD + "<ConnectionInfo><CallId>a</CallId></ConnectionInfo>");
        text.append("<Novelty/>".repeat(50)).append("</LyncDiagnostics>");
        DecodeOptions few =
                DecodeOptions.lenient().withLimits(DecodeLimits.standard().withMaxProblems(3));

        assertThat(SdnMessages.reader(few).decode(octets(text.toString())).problems())
                .hasSize(3);
        assertThat(SdnMessages.reader(few).decode(octets(text.toString())).suppressed())
                .isEqualTo(48);
    }

    private static void refused(String text, SdnProblem code) {
        assertThatExceptionOfType(MalformedReportException.class)
                .isThrownBy(() -> SdnMessages.decode(octets(text)))
                .satisfies(e -> assertThat(e.problem().code()).isEqualTo(code));
    }

    private static void exceeded(DecodeOptions options, byte[] octets, String setting) {
        assertThatExceptionOfType(LimitExceededException.class)
                .isThrownBy(() -> SdnMessages.reader(options).decode(octets))
                .satisfies(e -> assertThat(e.setting()).isEqualTo(setting));
    }

    private static byte[] octets(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** One octet again and again. */
    private static final class Repeated extends InputStream {
        private final byte octet;
        private long left;

        Repeated(byte octet, long count) {
            this.octet = octet;
            this.left = count;
        }

        @Override
        public int read() {
            return left-- > 0 ? octet : -1;
        }

        @Override
        public int read(byte[] target, int from, int length) {
            if (left <= 0) {
                return -1;
            }
            int count = (int) Math.min(left, length);
            Arrays.fill(target, from, from + count, octet);
            left -= count;
            return count;
        }
    }
}
