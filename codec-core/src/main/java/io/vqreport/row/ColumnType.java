package io.vqreport.row;

import java.time.Instant;

/** The type of a column's values. */
public enum ColumnType {
    /** Text: {@link String}. Words of an enum are its constants' names. */
    TEXT(String.class),

    /** A whole number: {@link Long}. */
    LONG(Long.class),

    /** A number: {@link Double}, always finite. Every metric is one, counts too. */
    DOUBLE(Double.class),

    /** A time: {@link Instant}; {@link MetricRow#getLong} gives it in microseconds. */
    INSTANT(Instant.class),

    /** Yes or no: {@link Boolean}. */
    BOOLEAN(Boolean.class);

    private final Class<?> javaType;

    ColumnType(Class<?> javaType) {
        this.javaType = javaType;
    }

    /**
     * The class of the values.
     *
     * @return a final class of the platform
     */
    public Class<?> javaType() {
        return javaType;
    }
}
