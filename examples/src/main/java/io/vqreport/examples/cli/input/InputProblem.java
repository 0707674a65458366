package io.vqreport.examples.cli.input;

import io.vqreport.codec.ProblemClass;
import io.vqreport.codec.ProblemCode;
import io.vqreport.codec.ProblemKind;
import io.vqreport.codec.Severity;

/** Why an input could not be got at. */
public enum InputProblem implements ProblemCode {
    /** There is no such file, it may not be read, or reading it failed. */
    UNREADABLE("the input cannot be read"),
    /** One of the limits of decoding was exceeded. */
    LIMIT_EXCEEDED("the input is larger than the limits allow"),
    /** An archive, or a compressed file, that breaks off or is damaged. What was read of it before counts. */
    ARCHIVE_BROKEN("the archive breaks off or is damaged"),
    /** An archive that expands to so much more than it is that it can only be meant to hurt. */
    ARCHIVE_TOO_LARGE("the archive expands to too much more than it is"),
    /** An archive inside an archive, which is not opened. */
    ARCHIVE_NESTED("an archive within an archive is not opened"),
    /** A member of an archive that is encrypted, or compressed in a way that is not supported. */
    MEMBER_UNSUPPORTED("the member is encrypted or compressed in an unsupported way");

    private final ProblemKind kind;

    InputProblem(String description) {
        this.kind = new ProblemKind("input." + name(), ProblemClass.SYNTAX, Severity.ERROR, description);
    }

    @Override
    public ProblemKind kind() {
        return kind;
    }
}
