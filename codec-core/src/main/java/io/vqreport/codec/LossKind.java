package io.vqreport.codec;

/** What an encoder did with a value that the format cannot say as it is. */
public enum LossKind {
    /** Left out: the format has no place for it. */
    OMITTED,
    /** Set to the nearest value the format can hold. */
    CLAMPED,
    /** Rounded to the format's resolution. */
    ROUNDED,
    /** Written in another place than the report has it. */
    MOVED,
    /** The format demands a value the report lacks; the format's own word for "unknown" was written. */
    DEFAULTED,
    /** The format demands a value the report lacks; one derived from other values of the report was written. */
    ESTIMATED,
    /** The format demands a value the report lacks or that it cannot say; the caller's, out of {@link EncodeContext}, was written. */
    SUPPLIED;

    /**
     * Whether it tells of a value that was added, rather than of one of the report's that was changed or left out.
     *
     * @return true for DEFAULTED, ESTIMATED and SUPPLIED
     */
    public boolean isAddition() {
        return this == DEFAULTED || this == ESTIMATED || this == SUPPLIED;
    }
}
