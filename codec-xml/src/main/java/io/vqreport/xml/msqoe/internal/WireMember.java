package io.vqreport.xml.msqoe.internal;

import java.util.Objects;
import javax.xml.namespace.QName;
import org.jspecify.annotations.Nullable;

/**
 * An element or attribute the schema knows within its type.
 *
 * @param name namespace and local name; both interned
 * @param kind what its value is; absent for an element with a type of its own
 * @param type the element's type; absent for a plain value
 * @param index its number within the type: of an element in the schema's order
 * @param repeated whether it may stand several times
 * @param required whether the schema demands it
 * @param separators how many of the type's marker elements stand before it
 * @param rule what its text must keep to; absent when any will do
 */
public record WireMember(
        QName name,
        @Nullable ValueKind kind,
        @Nullable WireType type,
        int index,
        boolean repeated,
        boolean required,
        int separators,
        @Nullable TextRule rule) {
    /** Checks that the name is there. */
    public WireMember {
        Objects.requireNonNull(name, "name");
    }

    /**
     * The name without namespace.
     *
     * @return interned
     */
    public String localName() {
        return name.getLocalPart();
    }

    /**
     * The namespace.
     *
     * @return empty for an attribute without one
     */
    public String namespace() {
        return name.getNamespaceURI();
    }
}
