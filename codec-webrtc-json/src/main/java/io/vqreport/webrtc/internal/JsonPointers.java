package io.vqreport.webrtc.internal;

import com.fasterxml.jackson.core.JsonStreamContext;

/** JSON pointers (RFC 6901) of bounded length: a long name is cut, and of a deep nesting only the inner part is shown. */
final class JsonPointers {
    private static final int MAX_NAME = 64;
    private static final int MAX_LEVELS = 64;

    private JsonPointers() {}

    /** The pointer to where a parser stands, below a pointer to the text. */
    static String of(String above, JsonStreamContext innermost) {
        StringBuilder pointer = new StringBuilder();
        JsonStreamContext context = innermost;
        int levels = 0;
        while (context != null && !context.inRoot() && levels++ < MAX_LEVELS) {
            pointer.insert(0, step(context));
            context = context.getParent();
        }
        boolean cut = context != null && !context.inRoot();
        return (cut ? above + "/..." : above) + pointer;
    }

    private static String step(JsonStreamContext context) {
        if (context.inArray()) {
            // The start of the array itself has no index yet.
            return context.hasCurrentIndex() ? "/" + context.getCurrentIndex() : "";
        }
        return context.hasCurrentName() ? "/" + name(context.getCurrentName()) : "";
    }

    /** A name as a step of a pointer. */
    static String name(String name) {
        String shown = name;
        if (name.length() > MAX_NAME) {
            int end = Character.isHighSurrogate(name.charAt(MAX_NAME - 1)) ? MAX_NAME - 1 : MAX_NAME;
            shown = name.substring(0, end) + "...";
        }
        return shown.replace("~", "~0").replace("/", "~1");
    }
}
