package io.vqreport.xml.msqoe.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Is an input taken for what it is by its beginning? */
class SnifferTest {
    private static byte[] octets(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static boolean isDocument(byte[] head) {
        return Sniffer.isDocument(head, head.length);
    }

    private static String root(String head) {
        byte[] octets = octets(head);
        return Sniffer.root(octets, octets.length);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '§',
            value = {
                "<VQReportEvent>                          | VQReportEvent",
                "<VQReportEvent/>                         | VQReportEvent",
                "<VQReportEventList ID='1'>               | VQReportEventList",
                "<a:b:CallQualityFeedbackReport>          | CallQualityFeedbackReport",
                "<x:VQReportEvent xmlns:x='a:b'>          | VQReportEvent",
                "\uFEFF<VQReportEvent>                   | VQReportEvent",
                "<?xml version='1.0'?> <VQReportEvent>    | VQReportEvent",
                "<?a?><!-- b --><?c?> <!----> <VQReportEvent> | VQReportEvent",
                "<VQReportEvent                           | VQReportEvent",
            })
    void documentsOfTheFormat(String head, String root) {
        assertThat(root(head)).isEqualTo(root);
        assertThat(isDocument(octets(head))).isTrue();
        assertThat(isDocument(octets(" \t\r\n" + head))).isEqualTo(!head.startsWith("\uFEFF"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<",
                "x",
                "<a>",
                "<?xml",
                "<?xml ?",
                "<!--",
                "<!-- a -",
                "log <VQReportEvent>",
                "é<VQReportEvent>",
                "<Endpoint>",
                "\uFEFF",
                "< VQReportEvent>"
            })
    void otherTextIsSearched(String head) {
        assertThat(isDocument(octets(head))).isFalse();
    }

    /** What a document type declares must not be passed over. */
    @ParameterizedTest
    @ValueSource(strings = {"<!DOCTYPE a>", "<?a?><!DOCTYPE a>"})
    void aDocumentTypeMakesADocument(String head) {
        assertThat(isDocument(octets(head))).isTrue();
    }

    @Test
    void wideEncodingsAreTheParsers() {
        assertThat(isDocument("<".getBytes(StandardCharsets.UTF_16LE))).isTrue();
        assertThat(isDocument("<".getBytes(StandardCharsets.UTF_16BE))).isTrue();
        assertThat(isDocument(new byte[] {(byte) 0xFF, (byte) 0xFE})).isTrue();
        assertThat(isDocument(new byte[] {(byte) 0xFE, (byte) 0xFF})).isTrue();
        assertThat(isDocument(new byte[] {(byte) 0xFE, (byte) 0xFE})).isFalse();
        assertThat(isDocument(new byte[] {(byte) 0xFF, (byte) 0xFF})).isFalse();
        assertThat(isDocument(new byte[] {(byte) 0xFE, 'a'})).isFalse();
        assertThat(isDocument(new byte[] {0})).isFalse();
        assertThat(isDocument(new byte[] {'a', 'b'})).isFalse();
    }

    /** A prolog that fills all that is looked at is that of a document; a shorter one that ends with the input is of nothing. */
    @Test
    void aPrologWithoutEnd() {
        byte[] blanks = new byte[Sniffer.HEAD];
        Arrays.fill(blanks, (byte) ' ');
        assertThat(isDocument(blanks)).isTrue();
        assertThat(Sniffer.isDocument(blanks, Sniffer.HEAD - 1)).isFalse();
        blanks[Sniffer.HEAD - 1] = 'x';
        assertThat(isDocument(blanks)).isFalse();
        byte[] comment = octets("<!--" + "a".repeat(Sniffer.HEAD - 4));
        assertThat(isDocument(comment)).isTrue();
        assertThat(Sniffer.root(comment, comment.length)).isEmpty();
        assertThat(Sniffer.isDocument(comment, Sniffer.HEAD - 1)).isFalse();
    }

    /** Only so many octets count as were read. */
    @Test
    void whatStandsBehindTheHeadIsNotLookedAt() {
        byte[] head = octets("<VQReportEvent>");
        assertThat(Sniffer.root(head, 10)).isEqualTo("VQReportE");
        assertThat(Sniffer.root(head, 1)).isEmpty();
        assertThat(Sniffer.isDocument(head, 0)).isFalse();
        assertThat(Sniffer.root(octets("<?a?><b>"), 5)).isEmpty();
    }
}
