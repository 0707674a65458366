package io.vqreport.xml.sdn.internal;

import io.vqreport.convert.MacAddresses;
import io.vqreport.xml.sdn.SdnProblem;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Hardware addresses, {@code 00-0C-29-00-53-01} in messages and {@code 00:0c:29:00:53:01} in the neutral report. */
final class Macs {
    private Macs() {}

    /** What is odd about an address; null when nothing is. */
    static @Nullable SdnProblem judge(String sent) {
        String text = sent.strip();
        if (text.isEmpty()) {
            return null;
        }
        String digits = MacAddresses.digits(text).orElse("");
        if (MacAddresses.neutral(digits).isEmpty()) {
            return SdnProblem.MAC_MALFORMED;
        }
        return digits.length() > MacAddresses.DIGITS ? SdnProblem.MAC_OF_EIGHT_OCTETS : null;
    }

    /** The neutral form; of eight octets the first six. */
    static Optional<String> neutral(String text) {
        return MacAddresses.digits(text).flatMap(MacAddresses::neutral);
    }

    /** The form of messages; empty for what is no address. */
    static Optional<String> wire(String text) {
        return neutral(text).map(mac -> mac.replace(':', '-').toUpperCase(Locale.ROOT));
    }
}
