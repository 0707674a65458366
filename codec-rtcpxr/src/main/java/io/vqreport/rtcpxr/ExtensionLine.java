package io.vqreport.rtcpxr;

import java.io.Serializable;
import java.util.Objects;

/**
 * A line the reader has no row for, kept as it was sent and at its place: a vendor's own line, a repeated one, one without a colon.
 *
 * @param after the line it stands behind; several behind the same line stand in their order
 * @param text the line without its end, folds turned to blanks
 */
public record ExtensionLine(VqLine after, String text) implements Serializable {
    /** Checks that both parts are there. */
    public ExtensionLine {
        Objects.requireNonNull(after, "after");
        Objects.requireNonNull(text, "text");
    }

    /**
     * The line's name.
     *
     * @return what stands before the first colon, without blanks; the whole text when there is none
     */
    public String name() {
        int colon = text.indexOf(':');
        return (colon < 0 ? text : text.substring(0, colon)).strip();
    }

    /**
     * The line's value.
     *
     * @return what stands behind the first colon, without blanks around it; empty when there is none
     */
    public String value() {
        int colon = text.indexOf(':');
        return colon < 0 ? "" : text.substring(colon + 1).strip();
    }

    /** Shows the place and the name, not the value. */
    @Override
    public String toString() {
        return "ExtensionLine[after=" + after + ", name=" + (text.indexOf(':') < 0 ? "-" : name()) + "]";
    }
}
