package io.vqreport.xml.msqoe.internal;

import io.vqreport.xml.msqoe.WireElement;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An element or attribute the schema knows within its type.
 *
 * @param namespace the namespace, interned; empty for an attribute without one
 * @param localName the name without namespace, interned
 * @param kind what its value is; absent for an element with a type of its own
 * @param type the element's type; absent for a plain value
 * @param index its number within the type: of an element in the schema's order
 * @param repeated whether it may stand several times
 * @param required whether the schema demands it
 * @param separators how many of the type's marker elements stand before it
 * @param rule what its text must keep to; absent when any will do
 * @param field where a bean has it, accessible
 */
public record WireMember(
        String namespace,
        String localName,
        @Nullable ValueKind kind,
        @Nullable WireType type,
        int index,
        boolean repeated,
        boolean required,
        int separators,
        @Nullable TextRule rule,
        Field field) {
    /** Checks that the name is there. */
    public WireMember {
        Objects.requireNonNull(namespace, "namespace");
        Objects.requireNonNull(localName, "localName");
    }

    /** Gives a bean a value; one of several is added. */
    @SuppressWarnings("unchecked") // XJC declares lists of what their elements are bound to.
    void put(WireElement bean, Object value) {
        try {
            if (!repeated) {
                field.set(bean, value);
                return;
            }
            List<Object> list = (List<Object>) field.get(bean);
            if (list == null) {
                list = new ArrayList<>();
                field.set(bean, list);
            }
            list.add(value);
        } catch (IllegalAccessException e) {
            // The field was made accessible, and its package is in this module.
            throw new IllegalStateException(e);
        }
    }
}
