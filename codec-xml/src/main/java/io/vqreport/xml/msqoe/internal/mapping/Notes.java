package io.vqreport.xml.msqoe.internal.mapping;

import io.vqreport.xml.msqoe.MsQoeProblem;
import io.vqreport.xml.msqoe.internal.WireCursor;

/** Takes what mapping finds odd. */
@FunctionalInterface
public interface Notes {
    /**
     * Notes a problem.
     *
     * @param code what is odd
     * @param path the place in the document, names joined by {@code /}
     */
    void note(MsQoeProblem code, String path);

    /**
     * An event begins that a cursor tells.
     *
     * @param cursor the cursor, which knows the places
     */
    default void begin(WireCursor cursor) {}
}
