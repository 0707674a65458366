package io.vqreport.rtcpxr.internal;

import java.nio.charset.StandardCharsets;

/** Texts that nearly every report has, so that reading one makes no new String. */
final class CommonTexts {
    private static final String[] TEXTS = {
        "PCMU", "PCMA", "G722", "G729", "G729A", "G726-32", "G723", "GSM", "iLBC", "opus", "OPUS", "Opus", "AMR",
        "AMR-WB", "L16", "SILK", "EVS", "pcmu", "pcma", "SPEEX", "speex", "P.564", "P.862", "P.862.1", "G.107", "VQmon"
    };
    private static final int SIZE = 128;
    private static final int MAX_LENGTH = 8;
    private static final long MULTIPLIER = 0x9E3779B97F4A7C15L;
    private static final long[] WORDS = new long[SIZE];
    private static final String[] VALUES = new String[SIZE];

    static {
        for (String text : TEXTS) {
            byte[] octets = text.getBytes(StandardCharsets.US_ASCII);
            long word = Octets.load(octets, 0);
            int place = place(word);
            while (WORDS[place] != 0) {
                place = (place + 1) % SIZE;
            }
            WORDS[place] = word;
            VALUES[place] = text;
        }
    }

    private CommonTexts() {}

    private static int place(long word) {
        return (int) ((word * MULTIPLIER) >>> 57);
    }

    /** The text of an ASCII range: a common one, or a new one. */
    static String of(byte[] in, int from, int to) {
        int length = to - from;
        if (length >= 1 && length <= MAX_LENGTH) {
            long word = Octets.exact(Octets.load(in, from), length);
            int place = place(word);
            while (WORDS[place] != 0) {
                if (WORDS[place] == word) {
                    return VALUES[place];
                }
                place = (place + 1) % SIZE;
            }
        }
        return new String(in, from, length, StandardCharsets.ISO_8859_1);
    }
}
