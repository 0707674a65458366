package io.vqreport.xml.msqoe.internal;

/** Which characters an XML document can hold. */
final class XmlCharacters {
    private XmlCharacters() {}

    /** The first character that XML 1.0 has no way to write, not even as a reference; -1 when there is none. */
    static int firstIllegal(CharSequence text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else if (isIllegal(c)) {
                return i;
            }
        }
        return -1;
    }

    /** Whether XML 1.0 has no way to write a character that is not half of a pair. */
    static boolean isIllegal(char c) {
        return Character.isSurrogate(c) || c > 0xFFFD || (c < ' ' && c != '\t' && c != '\n' && c != '\r');
    }
}
