package io.vqreport.examples.cli.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Are bars as long as what they stand for, in what the terminal can show? */
class BarsTest {
    @ParameterizedTest
    @CsvSource({"0, ''", "1, ▏", "50, █████", "55, █████▌", "100, ██████████"})
    void lying(long part, String bar) {
        assertThat(Bars.UNICODE.lying(part, 100, 10)).isEqualTo(bar);
    }

    @Test
    void standing() {
        assertThat(Bars.UNICODE.standing(new long[] {0, 1, 500, 1000})).isEqualTo(" ▁▄█");
        assertThat(Bars.UNICODE.standing(new long[] {0, 0})).isEqualTo("  ");
    }

    @ParameterizedTest
    @CsvSource({
        "UTF-8, xterm, UNICODE",
        "utf-8, '', UNICODE",
        "ANSI_X3.4-1968, xterm, ASCII",
        "UTF-8, dumb, ASCII",
        "'', '', ASCII"
    })
    void chosenByTheTerminal(String charset, String terminal, Bars bars) {
        assertThat(Bars.of(charset, terminal)).isEqualTo(bars);
    }

    @Test
    void asciiIsAscii() {
        String all = Bars.ASCII.lying(55, 100, 10) + Bars.ASCII.standing(new long[] {0, 1, 2, 3, 4, 5, 6, 7, 8});
        assertThat(all).matches("[\\x20-\\x7E]+");
    }

    @ParameterizedTest
    @CsvSource({
        "HallwayGateway/12.0.33.7, HallwayGateway/12.0.33.7",
        "OldBell 3.1 00005e005345, OldBell 3.1 …",
        "OldBell 00:00:5e:00:53:45 x, OldBell … x",
        "Soft <sip:ada@example.org>, Soft <…>",
        "'', ''"
    })
    void products(String agent, String product) {
        assertThat(Redaction.product(agent)).isEqualTo(product);
    }

    @ParameterizedTest
    @CsvSource({
        "in/192.0.2.45/a.txt, in/…/a.txt",
        "a-2001:db8::1.txt, a-….txt",
        "call +12025550143.txt, call ….txt",
        "20261121T101500.txt, 20261121T101500.txt"
    })
    void fileNames(String name, String shown) {
        assertThat(Redaction.fileName(name)).isEqualTo(shown);
    }
}
