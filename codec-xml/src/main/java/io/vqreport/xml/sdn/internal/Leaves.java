package io.vqreport.xml.sdn.internal;

import io.vqreport.xml.sdn.SdnAttribute;
import io.vqreport.xml.sdn.SdnElement;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.function.Predicate;

/**
 * The texts of elements by their paths, for what the neutral report has no place of its own for. What stands several times under one path
 * is one text with a line for each. Nothing here recurs.
 */
final class Leaves {
    static final String SEPARATOR = "\n";
    /** No element that a schema knows lies deeper; what does counts to the last one that does not. */
    private static final int DEPTH = 8;
    /** Nor is any path that a schema knows longer; so that long names in many places cost no more than once. */
    private static final int LENGTH = 512;

    private final Map<String, StringJoiner> texts = new LinkedHashMap<>();

    /** An element that waits, with its path. */
    private record Waiting(SdnElement element, String path, int depth) {}

    /** Adds the texts of an element and of everything in it, but for the paths that are held elsewhere. */
    void add(SdnElement element, String path, Predicate<String> held) {
        Deque<Waiting> waiting = new ArrayDeque<>();
        waiting.push(new Waiting(element, path, 0));
        while (!waiting.isEmpty()) {
            Waiting next = waiting.pop();
            SdnElement one = next.element();
            text(next.path(), one.text().strip(), held);
            for (SdnAttribute attribute : one.attributes()) {
                text(below(next, "@" + attribute.name()), attribute.value().strip(), held);
            }
            List<SdnElement> children = one.children();
            for (int i = children.size() - 1; i >= 0; i--) {
                SdnElement child = children.get(i);
                waiting.push(new Waiting(child, below(next, child.name()), next.depth() + 1));
            }
        }
    }

    private static String below(Waiting one, String name) {
        boolean fits = one.depth() < DEPTH && one.path().length() + name.length() < LENGTH;
        return fits ? join(one.path(), name) : one.path();
    }

    private void text(String path, String text, Predicate<String> held) {
        if (!text.isEmpty() && !held.test(path)) {
            put(path, text);
        }
    }

    void put(String path, String text) {
        texts.computeIfAbsent(path, key -> new StringJoiner(SEPARATOR)).add(text);
    }

    static String join(String path, String name) {
        return path.isEmpty() ? name : path + "/" + name;
    }

    /** All texts under names with the format's prefix. */
    Map<String, String> named() {
        Map<String, String> named = new LinkedHashMap<>();
        texts.forEach((path, text) -> named.put(SdnFormat.EXTRA + path, text.toString()));
        return named;
    }
}
