package io.vqreport.codec;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * A report lacks what the target format makes mandatory, or holds a text the format has no way to write.
 *
 * <p>What is missing can be supplied by an {@link EncodeContext}: {@link #keys()} says by which of its keys. The message names the format and every item.
 */
public final class UnrepresentableReportException extends QualityReportException {
    private static final long serialVersionUID = 1L;

    /** What is missing or cannot be written. */
    private final String[] items;

    /** What would help. */
    private final ContextKey[] keys;

    /**
     * Makes the exception for what nothing can supply.
     *
     * @param format the id of the target format
     * @param items everything that is missing or cannot be written, each with the reason
     */
    public UnrepresentableReportException(String format, List<String> items) {
        this(format, items, Set.of());
    }

    /**
     * Makes the exception.
     *
     * @param format the id of the target format
     * @param items everything that is missing or cannot be written, each with the reason and, where there is one, the
     *     {@link ContextKey} that supplies it
     * @param keys every key that would supply one of the items
     * @see MissingValues
     */
    public UnrepresentableReportException(String format, List<String> items, Set<ContextKey> keys) {
        super("cannot be written as " + format + ": " + String.join("; ", items));
        this.items = items.toArray(String[]::new);
        this.keys = keys.toArray(ContextKey[]::new);
    }

    /**
     * Everything that is missing or cannot be written.
     *
     * @return one entry each; immutable
     */
    public List<String> items() {
        return List.of(items);
    }

    /**
     * What an {@link EncodeContext} has to supply for the report to be written.
     *
     * @return the keys, in their order; empty when no context helps; immutable
     */
    public Set<ContextKey> keys() {
        Set<ContextKey> all = EnumSet.noneOf(ContextKey.class);
        Collections.addAll(all, keys);
        return Collections.unmodifiableSet(all);
    }
}
