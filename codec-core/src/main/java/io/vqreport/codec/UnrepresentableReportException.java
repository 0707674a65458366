package io.vqreport.codec;

import java.util.List;

/**
 * A report lacks what the target format makes mandatory, or holds a text the format has no way to write.
 *
 * <p>What is missing can be supplied by an {@link EncodeContext}. The message names the format and every item.
 */
public final class UnrepresentableReportException extends QualityReportException {
    private static final long serialVersionUID = 1L;

    /** What is missing or cannot be written. */
    private final String[] items;

    /**
     * Makes the exception.
     *
     * @param format the id of the target format
     * @param items everything that is missing or cannot be written, each with the reason and, where there is one, the
     *     {@link ContextKey} that supplies it
     */
    public UnrepresentableReportException(String format, List<String> items) {
        super("cannot be written as " + format + ": " + String.join("; ", items));
        this.items = items.toArray(String[]::new);
    }

    /**
     * Everything that is missing or cannot be written.
     *
     * @return one entry each; immutable
     */
    public List<String> items() {
        return List.of(items);
    }
}
