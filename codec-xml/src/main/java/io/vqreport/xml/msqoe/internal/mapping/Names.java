package io.vqreport.xml.msqoe.internal.mapping;

import org.jspecify.annotations.Nullable;

/** Names as the paths of extras write them: with the family's prefix, or with the namespace name in braces. */
final class Names {
    static final String SCHEMA_INSTANCE = "http://www.w3.org/2001/XMLSchema-instance";

    private Names() {}

    /** The name of an element or attribute; one without a namespace counts as one of the base. */
    static String of(@Nullable String namespace, String local) {
        Family family = Family.ofUri(namespace);
        if (family == null) {
            return "{" + namespace + "}" + local;
        }
        return family == Family.BASE ? local : family.prefix() + ":" + local;
    }

    /** Whether names of a namespace are compared by the local name: none, or any of the family. */
    static boolean isFamily(@Nullable String namespace) {
        return namespace == null || namespace.isEmpty() || namespace.startsWith(Family.BASE.uri());
    }
}
