package io.vqreport.rtcpxr.location;

import io.vqreport.codec.Severity;
import io.vqreport.rtcpxr.RtcpXrProblem;
import java.util.List;

/**
 * A minimal input for a problem code.
 *
 * @param code the code
 * @param severity its expected severity
 * @param path its expected path
 * @param reading how the input is read
 * @param text the input, with the mark at the expected place; without one where no place is known
 * @param besides the codes noted besides, each as often as it is noted
 */
record LocationCase(
        RtcpXrProblem code, Severity severity, String path, Reading reading, String text, List<RtcpXrProblem> besides) {
    /** How an input is read. */
    enum Reading {
        /** As a body. */
        BODY,
        /** As a message, with what stands around the body. */
        MESSAGE,
        /** As a body, and mapped to the neutral report. */
        NEUTRAL
    }

    @Override
    public String toString() {
        return code.name();
    }
}
