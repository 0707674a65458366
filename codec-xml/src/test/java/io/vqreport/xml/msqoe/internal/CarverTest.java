package io.vqreport.xml.msqoe.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.vqreport.codec.LimitExceededException;
import io.vqreport.codec.Location;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which pieces are cut out of text, where do they stand, and how long may they be, however the text comes in? */
class CarverTest {
    private static final int LIMIT = 100_000;
    private static final String EVENT = "<VQReportEvent a='>'><b/></VQReportEvent>";

    /** Gives one octet at a time. */
    private static final class Drops extends InputStream {
        private final ByteArrayInputStream in;

        Drops(byte[] octets) {
            this.in = new ByteArrayInputStream(octets);
        }

        @Override
        public int read() {
            return in.read();
        }

        @Override
        public int read(byte[] target, int from, int length) {
            return in.read(target, from, Math.min(1, length));
        }
    }

    private static List<String> pieces(InputStream in, int limit, boolean fragments) throws IOException {
        Carver carver = new Carver(in, limit, fragments);
        List<String> pieces = new ArrayList<>();
        for (Carver.Piece piece = carver.next(); piece != null; piece = carver.next()) {
            String list = piece.list() == null ? "" : text(piece.list().xml().toByteArray()) + " ";
            pieces.add(list + text(piece.xml().toByteArray()) + (piece.whole() ? "" : " …"));
        }
        return pieces;
    }

    private static String text(byte[] octets) {
        return new String(octets, StandardCharsets.UTF_8);
    }

    /** However the text comes in, the pieces are the same. */
    private static List<String> pieces(String text) throws IOException {
        byte[] octets = text.getBytes(StandardCharsets.UTF_8);
        List<String> pieces = pieces(new ByteArrayInputStream(octets), LIMIT, true);
        assertThat(pieces(new Drops(octets), LIMIT, true)).isEqualTo(pieces);
        return pieces;
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "z", "A", "Z", "q0", "q9", "_", "a-b", "abcdefghijklmnop"})
    void aPrefixMayStandBeforeTheName(String prefix) throws IOException {
        String event = "<" + prefix + ":VQReportEvent></" + prefix + ":VQReportEvent>";
        assertThat(pieces("log " + event + " more")).containsExactly(event);
        String lines = "<" + prefix + ":MediaLine>x</" + prefix + ":MediaLine>";
        assertThat(pieces(lines + "x"))
                .containsExactly("<VQReportEvent><VQSessionReport>" + lines + "</VQSessionReport></VQReportEvent>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<VQReportEvents>", "<VQReportEvent.>", "<VQReportEvent:x>", "<:VQReportEvent>", "<a=b:VQReportEvent>",
                        "< VQReportEvent>",
                "</VQReportEvent>", "<xVQReportEvent>", "<vqreportevent>", "<VQReportEvent",
                        "<abcdefghijklmnopq:VQReportEvent>", "<a`:VQReportEvent>",
                "<a{:VQReportEvent>", "<a@:VQReportEvent>", "<a[:VQReportEvent>", "<a/:VQReportEvent>", "<", ""
            })
    void anotherNameIsNone(String text) throws IOException {
        assertThat(pieces("log " + text)).isEmpty();
        assertThat(pieces("log " + text + (text.endsWith(">") ? EVENT : ">" + EVENT)))
                .contains(EVENT);
    }

    @ParameterizedTest
    @ValueSource(strings = {">", "/>", " a='1'>", "\t>", "\r>", "\n>"})
    void whatMayStandBehindTheName(String behind) throws IOException {
        assertThat(pieces("log <VQReportEvent" + behind)).containsExactly("<VQReportEvent" + behind + " …");
        String fragment = "<Endpoint" + behind + "</Endpoint>";
        assertThat(pieces(behind.equals("/>") ? "<Endpoint/>" : fragment))
                .containsExactly("<VQReportEvent><VQSessionReport>"
                        + (behind.equals("/>") ? "<Endpoint/>" : fragment)
                        + "</VQSessionReport></VQReportEvent>");
    }

    /** Behind its last whole media line, if it has one, an event without an end tag ends. */
    @Test
    void anEventWithoutEndTag() throws IOException {
        assertThat(pieces("<VQReportEvent><MediaLine></MediaLine><MediaLine/></MediaLine > junk"))
                .containsExactly("<VQReportEvent><MediaLine></MediaLine><MediaLine/></MediaLine > …");
        assertThat(pieces("<VQReportEvent><x>" + EVENT)).containsExactly("<VQReportEvent><x> …", EVENT);
        assertThat(pieces("<MediaLine><x>")).hasSize(1);
        assertThat(pieces("<MediaLine><x></MediaLine")).hasSize(1);
    }

    @Test
    void aListTagGoesWithTheEventBehindIt() throws IOException {
        assertThat(pieces("<VQReportEventList ID='1'>" + EVENT + EVENT + "<VQReportEventList ID='2'/>" + EVENT))
                .containsExactly("<VQReportEventList ID='1'> " + EVENT, EVENT, "<VQReportEventList ID='2'/> " + EVENT);
        assertThat(pieces("<VQReportEventList ID='1")).isEmpty();
    }

    /** Lines and columns are those of characters, over many reads. */
    @Test
    void wherePiecesStand() throws IOException {
        String before = "é€\uD83D\uDE00 log\n".repeat(3_000) + "é€\uD83D\uDE00 ";
        byte[] octets = (before + EVENT + "\n" + EVENT).getBytes(StandardCharsets.UTF_8);
        int offset = before.getBytes(StandardCharsets.UTF_8).length;
        for (InputStream in : List.of(new ByteArrayInputStream(octets), new Drops(octets))) {
            Carver carver = new Carver(in, LIMIT, true);
            Carver.Piece first = carver.next();
            assertThat(first).isNotNull();
            assertThat(first.origin().offset()).isEqualTo(offset);
            assertThat(first.origin().line()).isEqualTo(3_001);
            assertThat(first.origin().column()).isEqualTo(5);
            Carver.Piece second = carver.next();
            assertThat(second).isNotNull();
            assertThat(second.origin().offset()).isEqualTo(offset + EVENT.length() + 1L);
            assertThat(second.origin().line()).isEqualTo(3_002);
            assertThat(second.origin().column()).isEqualTo(1);
            assertThat(carver.next()).isNull();
        }
    }

    /** What stands before a piece does not count, and neither does the piece before. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<VQReportEvent>…</VQReportEvent>",
                "<VQReportEvent a='…'></VQReportEvent>",
                "<VQReportEvent></VQReportEvent a='…'>",
                "<VQReportEvent><a/>…",
                "<VQReportEvent>…<a",
                "<VQReportEvent>…<MediaLine></MediaLine>",
                "<MediaLine>…</MediaLine>",
                "<MediaLine a='…'/>",
                "<MediaLine>…<a/>",
                "<Endpoint>…</Endpoint>",
                "<VQReportEventList a='…'>",
            })
    void aPieceMayBeAsLongAsTheLimit(String shape) throws IOException {
        for (String filling : List.of("x", "<y/>", "x>")) {
            String within = shape.contains("'…'") ? "x" : filling;
            String piece = shape.replace("…", within.repeat(6_000));
            int length = piece.length();
            String text = "log ".repeat(5_000) + EVENT + piece;
            for (int room : new int[] {0, 1, 64}) {
                for (boolean drops : new boolean[] {false, true}) {
                    byte[] octets = text.getBytes(StandardCharsets.UTF_8);
                    InputStream in = drops ? new Drops(octets) : new ByteArrayInputStream(octets);
                    assertThat(pieces(in, length + room, true)).contains(EVENT);
                }
            }
            for (boolean drops : new boolean[] {false, true}) {
                byte[] octets = text.getBytes(StandardCharsets.UTF_8);
                InputStream in = drops ? new Drops(octets) : new ByteArrayInputStream(octets);
                int at = 20_000 + EVENT.length();
                assertThatExceptionOfType(LimitExceededException.class)
                        .isThrownBy(() -> pieces(in, length - 64, true))
                        .satisfies(e -> assertThat(e.location()).isEqualTo(new Location(at, 1, at + 1, "")));
            }
        }
    }

    /** Several fragments are one report. */
    @Test
    void fragmentsCountTogether() throws IOException {
        String lines = ("<MediaLine>" + "x".repeat(979) + "</MediaLine>").repeat(4);
        assertThat(pieces(new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)), 4_008, true))
                .hasSize(1);
        assertThatExceptionOfType(LimitExceededException.class)
                .isThrownBy(() -> pieces(
                        new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)), lines.length() - 1, true));
    }
}
