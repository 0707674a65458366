package io.vqreport.xml.msqoe.internal.mapping;

import io.vqreport.model.Direction;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whether an extra can be written where its name says, so that the schema still allows what stands there. */
final class PathCheck {
    /** Open to later versions of the format alone. */
    private static final Set<String> LATER_ONLY = Set.of("Description", "Payload/Audio");

    private PathCheck() {}

    /** Whether a value may stand at a path below a scope's element. */
    static boolean allows(Scope scope, List<Step> path, String text, @Nullable Direction direction, boolean densities) {
        Node node = PathTable.root(scope);
        for (int i = 0; i < path.size(); i++) {
            Step step = path.get(i);
            if (step.attribute()) {
                Node attribute = node.attribute(step.local());
                if (attribute == null) {
                    return isLater(step.namespace()) && XmlNames.isWritable(text);
                }
                Row row = attribute.row();
                return Names.of(step.namespace(), step.local()).equals(lastOf(row))
                        && isFree(row, direction, densities)
                        && row.allows(text);
            }
            Node child = node.child(step.local());
            if (child == null || !child.namespace.equals(step.namespace())) {
                return isLater(step.namespace())
                        && isOpen(node, step.namespace())
                        && isForeign(path.subList(i + 1, path.size()))
                        && XmlNames.isWritable(text);
            }
            boolean several = step.index() >= 0;
            boolean elsewhere = child.row != null && child.row.structure() && child.row.form() != Form.OPEN;
            if (several != child.repeatable || elsewhere) {
                return false;
            }
            node = child;
        }
        return node.row != null && isFree(node.row, direction, densities) && node.row.allows(text);
    }

    /** Whether names below an unknown element are none that the schemas have a word on. */
    private static boolean isForeign(List<Step> path) {
        for (Step step : path) {
            boolean bare = step.namespace().isEmpty() || step.namespace().equals(Family.BASE.uri());
            boolean event = step.local().startsWith(Scope.EVENT.label());
            if (!(bare && !event) && !isLater(step.namespace())) {
                return false;
            }
        }
        return true;
    }

    private static String lastOf(Row row) {
        return row.path().substring(row.path().lastIndexOf('@') + 1);
    }

    /** Whether an element may hold one of a namespace that the schema does not name there. */
    private static boolean isOpen(Node node, String namespace) {
        boolean value = node.row != null && !node.row.structure();
        boolean version = Family.ofUri(namespace) != null;
        return !value && (version || !LATER_ONLY.contains(node.path));
    }

    /** A namespace that the schemas leave to others: of a later version, or none of the family. */
    private static boolean isLater(String namespace) {
        if (namespace.isEmpty()) {
            return false;
        }
        Family family = Family.ofUri(namespace);
        return family == null
                ? !Names.isFamily(namespace) && XmlNames.isWritable(namespace) && namespace.equals(namespace.strip())
                : family.compareTo(Family.V4) > 0;
    }

    /** Whether the report has no other place for the value of a row. */
    private static boolean isFree(Row row, @Nullable Direction direction, boolean densities) {
        if (row.member() != null) {
            return row.member() == Member.KIND || row.member() == Member.LOCAL_MAC || row.member() == Member.ORIGINATOR;
        }
        Direction spoken = direction == null ? row.direction() : direction;
        boolean metric = spoken != null && row.speaksOf(spoken);
        return !metric || (row.onRequest() && !densities);
    }
}
