package io.vqreport.rtcpxr;

import java.io.Serializable;
import java.util.Objects;

/**
 * A parameter the reader has no row for, kept as it was sent: a vendor's own, a repeated one, a piece without an equals sign.
 *
 * @param line the line it stands on, behind the known parameters; several on a line stand in their order
 * @param text the parameter as {@code key=value}, without blanks around the equals sign
 */
public record ExtensionParameter(VqLine line, String text) implements Serializable {
    /** Checks that both parts are there. */
    public ExtensionParameter {
        Objects.requireNonNull(line, "line");
        Objects.requireNonNull(text, "text");
    }

    /**
     * The parameter's key.
     *
     * @return what stands before the first equals sign; the whole text when there is none
     */
    public String key() {
        int equals = text.indexOf('=');
        return equals < 0 ? text : text.substring(0, equals);
    }

    /**
     * The parameter's value.
     *
     * @return what stands behind the first equals sign, quotes included; empty when there is none
     */
    public String value() {
        int equals = text.indexOf('=');
        return equals < 0 ? "" : text.substring(equals + 1);
    }

    /** Shows line and key, not the value. */
    @Override
    public String toString() {
        return "ExtensionParameter[line=" + line + ", key=" + (text.indexOf('=') < 0 ? "-" : key()) + "]";
    }
}
