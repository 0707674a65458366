package io.vqreport.xml.sdn;

/** The forms of values in the schemas. */
public enum SdnForm {
    /** An element that holds elements, not a value. */
    ELEMENTS("elements"),
    /** Any text. */
    TEXT("text"),
    /** One of the names that the schema lists. */
    NAME("name"),
    /** An IP address. */
    ADDRESS("IP address"),
    /** A port, 0..65535. */
    PORT("port"),
    /** {@code true}, {@code false}, {@code 1} or {@code 0}. */
    BOOLEAN("boolean"),
    /** A date with its time. */
    DATE_TIME("dateTime"),
    /** A hardware address of six octets joined by hyphens, in capitals. */
    BSSID("BSSID"),
    /** A whole number of 32 bits with sign. */
    INTEGER("int"),
    /** A whole number of 32 bits without sign. */
    COUNT("unsignedInt"),
    /** A whole number of 64 bits with sign. */
    LONG("long"),
    /** A number with a point or an exponent. */
    NUMBER("number"),
    /** A number from 0. */
    POSITIVE("number from 0"),
    /** A number from 0 to 100. */
    HUNDRED("number 0..100");

    private final String label;

    SdnForm(String label) {
        this.label = label;
    }

    /**
     * What the form is called in tables.
     *
     * @return for example {@code unsignedInt}
     */
    public String label() {
        return label;
    }

    /**
     * Whether values are numbers.
     *
     * @return true from {@link #INTEGER} on
     */
    public boolean isNumber() {
        return compareTo(INTEGER) >= 0;
    }

    /**
     * Whether values are whole numbers.
     *
     * @return true for {@link #INTEGER}, {@link #COUNT} and {@link #LONG}
     */
    public boolean isWhole() {
        return this == INTEGER || this == COUNT || this == LONG;
    }

    /**
     * The least number of the form.
     *
     * @return itself allowed; negative infinity when there is no bound or the form is no number
     */
    public double minimum() {
        return switch (this) {
            case INTEGER -> Integer.MIN_VALUE;
            case LONG -> Long.MIN_VALUE;
            case COUNT, POSITIVE, HUNDRED -> 0;
            default -> Double.NEGATIVE_INFINITY;
        };
    }

    /**
     * The greatest number of the form.
     *
     * @return itself allowed; positive infinity when there is no bound or the form is no number
     */
    public double maximum() {
        return switch (this) {
            case INTEGER -> Integer.MAX_VALUE;
            case LONG -> Long.MAX_VALUE;
            case COUNT -> 4_294_967_295.0;
            case HUNDRED -> 100;
            default -> Double.POSITIVE_INFINITY;
        };
    }
}
