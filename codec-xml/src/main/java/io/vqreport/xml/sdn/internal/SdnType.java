package io.vqreport.xml.sdn.internal;

import io.vqreport.xml.sdn.SdnForm;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A type of a schema: its children in their order, and its attributes. Immutable. */
final class SdnType {
    /** A value without attributes. */
    static final SdnType PLAIN = new Builder().build();

    private final List<Rule> rules;
    private final Map<String, Rule> byName = new LinkedHashMap<>();

    private SdnType(List<Rule> rules) {
        this.rules = List.copyOf(rules);
        rules.forEach(rule -> byName.put(rule.name(), rule));
    }

    List<Rule> rules() {
        return rules;
    }

    /** The rule of a child, or of an attribute whose name is given with its {@code @}; null when there is none. */
    @Nullable
    Rule rule(String name) {
        return byName.get(name);
    }

    /** Collects rules in the order of the schema. */
    static final class Builder {
        private final List<Rule> rules = new ArrayList<>();
        private int rank;
        private boolean choice;

        Builder value(String name, int minimum, SdnForm form) {
            return add(name, minimum, 1, form, Set.of(), null);
        }

        Builder optional(String name, SdnForm form) {
            return value(name, 0, form);
        }

        Builder texts(String... names) {
            for (String name : names) {
                optional(name, SdnForm.TEXT);
            }
            return this;
        }

        /** A value with attributes, whose type says no more than these. */
        Builder value(String name, SdnForm form, SdnType attributes) {
            return add(name, 0, 1, form, Set.of(), attributes);
        }

        Builder named(String name, int minimum, Set<String> names) {
            return add(name, minimum, 1, SdnForm.NAME, names, null);
        }

        Builder elements(String name, int minimum, int maximum, SdnType type) {
            return add(name, minimum, maximum, SdnForm.ELEMENTS, Set.of(), type);
        }

        Builder many(String name, int minimum, SdnForm form) {
            return add(name, minimum, Rule.MANY, form, Set.of(), null);
        }

        Builder add(String name, int minimum, int maximum, SdnForm form, Set<String> names, @Nullable SdnType type) {
            if (!choice) {
                rank++;
            }
            rules.add(new Rule(name, rules.size(), rank, minimum, maximum, form, names, type));
            return this;
        }

        /** What is added until {@link #endChoice} stands in any order. */
        Builder choice() {
            rank++;
            choice = true;
            return this;
        }

        Builder endChoice() {
            choice = false;
            return this;
        }

        SdnType build() {
            return new SdnType(rules);
        }
    }
}
