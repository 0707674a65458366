package io.vqreport.xml.msqoe.internal.mapping;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An element that the table knows. Its children and attributes are found by their local names, whatever version's namespace they are in. */
final class Node {
    final String namespace;
    final String local;
    /** Its path as the table writes it. */
    final String path;

    final boolean repeatable;
    /** Its place among its parent's children. */
    final int order;

    /** The row of its value, or of the structure it is; null for a mere container. */
    @Nullable
    Row row;

    private final Map<String, Node> children = new LinkedHashMap<>();
    private final Map<String, Row> attributes = new LinkedHashMap<>();

    Node(String namespace, String local, String path, boolean repeatable, int order) {
        this.namespace = namespace;
        this.local = local;
        this.path = path;
        this.repeatable = repeatable;
        this.order = order;
    }

    @Nullable
    Node child(String name) {
        return children.get(name);
    }

    Iterable<Node> children() {
        return children.values();
    }

    @Nullable
    Row attribute(String name) {
        return attributes.get(name);
    }

    /** Whether it holds other elements. */
    boolean container() {
        return row == null || row.structure();
    }

    /** The element with what stands in it: for a report, media line or stream, that of its scope. */
    Node content() {
        if (row == null) {
            return this;
        }
        return switch (row.form()) {
            case SESSION -> PathTable.root(Scope.SESSION);
            case LINE -> PathTable.root(Scope.LINE);
            case STREAM -> PathTable.root(Scope.STREAM);
            default -> this;
        };
    }

    /** Adds a row by what is left of its path, building the elements on the way. */
    void add(Row row, String rest) {
        int slash = rest.indexOf('/');
        String name = slash < 0 ? rest : rest.substring(0, slash);
        if (name.startsWith("@")) {
            attributes.put(name.substring(name.indexOf(':') + 1).replace("@", ""), row);
            return;
        }
        boolean several = name.endsWith("[]");
        String plain = several ? name.substring(0, name.length() - 2) : name;
        int colon = plain.indexOf(':');
        Family family = colon < 0 ? Family.BASE : Family.ofPrefix(plain.substring(0, colon));
        if (family == null) {
            throw new IllegalStateException("the table has a prefix without a namespace");
        }
        String local = plain.substring(colon + 1);
        String full = path.isEmpty() ? name : path + "/" + name;
        Node child =
                children.computeIfAbsent(local, key -> new Node(family.uri(), key, full, several, children.size()));
        if (slash < 0) {
            child.row = row;
        } else {
            child.add(row, rest.substring(slash + 1));
        }
    }
}
