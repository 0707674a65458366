package io.vqreport.examples.cli;

/** How a command went; the gravest one decides its exit code. */
enum Outcome {
    /** Nothing to say. */
    CLEAN(0),
    /** A report was refused, or a problem matters. */
    NOTED(1),
    /** A file is beyond reading, or nothing could be written. */
    FAILED(2);

    private final int exitCode;

    Outcome(int exitCode) {
        this.exitCode = exitCode;
    }

    int exitCode() {
        return exitCode;
    }

    /** The graver of the two. */
    Outcome or(Outcome other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
