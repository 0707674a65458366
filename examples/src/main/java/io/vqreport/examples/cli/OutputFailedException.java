package io.vqreport.examples.cli;

import java.io.IOException;
import java.util.Locale;

/** The output takes no more: its reader has left, or the disk is full. */
final class OutputFailedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String reason;

    OutputFailedException(IOException cause) {
        super(cause);
        this.reason = InputSource.describe(cause);
    }

    /** What went wrong, in the system's words. */
    String reason() {
        return reason;
    }

    /** Whether the reader of a pipe has left, as {@code head} does; that is no fault. The reason is all there is to tell by. */
    boolean isClosedPipe() {
        return reason.toLowerCase(Locale.ROOT).contains("pipe");
    }
}
