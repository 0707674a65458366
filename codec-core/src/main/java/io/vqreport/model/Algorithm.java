package io.vqreport.model;

import java.io.Serializable;
import java.util.Objects;

/**
 * How a quality score came about.
 *
 * @param name the algorithm's or method's name, for example {@code P.564}
 * @param origin whether the source reported the value, or this library computed it
 */
public record Algorithm(String name, Origin origin) implements Serializable {
    /** Where a value comes from. */
    public enum Origin {
        /** The source of the report sent the value. */
        REPORTED,
        /** This library computed the value from others; it is written into another format only on request. */
        COMPUTED
    }

    /** Checks that name and origin are there. */
    public Algorithm {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(origin, "origin");
    }

    /**
     * An algorithm the source named.
     *
     * @param name its name as sent
     * @return the algorithm
     */
    public static Algorithm reported(String name) {
        return new Algorithm(name, Origin.REPORTED);
    }

    /**
     * A method of this library.
     *
     * @param name the method's name
     * @return the algorithm
     */
    public static Algorithm computed(String name) {
        return new Algorithm(name, Origin.COMPUTED);
    }
}
