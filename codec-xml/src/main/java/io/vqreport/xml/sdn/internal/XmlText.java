package io.vqreport.xml.sdn.internal;

/** What XML 1.0 can say (section 2.2). */
final class XmlText {
    private XmlText() {}

    /** How many UTF-16 units the character at an index has; 0 when XML has no way to say it. */
    static int legalAt(String text, int index) {
        char c = text.charAt(index);
        if (Character.isHighSurrogate(c)) {
            return index + 1 < text.length() && Character.isLowSurrogate(text.charAt(index + 1)) ? 2 : 0;
        }
        boolean legal = c == '\t' || c == '\n' || c == '\r' || (c >= ' ' && c < 0xD800) || (c > 0xDFFF && c < 0xFFFE);
        return legal ? 1 : 0;
    }

    /** Whether XML can say a text. */
    static boolean isLegal(String text) {
        for (int i = 0; i < text.length(); ) {
            int length = legalAt(text, i);
            if (length == 0) {
                return false;
            }
            i += length;
        }
        return true;
    }
}
