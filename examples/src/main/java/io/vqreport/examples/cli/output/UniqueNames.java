package io.vqreport.examples.cli.output;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Sees to it that no name is given twice, not even in another case. Of each name given it holds eight octets. */
final class UniqueNames {
    private final Set<Long> given = new HashSet<>();

    /**
     * A name that was not given before.
     *
     * @param name what is wanted
     * @param extension what stands behind it
     */
    String of(String name, String extension) {
        String unique = name + extension;
        for (int number = 2; !given.add(hash(unique.toLowerCase(Locale.ROOT))); number++) {
            unique = name + "~" + number + extension;
        }
        return unique;
    }

    /** FNV-1a. Two names with the same one cost the second a number it would not have needed. */
    private static long hash(String name) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < name.length(); i++) {
            hash = (hash ^ name.charAt(i)) * 0x100000001b3L;
        }
        return hash;
    }
}
