package io.vqreport.rtcpxr.internal.grammar;

/** Takes the first violation of the grammar from where it is found to {@link GrammarJudge}; it never leaves this package. */
final class GrammarViolation extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int offset;
    private final String path;

    /** Makes one without a stack trace, which nobody would read. */
    GrammarViolation(int offset, String path, String message) {
        super(message, null, false, false);
        this.offset = offset;
        this.path = path;
    }

    int offset() {
        return offset;
    }

    String path() {
        return path;
    }

    String text() {
        return String.valueOf(getMessage());
    }
}
