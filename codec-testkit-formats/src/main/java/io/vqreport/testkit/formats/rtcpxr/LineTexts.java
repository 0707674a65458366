package io.vqreport.testkit.formats.rtcpxr;

import static io.vqreport.testkit.formats.rtcpxr.Pieces.join;
import static io.vqreport.testkit.formats.rtcpxr.Pieces.joined;

import io.vqreport.rtcpxr.VqLine;
import io.vqreport.rtcpxr.VqParameter;
import io.vqreport.testkit.formats.rtcpxr.Piece.Exact;
import io.vqreport.testkit.formats.rtcpxr.Piece.Gap;
import io.vqreport.testkit.formats.rtcpxr.Piece.Literal;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Lines of the session part, DialogID and extension lines, as pieces. */
final class LineTexts {
    private LineTexts() {}

    /** {@code name HCOLON value}. */
    static List<Piece> line(VqLine line, List<Piece> value) {
        return join(List.of(new Literal(line.wireName()), Gap.OPTIONAL, new Exact(":"), Gap.OPTIONAL), value);
    }

    /** {@code key EQUAL value}. */
    static List<Piece> parameter(VqParameter parameter, List<Piece> value) {
        return join(List.of(new Literal(parameter.key()), Gap.OPTIONAL, new Exact("="), Gap.OPTIONAL), value);
    }

    static List<Piece> exact(String text) {
        return List.of(new Exact(text));
    }

    /** A line of the session part. */
    static Arbitrary<List<Piece>> session(VqLine line) {
        Arbitrary<List<Piece>> value = switch (line) {
            case CALL_ID -> Texts.callId().map(LineTexts::exact);
            case LOCAL_ID, REMOTE_ID, ORIG_ID -> identity();
            case LOCAL_GROUP, REMOTE_GROUP -> group();
            case LOCAL_ADDR, REMOTE_ADDR -> address();
            case LOCAL_MAC, REMOTE_MAC -> Texts.mac().map(LineTexts::exact);
            default -> throw new IllegalArgumentException(line + " is no line of the session part");
        };
        return value.map(pieces -> line(line, pieces));
    }

    /** {@code name-addr / addr-spec}. */
    static Arbitrary<List<Piece>> identity() {
        Arbitrary<List<Piece>> uri = Combinators.combine(
                        Arbitraries.frequency(
                                Tuple.of(6, "sip"), Tuple.of(2, "sips"), Tuple.of(1, "tel"), Tuple.of(1, "x+y-1.z")),
                        Texts.uriRest())
                .as((scheme, rest) -> List.<Piece>of(
                        new Literal(scheme),
                        new Exact(":" + (scheme.startsWith("sip") ? rest.replaceFirst("^/+", "s") : rest))));
        Arbitrary<List<Piece>> tokens = Texts.token()
                .map(LineTexts::exact)
                .list()
                .ofMinSize(1)
                .ofMaxSize(3)
                .map(names -> join(joined(names, List.of(Gap.NEEDED)), List.of(Gap.OPTIONAL)));
        Arbitrary<List<Piece>> bracketed = Combinators.combine(
                        Arbitraries.oneOf(Arbitraries.just(List.<Piece>of()), tokens, quotedString()), uri)
                .as((name, address) -> join(name, exact("<"), address, exact(">")));
        return Arbitraries.oneOf(uri, bracketed);
    }

    private static Arbitrary<List<Piece>> quotedString() {
        Arbitrary<List<Piece>> part = Arbitraries.oneOf(
                Texts.visible().map(text -> exact(text.replace("\"", "'").replace('\\', '/'))),
                Arbitraries.of("\\\"", "\\\\", "\\ ", "\\\t", "\\a").map(LineTexts::exact),
                Arbitraries.just(List.of(Gap.OPTIONAL)));
        return part.list()
                .ofMaxSize(4)
                .map(parts -> join(exact("\""), joined(parts, List.of()), exact("\""), List.of(Gap.OPTIONAL)));
    }

    private static Arbitrary<List<Piece>> group() {
        return Texts.trimmedWordPlus()
                .map(LineTexts::exact)
                .list()
                .ofMinSize(1)
                .ofMaxSize(2)
                .map(words -> joined(words, List.of(Gap.BLANKS)));
    }

    private static Arbitrary<List<Piece>> address() {
        Arbitrary<String> ports = Arbitraries.frequencyOf(
                Tuple.of(4, Arbitraries.integers().between(1, 65_535).map(String::valueOf)),
                Tuple.of(1, Arbitraries.strings().numeric().ofMinLength(1).ofMaxLength(12)));
        return Combinators.combine(Texts.ip(), ports, Texts.ssrc(), Pieces.order())
                .as((ip, port, ssrc, order) -> joined(
                        order.of(List.of(
                                parameter(VqParameter.IP, exact(ip)),
                                parameter(VqParameter.PORT, exact(port)),
                                parameter(VqParameter.SSRC, exact(ssrc)))),
                        List.of(Gap.NEEDED)));
    }

    /** A DialogID line. */
    static Arbitrary<List<Piece>> dialog() {
        Arbitrary<List<Piece>> parameter = Arbitraries.oneOf(
                Combinators.combine(Arbitraries.of(VqParameter.TO_TAG, VqParameter.FROM_TAG), Texts.token())
                        .as((key, tag) -> parameter(key, exact(tag))),
                Texts.word().map(LineTexts::exact));
        return Combinators.combine(Texts.callId(), parameter.list().ofMaxSize(3))
                .as((id, parameters) -> line(
                        VqLine.DIALOG_ID,
                        joined(
                                join(List.of(exact(id)), parameters),
                                List.of(Gap.OPTIONAL, new Exact(";"), Gap.OPTIONAL))));
    }

    /** {@code token HCOLON rest}. */
    static Arbitrary<List<Piece>> extension() {
        Arbitrary<List<Piece>> rest = Texts.rest()
                .map(LineTexts::exact)
                .list()
                .ofMaxSize(2)
                .map(parts -> joined(parts, List.of(Gap.OPTIONAL)));
        return Combinators.combine(Texts.lineName(), rest, Arbitraries.of(false, true))
                .as((name, value, trailing) -> join(
                        exact(name),
                        List.of(Gap.OPTIONAL, new Exact(":"), Gap.OPTIONAL),
                        value,
                        trailing ? List.of(Gap.OPTIONAL) : List.of()));
    }
}
