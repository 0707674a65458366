package io.vqreport.xml.msqoe;

import io.vqreport.xml.msqoe.internal.WireValues;
import jakarta.xml.bind.annotation.XmlTransient;
import org.jspecify.annotations.Nullable;

/**
 * What all elements of the wire model have in common: they are equal when they say the same.
 *
 * <p>Elements and attributes that the schemas do not know are compared by namespace, name and content, not by prefix. Beans are not
 * thread-safe while they are changed.
 */
@XmlTransient
public abstract class WireElement {
    /** What mapping will find odd about the values of an event, with its places; set and read by {@link WireValues} alone. */
    @SuppressWarnings("unused")
    private transient @Nullable Object notes;

    /** For the generated classes. */
    protected WireElement() {}

    /** Whether the other is of the same kind and says the same. A list that was never touched equals an empty one. */
    @Override
    public final boolean equals(@Nullable Object other) {
        return this == other || (other instanceof WireElement element && WireValues.equal(this, element));
    }

    @Override
    public final int hashCode() {
        return WireValues.hash(this);
    }

    /** Shows numbers, and of texts, which may name people and places, only the length. */
    @Override
    public final String toString() {
        return WireValues.show(this);
    }
}
