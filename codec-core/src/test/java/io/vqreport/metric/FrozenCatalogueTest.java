package io.vqreport.metric;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Is the catalogue still the one that was published, to the last column? */
class FrozenCatalogueTest {
    @Test
    void everyMetricHasTheRowItWasPublishedWith() throws IOException {
        assertThat(Arrays.stream(Metric.values()).map(FrozenCatalogueTest::row))
                .containsExactlyElementsOf(frozenRows());
    }

    /** The file is aligned for readers; a row's fields are what counts. */
    private static List<String> frozenRows() throws IOException {
        try (InputStream file = FrozenCatalogueTest.class.getResourceAsStream("catalogue.txt")) {
            assertThat(file).as("catalogue.txt").isNotNull();
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.strip().replaceAll(" +", " "))
                    .toList();
        }
    }

    private static String row(Metric metric) {
        String marks = (metric.sampled() ? "S" : "") + (metric.composed() ? "C" : "");
        return String.join(
                " ",
                Integer.toString(metric.column()),
                metric.name(),
                metric.unit().symbol(),
                range(metric),
                metric.metricClass().name(),
                marks.isEmpty() ? "-" : marks);
    }

    private static String range(Metric metric) {
        if (metric.minimum() == Double.NEGATIVE_INFINITY && metric.maximum() == Double.POSITIVE_INFINITY) {
            return "any";
        }
        String upper = metric.maximum() == Double.POSITIVE_INFINITY ? "" : Long.toString((long) metric.maximum());
        String hole = metric.inRange(127) || metric.maximum() < 127 ? "" : "!127";
        return (long) metric.minimum() + ".." + upper + hole;
    }
}
