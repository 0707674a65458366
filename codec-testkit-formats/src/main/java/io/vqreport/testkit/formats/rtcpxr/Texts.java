package io.vqreport.testkit.formats.rtcpxr;

import io.vqreport.rtcpxr.ReportType;
import io.vqreport.rtcpxr.VqLine;
import io.vqreport.rtcpxr.VqParameter;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** The texts of the grammar's base rules (RFC 3261 section 25.1, RFC 6035 section 4.6.1), as they stand. */
final class Texts {
    private static final String ALPHANUM = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";
    private static final String TOKEN = ALPHANUM + "-.!%*_+`'~";
    private static final String WORD = TOKEN + "()<>:\\\"/[]?";
    private static final String WORD_PLUS = TOKEN + "()<>:\\/[]?{}= ";
    private static final String URI = ALPHANUM + "-_.!~*'();/?:@&=+$,[]";
    private static final int LONGEST = 8;

    /** No name of these is an extension line's. */
    private static final Set<String> RESERVED = Stream.of(
                    Stream.of(ReportType.values()).map(ReportType::wireName),
                    Stream.of(VqLine.values()).map(VqLine::wireName),
                    Stream.of("Metrics"))
            .flatMap(names -> names)
            .map(name -> name.toLowerCase(Locale.ROOT))
            .collect(Collectors.toUnmodifiableSet());

    private Texts() {}

    private static Arbitrary<String> of(String characters) {
        return Arbitraries.strings()
                .withChars(characters.toCharArray())
                .ofMinLength(1)
                .ofMaxLength(LONGEST);
    }

    /** {@code token}; now and then one that is a keyword elsewhere. */
    static Arbitrary<String> token() {
        return Arbitraries.frequencyOf(
                Tuple.of(6, Arbitraries.of("x", "P.564", "8472761", "9123dh311", "a~b%c")),
                Tuple.of(4, of(TOKEN)),
                Tuple.of(1, Arbitraries.of(VqParameter.values()).map(VqParameter::key)));
    }

    /** {@code word}. */
    static Arbitrary<String> word() {
        return Arbitraries.frequencyOf(
                Tuple.of(
                        6,
                        Arbitraries.of(
                                "w", "1890463548", "192.0.2.7", "alice.example.org", "KX-9(M)", "[2001:db8::7]")),
                Tuple.of(4, of(WORD)));
    }

    /** {@code word} that does not begin with a quote. */
    static Arbitrary<String> bareWord() {
        return word().filter(word -> !word.startsWith("\""));
    }

    /** {@code word} without any quote. */
    static Arbitrary<String> wordWithoutQuote() {
        return word().filter(word -> word.indexOf('"') < 0);
    }

    /** {@code word-plus}, blanks at its ends allowed. */
    static Arbitrary<String> wordPlus() {
        return Arbitraries.frequencyOf(
                Tuple.of(4, Arbitraries.of("annexb=no", "G.711 A-law", "a:b {c}", " edge ")),
                Tuple.of(4, of(WORD_PLUS)));
    }

    /** {@code word-plus} without blanks at its ends. */
    static Arbitrary<String> trimmedWordPlus() {
        return wordPlus().filter(text -> text.charAt(0) != ' ' && text.charAt(text.length() - 1) != ' ');
    }

    /** {@code word ["@" word]}. */
    static Arbitrary<String> callId() {
        return Combinators.combine(word(), word().injectNull(0.4))
                .as((before, behind) -> behind == null ? before : before + "@" + behind);
    }

    /** What stands behind a URI's scheme and colon. */
    static Arbitrary<String> uriRest() {
        return Arbitraries.frequencyOf(
                Tuple.of(
                        6,
                        Arbitraries.of(
                                "ada@example.org",
                                "1571@192.0.2.19:5060;user=phone",
                                "[2001:db8::9]",
                                "fumi%20k@example.net")),
                Tuple.of(
                        3,
                        Arbitraries.oneOf(of(URI), Arbitraries.of("%41", "%c3%a9"))
                                .list()
                                .ofMinSize(1)
                                .ofMaxSize(3)
                                .map(parts -> String.join("", parts))));
    }

    /** Characters beyond ASCII. */
    static Arbitrary<String> beyondAscii() {
        return Arbitraries.of("é", "ß", "中", "😀", "\u0080", "\u2028", "\uFEFF", "\uFFFD", "\uD7FF", "\uE000");
    }

    /** {@code %x21-7E}, characters beyond ASCII: one or more. */
    static Arbitrary<String> visible() {
        Arbitrary<String> ascii =
                Arbitraries.strings().withCharRange('!', '~').ofMinLength(1).ofMaxLength(LONGEST);
        return Arbitraries.frequencyOf(
                Tuple.of(4, Arbitraries.of("1", "RG", "a=b", "x;y")),
                Tuple.of(4, ascii),
                Tuple.of(1, Combinators.combine(ascii, beyondAscii()).as(String::concat)),
                Tuple.of(1, beyondAscii()));
    }

    /** What stands in the quotes of an extension parameter: blanks, tabs and all that is visible but quotes. */
    static Arbitrary<String> quotable() {
        return Arbitraries.oneOf(
                        visible().map(text -> text.replace("\"", "'")),
                        Arbitraries.of("", " ", "\t", "JBN=5 ", " x=\\"))
                .list()
                .ofMaxSize(3)
                .map(parts -> String.join("", parts));
    }

    /** The rest of an extension line: blanks, tabs and all that is visible. */
    static Arbitrary<String> rest() {
        return Arbitraries.oneOf(
                        visible(),
                        Arbitraries.of(
                                "",
                                " ",
                                "\t",
                                "SVA=RG SRD=392 ",
                                "UA=\"Invented 3.1\"",
                                "LocalMetrics:",
                                "VQSessionReport"))
                .list()
                .ofMaxSize(3)
                .map(parts -> String.join("", parts));
    }

    /** The name of an extension line. */
    static Arbitrary<String> lineName() {
        return Arbitraries.frequencyOf(
                        Tuple.of(6, Arbitraries.of("x-UserAgent", "x-SIPmetrics", "Device", "Timestamp", "7")),
                        Tuple.of(2, token()))
                .filter(name -> !reserved(name));
    }

    static boolean reserved(String name) {
        return RESERVED.contains(name.toLowerCase(Locale.ROOT));
    }

    /** The key of an extension parameter on a line: any token but the line's own keys. */
    static Arbitrary<String> extensionKey(VqLine line) {
        return Arbitraries.frequencyOf(
                        Tuple.of(6, Arbitraries.of("EXTR", "x-vendor", "WNLR", "SCS")), Tuple.of(3, token()))
                .filter(key -> Stream.of(VqParameter.values())
                        .noneMatch(it -> it.line() == line && it.key().equalsIgnoreCase(key)));
    }

    /** {@code hex2 *(":" hex2)}, as a rule six. */
    static Arbitrary<String> mac() {
        Arbitrary<String> octet = Arbitraries.strings()
                .withChars("0123456789abcdefABCDEF".toCharArray())
                .ofLength(2);
        return Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.of("00:00:5e:00:53:01", "00:00:5E:00:53:AF")),
                Tuple.of(1, octet.list().ofMinSize(1).ofMaxSize(8).map(octets -> String.join(":", octets))));
    }

    /** {@code IPv4address / IPv6address}, valid as a rule; the grammar has no ranges. */
    static Arbitrary<String> ip() {
        Arbitrary<String> number =
                Arbitraries.strings().numeric().ofMinLength(1).ofMaxLength(3);
        Arbitrary<String> four = number.list().ofSize(4).map(parts -> String.join(".", parts));
        Arbitrary<String> group = Arbitraries.strings()
                .withChars("0123456789abcdefABCDEF".toCharArray())
                .ofMinLength(1)
                .ofMaxLength(4);
        Arbitrary<String> sequence = group.list().ofMinSize(1).ofMaxSize(9).map(parts -> String.join(":", parts));
        Arbitrary<String> hexpart = Arbitraries.oneOf(
                sequence,
                Combinators.combine(sequence.injectNull(0.4), sequence.injectNull(0.4))
                        .as((before, behind) ->
                                (before == null ? "" : before) + "::" + (behind == null ? "" : behind)));
        Arbitrary<String> six = Combinators.combine(hexpart, four.injectNull(0.7))
                .as((part, ending) -> ending == null ? part : part + ":" + ending);
        return Arbitraries.frequencyOf(
                Tuple.of(6, Arbitraries.of("192.0.2.1", "198.51.100.19", "203.0.113.250")),
                Tuple.of(3, Arbitraries.of("2001:db8::19", "2001:db8:0:0:0:0:0:7", "::", "::ffff:192.0.2.5")),
                Tuple.of(2, four),
                Tuple.of(2, six));
    }

    /** {@code 1*8HEXDIG} with or without {@code 0x}. */
    static Arbitrary<String> ssrc() {
        Arbitrary<String> digits = Arbitraries.oneOf(
                Arbitraries.strings()
                        .withChars("0123456789abcdefABCDEF".toCharArray())
                        .ofMinLength(1)
                        .ofMaxLength(8),
                Arbitraries.strings().numeric().ofMinLength(1).ofMaxLength(8));
        return Combinators.combine(Arbitraries.of("0x", ""), digits).as(String::concat);
    }
}
