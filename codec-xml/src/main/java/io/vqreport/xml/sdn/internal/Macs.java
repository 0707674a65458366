package io.vqreport.xml.sdn.internal;

import io.vqreport.xml.sdn.SdnProblem;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Hardware addresses, {@code 00-0C-29-00-53-01} in messages and {@code 00:0c:29:00:53:01} in the neutral report. */
final class Macs {
    private static final Pattern SENT =
            Pattern.compile("[0-9A-Fa-f]{2}(?:[-:][0-9A-Fa-f]{2}){5}(?:(?:[-:][0-9A-Fa-f]{2}){2})?");
    private static final int LENGTH = 17;

    private Macs() {}

    /** What is odd about an address; null when nothing is. */
    static @Nullable SdnProblem judge(String sent) {
        String text = sent.strip();
        if (text.isEmpty()) {
            return null;
        }
        if (!SENT.matcher(text).matches()) {
            return SdnProblem.MAC_MALFORMED;
        }
        return text.length() > LENGTH ? SdnProblem.MAC_OF_EIGHT_OCTETS : null;
    }

    /** The neutral form; of eight octets the first six. */
    static Optional<String> neutral(String text) {
        return SENT.matcher(text).matches()
                ? Optional.of(text.substring(0, LENGTH).replace('-', ':').toLowerCase(Locale.ROOT))
                : Optional.empty();
    }

    /** The form of messages. */
    static String wire(String neutral) {
        return neutral.replace(':', '-').toUpperCase(Locale.ROOT);
    }
}
