package io.vqreport.examples.cli;

import io.vqreport.codec.ProblemClass;
import io.vqreport.codec.ProblemCode;
import io.vqreport.codec.Severity;

/** The oddities of {@link FakeCodec}'s format, one of each severity. */
enum FakeProblem implements ProblemCode {
    HARMLESS(Severity.INFO),
    DOUBTFUL(Severity.WARNING),
    UNREADABLE(Severity.ERROR);

    private final Severity severity;

    FakeProblem(Severity severity) {
        this.severity = severity;
    }

    @Override
    public String id() {
        return "fake." + name();
    }

    @Override
    public ProblemClass problemClass() {
        return ProblemClass.SYNTAX;
    }

    @Override
    public Severity severity() {
        return severity;
    }

    @Override
    public String description() {
        return "something is " + name().toLowerCase(java.util.Locale.ROOT);
    }
}
