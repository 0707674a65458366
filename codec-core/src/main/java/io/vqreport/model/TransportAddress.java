package io.vqreport.model;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * A transport address: where packets go to or come from. One of its two parts may be absent, not both.
 *
 * @param ip the IP address as text as the source sent it, IPv6 without brackets; not checked; absent when not told
 * @param port the UDP or TCP port, 1..65535; absent when not told
 */
public record TransportAddress(
        @Nullable String ip, @Nullable Integer port) implements Serializable {
    /**
     * Checks the port.
     *
     * @throws IllegalArgumentException when the port is outside 1..65535 or both parts are absent
     */
    public TransportAddress {
        if (port != null && (port < 1 || port > 65535)) {
            throw new IllegalArgumentException("a port is 1..65535");
        }
        if (ip == null && port == null) {
            throw new IllegalArgumentException("an address has an IP address or a port");
        }
    }

    /**
     * This address, with the part that it lacks taken from another one, unless the two contradict each other: what comes out is never put
     * together from two addresses.
     *
     * <pre>
     *   192.0.2.1  and  192.0.2.1:5004     192.0.2.1:5004
     *   192.0.2.1  and  192.0.2.9:5004     192.0.2.1
     * </pre>
     *
     * @param other an address that is told of the same end; absent when there is none
     * @return this address where the other one has nothing to add, or is another address; IP addresses in letters of another case are the same
     */
    public TransportAddress filledFrom(@Nullable TransportAddress other) {
        if (other == null) {
            return this;
        }
        boolean sameIp = ip == null || other.ip == null || ip.equalsIgnoreCase(other.ip);
        boolean samePort = port == null || other.port == null || port.equals(other.port);
        return sameIp && samePort
                ? new TransportAddress(ip == null ? other.ip : ip, port == null ? other.port : port)
                : this;
    }

    /**
     * Whether this address tells all that another one tells, as text.
     *
     * @param other the other one
     * @return whether each part that the other one has is the same here
     */
    public boolean covers(TransportAddress other) {
        return (other.ip == null || other.ip.equals(ip)) && (other.port == null || other.port.equals(port));
    }

    /** Shows that there is an address, not which. */
    @Override
    public String toString() {
        return "TransportAddress[ip=" + Redacted.text(ip) + ", port=" + (port == null ? "-" : "[port]") + "]";
    }
}
