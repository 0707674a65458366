package io.vqreport.rtcpxr.internal;

/**
 * Reads {@code ["-"] 1*DIGIT ["." 1*DIGIT]} as whole digits and decimal places. Of use for one number at a time.
 */
final class Numbers {
    /** More digits than this are not added up. */
    static final int MAX_DIGITS = 18;

    /** The digits without point and sign, the sign applied. */
    long digits;
    /** How many of them stand behind the point. */
    int places;
    /** How many stand before it. */
    int integerDigits;
    /** Whether there is a minus sign. */
    boolean negative;

    /**
     * Reads the longest number at a place.
     *
     * @return behind its last digit; {@code from} where there is no number
     */
    int read(byte[] in, int from, int to) {
        int at = from;
        negative = at < to && in[at] == '-';
        if (negative) {
            at++;
        }
        int first = at;
        long sum = 0;
        while (at < to && in[at] >= '0' && in[at] <= '9') {
            sum = sum * 10 + (in[at++] - '0');
        }
        integerDigits = at - first;
        places = 0;
        if (integerDigits == 0) {
            return from;
        }
        if (at + 1 < to && in[at] == '.' && Octets.digit(in[at + 1])) {
            int point = at++;
            while (at < to && Octets.digit(in[at])) {
                sum = sum * 10 + (in[at++] - '0');
            }
            places = at - point - 1;
        }
        digits = negative ? -sum : sum;
        return at;
    }

    /** Whether the number was too long to be added up. */
    boolean tooLong() {
        return integerDigits + places > MAX_DIGITS;
    }
}
