package io.vqreport.examples.cli;

import java.io.BufferedOutputStream;
import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.reflect.InvocationTargetException;
import picocli.CommandLine.Help;

/**
 * What surrounds a command: its three streams and whether a person looks on.
 *
 * @param in standard input
 * @param out standard output, octets; its failures are {@link OutputFailedException}s
 * @param err standard error, octets
 * @param terminal whether a terminal shows the output
 * @param colour whether the output may be coloured
 */
record Io(InputStream in, OutputStream out, OutputStream err, boolean terminal, boolean colour) {
    private static final int BUFFER = 1 << 16;

    Io {
        out = new GuardedOutputStream(out);
    }

    /** The streams of the process, octets as they are: what is text is written as UTF-8 whatever the locale. */
    static Io ofProcess() {
        boolean terminal = isTerminal();
        return new Io(
                new FileInputStream(FileDescriptor.in),
                new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), BUFFER),
                new FileOutputStream(FileDescriptor.err),
                terminal,
                terminal && Help.Ansi.AUTO.enabled());
    }

    /** Before JDK 22 there is a console only where there is a terminal; from then on the console has to be asked. */
    // Before JDK 22 null is the answer to the question; what newer ones answer is asked below.
    @SuppressWarnings("SystemConsoleNull")
    private static boolean isTerminal() {
        Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            return (Boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (NoSuchMethodException e) {
            return true;
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("the console does not say whether it is a terminal", e);
        }
    }
}
