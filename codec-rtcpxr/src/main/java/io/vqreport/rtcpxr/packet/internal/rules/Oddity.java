package io.vqreport.rtcpxr.packet.internal.rules;

import io.vqreport.rtcpxr.packet.RtcpProblem;
import io.vqreport.rtcpxr.packet.XrBlock;
import io.vqreport.rtcpxr.packet.XrField;
import org.jspecify.annotations.Nullable;

/**
 * Something odd about one packet or block, and what was found before it. Of what is not odd there is none, and nothing to be made.
 *
 * @param code what is odd
 * @param component which value, by the name of the record's component; empty for all of it
 * @param offset where that stands, counted from the first octet of the packet or block
 * @param before what else was found; null where this is the first
 */
record Oddity(
        RtcpProblem code,
        String component,
        long offset,
        @Nullable Oddity before) {
    /** Something odd about the value of a block that a field's row tells the place of. */
    static Oddity of(RtcpProblem code, XrBlock block, String component, @Nullable Oddity before) {
        return new Oddity(
                code, component, XrField.of(block.blockType(), component).bitOffset() / 8, before);
    }
}
