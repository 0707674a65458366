package io.vqreport.webrtc.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonToken;
import io.vqreport.codec.CoreProblemCode;
import io.vqreport.codec.DecodeLimits;
import io.vqreport.codec.LimitExceededException;
import io.vqreport.codec.MalformedReportException;
import io.vqreport.codec.Problem;
import io.vqreport.codec.Problems;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Are plain values read and written as they are, and are their oddities noted where they stand? */
class JsonCursorTest {
    private static final JsonCodes CODES =
            new JsonCodes(CoreProblemCode.FORMAT_UNKNOWN, CoreProblemCode.EMPTY_INPUT, CoreProblemCode.EMPTY_INPUT);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"a\":[1,-1,0,-0,1.50,1e5,1E+400,123456789012345678901,true,false,null,\"x\"],\"b\":{}}",
                "\"\\\"\\\\\\b\\f\\n\\r\\t\\u0001 \\ud800 ä € \uD83D\uDE00\"",
                "[[],[{}],{\"\":\"\"}]",
            })
    void plainValuesAreWrittenAsTheyWereRead(String text) {
        Problems problems = new Problems(DecodeLimits.standard());
        JsonOutput output = new JsonOutput();
        output.plain(read(text, DecodeLimits.standard(), problems));
        assertThat(new String(output.toByteArray(), StandardCharsets.UTF_8)).isEqualTo(text);
        assertThat(problems.isEmpty()).isTrue();
    }

    @Test
    void oddValuesAreNotedAtTheirPlace() {
        Problems problems = new Problems(DecodeLimits.standard());
        read("{\"a\":{\"b~/\":\n1,\n \"b~/\":NaN},\"c\":[0,-INF]}", DecodeLimits.standard(), problems);
        assertThat(problems.list())
                .extracting(problem -> problem.location().offset() + "@" + problem.location())
                .containsExactly("17@3:2 /a/b~0~1", "23@3:8 /a/b~0~1", "35@3:20 /c/1");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"a\": | 5 | 1:6 /a",
                "{\"a\":\\n01} | 7 | 2:2 /a",
                "{\"a\":[1,x]} | 8 | 1:9 /a/1",
            })
    void whatIsNoJsonIsRefusedWhereItStands(String text, int offset, String place) {
        assertThatThrownBy(() ->
                        read(text.replace("\\n", "\n"), DecodeLimits.standard(), new Problems(DecodeLimits.standard())))
                .isInstanceOfSatisfying(MalformedReportException.class, e -> {
                    Problem problem = e.problem();
                    assertThat(problem.location().offset() + "@" + problem.location())
                            .isEqualTo(offset + "@" + place);
                });
    }

    @Test
    void aNumberThatRepeatsIsTheSame() {
        String text = "[1.5,1.5,15,1.5,\"1.5\",1.50,1.5,null,1e999,1e999,-3,-3,true,-3,[],0.25]";
        List<@Nullable Number> numbers = new ArrayList<>();
        try (JsonCursor cursor = new JsonCursor(
                JsonFactories.of(DecodeLimits.standard()),
                JsonPiece.of(text.getBytes(StandardCharsets.UTF_8)),
                CODES,
                DecodeLimits.standard(),
                new Problems(DecodeLimits.standard()))) {
            cursor.next();
            for (JsonToken token = cursor.next(); token != null; token = cursor.next()) {
                numbers.add(cursor.repeatedNumber());
            }
        }
        assertThat(numbers)
                .containsExactly(
                        1.5, 1.5, 15L, 1.5, null, 1.5, 1.5, null, null, null, -3L, -3L, null, -3L, null, null, 0.25,
                        null);
        assertThat(numbers.get(1)).isSameAs(numbers.get(0));
    }

    @Test
    void tenThousandDigitsAreKept() {
        String digits = "1".repeat(10_000);
        assertThat(read("[" + digits + "]", DecodeLimits.standard(), new Problems(DecodeLimits.standard())))
                .asString()
                .isEqualTo(List.of(digits).toString());
    }

    @Test
    void limitsHoldExactly() {
        DecodeLimits limits = DecodeLimits.standard().withMaxDepth(2).withMaxElements(3);
        Problems problems = new Problems(limits);
        assertThat(read("{\"a\":[1,2]}", limits, problems)).isNotNull();
        assertThatThrownBy(() -> read("{\"a\":[[]]}", limits, problems))
                .isInstanceOfSatisfying(
                        LimitExceededException.class,
                        e -> assertThat(e.setting()).isEqualTo("maxDepth"));
        assertThatThrownBy(() -> read("{\"a\":[1,2,3]}", limits, problems))
                .isInstanceOfSatisfying(
                        LimitExceededException.class,
                        e -> assertThat(e.setting()).isEqualTo("maxElements"));
    }

    private static @Nullable Object read(String text, DecodeLimits limits, Problems problems) {
        JsonPiece piece = JsonPiece.of(text.getBytes(StandardCharsets.UTF_8));
        try (JsonCursor cursor = new JsonCursor(JsonFactories.of(limits), piece, CODES, limits, problems)) {
            cursor.next();
            Object value = cursor.value();
            assertThat(cursor.next()).isNull();
            return value;
        }
    }
}
