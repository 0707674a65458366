package io.vqreport.codec;

/** Oddities of the fake formats. */
enum FakeProblem implements ProblemCode {
    /** Harmless. */
    NOTE(Severity.INFO, ProblemClass.VALUE),
    /** A value is doubtful. */
    DOUBT(Severity.WARNING, ProblemClass.VALUE),
    /** A line could not be read. */
    BROKEN(Severity.ERROR, ProblemClass.SYNTAX);

    private final Severity severity;
    private final ProblemClass problemClass;

    FakeProblem(Severity severity, ProblemClass problemClass) {
        this.severity = severity;
        this.problemClass = problemClass;
    }

    @Override
    public String id() {
        return "fake." + name();
    }

    @Override
    public ProblemClass problemClass() {
        return problemClass;
    }

    @Override
    public Severity severity() {
        return severity;
    }

    @Override
    public String description() {
        return "what a fake finds odd";
    }

    /** A problem at an octet. */
    Problem at(long offset) {
        return Problem.of(this, new Location(offset, -1, -1, ""));
    }
}
