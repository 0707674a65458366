package io.vqreport.xml.sdn.internal;

import io.vqreport.codec.ProblemClass;
import io.vqreport.xml.sdn.SdnElement;
import io.vqreport.xml.sdn.SdnForm;
import io.vqreport.xml.sdn.SdnProblem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** An element that is being made by the schema: whatever the order in which it is filled, its children come out in the schema's. */
final class Node {
    private final String name;
    private final SdnType type;
    private final Map<String, String> attributes = new LinkedHashMap<>();
    private final Map<Integer, List<Node>> children = new TreeMap<>();
    private String text = "";
    private boolean set;

    Node(String name, SdnType type) {
        this.name = name;
        this.type = type;
    }

    /** Adds one more child of a name that the schema has here. */
    Node add(String child) {
        Rule rule = type.rule(child);
        if (rule == null) {
            throw new IllegalArgumentException("the schema has no " + child + " in " + name);
        }
        return add(rule);
    }

    private Node add(Rule rule) {
        Node node = new Node(rule.name(), rule.type() == null ? SdnType.PLAIN : rule.type());
        children.computeIfAbsent(rule.index(), index -> new ArrayList<>(1)).add(node);
        return node;
    }

    /**
     * Sets a value by its path: names joined by {@code /}, {@code @} before an attribute. Of elements on the way that stand several times
     * the last one is meant; one that is missing is made. Where several values may stand, each line of the text is one.
     *
     * @return false when there is no text, the schema has no such place, it is taken, or the text has no way to be said there
     */
    boolean set(String path, @Nullable String value) {
        int slash = path.indexOf('/');
        Rule rule = type.rule(slash < 0 ? path : path.substring(0, slash));
        if (rule == null || value == null || !XmlText.isLegal(value)) {
            return false;
        }
        if (slash >= 0) {
            List<Node> there = there(rule);
            Node next = there.isEmpty() ? add(rule) : there.get(there.size() - 1);
            return next.set(path.substring(slash + 1), value);
        }
        if (path.startsWith("@")) {
            return fits(rule, value) && attributes.putIfAbsent(path.substring(1), value) == null;
        }
        List<String> values = rule.isRepeatable() ? List.of(value.split(Leaves.SEPARATOR, -1)) : List.of(value);
        boolean settable = rule.form() != SdnForm.ELEMENTS
                && (rule.isRepeatable() || there(rule).isEmpty())
                && values.stream().allMatch(one -> fits(rule, one));
        if (settable) {
            values.forEach(one -> add(rule).setText(one));
        }
        return settable;
    }

    private void setText(String value) {
        text = value;
        set = true;
    }

    private List<Node> there(Rule rule) {
        return children.getOrDefault(rule.index(), List.of());
    }

    private static boolean fits(Rule rule, String value) {
        SdnProblem problem = Values.judge(value, rule.form(), rule.names());
        return value.equals(value.strip()) && (problem == null || problem.problemClass() == ProblemClass.VALUE);
    }

    /** Whether something was set at a path or below it; of elements that stand several times the last one is meant. */
    boolean has(String path) {
        int slash = path.indexOf('/');
        if (slash < 0 && path.startsWith("@")) {
            return attributes.containsKey(path.substring(1));
        }
        Rule rule = type.rule(slash < 0 ? path : path.substring(0, slash));
        List<Node> there = rule == null ? List.of() : there(rule);
        if (there.isEmpty()) {
            return false;
        }
        Node last = there.get(there.size() - 1);
        return slash < 0 ? !last.isEmpty() : last.has(path.substring(slash + 1));
    }

    /** Whether nothing was set: an element on the way to a value that could not be set is not written. */
    private boolean isEmpty() {
        return !set
                && attributes.isEmpty()
                && children.values().stream().allMatch(nodes -> nodes.stream().allMatch(Node::isEmpty));
    }

    SdnElement toElement() {
        SdnElement.Builder element = SdnElement.builder(name).text(text);
        for (Rule rule : type.rules()) {
            String value =
                    rule.name().startsWith("@") ? attributes.get(rule.name().substring(1)) : null;
            if (value != null) {
                element.attribute(rule.name().substring(1), value);
            }
        }
        children.values()
                .forEach(nodes -> nodes.forEach(node -> {
                    if (!node.isEmpty()) {
                        element.child(node.toElement());
                    }
                }));
        return element.build();
    }
}
