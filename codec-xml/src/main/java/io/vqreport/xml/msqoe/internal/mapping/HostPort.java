package io.vqreport.xml.msqoe.internal.mapping;

import io.vqreport.model.TransportAddress;
import org.jspecify.annotations.Nullable;

/** Reads {@code 192.0.2.1:5004}, {@code [2001:db8::1]:5004} or an IP address alone. */
final class HostPort {
    private HostPort() {}

    /** The address; null when the text is none. */
    static @Nullable TransportAddress parse(String text) {
        String host = text.strip();
        String port = "";
        if (host.startsWith("[")) {
            int close = host.indexOf(']');
            if (close < 0) {
                return null;
            }
            port = host.substring(close + 1);
            host = host.substring(1, close);
        } else {
            int colon = host.indexOf(':');
            if (colon >= 0 && colon == host.lastIndexOf(':')) {
                port = host.substring(colon);
                host = host.substring(0, colon);
            }
        }
        if (host.isEmpty() || !(port.isEmpty() || port.matches(":[0-9]{1,5}"))) {
            return null;
        }
        int number = port.isEmpty() ? 0 : Integer.parseInt(port.substring(1));
        return number > 65_535 ? null : new TransportAddress(host, number == 0 ? null : (Integer) number);
    }
}
