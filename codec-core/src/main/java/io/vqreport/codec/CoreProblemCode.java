package io.vqreport.codec;

/** The oddities that no single format owns. */
public enum CoreProblemCode implements ProblemCode {
    /** The input is empty. */
    EMPTY_INPUT("the input is empty"),
    /** No codec recognizes the input. */
    FORMAT_UNKNOWN("no codec recognizes the input");

    private final String description;

    CoreProblemCode(String description) {
        this.description = description;
    }

    @Override
    public String id() {
        return "core." + name();
    }

    @Override
    public ProblemClass problemClass() {
        return ProblemClass.SYNTAX;
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public String description() {
        return description;
    }
}
