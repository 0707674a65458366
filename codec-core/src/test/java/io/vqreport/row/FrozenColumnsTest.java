package io.vqreport.row;

import static org.assertj.core.api.Assertions.assertThat;

import io.vqreport.metric.Metric;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Are the columns still the ones that were published, in their order? */
class FrozenColumnsTest {
    @Test
    void whatWasPublishedStandsWhereItStood() throws IOException {
        List<String> published = published();
        List<String> today =
                RowColumns.list().stream().map(FrozenColumnsTest::row).toList();
        assertThat(today).hasSizeGreaterThanOrEqualTo(published.size());
        assertThat(today.subList(0, published.size())).isEqualTo(published);
    }

    @Test
    void everyColumnIsAtItsPositionUnderANameOfItsOwn() {
        List<RowColumn> columns = RowColumns.list();
        for (int i = 0; i < columns.size(); i++) {
            assertThat(columns.get(i).position()).isEqualTo(i);
            assertThat(columns.get(i).name()).matches("[a-z][a-z0-9_]*");
            assertThat(columns.get(i).description()).matches("[A-Z].*\\.");
            assertThat(RowColumns.find(columns.get(i).name())).contains(columns.get(i));
        }
        assertThat(columns).extracting(RowColumn::name).doesNotHaveDuplicates();
        assertThat(RowColumns.find("no_such")).isEmpty();
    }

    @Test
    void everyMetricHasOne() {
        for (Metric metric : Metric.values()) {
            RowColumn column = RowColumns.of(metric);
            assertThat(column.metric()).isEqualTo(metric);
            assertThat(column.unit()).isEqualTo(metric.unit().symbol());
            assertThat(column.description()).isEqualTo(metric.meaning());
            assertThat(column.nullable()).isTrue();
        }
    }

    private static List<String> published() throws IOException {
        try (InputStream file = FrozenColumnsTest.class.getResourceAsStream("columns.txt")) {
            assertThat(file).as("columns.txt").isNotNull();
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.strip().replaceAll(" +", " "))
                    .toList();
        }
    }

    private static String row(RowColumn column) {
        return String.join(
                " ",
                Integer.toString(column.position()),
                column.name(),
                column.type().name(),
                column.unit() == null ? "-" : column.unit(),
                column.nullable() ? "null" : "not-null");
    }
}
