package io.vqreport.xml.msqoe.internal.mapping;

import io.vqreport.xml.msqoe.MsQoeProblem;

/** Takes what mapping finds odd. */
@FunctionalInterface
public interface Notes {
    /**
     * Notes a problem.
     *
     * @param code what is odd
     * @param path the place below the event, names joined by {@code /}; empty for the event itself
     */
    void note(MsQoeProblem code, String path);
}
