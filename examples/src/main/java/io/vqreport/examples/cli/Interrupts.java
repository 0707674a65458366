package io.vqreport.examples.cli;

/** Does something before the process ends because somebody has ended it (Ctrl-C), as long as this is open. */
final class Interrupts {
    private final Thread hook;

    Interrupts(Runnable action) {
        hook = new Thread(action, "vqreport-interrupted");
        Runtime.getRuntime().addShutdownHook(hook);
    }

    /** From here on nothing is done. */
    void close() {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // The process ends already, and the hook runs.
            return;
        }
    }
}
