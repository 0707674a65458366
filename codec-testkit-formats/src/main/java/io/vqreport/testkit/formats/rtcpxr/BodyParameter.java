package io.vqreport.testkit.formats.rtcpxr;

import java.util.ArrayList;
import java.util.List;

/**
 * A parameter of a conforming line of parameters.
 *
 * @param key the key
 * @param from where the key begins in the text
 * @param valueAt where the value begins
 * @param to behind the value
 */
record BodyParameter(String key, int from, int valueAt, int to) {

    /** The parameters of a conforming text from an index on. */
    static List<BodyParameter> read(String text, int start) {
        List<BodyParameter> parameters = new ArrayList<>();
        int at = blanks(text, start);
        while (at < text.length()) {
            int keyEnd = at;
            while (text.charAt(keyEnd) != '=' && !BodyLine.isBlank(text.charAt(keyEnd))) {
                keyEnd++;
            }
            String key = text.substring(at, keyEnd);
            int value = blanks(text, blanks(text, keyEnd) + 1);
            int end = valueEnd(text, value, key.equalsIgnoreCase("SR"));
            parameters.add(new BodyParameter(key, at, value, end));
            at = blanks(text, end);
        }
        return parameters;
    }

    private static int valueEnd(String text, int value, boolean rates) {
        if (text.charAt(value) == '"') {
            return text.indexOf('"', value + 1) + 1;
        }
        int end = value;
        while (end < text.length() && !BodyLine.isBlank(text.charAt(end))) {
            end++;
        }
        // Rates may have blanks around their semicolons.
        int behind = blanks(text, end);
        boolean goesOn = rates && behind < text.length() && (text.charAt(behind) == ';' || text.charAt(end - 1) == ';');
        return goesOn ? valueEnd(text, behind, true) : end;
    }

    private static int blanks(String text, int from) {
        int at = from;
        while (at < text.length() && BodyLine.isBlank(text.charAt(at))) {
            at++;
        }
        return at;
    }
}
