package io.vqreport.model;

/** Whether the receiver's jitter buffer adapts its depth (JBA, RFC 3611 section 4.7.6). */
public enum JitterBufferMode {
    /** The depth follows the network (JBA code 3). */
    ADAPTIVE,
    /** The depth stays as configured (JBA code 2, "non-adaptive"). */
    FIXED
}
