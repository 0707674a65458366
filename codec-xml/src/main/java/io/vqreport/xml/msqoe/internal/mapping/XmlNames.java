package io.vqreport.xml.msqoe.internal.mapping;

/** What XML 1.0 allows in names and texts. */
final class XmlNames {
    private XmlNames() {}

    /** Whether a text is a name without a colon, of the characters that every edition of XML 1.0 allows. */
    static boolean isNcName(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
            boolean later = (c >= '0' && c <= '9') || c == '-' || c == '.';
            if (!letter && !(later && i > 0)) {
                return false;
            }
        }
        return !text.isEmpty();
    }

    /** Whether a text can stand in a document and comes back as it is. */
    static boolean isWritable(String text) {
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            boolean white = c == '\t' || c == '\n';
            boolean valid = (c >= 0x20 && c <= 0xD7FF) || (c >= 0xE000 && c <= 0xFFFD) || c >= 0x10000;
            if (!white && !valid) {
                return false;
            }
            i += Character.charCount(c);
        }
        return true;
    }
}
