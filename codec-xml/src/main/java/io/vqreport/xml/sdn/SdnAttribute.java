package io.vqreport.xml.sdn;

import java.io.Serializable;
import java.util.Objects;

/**
 * An attribute as it was sent.
 *
 * @param namespace its namespace; empty for none
 * @param name its local name
 * @param value its text
 */
public record SdnAttribute(String namespace, String name, String value) implements Serializable {
    /** Checks that everything is there. */
    public SdnAttribute {
        Objects.requireNonNull(namespace, "namespace");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(value, "value");
    }

    /** Shows the name, not the text. */
    @Override
    public String toString() {
        return "@" + name;
    }
}
