package io.vqreport.testkit.formats.rtcpxr;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * Fills the open places of pieces: each list is gone through in circles.
 *
 * @param cases one bit for each letter: whether its case is turned over
 * @param optional white space where there may be some
 * @param needed white space where there must be some
 * @param blanks white space within word-plus
 */
record Spelling(long cases, List<String> optional, List<String> needed, List<String> blanks) {

    /** Any spelling; shrinks to the plainest one. */
    static Arbitrary<Spelling> any() {
        Arbitrary<Long> cases = Arbitraries.frequencyOf(
                Tuple.of(2, Arbitraries.just(0L)),
                Tuple.of(1, Arbitraries.longs().greaterOrEqual(0)));
        Arbitrary<String> optional = Arbitraries.frequency(
                Tuple.of(12, ""),
                Tuple.of(3, " "),
                Tuple.of(1, "\t"),
                Tuple.of(1, "  "),
                Tuple.of(1, "\r\n "),
                Tuple.of(1, "\r\n\t"),
                Tuple.of(1, " \r\n \t"),
                Tuple.of(1, "\r\n \r\n "));
        Arbitrary<String> needed = Arbitraries.frequency(
                Tuple.of(12, " "),
                Tuple.of(1, "  "),
                Tuple.of(1, "\t"),
                Tuple.of(1, "\r\n "),
                Tuple.of(1, "\r\n\t"),
                Tuple.of(1, " \r\n  \t "));
        Arbitrary<String> blanks = Arbitraries.frequency(
                Tuple.of(4, " "), Tuple.of(1, "   "), Tuple.of(1, "\r\n "), Tuple.of(1, " \r\n  "));
        return Combinators.combine(cases, circle(optional), circle(needed), circle(blanks))
                .as(Spelling::new);
    }

    private static Arbitrary<List<String>> circle(Arbitrary<String> choices) {
        return choices.list().ofMinSize(1).ofMaxSize(7);
    }

    byte[] write(List<Piece> pieces) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(1024);
        int letters = 0;
        int[] turns = new int[3];
        for (Piece piece : pieces) {
            String text;
            if (piece instanceof Piece.Literal literal) {
                text = turned(literal.text(), letters);
                letters += literal.text().length();
            } else if (piece instanceof Piece.Exact exact) {
                text = exact.text();
            } else {
                text = switch ((Piece.Gap) piece) {
                    case OPTIONAL -> next(optional, turns, 0);
                    case NEEDED -> next(needed, turns, 1);
                    case BLANKS -> next(blanks, turns, 2);
                    case LINE_END -> "\r\n";
                };
            }
            out.writeBytes(text.getBytes(StandardCharsets.UTF_8));
        }
        return out.toByteArray();
    }

    private static String next(List<String> circle, int[] turns, int which) {
        return circle.get(turns[which]++ % circle.size());
    }

    private String turned(String text, int letters) {
        StringBuilder turned = new StringBuilder(text);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((cases >>> (letters + i) % 63 & 1) != 0) {
                turned.setCharAt(i, Character.isUpperCase(c) ? Character.toLowerCase(c) : Character.toUpperCase(c));
            }
        }
        return turned.toString();
    }
}
