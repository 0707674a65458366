package io.vqreport.testkit.formats.rtcpxr;

import static io.vqreport.testkit.formats.rtcpxr.Pieces.join;
import static io.vqreport.testkit.formats.rtcpxr.Pieces.joined;

import io.vqreport.rtcpxr.ReportType;
import io.vqreport.rtcpxr.VqLine;
import io.vqreport.rtcpxr.VqParameter;
import io.vqreport.testkit.formats.rtcpxr.Piece.Exact;
import io.vqreport.testkit.formats.rtcpxr.Piece.Gap;
import io.vqreport.testkit.formats.rtcpxr.Piece.Literal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Whole bodies as lines of pieces. */
final class BodyTexts {
    private static final int MOST_EXTENSIONS = 3;

    private BodyTexts() {}

    /** Any conforming body: a report or more. */
    static Arbitrary<byte[]> any() {
        Arbitrary<List<List<List<Piece>>>> reports = Arbitraries.frequencyOf(
                Tuple.of(4, report().list().ofSize(1)),
                Tuple.of(1, report().list().ofMinSize(2).ofMaxSize(3)));
        return Combinators.combine(reports, Arbitraries.of(true, false), Spelling.any())
                .as((bodies, lastLineEnd, spelling) -> {
                    List<List<Piece>> lines = joined(bodies, List.of());
                    List<Piece> pieces = joined(lines, List.of(Gap.LINE_END));
                    return spelling.write(lastLineEnd ? join(pieces, List.of(Gap.LINE_END)) : pieces);
                });
    }

    private static Arbitrary<List<List<Piece>>> report() {
        return Combinators.combine(
                        head(),
                        session(),
                        block(Arbitraries.of("LocalMetrics", "Metrics")),
                        block(Arbitraries.of("RemoteMetrics")).optional(0.4),
                        LineTexts.dialog().optional(0.4),
                        LineTexts.extension().list().ofMaxSize(MOST_EXTENSIONS),
                        Pieces.order())
                .as((head, session, local, remote, dialog, extensions, order) -> order.mixed(
                        join(
                                List.of(head),
                                session,
                                local,
                                remote.orElse(List.of()),
                                dialog.map(List::of).orElse(List.of())),
                        extensions,
                        1));
    }

    private static Arbitrary<List<Piece>> head() {
        Arbitrary<List<Piece>> plain = Combinators.combine(
                        Arbitraries.of(ReportType.SESSION, ReportType.INTERVAL), Arbitraries.of(true, false))
                .as((type, callTerm) -> join(
                        List.of(new Literal(type.wireName())),
                        callTerm
                                ? List.of(Gap.OPTIONAL, new Exact(":"), Gap.OPTIONAL, new Literal("CallTerm"))
                                : List.<Piece>of()));
        List<Arbitrary<List<Piece>>> parameters = Stream.of(VqParameter.TYPE, VqParameter.SEVERITY, VqParameter.DIR)
                .map(row -> ParameterTexts.value(row).map(value -> LineTexts.parameter(row, value)))
                .toList();
        Arbitrary<List<Piece>> alert = Combinators.combine(
                        Combinators.combine(parameters).as(all -> all), Pieces.order())
                .as((all, order) -> join(
                        List.of(new Literal(ReportType.ALERT.wireName()), Gap.OPTIONAL, new Exact(":"), Gap.OPTIONAL),
                        joined(order.of(all), List.of(Gap.NEEDED))));
        return Arbitraries.frequencyOf(Tuple.of(3, plain), Tuple.of(1, alert));
    }

    private static Arbitrary<List<List<Piece>>> session() {
        List<Arbitrary<List<Piece>>> lines = new ArrayList<>();
        for (VqLine line : VqLine.values()) {
            if (line.part() == VqLine.Part.SESSION) {
                Arbitrary<List<Piece>> text = LineTexts.session(line);
                lines.add(line.mandatory() ? text : Arbitraries.oneOf(Arbitraries.just(List.of()), text));
            }
        }
        return Combinators.combine(Combinators.combine(lines).as(all -> all), Pieces.order())
                .as((all, order) ->
                        order.of(all.stream().filter(line -> !line.isEmpty()).toList()));
    }

    private static Arbitrary<List<List<Piece>>> block(Arbitrary<String> labels) {
        List<Arbitrary<List<Piece>>> lines = new ArrayList<>();
        for (VqLine line : VqLine.values()) {
            if (line.part() == VqLine.Part.METRICS) {
                Arbitrary<List<Piece>> text = ParameterTexts.line(line);
                lines.add(line.mandatory() ? text : Arbitraries.oneOf(Arbitraries.just(List.of()), text));
            }
        }
        return Combinators.combine(labels, Combinators.combine(lines).as(all -> all))
                .as((label, all) -> join(
                        List.of(List.of(new Literal(label), Gap.OPTIONAL, new Exact(":"), Gap.OPTIONAL)),
                        all.stream().filter(line -> !line.isEmpty()).toList()));
    }
}
