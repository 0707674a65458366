package io.vqreport.codec;

/** Oddities of the fake formats. */
enum FakeProblem implements ProblemCode {
    /** Harmless. */
    NOTE(Severity.INFO, ProblemClass.VALUE),
    /** A value is doubtful. */
    DOUBT(Severity.WARNING, ProblemClass.VALUE),
    /** A line could not be read. */
    BROKEN(Severity.ERROR, ProblemClass.SYNTAX);

    private final ProblemKind kind;

    FakeProblem(Severity severity, ProblemClass problemClass) {
        this.kind = new ProblemKind("fake." + name(), problemClass, severity, "what a fake finds odd");
    }

    @Override
    public ProblemKind kind() {
        return kind;
    }

    /** A problem at an octet. */
    Problem at(long offset) {
        return Problem.of(this, new Location(offset, -1, -1, ""));
    }
}
