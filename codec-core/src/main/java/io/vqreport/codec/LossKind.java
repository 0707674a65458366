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
    ESTIMATED
}
