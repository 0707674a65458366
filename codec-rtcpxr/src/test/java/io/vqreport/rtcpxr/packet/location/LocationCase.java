package io.vqreport.rtcpxr.packet.location;

import io.vqreport.rtcpxr.packet.RtcpProblem;
import io.vqreport.rtcpxr.packet.support.Vectors;

/**
 * A datagram with one problem of a kind.
 *
 * @param code the problem
 * @param refused whether nothing is left to read
 * @param hex the datagram
 * @param offset where the problem is
 * @param path what it is about
 */
record LocationCase(RtcpProblem code, boolean refused, String hex, int offset, String path) {
    byte[] octets() {
        return Vectors.hex(hex);
    }

    @Override
    public String toString() {
        return code + " at " + offset + " " + path;
    }
}
