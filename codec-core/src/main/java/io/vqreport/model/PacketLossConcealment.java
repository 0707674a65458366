package io.vqreport.model;

/** How the receiver hides lost packets (PLC, RFC 3611 section 4.7.6). */
public enum PacketLossConcealment {
    /** A simple replay or interpolation (PLC code 3). */
    STANDARD,
    /** A codec-specific or otherwise better algorithm (PLC code 2). */
    ENHANCED,
    /** Lost packets are replaced by silence (PLC code 1). */
    DISABLED
}
