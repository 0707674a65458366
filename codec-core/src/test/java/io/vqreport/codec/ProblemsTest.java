package io.vqreport.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Is every problem kept, or at least counted, and told in order, place and words? */
class ProblemsTest {
    @Property(tries = 200)
    void nothingIsLostFromTheCount(
            @ForAll @IntRange(max = 20) int limit,
            @ForAll @IntRange(max = 20) int first,
            @ForAll @IntRange(max = 20) int second) {
        DecodeLimits limits = DecodeLimits.standard().withMaxProblems(limit);
        Problems earlier = new Problems(limits);
        for (int i = 0; i < first; i++) {
            earlier.add(FakeProblem.NOTE.at(i));
        }
        Problems later = new Problems(limits);
        for (int i = 0; i < second; i++) {
            later.add(FakeProblem.NOTE.at(100 + i));
        }
        later.addAll(earlier.with("value"));
        Decoded<String> decoded = later.with("value");
        assertThat(decoded.problems()).hasSize(Math.min(limit, first + second));
        assertThat(decoded.problems().size() + decoded.suppressed()).isEqualTo(first + second);
        assertThat(later.isEmpty()).isEqualTo(first + second == 0);
        assertThat(decoded.isClean()).isEqualTo(later.isEmpty());
        assertThat(later.hasRoom()).isEqualTo(first + second < limit);
    }

    @Test
    void whatTheCallerSparesItselfIsCounted() {
        Problems problems = new Problems(DecodeLimits.standard().withMaxProblems(0));
        assertThat(problems.hasRoom()).isFalse();
        assertThat(problems.isEmpty()).isTrue();
        problems.suppress();
        assertThat(problems.isEmpty()).isFalse();
        Decoded<String> decoded = problems.with("value");
        assertThat(decoded.suppressed()).isEqualTo(1);
        assertThat(decoded.isClean()).isFalse();
        assertThat(decoded.worst()).isEmpty();
    }

    @Test
    void theListIsInTheInputsOrderWithUnknownPlacesLast() {
        Problems problems = new Problems(DecodeLimits.standard());
        Problem nowhere = Problem.of(FakeProblem.BROKEN, Location.UNKNOWN);
        Problem sameplace = Problem.of(FakeProblem.DOUBT, new Location(5, -1, -1, "later"));
        problems.add(nowhere);
        problems.add(FakeProblem.NOTE.at(9));
        problems.add(FakeProblem.NOTE.at(5));
        problems.add(sameplace);
        problems.add(FakeProblem.NOTE.at(0));
        List<Problem> list = problems.list();
        assertThat(list)
                .containsExactly(
                        FakeProblem.NOTE.at(0), FakeProblem.NOTE.at(5), sameplace, FakeProblem.NOTE.at(9), nowhere);
        problems.add(FakeProblem.NOTE.at(1));
        assertThat(list).hasSize(5);
        assertThat(problems.list()).hasSize(6);
        assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(list::clear);
    }

    @Test
    void theGravestSeverityIsTold() {
        assertThat(decoded().worst()).isEmpty();
        assertThat(decoded().isClean()).isTrue();
        assertThat(decoded(FakeProblem.NOTE.at(0)).worst()).contains(Severity.INFO);
        assertThat(decoded(FakeProblem.NOTE.at(0), FakeProblem.BROKEN.at(1), FakeProblem.DOUBT.at(2))
                        .worst())
                .contains(Severity.ERROR);
        assertThat(decoded(FakeProblem.DOUBT.at(0)).isClean()).isFalse();
    }

    @Test
    void aMessageHasItsLimit() {
        String longest = "x".repeat(120);
        assertThat(Problem.of(FakeProblem.NOTE, Location.UNKNOWN, longest).message())
                .isEqualTo(longest);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Problem.of(FakeProblem.NOTE, Location.UNKNOWN, longest + "x"))
                .withMessage("a problem's message has at most 120 characters");
    }

    @Test
    void aProblemTakesSeverityAndWordsFromItsCode() {
        Location place = new Location(3, 1, 4, "A/B");
        assertThat(Problem.of(FakeProblem.DOUBT, place))
                .isEqualTo(new Problem(FakeProblem.DOUBT, Severity.WARNING, place, "what a fake finds odd"))
                .hasToString("fake.DOUBT at 1:4 A/B");
        assertThat(Problem.of(FakeProblem.DOUBT, Location.UNKNOWN, "just here"))
                .isEqualTo(new Problem(FakeProblem.DOUBT, Severity.WARNING, Location.UNKNOWN, "just here"))
                .hasToString("fake.DOUBT");
    }

    @Test
    void aProblemHasAllItsParts() {
        assertThatNullPointerException()
                .isThrownBy(() -> new Problem(null, Severity.INFO, Location.UNKNOWN, ""))
                .withMessage("code");
        assertThatNullPointerException()
                .isThrownBy(() -> new Problem(FakeProblem.NOTE, null, Location.UNKNOWN, ""))
                .withMessage("severity");
        assertThatNullPointerException()
                .isThrownBy(() -> new Problem(FakeProblem.NOTE, Severity.INFO, null, ""))
                .withMessage("location");
        assertThatNullPointerException()
                .isThrownBy(() -> new Problem(FakeProblem.NOTE, Severity.INFO, Location.UNKNOWN, null));
    }

    @ParameterizedTest
    @CsvSource({
        "311,14,38,A/B,14:38 A/B",
        "311,14,38,'',14:38",
        "311,14,-1,A/B,14 A/B",
        "311,-1,-1,A/B,@311 A/B",
        "0,-1,-1,'',@0",
        "-1,14,38,A/B,14:38 A/B",
        "-1,-1,-1,A/B,A/B",
        "-1,-1,38,'',''",
    })
    void aPlaceShowsWhatIsKnown(long offset, int line, int column, String path, String text) {
        assertThat(new Location(offset, line, column, path)).hasToString(text);
    }

    @Test
    void aPlaceHasAPath() {
        assertThatNullPointerException()
                .isThrownBy(() -> new Location(0, 1, 1, null))
                .withMessage("path");
        assertThat(Location.UNKNOWN).hasToString("");
    }

    @ParameterizedTest
    @EnumSource
    void theCoresOwnCodesKeepTheContract(CoreProblemCode code) {
        assertThat(code.id()).isEqualTo("core." + code.name());
        assertThat(code.severity()).isEqualTo(Severity.ERROR);
        assertThat(code.problemClass()).isEqualTo(ProblemClass.SYNTAX);
        assertThat(code.description()).isNotBlank().hasSizeLessThanOrEqualTo(Problem.MAX_MESSAGE);
    }

    @Test
    void theCoresIdsStay() {
        assertThat(CoreProblemCode.values())
                .extracting(CoreProblemCode::id)
                .containsExactly("core.EMPTY_INPUT", "core.FORMAT_UNKNOWN", "core.LIMIT_EXCEEDED");
    }

    private static Decoded<String> decoded(Problem... problems) {
        return new Decoded<>("value", List.of(problems), 0);
    }
}
