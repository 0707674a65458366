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
        return text.indexOf('"') < 0 && oneLine(text);
    }

    /** Word-plus without blanks at its ends, which reading would take off. */
    public static boolean group(String text) {
        return !text.isEmpty()
                && all(text, Octets.WORD_PLUS)
                && text.charAt(0) != ' '
                && text.charAt(text.length() - 1) != ' ';
    }

    /** Whether a piece of a parameter line ends where it should: no blank but in quotes behind an equals sign. */
    static boolean piece(String text, boolean last) {
        if (text.isEmpty() || !oneLine(text)) {
            return false;
        }
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"') {
                quoted = !quoted && i > 0 && text.charAt(i - 1) == '=';
            } else if ((c == ' ' || c == '\t') && !quoted) {
                return false;
            }
        }
        return !quoted || last;
    }
}
