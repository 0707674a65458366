package io.vqreport.rtcpxr.packet;

import io.vqreport.model.Bytes;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;

/**
 * One thing a {@link SourceDescription} says of a source.
 *
 * <pre>
 *  0                   1                   2                   3
 *  0 1 2 3 4 5 6 7 8 9 0 1 2 3 4 5 6 7 8 9 0 1 2 3 4 5 6 7 8 9 0 1
 * +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
 * |     type      |    length     |  so many octets of text ...   |
 * +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
 * </pre>
 *
 * <p>Source: RFC 3550 section 6.5.
 *
 * @param code which kind of item, 1..255; {@link SdesType} knows some
 * @param octets the text as it was sent; more than 255 octets cannot be written
 */
public record SdesItem(int code, Bytes octets) implements Serializable {
    /**
     * Checks that the code fits its bits.
     *
     * @throws IllegalArgumentException when it does not, or is 0
     */
    public SdesItem {
        Bits.check("code", code, 8);
        if (code == 0) {
            throw new IllegalArgumentException("0 ends the items and is none");
        }
        Objects.requireNonNull(octets, "octets");
    }

    /**
     * An item of a known kind.
     *
     * @param type the kind
     * @param text the text
     * @return the item, its text in UTF-8
     */
    public static SdesItem of(SdesType type, String text) {
        return new SdesItem(type.code(), Bytes.copyOf(text.getBytes(StandardCharsets.UTF_8)));
    }

    /**
     * Which kind of item it is.
     *
     * @return the kind; empty where the code is unknown
     */
    public Optional<SdesType> type() {
        return SdesType.ofCode(code);
    }

    /**
     * The text; what is not UTF-8 shows as U+FFFD.
     *
     * @return the text
     */
    public String text() {
        return new String(octets.toByteArray(), StandardCharsets.UTF_8);
    }
}
