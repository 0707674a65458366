package io.vqreport.rtcpxr;

import io.vqreport.model.Redacted;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What LocalAddr or RemoteAddr says, as it was sent (RFC 6035 sections 4.6.2.4 and 4.6.2.5).
 *
 * @param ip the IP address without brackets; empty where {@code IP=} was sent without a value; absent when not sent
 * @param port the port, 0 or more; absent when not sent
 * @param ssrc the SSRC; absent when not sent or unreadable
 * @param rest pieces of the line that are none of the three, in their order
 */
public record VqAddress(
        @Nullable String ip,
        @Nullable Integer port,
        @Nullable VqSsrc ssrc,
        List<String> rest) implements Serializable {
    /**
     * Copies the list and checks the port.
     *
     * @throws IllegalArgumentException when the port is negative
     */
    public VqAddress {
        rest = List.copyOf(rest);
        if (port != null && port < 0) {
            throw new IllegalArgumentException("a port is 0 or more");
        }
    }

    /**
     * A complete address.
     *
     * @param ip the IP address without brackets
     * @param port the port
     * @param ssrc the SSRC
     * @return the address
     */
    public static VqAddress of(String ip, int port, VqSsrc ssrc) {
        return new VqAddress(ip, port, ssrc, List.of());
    }

    /** Shows what is there, not what it is. */
    @Override
    public String toString() {
        return "VqAddress[ip=" + Redacted.text(ip) + ", port=" + (port == null ? "-" : "[port]") + ", ssrc=" + ssrc
                + ", rest=" + rest.size() + "]";
    }
}
