package io.vqreport.xml.sdn.internal;

import io.vqreport.codec.Location;
import io.vqreport.xml.sdn.SdnAttribute;
import io.vqreport.xml.sdn.SdnElement;
import io.vqreport.xml.sdn.SdnForm;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An element that is open: what was read of it, and what its schema has seen of its children. */
final class Frame {
    final String namespace;
    final String name;
    final Location at;
    /** The schema's rule; absent for the root and for what the schema does not know. */
    final @Nullable Rule rule;
    /** The schema's type; absent for what the schema does not know. */
    final @Nullable SdnType type;
    /** The name in paths, with its number where several may stand. */
    final String label;

    final List<SdnAttribute> attributes = new ArrayList<>(2);
    final List<SdnElement> children = new ArrayList<>();
    final StringBuilder text = new StringBuilder();
    private final int[] counts;

    @Nullable
    Location textAt;

    private int lastRank;

    Frame(String namespace, String name, Location at, @Nullable Rule rule, @Nullable SdnType type, String label) {
        this.namespace = namespace;
        this.name = name;
        this.at = at;
        this.rule = rule;
        this.type = type;
        this.label = label;
        this.counts = new int[type == null ? 0 : type.rules().size()];
    }

    /** Whether it is a value, which holds text only. */
    boolean isValue() {
        return rule != null && rule.form() != SdnForm.ELEMENTS;
    }

    /** Counts a child; how many there were before. */
    int count(Rule child) {
        return counts[child.index()]++;
    }

    int counted(Rule child) {
        return counts[child.index()];
    }

    /** Whether a child stands behind one that the schema has behind it. */
    boolean isLate(Rule child) {
        boolean late = child.rank() < lastRank;
        lastRank = Math.max(lastRank, child.rank());
        return late;
    }

    Location valueAt() {
        return textAt == null ? at : textAt;
    }

    SdnElement toElement() {
        boolean container = !children.isEmpty() || (type != null && !isValue());
        String held = container && text.toString().isBlank() ? "" : text.toString();
        return new SdnElement(namespace, name, attributes, held, children);
    }
}
