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
     * @return what there is of them, an IP address that is none as it was sent; empty when there is neither, or the port is 0 or no port and
     *     there is no address
     */
    public static Optional<TransportAddress> read(Optional<String> ip, Optional<String> port) {
        OptionalInt number = Numbers.integer(port, 1, 65_535);
        if (ip.isEmpty() && number.isEmpty()) {
            return Optional.empty();
        }
        Integer found = number.isPresent() ? (Integer) number.getAsInt() : null;
        return Optional.of(new TransportAddress(ip.map(Addresses::bare).orElse(null), found));
    }

    /** Whether schema D can say an address: it demands both parts, and an IP address that is one. */
    static boolean isWhole(@Nullable TransportAddress address) {
        return isSayable(address) && address != null && address.port() != null;
    }

    /** Whether the schemas can say an address's IP address. */
    static boolean isSayable(@Nullable TransportAddress address) {
        return address != null && address.ip() != null && Values.isAddress(address.ip());
    }

    private static String bare(String ip) {
        return ip.startsWith("[") && ip.endsWith("]") ? ip.substring(1, ip.length() - 1) : ip;
    }
}
