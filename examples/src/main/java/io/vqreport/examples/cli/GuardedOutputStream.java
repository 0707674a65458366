package io.vqreport.examples.cli;

import java.io.IOException;
import java.io.OutputStream;

/**
 * An output whose failure ends the command at once.
 *
 * <p>A {@link java.io.PrintWriter} swallows an {@link IOException}; reading would go on for nothing once the reader of a pipe has left. The failure
 * is told once: what writers still hold then goes nowhere.
 */
final class GuardedOutputStream extends OutputStream {
    private final OutputStream out;
    private boolean failed;

    GuardedOutputStream(OutputStream out) {
        this.out = out;
    }

    @Override
    public void write(int octet) {
        write(new byte[] {(byte) octet}, 0, 1);
    }

    @Override
    public void write(byte[] octets, int offset, int length) {
        if (!failed) {
            try {
                out.write(octets, offset, length);
            } catch (IOException e) {
                throw failure(e);
            }
        }
    }

    @Override
    public void flush() {
        if (!failed) {
            try {
                out.flush();
            } catch (IOException e) {
                throw failure(e);
            }
        }
    }

    @Override
    public void close() {
        flush();
    }

    private OutputFailedException failure(IOException cause) {
        failed = true;
        return new OutputFailedException(cause);
    }
}
