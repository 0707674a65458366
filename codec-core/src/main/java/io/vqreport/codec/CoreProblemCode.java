package io.vqreport.codec;

/** The oddities that no single format owns. */
public enum CoreProblemCode implements ProblemCode {
    /** The input is empty. */
    EMPTY_INPUT("the input is empty"),
    /** No codec recognizes the input. */
    FORMAT_UNKNOWN("no codec recognizes the input"),
    /** The input is larger than the limits allow, and was not read on. */
    LIMIT_EXCEEDED("the input is larger than the limits allow");

    private final ProblemKind kind;

    CoreProblemCode(String description) {
        this.kind = new ProblemKind("core." + name(), ProblemClass.SYNTAX, Severity.ERROR, description);
    }

    @Override
    public ProblemKind kind() {
        return kind;
    }
}
