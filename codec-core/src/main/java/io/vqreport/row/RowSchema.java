package io.vqreport.row;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The columns written down for those who build a topic, a table or a file of them: as plain JSON and as an Avro schema. */
public final class RowSchema {
    private RowSchema() {}

    /**
     * The columns as a JSON object: the key, and of each column position, name, type, unit, nullable, metric, clause and description, whatever of
     * these it has.
     *
     * @return JSON text, one column a line, that ends in a line end
     */
    public static String json() {
        StringBuilder out = new StringBuilder(32_768).append("{\"key\":[\"report_key\",\"part\"],\n\"columns\":[");
        for (RowColumn column : RowColumns.list()) {
            out.append(column.position() == 0 ? "\n" : ",\n")
                    .append("{\"position\":")
                    .append(column.position());
            member(out, "name", column.name());
            member(out, "type", column.type().name());
            member(out, "unit", column.unit());
            out.append(",\"nullable\":").append(column.nullable());
            member(
                    out,
                    "metric",
                    column.metric() == null ? null : column.metric().name());
            member(
                    out,
                    "clause",
                    column.metric() == null ? null : column.metric().clause());
            member(out, "description", column.description());
            out.append('}');
        }
        return out.append("\n]}\n").toString();
    }

    /**
     * The columns as an Avro record schema (Avro 1.8 or later), which Parquet, Kafka's schema registries, Spark and Flink read, too. Times are {@code
     * timestamp-micros}; what may be absent is a union with null, null by default. Field order is column order.
     *
     * @return JSON text, one field a line, that ends in a line end
     */
    public static String avro() {
        StringBuilder out = new StringBuilder(32_768)
                .append("{\"type\":\"record\",\"name\":\"VqReportRow\",\"namespace\":\"io.vqreport.row\",\n")
                .append("\"doc\":\"One stream or network path of a VoIP quality report.\",\n\"fields\":[");
        for (RowColumn column : RowColumns.list()) {
            out.append(column.position() == 0 ? "\n" : ",\n").append("{\"name\":");
            Json.quote(out, column.name());
            out.append(",\"type\":")
                    .append(
                            column.nullable()
                                    ? "[\"null\"," + avroType(column.type()) + "],\"default\":null"
                                    : avroType(column.type()));
            member(out, "doc", SqlDialect.comment(column));
            out.append('}');
        }
        return out.append("\n]}\n").toString();
    }

    private static String avroType(ColumnType type) {
        return switch (type) {
            case TEXT -> "\"string\"";
            case INSTANT -> "{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}";
            case LONG, DOUBLE, BOOLEAN -> "\"" + type.name().toLowerCase(Locale.ROOT) + "\"";
        };
    }

    private static void member(StringBuilder out, String name, @Nullable String text) {
        if (text != null) {
            out.append(",\"").append(name).append("\":");
            Json.quote(out, text);
        }
    }
}
