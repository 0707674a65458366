package io.vqreport.rtcpxr.internal.mapping;

import io.vqreport.rtcpxr.ExtensionLine;
import io.vqreport.rtcpxr.ExtensionParameter;
import io.vqreport.rtcpxr.VqLine;
import io.vqreport.rtcpxr.VqParameter;
import io.vqreport.rtcpxr.internal.ReservedNames;
import io.vqreport.rtcpxr.internal.WireForm;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Neutral names and texts of extension lines and parameters, both ways. What stands several times under one name is one text with a line for each.
 */
final class Extensions {
    private static final String SEPARATOR = "\n";

    private Extensions() {}

    /** Adds a text under a name. */
    static void add(Map<String, StringJoiner> texts, String name, String text) {
        texts.computeIfAbsent(name, key -> new StringJoiner(SEPARATOR)).add(text);
    }

    /** Extension lines; none when name or a text have no way to be said on one. */
    static List<ExtensionLine> lines(VqLine after, String name, String text) {
        return each(text, part -> line(after, name, part));
    }

    /** Extension parameters; none when key or a text have no way to be said in one. */
    static List<ExtensionParameter> parameters(VqLine line, String key, String text) {
        return each(text, part -> parameter(line, key, part));
    }

    private static <T> List<T> each(String text, Function<String, @Nullable T> make) {
        List<T> made = new ArrayList<>(1);
        for (String part : text.split(SEPARATOR, -1)) {
            T one = make.apply(part);
            if (one == null) {
                return List.of();
            }
            made.add(one);
        }
        return made;
    }

    /** An extension line; null when name or text have no way to be said on one. */
    private static @Nullable ExtensionLine line(VqLine after, String name, String text) {
        boolean fits = WireForm.token(name)
                && !ReservedNames.contains(name)
                && !(text.isEmpty() && ReservedNames.spellsLabel(name))
                && WireForm.oneLine(text)
                && text.equals(text.strip());
        return fits ? new ExtensionLine(after, name + ":" + text) : null;
    }

    /** An extension parameter; null when key or text have no way to be said in one. */
    private static @Nullable ExtensionParameter parameter(VqLine line, String key, String text) {
        boolean quoted = text.length() >= 2
                && text.charAt(0) == '"'
                && text.indexOf('"', 1) == text.length() - 1
                && WireForm.oneLine(text);
        boolean bare = !text.isEmpty()
                && text.charAt(0) != '"'
                && WireForm.oneLine(text)
                && text.indexOf(' ') < 0
                && text.indexOf('\t') < 0;
        boolean known = false;
        for (VqParameter parameter : VqParameter.values()) {
            known |= parameter.line() == line && parameter.key().equalsIgnoreCase(key);
        }
        boolean algorithm = key.toLowerCase(Locale.ROOT).endsWith("estalgo");
        return WireForm.token(key) && !known && !algorithm && (quoted || bare)
                ? new ExtensionParameter(line, key + "=" + text)
                : null;
    }
}
