package io.vqreport.xml.msqoe.internal.mapping;

import io.vqreport.metric.Metric;
import io.vqreport.model.Direction;
import io.vqreport.xml.msqoe.internal.WireType;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Every path of VQReportEvent, in the schemas' order: the one table that drives both mappers, the direct reader, capabilities and
 * documentation. It stands in {@code paths.tsv}, a row a line.
 */
public final class PathTable {
    private static final String RESOURCE = "paths.tsv";
    private static final int COLUMNS = 8;

    private static final List<Row> ROWS = load();
    private static final Map<Scope, Node> ROOTS = roots();

    private PathTable() {}

    /**
     * All rows.
     *
     * @return the rows in the schemas' order; immutable
     */
    public static List<Row> rows() {
        return ROWS;
    }

    static Node root(Scope scope) {
        return Objects.requireNonNull(ROOTS.get(scope));
    }

    /** The row of a path under an element; null when the table has none. */
    static @Nullable Row find(Scope scope, String path) {
        for (Row row : ROWS) {
            if (row.scope() == scope && row.path().equals(path)) {
                return row;
            }
        }
        return null;
    }

    private static Map<Scope, Node> roots() {
        Map<Scope, Node> roots = new EnumMap<>(Scope.class);
        for (Scope scope : Scope.values()) {
            roots.put(scope, new Node(Family.BASE.uri(), scope.label(), "", false, 0));
        }
        for (Row row : ROWS) {
            Objects.requireNonNull(roots.get(row.scope())).add(row, row.path());
        }
        roots.forEach((scope, root) -> root.number(type(scope)));
        return roots;
    }

    private static WireType type(Scope scope) {
        return switch (scope) {
            case EVENT -> WireType.EVENT;
            case SESSION -> WireType.SESSION_REPORT;
            case LINE -> WireType.MEDIA_LINE;
            case STREAM -> WireType.MEDIA_LINE.child("InboundStream");
        };
    }

    private static List<Row> load() {
        List<Row> rows = new ArrayList<>();
        try (InputStream stream = Objects.requireNonNull(PathTable.class.getResourceAsStream(RESOURCE), RESOURCE);
                BufferedReader lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.startsWith("#")) {
                    rows.add(row(line.split("\t", COLUMNS)));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(RESOURCE + " of this library cannot be read", e);
        }
        return List.copyOf(rows);
    }

    /** The last cell: {@code METRIC shift [RECEIVED|SENT] [ASKED]}, {@code member:NAME}, {@code extra} or {@code structure}. */
    private static Row row(String[] cells) {
        String target = cells[7];
        String[] words = target.split(" ", -1);
        boolean metric = words.length > 1;
        String third = words.length > 2 ? words[2] : "";
        boolean asked = third.equals("ASKED");
        return new Row(
                Scope.valueOf(cells[0]),
                cells[1],
                Form.valueOf(cells[2]),
                cells[3],
                Evidence.valueOf(cells[4]),
                cells[5],
                cells[6].equals("required"),
                metric ? Metric.valueOf(words[0]) : null,
                metric ? Integer.parseInt(words[1]) : 0,
                third.isEmpty() || asked ? null : Direction.valueOf(third),
                asked,
                target.startsWith("member:") ? Member.valueOf(target.substring("member:".length())) : null);
    }
}
