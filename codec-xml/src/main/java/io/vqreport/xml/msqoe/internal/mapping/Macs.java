package io.vqreport.xml.msqoe.internal.mapping;

import org.jspecify.annotations.Nullable;

/** MAC addresses in the neutral form: six lower-case octets joined by colons. */
final class Macs {
    static final int DIGITS = 12;
    private static final int EIGHT_OCTETS = 16;

    private Macs() {}

    /** The hex digits of a MAC address as sent, lower case; null when it has anything but hex digits and marks. */
    static @Nullable String digits(String sent) {
        StringBuilder digits = new StringBuilder(DIGITS);
        for (int i = 0; i < sent.length(); i++) {
            char c = sent.charAt(i);
            if (Character.digit(c, 16) >= 0 && c < 0x80) {
                digits.append(Character.toLowerCase(c));
            } else if (c != ':' && c != '-' && c != '.') {
                return null;
            }
        }
        return digits.toString();
    }

    /** The neutral form of so many digits: of eight octets the first six; null for any other number of octets. */
    static @Nullable String neutral(String digits) {
        if (digits.length() != DIGITS && digits.length() != EIGHT_OCTETS) {
            return null;
        }
        StringBuilder mac = new StringBuilder(17);
        for (int i = 0; i < DIGITS; i += 2) {
            mac.append(i == 0 ? "" : ":").append(digits, i, i + 2);
        }
        return mac.toString();
    }
}
