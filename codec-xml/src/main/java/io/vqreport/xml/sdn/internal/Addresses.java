package io.vqreport.xml.sdn.internal;

import io.vqreport.model.TransportAddress;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** Transport addresses between IP and Port elements and the neutral form. */
public final class Addresses {
    private Addresses() {}

    /**
     * Joins an address and a port.
     *
     * @param ip the IP element's text, if any
     * @param port the Port element's text, if any
     * @return what there is of them; empty when there is neither, or the port is 0 or no port and there is no address
     */
    public static Optional<TransportAddress> read(Optional<String> ip, Optional<String> port) {
        OptionalInt number = Numbers.integer(port, 1, 65_535);
        if (ip.isEmpty() && number.isEmpty()) {
            return Optional.empty();
        }
        Integer found = number.isPresent() ? (Integer) number.getAsInt() : null;
        return Optional.of(new TransportAddress(ip.map(Addresses::bare).orElse(null), found));
    }

    /** Reads {@code 192.0.2.1:5004}, {@code [2001:db8::1]:5004} or an IP address alone; null when the text is none. */
    static @Nullable TransportAddress parse(String text) {
        String host = text.strip();
        String port = "";
        int close = host.startsWith("[") ? host.indexOf(']') : -1;
        int colon = host.indexOf(':');
        if (close > 0) {
            port = host.substring(close + 1);
            host = host.substring(1, close);
        } else if (colon >= 0 && colon == host.lastIndexOf(':')) {
            port = host.substring(colon);
            host = host.substring(0, colon);
        }
        OptionalInt number =
                port.isEmpty() ? OptionalInt.empty() : Numbers.integer(Optional.of(port.substring(1)), 1, 65_535);
        boolean portIsNone = !port.isEmpty() && (port.charAt(0) != ':' || number.isEmpty());
        if (portIsNone || !Values.isAddress(host)) {
            return null;
        }
        return new TransportAddress(host, number.isPresent() ? (Integer) number.getAsInt() : null);
    }

    private static String bare(String ip) {
        return ip.startsWith("[") && ip.endsWith("]") ? ip.substring(1, ip.length() - 1) : ip;
    }
}
