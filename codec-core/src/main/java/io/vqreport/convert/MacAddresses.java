package io.vqreport.convert;

import java.util.Optional;

/** MAC addresses in the neutral form, six lower-case octets joined by colons, whatever marks and letter case were sent. */
public final class MacAddresses {
    /** How many hex digits a MAC address has. */
    public static final int DIGITS = 12;

    /** Some devices send eight octets, of which the first six are the address. */
    private static final int DIGITS_OF_EIGHT_OCTETS = 16;

    private static final int LENGTH = 17;

    private MacAddresses() {}

    /**
     * The hex digits of an address as sent.
     *
     * @param sent any text
     * @return the digits, lower case, however many; empty when there is anything but hex digits, colons, hyphens and dots
     */
    public static Optional<String> digits(String sent) {
        StringBuilder digits = new StringBuilder(DIGITS);
        for (int i = 0; i < sent.length(); i++) {
            char c = sent.charAt(i);
            if (c < 0x80 && Character.digit(c, 16) >= 0) {
                digits.append(Character.toLowerCase(c));
            } else if (c != ':' && c != '-' && c != '.') {
                return Optional.empty();
            }
        }
        return Optional.of(digits.toString());
    }

    /**
     * The neutral form.
     *
     * @param digits hex digits, as {@link #digits} gives them
     * @return six octets joined by colons, of eight octets the first six; empty for any other number of octets
     */
    public static Optional<String> neutral(String digits) {
        if (digits.length() != DIGITS && digits.length() != DIGITS_OF_EIGHT_OCTETS) {
            return Optional.empty();
        }
        StringBuilder mac = new StringBuilder(LENGTH);
        for (int i = 0; i < DIGITS; i += 2) {
            mac.append(i == 0 ? "" : ":").append(digits, i, i + 2);
        }
        return Optional.of(mac.toString());
    }
}
