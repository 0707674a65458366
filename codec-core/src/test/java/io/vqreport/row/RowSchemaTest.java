package io.vqreport.row;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.vqreport.metric.Metric;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Do the schemas name every column once, in order, with its type, and do parameters fit them? */
class RowSchemaTest {
    private static final MetricRow ROW = MetricRow.of(RowSamples.full()).get(0);

    @ParameterizedTest
    @EnumSource
    void aTableHasEveryColumnInOrder(SqlDialect dialect) {
        String sql = dialect.createTable("quality.vq_report");
        assertThat(sql)
                .startsWith("CREATE TABLE quality.vq_report (\n")
                .contains("  PRIMARY KEY (report_key, part)\n);\n");
        List<String> names = Pattern.compile("^  ([a-z0-9_]+) +\\S.*-- ", Pattern.MULTILINE)
                .matcher(sql)
                .results()
                .map(found -> found.group(1))
                .toList();
        assertThat(names)
                .isEqualTo(RowColumns.list().stream().map(RowColumn::name).toList());
    }

    @Test
    void aTablesColumnsHaveTheDialectsTypes() {
        assertThat(SqlDialect.SQLITE.createTable("t"))
                .containsPattern("\n {2}report_key +TEXT NOT NULL, -- The report's key")
                .containsPattern("\n {2}received_at +TEXT, -- When")
                .containsPattern("\n {2}end_of_call +INTEGER NOT NULL, -- ")
                .containsPattern("\n {2}round_trip_delay +REAL, -- ms: The time a packet takes")
                .doesNotContain("COMMENT ON");
        assertThat(SqlDialect.POSTGRESQL.createTable("t"))
                .containsPattern("\n {2}received_at +timestamp with time zone, -- When")
                .containsPattern("\n {2}end_of_call +boolean NOT NULL, -- ")
                .containsPattern("\n {2}payload_type +bigint, -- ")
                .containsPattern("\n {2}round_trip_delay +double precision, -- ms: ")
                .contains("COMMENT ON COLUMN t.report_key IS 'The report''s key, 32 hex digits");
    }

    @Test
    void aColumnIsAddedAsTheTableWouldHaveIt() {
        RowColumn delay = RowColumns.of(Metric.ROUND_TRIP_DELAY);
        assertThat(SqlDialect.SQLITE.addColumn("t", delay))
                .isEqualTo("ALTER TABLE t ADD COLUMN round_trip_delay REAL;\n");
        assertThat(SqlDialect.POSTGRESQL.addColumn("s.t", delay))
                .startsWith("ALTER TABLE s.t ADD COLUMN round_trip_delay double precision;\n"
                        + "COMMENT ON COLUMN s.t.round_trip_delay IS 'ms: ")
                .endsWith("';\n");
    }

    @Test
    void aColumnOfTheFirstVersionIsNotAdded() {
        RowColumn key = RowColumns.list().get(0);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SqlDialect.SQLITE.addColumn("t", key))
                .withMessage("report_key is a column of the first version");
    }

    @ParameterizedTest
    @EnumSource
    void aRowIsInsertedOnce(SqlDialect dialect) {
        String sql = dialect.insert(SqlDialect.DEFAULT_TABLE);
        assertThat(sql)
                .startsWith("INSERT INTO vq_report (report_key, part, part_kind, ")
                .endsWith(") ON CONFLICT (report_key, part) DO NOTHING");
        assertThat(sql.chars().filter(c -> c == '?')).hasSize(RowColumns.list().size());
        assertThat(dialect.parameters(ROW)).hasSize(RowColumns.list().size());
    }

    @Test
    void parametersAreWhatTheDriversTake() {
        Object[] lite = SqlDialect.SQLITE.parameters(ROW);
        Object[] postgres = SqlDialect.POSTGRESQL.parameters(ROW);
        int start = MetricRowTest.position("window_start");
        assertThat(lite[start]).isEqualTo("2026-03-01T12:00:00.123456Z");
        assertThat(postgres[start]).isEqualTo(OffsetDateTime.ofInstant(RowSamples.START, ZoneOffset.UTC));
        int flag = MetricRowTest.position("end_of_call");
        assertThat(lite[flag]).isEqualTo(1L);
        assertThat(postgres[flag]).isEqualTo(true);
        int absent = MetricRowTest.position("path_id");
        assertThat(lite[absent]).isNull();
        assertThat(postgres[absent]).isNull();
        int text = MetricRowTest.position("call_id");
        assertThat(SqlDialect.POSTGRESQL.parameter("a\0b")).isEqualTo("a\uFFFDb");
        assertThat(postgres[text]).isEqualTo("c1").isEqualTo(lite[text]);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a b", "a;DROP TABLE b", "a.b.c", "1a", "\"a\"", "ä"})
    void aNameThatIsNoneIsRefused(String table) {
        assertThatIllegalArgumentException().isThrownBy(() -> SqlDialect.SQLITE.createTable(table));
        assertThatIllegalArgumentException().isThrownBy(() -> SqlDialect.POSTGRESQL.insert(table));
    }

    @Test
    void jsonAndAvroHaveALineAColumn() {
        List<String> json = RowSchema.json().lines().toList();
        List<String> avro = RowSchema.avro().lines().toList();
        assertThat(json).hasSize(RowColumns.list().size() + 3);
        assertThat(avro).hasSize(RowColumns.list().size() + 4);
        for (RowColumn column : RowColumns.list()) {
            assertThat(json.get(column.position() + 2))
                    .startsWith("{\"position\":" + column.position() + ",\"name\":\"" + column.name() + "\",\"type\":\""
                            + column.type() + "\"");
            assertThat(avro.get(column.position() + 3)).startsWith("{\"name\":\"" + column.name() + "\",\"type\":");
        }
    }

    @Test
    void aFieldOfEachType() {
        assertThat(RowSchema.avro())
                .contains("{\"name\":\"report_key\",\"type\":\"string\",\"doc\":\"The report's key")
                .contains("{\"name\":\"part\",\"type\":\"long\",\"doc\"")
                .contains("{\"name\":\"end_of_call\",\"type\":\"boolean\",\"doc\"")
                .contains("{\"name\":\"window_start\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":"
                        + "\"timestamp-micros\"}],\"default\":null,\"doc\"")
                .contains(
                        "{\"name\":\"round_trip_delay\",\"type\":[\"null\",\"double\"],\"default\":null,\"doc\":\"ms: ");
        assertThat(RowSchema.json())
                .contains("\"name\":\"round_trip_delay\",\"type\":\"DOUBLE\",\"unit\":\"ms\",\"nullable\":true,"
                        + "\"metric\":\"ROUND_TRIP_DELAY\",\"clause\":\"RFC 3611 section 4.7.3\",\"description\":");
    }
}
