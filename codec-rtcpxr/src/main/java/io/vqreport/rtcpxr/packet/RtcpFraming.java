package io.vqreport.rtcpxr.packet;

/** How RTCP packets were put into one datagram. */
public enum RtcpFraming {
    /** As RFC 3550 section 6.1 has it: first a sender or receiver report, and a source description with a CNAME. */
    COMPOUND,
    /** Without one of these, as RFC 5506 allows it. */
    REDUCED_SIZE
}
