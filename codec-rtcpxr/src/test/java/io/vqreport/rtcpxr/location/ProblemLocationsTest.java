package io.vqreport.rtcpxr.location;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.vqreport.codec.DecodeOptions;
import io.vqreport.codec.Decoded;
import io.vqreport.codec.Location;
import io.vqreport.codec.MalformedReportException;
import io.vqreport.codec.Problem;
import io.vqreport.codec.ProblemClass;
import io.vqreport.rtcpxr.RtcpXrProblem;
import io.vqreport.rtcpxr.VqReport;
import io.vqreport.rtcpxr.VqRtcpXr;
import io.vqreport.rtcpxr.VqRtcpXrReader;
import io.vqreport.rtcpxr.support.Bodies;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Where does each problem code say it is? */
class ProblemLocationsTest {
    private static final VqRtcpXrReader LENIENT = VqRtcpXr.reader(DecodeOptions.lenient());
    private static final VqRtcpXrReader STRICT = VqRtcpXr.reader(DecodeOptions.strict());

    static List<LocationCase> cases() {
        return LocationCases.all();
    }

    @Test
    void theTableHasEveryCode() {
        Set<RtcpXrProblem> missing = EnumSet.complementOf(EnumSet.of(RtcpXrProblem.GRAMMAR));
        cases().forEach(row -> missing.remove(row.code()));
        assertThat(missing).isEmpty();
    }

    @Test
    void theReportsBeforeTheirEditAreClean() {
        assertThat(LENIENT.decode(Bodies.utf8(Bodies.SESSION)).problems()).isEmpty();
        assertThat(LENIENT.decode(Bodies.utf8(Bodies.ALERT)).problems()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void isNotedAtItsPlaceAndNothingElseIs(LocationCase row) {
        Marked marked = Marked.of(row.text());
        Problem expected = new Problem(
                row.code(),
                row.severity(),
                withPath(marked.place(), row.path()),
                row.code().description());
        List<Problem> noted = problems(row, LENIENT, marked.input());
        List<RtcpXrProblem> besides = new ArrayList<>();
        for (Problem problem : noted) {
            if (problem.code() != row.code()) {
                besides.add((RtcpXrProblem) problem.code());
            }
        }
        assertThat(noted).filteredOn(problem -> problem.code() == row.code()).containsExactly(expected);
        assertThat(besides).containsExactlyInAnyOrderElementsOf(row.besides());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void strictRefusesSyntaxAndOnlySyntax(LocationCase row) {
        byte[] input = Marked.of(row.text()).input();
        boolean syntax = row.code().problemClass() == ProblemClass.SYNTAX
                || row.besides().stream().anyMatch(code -> code.problemClass() == ProblemClass.SYNTAX);
        if (syntax) {
            assertThatThrownBy(() -> problems(row, STRICT, input))
                    .isInstanceOfSatisfying(
                            MalformedReportException.class,
                            refusal -> assertThat(refusal.problem().code().problemClass())
                                    .isEqualTo(ProblemClass.SYNTAX));
        } else {
            assertThat(problems(row, STRICT, input)).isEqualTo(problems(row, LENIENT, input));
        }
    }

    private static Location withPath(Location place, String path) {
        return new Location(place.offset(), place.line(), place.column(), path);
    }

    private static List<Problem> problems(LocationCase row, VqRtcpXrReader reader, byte[] input) {
        if (row.code() == RtcpXrProblem.NO_REPORT && reader == LENIENT) {
            MalformedReportException refusal =
                    catchThrowableOfType(MalformedReportException.class, () -> reader.decode(input));
            return List.of(refusal.problem());
        }
        if (row.reading() == LocationCase.Reading.MESSAGE) {
            assertThat(reader.decodeMessage(input).reports()).hasSize(1);
            return reader.decodeMessage(input).reports().get(0).problems();
        }
        Decoded<VqReport> decoded = reader.decode(input);
        return row.reading() == LocationCase.Reading.NEUTRAL
                ? reader.toQualityReport(decoded).problems()
                : decoded.problems();
    }
}
