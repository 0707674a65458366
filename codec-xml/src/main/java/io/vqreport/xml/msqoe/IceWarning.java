package io.vqreport.xml.msqoe;

/**
 * One thing that went wrong while ICE looked for a path. The bits are those of MS-QoE; of the newer table they are known from consumers
 * and from the browser dictionaries that mirror it.
 */
public enum IceWarning {
    /** The TURN server could not be reached. */
    TURN_SERVER_UNREACHABLE(0x10, 0x1),
    /** The shared secret was not had. */
    SHARED_SECRET_FAILED(0x20, 0),
    /** A TURN allocation over UDP failed. */
    UDP_ALLOCATION_FAILED(0x40, 0x2),
    /** Sending through TURN over UDP failed. */
    UDP_SEND_FAILED(0, 0x4),
    /** A TURN allocation over TCP failed. */
    TCP_ALLOCATION_FAILED(0x200, 0x8),
    /** Sending through TURN over TCP failed. */
    TCP_SEND_FAILED(0, 0x10),
    /** Local connectivity over UDP failed. */
    UDP_LOCAL_FAILED(0x4000, 0),
    /** Local connectivity failed. */
    LOCAL_FAILED(0, 0x20),
    /** Connectivity through NAT over UDP failed. */
    UDP_NAT_FAILED(0x8000, 0x40),
    /** Connectivity through TURN over UDP failed. */
    UDP_RELAY_FAILED(0x10000, 0x80),
    /** Connectivity through NAT over TCP failed. */
    TCP_NAT_FAILED(0x40000, 0x100),
    /** Connectivity through TURN over TCP failed. */
    TCP_RELAY_FAILED(0x80000, 0x200),
    /** The integrity of a request could not be checked. */
    REQUEST_INTEGRITY_FAILED(0x100000, 0),
    /** The integrity of a response could not be checked. */
    RESPONSE_INTEGRITY_FAILED(0x200000, 0),
    /** The integrity of a connectivity check failed. */
    CHECK_INTEGRITY_FAILED(0, 0x400),
    /** The integrity of an allocation failed. The bit is inferred from the order of names. */
    ALLOCATION_INTEGRITY_FAILED(0, 0x800),
    /** A policy server is configured. */
    POLICY_SERVER_CONFIGURED(0, 0x1000),
    /** A connectivity check failed for another reason, such as memory. */
    CHECK_FAILED(0, 0x2000),
    /** The TURN credentials are expired or unknown. */
    TURN_CREDENTIALS_INVALID(0, 0x4000),
    /** The bandwidth policy took candidates away. */
    POLICY_REMOVED_CANDIDATES(0, 0x8000),
    /** The bandwidth policy lowered the bandwidth. */
    POLICY_LOWERED_BANDWIDTH(0, 0x10000),
    /** The policy server's keep-alive failed. */
    POLICY_KEEP_ALIVE_FAILED(0, 0x20000),
    /** The policy allocation failed. */
    POLICY_ALLOCATION_FAILED(0, 0x40000),
    /** No TURN server is configured. */
    NO_TURN_SERVER(0, 0x80000),
    /** Several TURN servers are configured. */
    MULTIPLE_TURN_SERVERS(0, 0x100000),
    /** No port of the range was left. */
    PORTS_EXHAUSTED(0, 0x200000),
    /** The TURN server named another one. */
    ALTERNATE_SERVER(0, 0x400000),
    /** Pseudo-TLS failed. */
    PSEUDO_TLS_FAILED(0, 0x800000),
    /** An HTTP proxy is configured. */
    HTTP_PROXY_CONFIGURED(0, 0x1000000),
    /** The HTTP proxy refused the authentication. */
    HTTP_PROXY_AUTHENTICATION_FAILED(0, 0x2000000),
    /** TCP between two TURN servers failed. */
    TURN_TO_TURN_TCP_FAILED(0, 0x4000000),
    /** The checks that choose a candidate failed. */
    USE_CANDIDATE_FAILED(0, 0x8000000);

    private final long older;
    private final long newer;

    IceWarning(long older, long newer) {
        this.older = older;
        this.newer = newer;
    }

    /**
     * The bit that stands for it.
     *
     * @param table which table
     * @return the bit; 0 when the table does not have it
     */
    public long bit(IceTable table) {
        return table == IceTable.OLDER ? older : newer;
    }
}
