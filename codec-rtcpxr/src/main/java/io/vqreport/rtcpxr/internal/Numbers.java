package io.vqreport.rtcpxr.internal;

/**
 * Reads {@code ["-"] 1*DIGIT ["." 1*DIGIT]} as whole digits and decimal places. Of use for one number at a time.
 */
final class Numbers {
    /** More digits than this are not added up. */
    static final int MAX_DIGITS = 18;

    /** So many digits are read at once. */
    private static final int AT_ONCE = 7;

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
        negative = from < to && in[from] == '-';
        int first = negative ? from + 1 : from;
        long word = Octets.load(in, first);
        int count = Math.min(Octets.leadingDigits(word), to - first);
        integerDigits = count;
        places = 0;
        if (count == 0) {
            return from;
        }
        if (count > AT_ONCE) {
            return readLong(in, first, to);
        }
        long sum = Octets.decimal(word, count);
        int at = first + count;
        if (at + 1 < to && in[at] == '.') {
            word = Octets.load(in, at + 1);
            count = Math.min(Octets.leadingDigits(word), to - at - 1);
            if (count > AT_ONCE) {
                return readLong(in, first, to);
            }
            if (count > 0) {
                sum = sum * PowersOfTen.whole(count) + Octets.decimal(word, count);
                places = count;
                at += 1 + count;
            }
        }
        digits = negative ? -sum : sum;
        return at;
    }

    /** Reads a number of any length behind its sign, digit by digit. */
    private int readLong(byte[] in, int first, int to) {
        long sum = 0;
        int at = first;
        while (at < to && Octets.digit(in[at])) {
            sum = sum * 10 + (in[at++] - '0');
        }
        integerDigits = at - first;
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
