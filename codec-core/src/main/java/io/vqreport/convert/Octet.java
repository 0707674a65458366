package io.vqreport.convert;

/** The check every conversion out of one octet shares. */
final class Octet {
    private Octet() {}

    /** Gives the octet back when it is 0..255; a sign-extended {@code byte} is the mistake this finds. */
    static int check(int octet) {
        if (octet < 0 || octet > 255) {
            throw new IllegalArgumentException("an octet is 0..255, not " + octet);
        }
        return octet;
    }
}
