package io.vqreport.webrtc.internal.message;

import io.vqreport.model.TransportAddress;
import io.vqreport.webrtc.MediaServerProblem;
import org.jspecify.annotations.Nullable;

/** The forms in which a candidate's address and port may be written. Host names, such as those of mDNS, are taken as they are. */
public final class Addresses {
    /** Longer texts are no addresses: a host name has at most 253 characters (RFC 1035 section 2.3.4). */
    private static final int MAX_LENGTH = 300;

    private static final int MAX_PORT = 65_535;
    private static final int MAX_PORT_DIGITS = 8;

    private Addresses() {}

    /** A text taken apart: the host, the port (-1 for none), and what was odd. */
    private record Parts(String host, int port, @Nullable MediaServerProblem problem) {}

    /**
     * What is odd about a text.
     *
     * @param text the address as sent
     * @return the code; absent for {@code 192.0.2.1:5004} and {@code [2001:db8::1]:5004}
     */
    static @Nullable MediaServerProblem problem(String text) {
        return split(text).problem;
    }

    /**
     * Reads an address.
     *
     * @param text the address as sent; absent when there is none
     * @return the address; absent when none can be read
     */
    public static @Nullable TransportAddress parse(@Nullable String text) {
        if (text == null) {
            return null;
        }
        Parts parts = split(text);
        Integer port = parts.port < 1 || parts.port > MAX_PORT ? null : (Integer) parts.port;
        return parts.host.isEmpty() && port == null
                ? null
                : new TransportAddress(parts.host.isEmpty() ? null : parts.host, port);
    }

    /**
     * Writes an address.
     *
     * @param address the address
     * @return {@code 192.0.2.1:5004}, {@code [2001:db8::1]:5004}, or the host alone where there is no port
     */
    public static String format(TransportAddress address) {
        String host = address.ip() == null ? "" : address.ip();
        String shown = host.indexOf(':') >= 0 ? "[" + host + "]" : host;
        return address.port() == null ? shown : shown + ":" + address.port();
    }

    private static Parts split(String text) {
        if (text.isBlank()) {
            return new Parts("", -1, MediaServerProblem.ADDRESS_EMPTY);
        }
        if (text.length() > MAX_LENGTH) {
            return new Parts("", -1, MediaServerProblem.ADDRESS_MALFORMED);
        }
        if (text.startsWith("[")) {
            int end = text.indexOf(']');
            if (end < 2) {
                return new Parts("", -1, MediaServerProblem.ADDRESS_MALFORMED);
            }
            String host = text.substring(1, end);
            return end + 1 == text.length()
                    ? new Parts(host, -1, MediaServerProblem.ADDRESS_WITHOUT_PORT)
                    : text.charAt(end + 1) == ':'
                            ? withPort(host, text.substring(end + 2), null)
                            : new Parts("", -1, MediaServerProblem.ADDRESS_MALFORMED);
        }
        int colon = text.lastIndexOf(':');
        if (colon >= 0) {
            boolean several = text.indexOf(':') < colon;
            return withPort(
                    text.substring(0, colon),
                    text.substring(colon + 1),
                    several ? MediaServerProblem.ADDRESS_AMBIGUOUS : null);
        }
        int hyphen = text.lastIndexOf('-');
        if (hyphen > 0 && isPort(text.substring(hyphen + 1)) && text.indexOf('.') > 0) {
            return withPort(text.substring(0, hyphen), text.substring(hyphen + 1), MediaServerProblem.ADDRESS_FORM);
        }
        return isHost(text)
                ? new Parts(text, -1, MediaServerProblem.ADDRESS_WITHOUT_PORT)
                : new Parts("", -1, MediaServerProblem.ADDRESS_MALFORMED);
    }

    private static Parts withPort(String host, String digits, @Nullable MediaServerProblem form) {
        if (!isHost(host) || !isPort(digits)) {
            return new Parts("", -1, MediaServerProblem.ADDRESS_MALFORMED);
        }
        int port = Integer.parseInt(digits);
        return new Parts(host, port, port < 1 || port > MAX_PORT ? MediaServerProblem.PORT_OUT_OF_RANGE : form);
    }

    private static boolean isPort(String digits) {
        for (int i = 0; i < digits.length(); i++) {
            if (digits.charAt(i) < '0' || digits.charAt(i) > '9') {
                return false;
            }
        }
        return !digits.isEmpty() && digits.length() <= MAX_PORT_DIGITS;
    }

    /** Letters, digits and what else host names, IPv6 addresses and their zones have. */
    private static boolean isHost(String host) {
        for (int i = 0; i < host.length(); i++) {
            if (!isHostUnit(host.charAt(i))) {
                return false;
            }
        }
        return !host.isEmpty();
    }

    private static boolean isHostUnit(char unit) {
        boolean letter = (unit >= 'a' && unit <= 'z') || (unit >= 'A' && unit <= 'Z');
        boolean digit = unit >= '0' && unit <= '9';
        return letter || digit || ".-_:%".indexOf(unit) >= 0;
    }
}
