package io.vqreport.testkit.formats.rtcpxr;

import static io.vqreport.testkit.formats.rtcpxr.LineTexts.exact;
import static io.vqreport.testkit.formats.rtcpxr.Pieces.join;
import static io.vqreport.testkit.formats.rtcpxr.Pieces.joined;

import io.vqreport.rtcpxr.VqLine;
import io.vqreport.rtcpxr.VqParameter;
import io.vqreport.testkit.formats.rtcpxr.Piece.Exact;
import io.vqreport.testkit.formats.rtcpxr.Piece.Gap;
import io.vqreport.testkit.formats.rtcpxr.Piece.Literal;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Values and lines of Metrics blocks as pieces, driven by the rows of {@link VqParameter}. */
final class ParameterTexts {
    private ParameterTexts() {}

    /** Any value that derives from the grammar; it need not make sense. */
    static Arbitrary<List<Piece>> value(VqParameter parameter) {
        return switch (parameter.kind()) {
            case INTEGER -> number(parameter).map(LineTexts::exact);
            case SIGNED ->
                Combinators.combine(Arbitraries.of("", "-"), number(parameter))
                        .as((sign, digits) -> exact(sign + digits));
            case DECIMAL ->
                Combinators.combine(
                                number(parameter),
                                digits(parameter.fractionDigits()).injectNull(0.3))
                        .as((whole, fraction) -> exact(fraction == null ? whole : whole + "." + fraction));
            case CODE ->
                Arbitraries.integers()
                        .between(parameter.minimum(), parameter.maximum())
                        .map(code -> exact(String.valueOf(code)));
            case SWITCH -> Arbitraries.of("on", "off").map(ParameterTexts::literal);
            case RATES ->
                number(parameter)
                        .map(LineTexts::exact)
                        .list()
                        .ofMinSize(1)
                        .ofMaxSize(3)
                        .map(rates -> joined(rates, List.of(Gap.OPTIONAL, new Exact(";"), Gap.OPTIONAL)));
            case TEXT -> Arbitraries.oneOf(Texts.bareWord().map(LineTexts::exact), quotedWordPlus());
            case QUOTED -> quotedWordPlus();
            case WORD ->
                Arbitraries.oneOf(
                        Texts.bareWord().map(LineTexts::exact),
                        Texts.wordWithoutQuote().map(word -> exact("\"" + word + "\"")));
            case TIMESTAMP -> timestamp();
            case NAME -> Arbitraries.of(names(parameter)).map(ParameterTexts::literal);
            case TOKEN -> Texts.token().map(LineTexts::exact);
            case IP_ADDRESS, SSRC ->
                throw new IllegalArgumentException(parameter + " is no parameter of a Metrics block");
        };
    }

    private static List<Piece> literal(String text) {
        return List.of(new Literal(text));
    }

    private static List<String> names(VqParameter parameter) {
        return parameter == VqParameter.SEVERITY ? List.of("Warning", "Critical", "Clear") : List.of("local", "remote");
    }

    /** As many digits as the row allows; the ends of its range and its sentinel where they fit. */
    private static Arbitrary<String> number(VqParameter parameter) {
        List<String> marks = Stream.of(
                        0,
                        parameter.minimum(),
                        parameter.maximum(),
                        parameter.sentinel().value().orElse(0))
                .map(String::valueOf)
                .filter(mark -> !mark.startsWith("-") && mark.length() <= parameter.integerDigits())
                .toList();
        return Arbitraries.frequencyOf(
                Tuple.of(2, Arbitraries.of(marks)), Tuple.of(5, digits(parameter.integerDigits())));
    }

    private static Arbitrary<String> digits(int most) {
        return Arbitraries.strings().numeric().ofMinLength(1).ofMaxLength(most);
    }

    private static Arbitrary<List<Piece>> quotedWordPlus() {
        return Texts.wordPlus()
                .map(LineTexts::exact)
                .list()
                .ofMinSize(1)
                .ofMaxSize(2)
                .map(parts -> join(exact("\""), joined(parts, List.of(Gap.BLANKS)), exact("\"")));
    }

    private static Arbitrary<List<Piece>> timestamp() {
        Arbitrary<String> dates = Arbitraries.of("2026-03-05", "2025-02-29", "1970-01-01", "9999-99-99");
        Arbitrary<String> times = Arbitraries.of("17:20:49", "00:00:00", "23:59:60", "99:99:99");
        Arbitrary<List<Piece>> zones = Arbitraries.frequency(
                Tuple.of(4, literal("Z")), Tuple.of(1, exact("+01:00")), Tuple.of(1, exact("-99:99")));
        return Combinators.combine(dates, times, digits(12).injectNull(0.6), zones)
                .as((date, time, fraction, zone) -> join(
                        exact(date), literal("T"), exact(time), exact(fraction == null ? "" : "." + fraction), zone));
    }

    /** A parameter that is none of the line's own. */
    private static Arbitrary<List<Piece>> extension(VqLine line) {
        Arbitrary<List<Piece>> bare =
                Texts.visible().filter(text -> !text.startsWith("\"")).map(LineTexts::exact);
        Arbitrary<List<Piece>> quoted = Texts.quotable()
                .map(LineTexts::exact)
                .list()
                .ofMaxSize(2)
                .map(parts -> join(exact("\""), joined(parts, List.of(Gap.OPTIONAL)), exact("\"")));
        return Combinators.combine(Texts.extensionKey(line), Arbitraries.oneOf(bare, quoted))
                .as((key, value) -> join(exact(key), List.of(Gap.OPTIONAL, new Exact("="), Gap.OPTIONAL), value));
    }

    /** A line of a Metrics block with some of its parameters in any order; Timestamps has both of its own and no other. */
    static Arbitrary<List<Piece>> line(VqLine line) {
        List<VqParameter> rows = Stream.of(VqParameter.values())
                .filter(parameter -> parameter.line() == line)
                .toList();
        boolean exactly = line == VqLine.TIMESTAMPS;
        Arbitrary<List<List<Piece>>> known = Arbitraries.of(rows)
                .list()
                .uniqueElements()
                .ofMinSize(exactly ? rows.size() : 0)
                .ofMaxSize(rows.size())
                .flatMap(ParameterTexts::values);
        Arbitrary<List<List<Piece>>> extensions =
                exactly ? Arbitraries.just(List.of()) : extension(line).list().ofMaxSize(2);
        return Combinators.combine(known, extensions, Pieces.order())
                .as((own, others, order) ->
                        LineTexts.line(line, joined(order.mixed(own, others, 0), List.of(Gap.NEEDED))));
    }

    private static Arbitrary<List<List<Piece>>> values(List<VqParameter> rows) {
        return Combinators.combine(rows.stream()
                        .map(row -> value(row).map(value -> LineTexts.parameter(row, value)))
                        .toList())
                .as(values -> values);
    }
}
