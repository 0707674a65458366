package io.vqreport.xml.msqoe.internal.mapping;

/** The forms of values on the wire, and the kinds of structure. */
public enum Form {
    /** Any text. */
    TEXT("string", 0, 0),
    /** A URI. */
    URI("anyURI", 0, 0),
    /** A whole number of 8 bits. */
    BYTE("byte", Byte.MIN_VALUE, Byte.MAX_VALUE),
    /** A whole number of 16 bits. */
    SHORT("short", Short.MIN_VALUE, Short.MAX_VALUE),
    /** A whole number of 32 bits. */
    INT("int", Integer.MIN_VALUE, Integer.MAX_VALUE),
    /** A port, 0 to 65535. */
    PORT("unsignedShort", 0, 65_535),
    /** A number with a point or an exponent. */
    FLOAT("float", -1e15, 1e15),
    /** {@code true}, {@code false}, {@code 1} or {@code 0}. */
    BOOLEAN("boolean", 0, 0),
    /** A date with its time; UTC where it tells no offset. */
    DATE_TIME("dateTime", 0, 0),
    /** An element whose content no source tells. */
    OPEN("unknown content", 0, 0),
    /** A VQSessionReport or VQSessionIntervalReport. */
    SESSION("report", 0, 0),
    /** A MediaLine. */
    LINE("media line", 0, 0),
    /** A stream of a MediaLine. */
    STREAM("stream", 0, 0);

    private final String label;
    private final double minimum;
    private final double maximum;

    Form(String label, double minimum, double maximum) {
        this.label = label;
        this.minimum = minimum;
        this.maximum = maximum;
    }

    /** The least number that is written, 0 where values are none. */
    public double minimum() {
        return minimum;
    }

    /** The greatest number that is written, 0 where values are none. */
    public double maximum() {
        return maximum;
    }

    /** The form's name in tables. */
    public String label() {
        return label;
    }
}
