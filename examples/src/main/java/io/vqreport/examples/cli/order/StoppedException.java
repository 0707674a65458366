package io.vqreport.examples.cli.order;

/** All work was stopped; what was at work ends with this. */
public final class StoppedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Makes the exception. It needs no trace: nothing is wrong. */
    public StoppedException() {
        super("stopped", null, false, false);
    }
}
