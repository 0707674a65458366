package io.vqreport.xml.msqoe.internal.mapping;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One name of a path.
 *
 * @param attribute whether it names an attribute, which only the last one can
 * @param namespace the namespace name
 * @param local the local name
 * @param index which one of several it is, from 0; -1 where there is only one
 */
record Step(boolean attribute, String namespace, String local, int index) {
    /** The names of a path of the table. */
    static List<Step> of(String path) {
        List<Step> steps = parse(path);
        if (steps == null) {
            throw new IllegalArgumentException("not a path of the table: " + path);
        }
        return steps;
    }

    /** The names of a path as the table and the extras write it, {@code Network/v3:Foo}; null when it is none. */
    static @Nullable List<Step> parse(String path) {
        List<Step> steps = new ArrayList<>();
        int from = 0;
        while (from <= path.length()) {
            int to = end(path, from);
            Step step = one(path.substring(from, to));
            if (step == null || (step.attribute && to < path.length())) {
                return null;
            }
            steps.add(step);
            from = to + 1;
        }
        return steps;
    }

    /** The end of a name: a slash that is no part of a namespace name in braces. */
    private static int end(String path, int from) {
        int at = from;
        if (path.startsWith("{", from) || path.startsWith("@{", from)) {
            int close = path.indexOf('}', from);
            at = close < 0 ? path.length() : close;
        }
        int slash = path.indexOf('/', at);
        return slash < 0 ? path.length() : slash;
    }

    private static @Nullable Step one(String text) {
        boolean attribute = text.startsWith("@");
        String rest = attribute ? text.substring(1) : text;
        int index = -1;
        if (rest.endsWith("]")) {
            int open = rest.lastIndexOf('[');
            String number = open < 0 ? "" : rest.substring(open + 1, rest.length() - 1);
            if (!number.matches("[0-9]{1,5}")) {
                return null;
            }
            index = Integer.parseInt(number);
            rest = rest.substring(0, open);
        }
        String namespace = attribute ? "" : Family.BASE.uri();
        if (rest.startsWith("{")) {
            int close = rest.lastIndexOf('}');
            if (close < 0) {
                return null;
            }
            namespace = rest.substring(1, close);
            rest = rest.substring(close + 1);
        } else if (rest.indexOf(':') >= 0) {
            Family family = Family.ofPrefix(rest.substring(0, rest.indexOf(':')));
            if (family == null || family == Family.BASE) {
                return null;
            }
            namespace = family.uri();
            rest = rest.substring(rest.indexOf(':') + 1);
        }
        return XmlNames.isNcName(rest) ? new Step(attribute, namespace, rest, index) : null;
    }
}
