package io.vqreport.examples.collector.config;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.net.InetSocketAddress;

/**
 * An address to listen at.
 *
 * @param host a name or an address; empty when nothing is to listen
 * @param port 0..65535, 0 for any that is free
 */
public record HostPort(String host, int port) {
    /** No address. */
    public static final HostPort NONE = new HostPort("", 0);

    /**
     * Checks the port.
     *
     * @throws IllegalArgumentException when it is no port
     */
    public HostPort {
        if (port < 0 || port > 65535) {
            throw new IllegalArgumentException("a port is 0..65535");
        }
    }

    /**
     * Reads an address.
     *
     * @param text {@code host:port}, an IPv6 host in brackets; or nothing
     * @return the address
     * @throws IllegalArgumentException when it is neither
     */
    @JsonCreator
    public static HostPort parse(String text) {
        if (text.isEmpty()) {
            return NONE;
        }
        int colon = text.lastIndexOf(':');
        if (colon <= 0 || !text.substring(colon + 1).matches("[0-9]{1,5}")) {
            throw new IllegalArgumentException("an address is host:port");
        }
        String host = text.substring(0, colon);
        if (host.startsWith("[") && host.endsWith("]")) {
            host = host.substring(1, host.length() - 1);
        }
        return new HostPort(host, Integer.parseInt(text.substring(colon + 1)));
    }

    /**
     * Whether something is to listen.
     *
     * @return false for {@link #NONE}
     */
    public boolean isSet() {
        return !host.isEmpty();
    }

    /**
     * The address as a socket takes it.
     *
     * @return the host looked up
     */
    public InetSocketAddress toSocketAddress() {
        return new InetSocketAddress(host, port);
    }

    @JsonValue
    @Override
    public String toString() {
        return isSet() ? (host.indexOf(':') < 0 ? host : "[" + host + "]") + ":" + port : "";
    }
}
