package io.vqreport.xml.internal;

import java.util.Map;
import java.util.regex.Pattern;

/** An element that is set around a part of a larger input, so that prefixes mean in it what they mean where it stood. */
public final class XmlWrapper {
    /** The end tag. */
    public static final String END = "</x>";

    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9._:/#?=+-]*+");

    private XmlWrapper() {}

    /**
     * Whether a prefix or a namespace name can stand in the start tag as it is.
     *
     * @param text a prefix or a namespace name
     * @return false where it would have to be escaped, and for letters beyond ASCII
     */
    public static boolean isPlain(String text) {
        return PLAIN.matcher(text).matches();
    }

    /**
     * The start tag.
     *
     * @param namespaces namespace names by their prefixes, the default one by the empty prefix; all of them {@link #isPlain plain}
     * @return the tag in ASCII
     */
    public static String start(Map<String, String> namespaces) {
        StringBuilder tag = new StringBuilder("<x");
        namespaces.forEach((prefix, name) -> tag.append(prefix.isEmpty() ? " xmlns" : " xmlns:")
                .append(prefix)
                .append("=\"")
                .append(name)
                .append('"'));
        return tag.append('>').toString();
    }
}
