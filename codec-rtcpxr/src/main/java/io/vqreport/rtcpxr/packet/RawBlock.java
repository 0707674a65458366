package io.vqreport.rtcpxr.packet;

import io.vqreport.model.Bytes;

/**
 * A block that is kept as it was sent: of an unknown type, of type 8 (RFC 5093) or 9 (a vendor's), or of a length that its type does not
 * have.
 *
 * <pre>
 *  0                   1                   2                   3
 *  0 1 2 3 4 5 6 7 8 9 0 1 2 3 4 5 6 7 8 9 0 1 2 3 4 5 6 7 8 9 0 1
 * +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
 * |      BT       | type-specific |         block length          |
 * +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
 * |                            content ...                        |
 * </pre>
 *
 * <p>Source: RFC 3611 section 3.
 *
 * @param blockType BT, 0..255
 * @param typeSpecific the second octet, 0..255
 * @param content the octets behind the first word, a multiple of 4
 */
public record RawBlock(int blockType, int typeSpecific, Bytes content) implements XrBlock {
    /**
     * Checks that each value fits its bits.
     *
     * @throws IllegalArgumentException when one does not, or when the content is not a whole number of words
     */
    public RawBlock {
        Bits.check("blockType", blockType, 8);
        Bits.check("typeSpecific", typeSpecific, 8);
        if (content.size() % 4 != 0) {
            throw new IllegalArgumentException("a block's content is a multiple of 4 octets");
        }
    }

    @Override
    public int blockLength() {
        return content.size() / 4;
    }
}
