package io.vqreport.rtcpxr;

import io.vqreport.model.Redacted;
import io.vqreport.rtcpxr.internal.Texts;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An identity taken apart: the name-addr or addr-spec of RFC 3261 section 25.1 that LocalID, RemoteID and OrigID hold, read leniently.
 *
 * @param displayName the display name without quotes and escapes; absent when there is none
 * @param uri the URI without brackets and header parameters; absent when there is none
 */
public record NameAddr(
        @Nullable String displayName, @Nullable String uri) {
    /**
     * Takes an identity apart.
     *
     * @param text as it was sent
     * @return its parts; both absent for a text that is empty or {@code (null)}
     */
    public static NameAddr parse(String text) {
        String rest = text.strip();
        if (rest.isEmpty() || rest.equals(Texts.NULL_TEXT)) {
            return new NameAddr(null, null);
        }
        String name = null;
        if (rest.charAt(0) == '"') {
            int end = closingQuote(rest);
            name = unescape(rest.substring(1, end < 0 ? rest.length() : end));
            rest = end < 0 ? "" : rest.substring(end + 1).strip();
        }
        int open = rest.indexOf('<');
        if (open >= 0) {
            if (name == null && open > 0) {
                name = rest.substring(0, open).strip();
            }
            int close = rest.indexOf('>', open);
            rest = rest.substring(open + 1, close < 0 ? rest.length() : close).strip();
        }
        return new NameAddr(
                name == null || name.isEmpty() ? null : name, rest.isEmpty() || rest.startsWith(";") ? null : rest);
    }

    /**
     * The host part of the URI.
     *
     * @return the host, IPv6 without brackets; empty when the URI is absent or has none
     */
    public Optional<String> host() {
        if (uri == null) {
            return Optional.empty();
        }
        int at = uri.indexOf('@');
        int from = at >= 0 ? at + 1 : uri.indexOf(':') + 1;
        while (from < uri.length() && uri.charAt(from) == '/') {
            from++;
        }
        if (from < uri.length() && uri.charAt(from) == '[') {
            int close = uri.indexOf(']', from);
            return close < 0 ? Optional.empty() : Optional.of(uri.substring(from + 1, close));
        }
        int to = from;
        while (to < uri.length() && ":;?/".indexOf(uri.charAt(to)) < 0) {
            to++;
        }
        return from == to ? Optional.empty() : Optional.of(uri.substring(from, to));
    }

    private static int closingQuote(String text) {
        for (int i = 1; i < text.length(); i++) {
            if (text.charAt(i) == '\\') {
                i++;
            } else if (text.charAt(i) == '"') {
                return i;
            }
        }
        return -1;
    }

    private static String unescape(String text) {
        if (text.indexOf('\\') < 0) {
            return text;
        }
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\' && i + 1 < text.length()) {
                i++;
                c = text.charAt(i);
            }
            plain.append(c);
        }
        return plain.toString();
    }

    /** Shows what is there, not what it is. */
    @Override
    public String toString() {
        return "NameAddr[displayName=" + Redacted.text(displayName) + ", uri=" + Redacted.text(uri) + "]";
    }
}
