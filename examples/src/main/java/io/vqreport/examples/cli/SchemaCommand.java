package io.vqreport.examples.cli;

import io.vqreport.row.RowSchema;
import io.vqreport.row.SqlDialect;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code vqreport schema}: prints the columns of the row view, for a database, a topic or a file of rows. */
@Command(
        name = "schema",
        mixinStandardHelpOptions = true,
        versionProvider = VersionProvider.class,
        exitCodeOnExecutionException = RootCommand.FAULT,
        sortOptions = false,
        description = "Prints the columns of the flat row view: SQL that makes a table, JSON, or an Avro schema.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  vqreport schema | sqlite3 reports.db                     make a table in SQLite",
            "  vqreport schema --dialect postgresql | psql reports      the same in PostgreSQL",
            "  vqreport schema --format avro > VqReportRow.avsc         for Kafka, Parquet, Spark, Flink"
        })
final class SchemaCommand implements Callable<Integer> {
    /** The forms a schema has. */
    enum Form {
        /** The statement that makes a table. */
        SQL,
        /** The statement that adds a row. */
        INSERT,
        /** A description of every column. */
        JSON,
        /** An Avro record. */
        AVRO
    }

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--format",
            paramLabel = "FORM",
            defaultValue = "sql",
            description = "sql, insert (the statement that adds a row), json or avro; sql by default.")
    private String form = "";

    @Option(
            names = "--dialect",
            paramLabel = "DIALECT",
            defaultValue = "sqlite",
            description = "The database that sql and insert are for: sqlite or postgresql; sqlite by default.")
    private String dialect = "";

    @Option(
            names = "--table",
            paramLabel = "NAME",
            defaultValue = SqlDialect.DEFAULT_TABLE,
            description = "The table's name, ${DEFAULT-VALUE} by default.")
    private String table = "";

    @Override
    public Integer call() {
        SqlDialect database = constant(SqlDialect.class, "--dialect", dialect);
        String text;
        try {
            text = switch (constant(Form.class, "--format", form)) {
                case SQL -> database.createTable(table);
                case INSERT -> database.insert(table) + ";\n";
                case JSON -> RowSchema.json();
                case AVRO -> RowSchema.avro();
            };
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), "invalid value for --table: " + e.getMessage(), e);
        }
        PrintWriter out = spec.commandLine().getOut();
        out.print(text);
        out.flush();
        return Outcome.CLEAN.exitCode();
    }

    private <E extends Enum<E>> E constant(Class<E> type, String option, String name) {
        StringBuilder possible = new StringBuilder();
        for (E constant : type.getEnumConstants()) {
            String word = constant.name().toLowerCase(Locale.ROOT);
            if (word.equals(name)) {
                return constant;
            }
            possible.append(possible.isEmpty() ? "" : ", ").append(word);
        }
        throw new ParameterException(
                spec.commandLine(), "unknown value '" + name + "' for " + option + "; there is " + possible);
    }
}
