package io.vqreport.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.vqreport.row.RowSchema;
import io.vqreport.row.SqlDialect;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Does schema print the columns in the form that was asked for?")
final class SchemaTest {
    @Test
    @DisplayName("SQL by default, JSON, Avro, and the statement that adds a row")
    void forms() {
        assertThat(CliRun.of("schema")).isEqualTo(new CliRun(0, SqlDialect.SQLITE.createTable("vq_report"), ""));
        assertThat(CliRun.of("schema", "--dialect", "postgresql", "--table", "quality.calls"))
                .isEqualTo(new CliRun(0, SqlDialect.POSTGRESQL.createTable("quality.calls"), ""));
        assertThat(CliRun.of("schema", "--format", "insert"))
                .isEqualTo(new CliRun(0, SqlDialect.SQLITE.insert("vq_report") + ";\n", ""));
        assertThat(CliRun.of("schema", "--format", "json")).isEqualTo(new CliRun(0, RowSchema.json(), ""));
        assertThat(CliRun.of("schema", "--format", "avro")).isEqualTo(new CliRun(0, RowSchema.avro(), ""));
    }

    @ParameterizedTest
    @DisplayName("wrong usage says what would be right")
    @CsvSource(
            delimiter = '|',
            value = {
                "--format xml     | unknown value 'xml' for --format; there is sql, insert, json, avro",
                "--dialect oracle | unknown value 'oracle' for --dialect; there is sqlite, postgresql",
                "--table a.b.c    | invalid value for --table: a table's name has ASCII letters, digits and underscores"
            })
    void wrong(String args, String reason) {
        CliRun run = CliRun.of(("schema " + args).split(" "));
        assertThat(run.err()).startsWith(reason);
        assertThat(run.out()).isEmpty();
        assertThat(run.exitCode()).isEqualTo(2);
    }
}
