package io.vqreport.rtcpxr.internal;

/** Which texts fit which place of a body, so that none can break out of it. */
public final class WireForm {
    private WireForm() {}

    /** Whether a text holds no line end and no other control character but tabs. */
    public static boolean oneLine(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c < 0x20 && c != '\t') || c == 0x7F || (Character.isSurrogate(c) && !paired(text, i))) {
                return false;
            }
        }
        return true;
    }

    /** Whether a text is read as one time: a piece, or two of which the second begins with a digit. */
    static boolean oneOrTwoPieces(String text) {
        String[] pieces = text.split("[ \t]+", -1);
        boolean two =
                pieces.length == 2 && !pieces[1].isEmpty() && pieces[1].charAt(0) <= '9' && pieces[1].charAt(0) >= '0';
        return unbroken(text) && (pieces.length == 1 || (two && !pieces[0].isEmpty()));
    }

    private static boolean paired(String text, int at) {
        return Character.isHighSurrogate(text.charAt(at))
                ? at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1))
                : at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
    }

    public static boolean all(String text, byte octetClass) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c > 0x7E || !Octets.is((byte) c, octetClass)) {
                return false;
            }
        }
        return true;
    }

    public static boolean token(String text) {
        return !text.isEmpty() && all(text, Octets.TOKEN);
    }

    /** Whether a text can stand without quotes where a word is wanted. */
    public static boolean bareWord(String text) {
        return !text.isEmpty() && text.charAt(0) != '"' && all(text, Octets.WORD);
    }

    /** Whether a text can stand within quotes. */
    static boolean quotable(String text) {
        return text.indexOf('"') < 0 && unbroken(text);
    }

    /** Word-plus without blanks at its ends, which reading would take off. */
    public static boolean group(String text) {
        return !text.isEmpty()
                && all(text, Octets.WORD_PLUS)
                && text.charAt(0) != ' '
                && text.charAt(text.length() - 1) != ' ';
    }

    /** Whether a text ends where its line does; other control characters are odd, but break nothing. */
    static boolean unbroken(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\r' || c == '\n' || (Character.isSurrogate(c) && !paired(text, i))) {
                return false;
            }
        }
        return true;
    }

    /** Whether a text is one piece: something, and no blank in it. */
    static boolean bare(String text) {
        int plain = 0;
        while (plain < text.length() && text.charAt(plain) > 0x20 && text.charAt(plain) < 0x7F) {
            plain++;
        }
        if (plain == text.length()) {
            return plain > 0;
        }
        return !text.isEmpty() && unbroken(text) && text.indexOf(' ') < 0 && text.indexOf('\t') < 0;
    }

    /** Whether an extension parameter ends where it should: no blank but in the quotes of its value. */
    static boolean extension(String text, boolean last) {
        int equals = text.indexOf('=');
        boolean quoted = equals > 0
                && token(text.substring(0, equals))
                && equals + 1 < text.length()
                && text.charAt(equals + 1) == '"';
        if (!quoted) {
            return bare(text);
        }
        int close = text.indexOf('"', equals + 2);
        return unbroken(text) && (close < 0 ? last : close == text.length() - 1 || bare(text.substring(close + 1)));
    }
}
