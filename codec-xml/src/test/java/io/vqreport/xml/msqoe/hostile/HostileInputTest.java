package io.vqreport.xml.msqoe.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.vqreport.codec.DecodeLimits;
import io.vqreport.codec.DecodeOptions;
import io.vqreport.codec.LimitExceededException;
import io.vqreport.codec.MalformedReportException;
import io.vqreport.xml.msqoe.MsQoe;
import io.vqreport.xml.msqoe.MsQoeProblem;
import io.vqreport.xml.msqoe.MsQoeReader;
import io.vqreport.xml.msqoe.VQReportEvents;
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
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Is input made to do harm refused within the limits, and nothing fetched? */
class HostileInputTest {
    private static final String OPEN = "<VQReportEvent xmlns='ms-rtcp-metrics'><VQSessionReport SessionId='a'>";
    private static final String CLOSE = "</VQSessionReport></VQReportEvent>";

    private static Throwable refusal(InputStream input) {
        return refusal(MsQoe.reader(DecodeOptions.lenient()), input);
    }

    private static Throwable refusal(MsQoeReader reader, InputStream input) {
        return catchThrowable(() -> {
            VQReportEvents events = reader.events(input);
            while (events.hasNext()) {
                events.next();
            }
        });
    }

    private static InputStream stream(String... parts) {
        return new SequenceInputStream(Collections.enumeration(List.of(parts).stream()
                .map(part -> (InputStream) new ByteArrayInputStream(part.getBytes(StandardCharsets.UTF_8)))
                .toList()));
    }

    private static InputStream stream(String start, InputStream middle, String end) {
        return new SequenceInputStream(Collections.enumeration(List.of(stream(start), middle, stream(end))));
    }

    private static void assertLimit(Throwable thrown, String setting) {
        assertThat(thrown)
                .isInstanceOfSatisfying(
                        LimitExceededException.class,
                        e -> assertThat(e.setting()).isEqualTo(setting));
    }

    private static void assertDoctype(Throwable thrown) {
        assertThat(thrown)
                .isInstanceOfSatisfying(
                        MalformedReportException.class,
                        e -> assertThat(e.problem().code()).isEqualTo(MsQoeProblem.DOCTYPE));
    }

    @Test
    void readsNoFileAndNoSocket(@TempDir Path folder) throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "0.5");
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            socket.setSoTimeout(200);
            String web = "http://" + socket.getInetAddress().getHostAddress() + ":" + socket.getLocalPort() + "/x";
            for (String place : List.of(secret.toUri().toString(), web)) {
                for (String document : List.of(
                        "<!DOCTYPE a SYSTEM '" + place + "'>" + OPEN + CLOSE,
                        "<!DOCTYPE a [<!ENTITY e SYSTEM '" + place + "'>]>" + OPEN + "<Pool>&e;</Pool>" + CLOSE,
                        "<!DOCTYPE a [<!ENTITY % p SYSTEM '" + place + "'> %p;]>" + OPEN + CLOSE)) {
                    assertDoctype(refusal(stream(document)));
                }
                String included =
                        OPEN + "<x:include xmlns:x='http://www.w3.org/2001/XInclude' href='" + place + "'/>" + CLOSE;
                assertThat(MsQoe.encode(MsQoe.decode(included.getBytes(StandardCharsets.UTF_8))
                                        .value())
                                .text())
                        .doesNotContain("0.5");
                String located = OPEN.replaceFirst(
                                " ",
                                " xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance' xsi:schemaLocation='ms-rtcp-metrics "
                                        + place + "' ")
                        + CLOSE;
                assertThat(MsQoe.decode(located.getBytes(StandardCharsets.UTF_8))
                                .value())
                        .isNotNull();
            }
            assertThatThrownBy(socket::accept).isInstanceOf(SocketTimeoutException.class);
        }
    }

    @Test
    void refusesEntityBombs() {
        StringBuilder laughs = new StringBuilder("<!DOCTYPE a [<!ENTITY l0 'ha'>");
        for (int i = 1; i < 12; i++) {
            laughs.append("<!ENTITY l")
                    .append(i)
                    .append(" '")
                    .append(("&l" + (i - 1) + ";").repeat(10))
                    .append("'>");
        }
        assertDoctype(refusal(stream(laughs + "]>" + OPEN + "<Pool>&l11;</Pool>" + CLOSE)));
        String quadratic = "<!DOCTYPE a [<!ENTITY q '" + "x".repeat(50_000) + "'>]>" + OPEN + "<Pool>"
                + "&q;".repeat(2_000) + "</Pool>" + CLOSE;
        assertDoctype(refusal(stream(quadratic)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<!DOCTYPE a>", "<!DOCTYPE VQReportEvent []>", "\n<!-- c -->\n<!DOCTYPE a>"})
    void refusesADoctypeAlone(String doctype) {
        assertDoctype(refusal(stream(doctype + OPEN + CLOSE)));
    }

    @Test
    void refusesUndeclaredEntities() {
        assertThat(refusal(stream(OPEN + "<Pool>&undeclared;</Pool>" + CLOSE)))
                .isInstanceOf(MalformedReportException.class);
    }

    @Test
    void refusesTwoHundredThousandAttributes() {
        StringBuilder attributes = new StringBuilder("<VQReportEvent");
        for (int i = 0; i < 200_000; i++) {
            attributes.append(" a").append(i).append("='1'");
        }
        MsQoeReader large = MsQoe.reader(
                DecodeOptions.lenient().withLimits(DecodeLimits.standard().withMaxReportBytes(1 << 26)));
        assertLimit(refusal(large, stream(attributes + "/>")), "maxElements");
        assertLimit(refusal(stream(attributes + "/>")), "maxElements");
    }

    @Test
    void refusesADepthOfAHundredThousand() {
        assertLimit(refusal(stream(OPEN + "<a>".repeat(100_000))), "maxDepth");
        assertLimit(refusal(stream("<VQReportEventList>" + "<a>".repeat(100_000))), "maxDepth");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<Pool>",
                "<!-- ",
                "<?pi ",
                "<Pool a='",
                "<",
                "<Pool><![CDATA[",
                "<Unknown>",
                "<MediaLine Label='x'><Description><LocalAddr><Port>"
            })
    void refusesAHundredMegabytesInOnePiece(String start) {
        Endless endless = new Endless((byte) 'x', 100L << 20);
        assertLimit(refusal(stream(OPEN + start, endless, "")), "maxReportBytes");
        assertThat(endless.given()).isLessThan(1 << 20);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"<!-- ", "<VQReportEventList ID='", "<VQReportEventList><!-- ", "<VQReportEventList><a>", "<VQ"})
    void refusesAHundredMegabytesBeforeTheFirstEvent(String start) {
        Endless endless = new Endless((byte) 'x', 100L << 20);
        Throwable thrown = refusal(stream(start, endless, ""));
        assertThat(thrown).isInstanceOfAny(LimitExceededException.class, MalformedReportException.class);
        assertThat(thrown instanceof LimitExceededException ? endless.given() : 0)
                .isLessThan(1 << 20);
    }

    @Test
    void refusesTooManyElements() {
        MsQoeReader large = MsQoe.reader(
                DecodeOptions.lenient().withLimits(DecodeLimits.standard().withMaxReportBytes(1 << 26)));
        assertLimit(refusal(large, stream(OPEN + "<Pool/>".repeat(10_001) + CLOSE)), "maxElements");
        assertLimit(refusal(large, stream(OPEN + "<a/>".repeat(10_001) + CLOSE)), "maxElements");
    }

    @Test
    void readsTenMegabytesOfGarbageToTheEnd() {
        byte[] garbage = new byte[10 << 20];
        new Random(7).nextBytes(garbage);
        assertThat(refusal(new ByteArrayInputStream(garbage))).isInstanceOf(MalformedReportException.class);
        for (byte octet : new byte[] {'<', '>', ' ', '\n', 0, (byte) 0xFF}) {
            assertThat(refusal(new Endless(octet, 10 << 20)))
                    .isInstanceOfAny(MalformedReportException.class, LimitExceededException.class);
        }
        assertThat(refusal(stream("<VQReportEvent ".repeat(500_000)))).isNotNull();
        assertThat(refusal(stream("<MediaLine ".repeat(500_000)))).isNotNull();
    }

    /** One octet again and again. */
    private static final class Endless extends InputStream {
        private final byte octet;
        private final long size;
        private long given;

        Endless(byte octet, long size) {
            this.octet = octet;
            this.size = size;
        }

        long given() {
            return given;
        }

        @Override
        public int read() {
            return given++ < size ? octet & 0xFF : -1;
        }

        @Override
        public int read(byte[] target, int from, int length) {
            if (given >= size) {
                return -1;
            }
            int count = (int) Math.min(length, size - given);
            java.util.Arrays.fill(target, from, from + count, octet);
            given += count;
            return count;
        }
    }
}
