package io.vqreport.rtcpxr.packet.internal.mapping;

/** What becomes of a field in the neutral report. */
public enum Role {
    /** A value of a metric; an extra where the stream has that metric of another block, or where it is over or under range. */
    METRIC,
    /** An uncatalogued value: an extra. */
    EXTRA,
    /** The stream it speaks of. */
    STREAM,
    /** The basis of the stream report. */
    BASIS,
    /** A part of the extra's name: one of several blocks of a type. */
    VARIANT,
    /** The duration of the window it names; an extra in a stream report of another basis. */
    WINDOW,
    /** A setting in the media description, or of its buffer. */
    DESCRIPTION,
    /** A tag of the report, because it speaks of no stream. */
    TAG,
    /** A part of the report or of its parties. */
    REPORT,
    /** Not mapped, for the reason told. */
    NOT_MAPPED
}
