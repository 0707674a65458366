package io.vqreport.benchmarks.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Is hostile input what its name says, and does it come to a value or to one of the codec's exceptions? */
class ShapesTest {
    private static final int SIZE = 64 * 1024;

    private static List<Shape> shapes() {
        return Shapes.all();
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void anInputHasItsSizeBeginningAndEnd(Shape shape) {
        byte[] input = shape.of(SIZE);

        assertThat(input.length).isBetween(SIZE - shape.repeated().length() * 2, SIZE);
        // Random octets are no UTF-8; of an encoding with one octet a character, begin and end can be looked at all the
        // same.
        assertThat(new String(input, StandardCharsets.ISO_8859_1))
                .startsWith(latin1(shape.start()))
                .endsWith(latin1(shape.end()));
    }

    private static String latin1(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void everyWayComesToAValueOrAnExceptionOfTheCodec(Shape shape) {
        for (Way way : Way.values()) {
            assertThat(way.outcome(shape.of(SIZE)))
                    .as(way.title())
                    .isIn("value", "MalformedReportException", "UnrepresentableReportException");
        }
    }

    @Test
    void conformingInputPassesTheGrammar() {
        List<Shape> conforming = Shapes.all().stream()
                .filter(shape -> shape.name().startsWith("conforming"))
                .toList();

        assertThat(conforming).isNotEmpty();
        for (Shape shape : conforming) {
            assertThat(Way.STRICT.outcome(shape.of(SIZE))).as(shape.name()).isEqualTo("value");
        }
    }

    @Test
    void noTwoHaveTheSameName() {
        assertThat(Shapes.all().stream().map(Shape::name).collect(Collectors.toSet()))
                .hasSameSizeAs(Shapes.all());
    }
}
