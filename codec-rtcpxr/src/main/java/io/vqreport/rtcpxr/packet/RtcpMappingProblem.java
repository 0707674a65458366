package io.vqreport.rtcpxr.packet;

import io.vqreport.codec.ProblemClass;
import io.vqreport.codec.ProblemCode;
import io.vqreport.codec.ProblemKind;
import io.vqreport.codec.Severity;

/**
 * What is odd about a value only when it becomes one of the neutral model. Ids have the prefix {@code rtcp.}; all are of the class VALUE, and
 * the wire model keeps the value.
 */
public enum RtcpMappingProblem implements ProblemCode {
    /** The value is outside the range of its metric, such as a negative mean absolute delay variation. It is an extra. */
    OUT_OF_RANGE(Severity.WARNING, "a value outside the range of its metric"),
    /** The field says that the value is too large or too small for it. The metric is absent; an extra says which. */
    SATURATED(Severity.INFO, "a value beyond what the field can hold");

    private final ProblemKind kind;

    RtcpMappingProblem(Severity severity, String description) {
        this.kind = new ProblemKind("rtcp." + name(), ProblemClass.VALUE, severity, description);
    }

    @Override
    public ProblemKind kind() {
        return kind;
    }
}
