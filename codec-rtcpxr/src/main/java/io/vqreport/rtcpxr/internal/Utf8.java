package io.vqreport.rtcpxr.internal;

/** Whether octets are UTF-8 (RFC 3629 section 4: no overlong form, no surrogate, nothing beyond U+10FFFF). */
public final class Utf8 {
    private Utf8() {}

    /**
     * Looks for the first octet that is not part of a well-formed sequence.
     *
     * @param in the octets
     * @param from the first to look at
     * @param to behind the last
     * @return its index; -1 when all are well-formed
     */
    static int firstInvalid(byte[] in, int from, int to) {
        int i = from;
        while (i < to) {
            int octet = in[i];
            if (octet >= 0) {
                i++;
                continue;
            }
            int length = sequenceLength(in, i, to);
            if (length == 0) {
                return i;
            }
            i += length;
        }
        return -1;
    }

    /**
     * The length of a sequence of more than one octet.
     *
     * @param in the octets
     * @param at where the sequence begins
     * @param to behind the last octet to look at
     * @return 2 to 4; 0 where no well-formed sequence begins
     */
    public static int sequenceLength(byte[] in, int at, int to) {
        int lead = in[at] & 0xFF;
        int length = lead >= 0xC2 && lead <= 0xDF
                ? 2
                : lead >= 0xE0 && lead <= 0xEF ? 3 : lead >= 0xF0 && lead <= 0xF4 ? 4 : 0;
        if (length == 0 || at + length > to) {
            return 0;
        }
        int second = in[at + 1] & 0xFF;
        int least = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
        int greatest = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
        if (second < least || second > greatest) {
            return 0;
        }
        for (int i = 2; i < length; i++) {
            if ((in[at + i] & 0xC0) != 0x80) {
                return 0;
            }
        }
        return length;
    }
}
