package io.vqreport.rtcpxr.packet;

/** What the number in a field says. */
public enum FieldState {
    /** A measured value, or another number with a meaning. */
    VALUE,
    /** The sender says that it has no value. */
    UNAVAILABLE,
    /** The value is too large for the field. */
    OVER_RANGE,
    /** The value is too small for the field. */
    UNDER_RANGE,
    /** A number the field's definition gives no meaning; a receiver ignores it. */
    ILLEGAL
}
