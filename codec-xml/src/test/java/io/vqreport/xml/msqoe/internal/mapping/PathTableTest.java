package io.vqreport.xml.msqoe.internal.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import io.vqreport.metric.Metric;
import io.vqreport.xml.msqoe.internal.ValueKind;
import io.vqreport.xml.msqoe.internal.WireMember;
import io.vqreport.xml.msqoe.internal.WireType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Does the path table have every element and attribute of the schemas, in their order and form, and nothing else? */
class PathTableTest {
    private static final Map<ValueKind, Set<Form>> FORMS = Map.of(
            ValueKind.TEXT, Set.of(Form.TEXT, Form.URI),
            ValueKind.BYTE, Set.of(Form.BYTE),
            ValueKind.SHORT, Set.of(Form.SHORT),
            ValueKind.UNSIGNED_SHORT, Set.of(Form.PORT),
            ValueKind.INT, Set.of(Form.INT),
            ValueKind.DECIMAL, Set.of(Form.FLOAT),
            ValueKind.BOOLEAN, Set.of(Form.BOOLEAN),
            ValueKind.TIME, Set.of(Form.DATE_TIME));

    /** Known from consumers of real documents alone; the schema leaves it to later versions. */
    private static final String BEYOND = "SESSION Endpoint/@v7:MachineInfo";

    @Test
    void isThatOfTheSchemas() {
        List<String> schema = new ArrayList<>();
        walk(WireType.EVENT, Scope.EVENT, "", schema);
        List<String> table = new ArrayList<>();
        for (Scope scope : Scope.values()) {
            PathTable.rows().stream()
                    .filter(row -> row.scope() == scope)
                    .map(row -> scope + " " + row.path())
                    .filter(row -> !row.equals(BEYOND))
                    .forEach(table::add);
        }
        assertThat(table).containsExactlyElementsOf(schema);
    }

    private static void walk(WireType type, Scope scope, String path, List<String> rows) {
        List<Runnable> inner = new ArrayList<>();
        for (WireMember attribute : type.attributes()) {
            row(scope, path + "@" + name(attribute), attribute, rows);
        }
        for (WireMember element : type.elements()) {
            String below = path + name(element) + (element.repeated() ? "[]" : "");
            WireType content = element.type();
            Scope next = switch (element.localName()) {
                case "VQSessionReport", "VQSessionIntervalReport" -> Scope.SESSION;
                case "MediaLine" -> Scope.LINE;
                case "InboundStream", "OutboundStream" -> Scope.STREAM;
                default -> scope;
            };
            if (content == null) {
                row(scope, below, element, rows);
            } else if (next != scope) {
                rows.add(scope + " " + below);
                if (!element.localName().equals("VQSessionIntervalReport")
                        && !element.localName().equals("OutboundStream")) {
                    inner.add(() -> walk(content, next, "", rows));
                }
            } else if (content.elements().isEmpty() && content.attributes().isEmpty()) {
                rows.add(scope + " " + below);
            } else {
                walk(content, scope, below + "/", rows);
            }
        }
        inner.forEach(Runnable::run);
    }

    private static void row(Scope scope, String path, WireMember member, List<String> rows) {
        rows.add(scope + " " + path);
        Row row = PathTable.find(scope, path);
        if (row != null && member.kind() != null) {
            assertThat(FORMS.get(member.kind())).as(path).contains(row.form());
            assertThat(row.required()).as(path).isEqualTo(member.required());
        }
    }

    private static String name(WireMember member) {
        return Names.of(member.namespace(), member.localName());
    }

    @Test
    void aMetricHasOneRowForEachMediumAndDirection() {
        Set<String> seen = new HashSet<>();
        for (Row row : PathTable.rows()) {
            if (row.metric() != null) {
                row.media()
                        .forEach(medium -> assertThat(seen.add(row.metric() + " " + medium + " " + row.direction()))
                                .as(row.path())
                                .isTrue());
            }
        }
        assertThat(seen).hasSizeGreaterThan(60);
    }

    @Test
    void everyPathIsParsedAsItIsWritten() {
        for (Row row : PathTable.rows()) {
            if (!row.path().contains("[]")) {
                assertThat(Step.parse(row.path())).as(row.path()).isNotNull();
            }
        }
        assertThat(PathTable.rows()).anyMatch(row -> row.metric() == Metric.MOS_NETWORK);
    }
}
