package io.vqreport.testkit.formats.rtcpxr;

/** A piece of a conforming body, some of whose spelling is still open. */
sealed interface Piece {
    /** A literal of the grammar, whose letters may have any case (RFC 5234 section 2.3). */
    record Literal(String text) implements Piece {}

    /** Octets as they are. */
    record Exact(String text) implements Piece {}

    /** A place for white space. */
    enum Gap implements Piece {
        /** {@code *WSP}, folds included. */
        OPTIONAL,
        /** {@code 1*WSP}, folds included. */
        NEEDED,
        /** One blank or more but no tab, folds included: within word-plus. */
        BLANKS,
        /** CR LF. */
        LINE_END
    }
}
