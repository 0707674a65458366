package io.vqreport.examples.cli;

import io.vqreport.codec.ProblemClass;
import io.vqreport.codec.ProblemCode;
import io.vqreport.codec.ProblemKind;
import io.vqreport.codec.Severity;

/** The oddities of {@link FakeCodec}'s format, one of each severity. */
enum FakeProblem implements ProblemCode {
    HARMLESS(Severity.INFO),
    DOUBTFUL(Severity.WARNING),
    UNREADABLE(Severity.ERROR);

    private final ProblemKind kind;

    FakeProblem(Severity severity) {
        this.kind = new ProblemKind(
                "fake." + name(),
                ProblemClass.SYNTAX,
                severity,
                "something is " + name().toLowerCase(java.util.Locale.ROOT));
    }

    @Override
    public ProblemKind kind() {
        return kind;
    }
}
