package io.vqreport.xml.msqoe.internal.mapping;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.AttributesImpl;

/** An element to be written: what the mapper puts together in any order comes out in the schema's. */
final class Outline {
    private static final int LAST = Integer.MAX_VALUE;

    final String namespace;
    final String local;
    private final @Nullable Node node;
    private final int index;
    private final int order;
    private final Map<Step, String> attributes = new LinkedHashMap<>();
    private final List<Outline> children = new ArrayList<>();
    private @Nullable String text;

    private Outline(String namespace, String local, @Nullable Node node, int index, int order) {
        this.namespace = namespace;
        this.local = local;
        this.node = node;
        this.index = index;
        this.order = order;
    }

    /** The event, with nothing in it. */
    static Outline event() {
        return new Outline(Family.BASE.uri(), Scope.EVENT.label(), PathTable.root(Scope.EVENT), 0, 0);
    }

    /** The child a step names, made where there is none. */
    Outline child(Step step) {
        for (Outline child : children) {
            if (child.local.equals(step.local())
                    && child.namespace.equals(step.namespace())
                    && child.index == Math.max(0, step.index())) {
                return child;
            }
        }
        Node known = node == null ? null : node.child(step.local());
        int place = known == null ? LAST : known.order;
        Outline child = new Outline(
                step.namespace(),
                step.local(),
                known == null ? null : known.content(),
                Math.max(0, step.index()),
                place);
        children.add(child);
        return child;
    }

    /** The child of a path that the table has, made where there is none. */
    Outline at(String path) {
        Outline found = this;
        for (Step step : Step.of(path)) {
            found = found.child(step);
        }
        return found;
    }

    /** A further child of a name. */
    Outline add(String name, int number) {
        return child(new Step(false, Family.BASE.uri(), name, number));
    }

    /** Sets the value of a path; false when it has one. */
    boolean put(List<Step> path, String value) {
        Outline found = this;
        for (Step step : path.subList(0, path.size() - 1)) {
            found = found.child(step);
        }
        Step last = path.get(path.size() - 1);
        if (last.attribute()) {
            return found.attributes.putIfAbsent(last, value) == null;
        }
        Outline leaf = found.child(last);
        boolean free = leaf.text == null;
        if (free) {
            leaf.text = value;
        }
        return free;
    }

    /** Sets the value of a path that the table has. */
    void put(String path, String value) {
        put(Step.of(path), value);
    }

    /** Takes out the elements that lack what the schema demands in them, and tells their paths. */
    List<String> withoutIncomplete() {
        List<String> removed = new ArrayList<>();
        prune("", removed);
        return removed;
    }

    private void prune(String path, List<String> removed) {
        for (Outline child : List.copyOf(children)) {
            String below = path.isEmpty() ? child.local : path + "/" + child.local;
            child.prune(below, removed);
            if (child.incomplete()) {
                children.remove(child);
                removed.add(below);
            }
        }
    }

    private boolean incomplete() {
        if (node == null) {
            return false;
        }
        for (Node known : node.children()) {
            boolean demanded = known.row != null && known.row.required() && !known.row.structure();
            if (demanded && children.stream().noneMatch(child -> child.local.equals(known.local))) {
                return true;
            }
        }
        return false;
    }

    /** Tells itself to a handler, children in the schema's order and what the schema does not know behind them. */
    void tell(ContentHandler handler) throws SAXException {
        AttributesImpl told = new AttributesImpl();
        attributes.forEach(
                (name, value) -> told.addAttribute(name.namespace(), name.local(), name.local(), "CDATA", value));
        handler.startElement(namespace, local, local, told);
        if (text != null) {
            handler.characters(text.toCharArray(), 0, text.length());
        }
        children.sort(Comparator.<Outline>comparingInt(child -> child.order).thenComparingInt(child -> child.index));
        for (Outline child : children) {
            child.tell(handler);
        }
        handler.endElement(namespace, local, local);
    }
}
