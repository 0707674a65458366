package io.vqreport.codec;

/** How sure a codec is that an input is of its format, from least to most. */
public enum Recognition {
    /** It is not. */
    NO,
    /** It may be; nothing speaks against it. */
    POSSIBLE,
    /** It looks like it. */
    LIKELY,
    /** It carries the format's unmistakable mark. */
    CERTAIN
}
