package io.vqreport.rtcpxr.internal.mapping;

import io.vqreport.rtcpxr.ExtensionLine;
import io.vqreport.rtcpxr.ExtensionParameter;
import io.vqreport.rtcpxr.VqLine;
import io.vqreport.rtcpxr.VqParameter;
import io.vqreport.rtcpxr.internal.ReservedNames;
import io.vqreport.rtcpxr.internal.WireForm;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Makes conforming extension lines and parameters of neutral names and texts. */
final class Extensions {
    private Extensions() {}

    /** An extension line; null when name or text have no way to be said on one. */
    static @Nullable ExtensionLine line(VqLine after, String name, String text) {
        boolean fits = WireForm.token(name)
                && !ReservedNames.contains(name)
                && WireForm.oneLine(text)
                && text.equals(text.strip());
        return fits ? new ExtensionLine(after, name + ":" + text) : null;
    }

    /** An extension parameter; null when key or text have no way to be said in one. */
    static @Nullable ExtensionParameter parameter(VqLine line, String key, String text) {
        boolean quoted = text.length() >= 2
                && text.charAt(0) == '"'
                && text.indexOf('"', 1) == text.length() - 1
                && WireForm.oneLine(text);
        boolean bare = !text.isEmpty()
                && text.charAt(0) != '"'
                && WireForm.oneLine(text)
                && text.indexOf(' ') < 0
                && text.indexOf('\t') < 0;
        boolean known = false;
        for (VqParameter parameter : VqParameter.values()) {
            known |= parameter.line() == line && parameter.key().equalsIgnoreCase(key);
        }
        boolean algorithm = key.toLowerCase(Locale.ROOT).endsWith("estalgo");
        return WireForm.token(key) && !known && !algorithm && (quoted || bare)
                ? new ExtensionParameter(line, key + "=" + text)
                : null;
    }
}
