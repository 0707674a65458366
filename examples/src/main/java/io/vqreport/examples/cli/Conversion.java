package io.vqreport.examples.cli;

import java.io.Closeable;
import java.io.IOException;

/** A conversion in the making: where reports go, and how it is completed. */
interface Conversion extends Sinks, Closeable {
    /**
     * All is read: hands the output over.
     *
     * @param printer for what is to be said
     * @return how it went
     * @throws IOException when the output cannot be written
     */
    Outcome complete(Printer printer) throws IOException;

    /** Lets go; what was not completed is gone. */
    @Override
    void close() throws IOException;
}
