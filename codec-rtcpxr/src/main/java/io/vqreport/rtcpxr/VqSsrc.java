package io.vqreport.rtcpxr;

import io.vqreport.model.Ssrc;
import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An SSRC and the spelling it was sent in.
 *
 * <p>RFC 6035 demands {@code 0x} and hex digits; its own examples leave the {@code 0x} out, and devices send decimal. A number of eight digits or
 * fewer without a letter may be either.
 *
 * @param bits the 32 bits; of {@link Notation#DIGITS} the reading as hex
 * @param notation how it was spelled
 * @param length the number of digits of {@link Notation#DIGITS}, 1..8; 0 for the other spellings
 */
public record VqSsrc(int bits, Notation notation, int length) implements Serializable {
    private static final int LEAST_DECIMAL_DIGITS = 9;

    /** How an SSRC is spelled. */
    public enum Notation {
        /** {@code 0x} and hex digits: the RFC's grammar. */
        PREFIXED_HEX,
        /** Hex digits, at least one of them a letter: the RFC's examples. */
        BARE_HEX,
        /** Nine or ten digits: more than hex can have. */
        DECIMAL,
        /** Eight digits or fewer and no letter: hex or decimal. */
        DIGITS
    }

    /**
     * Checks that notation and length fit.
     *
     * @throws IllegalArgumentException when they do not, or the bits have a letter or too many digits for it
     */
    public VqSsrc {
        Objects.requireNonNull(notation, "notation");
        boolean fits = notation == Notation.DIGITS
                ? length >= Math.max(1, Integer.toHexString(bits).length()) && length <= 8 && noLetter(bits)
                : length == 0;
        if (!fits || (notation == Notation.BARE_HEX && noLetter(bits))) {
            throw new IllegalArgumentException("bits, notation and length do not fit");
        }
    }

    private static boolean noLetter(int bits) {
        for (int shift = 0; shift < 32; shift += 4) {
            if ((bits >>> shift & 0xF) > 9) {
                return false;
            }
        }
        return true;
    }

    /**
     * An SSRC in the RFC's own spelling.
     *
     * @param ssrc the SSRC
     * @return the same, to be written with {@code 0x}
     */
    public static VqSsrc of(Ssrc ssrc) {
        return new VqSsrc(ssrc.bits(), Notation.PREFIXED_HEX, 0);
    }

    /**
     * The SSRC, where the spelling leaves no doubt.
     *
     * @return the SSRC; empty when it may be hex or decimal and the two differ
     */
    public Optional<Ssrc> value() {
        return notation == Notation.DIGITS && (bits > 9 || bits < 0) ? Optional.empty() : Optional.of(new Ssrc(bits));
    }

    /**
     * The SSRC, where the spelling or that of the other address leaves no doubt: a producer spells both alike.
     *
     * @param other the other address's SSRC; absent when there is none
     * @return the SSRC; empty when it may be hex or decimal and nothing tells
     */
    public Optional<Ssrc> value(@Nullable VqSsrc other) {
        Optional<Ssrc> plain = value();
        if (plain.isPresent() || other == null || other.notation == Notation.DIGITS) {
            return plain;
        }
        return Optional.of(other.notation == Notation.DECIMAL ? asDecimal() : asHex());
    }

    /**
     * The reading as hex.
     *
     * @return the bits
     */
    public Ssrc asHex() {
        return new Ssrc(bits);
    }

    /**
     * The reading as decimal, for {@link Notation#DIGITS}; the bits for the other spellings.
     *
     * @return the SSRC when the digits are decimal
     */
    public Ssrc asDecimal() {
        return notation == Notation.DIGITS ? Ssrc.of(Long.parseLong(Integer.toHexString(bits))) : new Ssrc(bits);
    }

    /** The SSRC as it is written: in the spelling it was sent in, hex padded to eight digits and in lower case, decimal to nine. */
    @Override
    public String toString() {
        String hex = Integer.toHexString(bits);
        return switch (notation) {
            case PREFIXED_HEX -> "0x" + "0".repeat(8 - hex.length()) + hex;
            case BARE_HEX -> "0".repeat(8 - hex.length()) + hex;
            case DECIMAL -> {
                // With fewer digits it would be read as one that may be hex.
                String decimal = Integer.toUnsignedString(bits);
                int missing = LEAST_DECIMAL_DIGITS - decimal.length();
                yield missing > 0 ? "0".repeat(missing) + decimal : decimal;
            }
            case DIGITS -> "0".repeat(length - hex.length()) + hex;
        };
    }
}
