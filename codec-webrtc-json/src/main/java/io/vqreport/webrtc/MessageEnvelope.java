package io.vqreport.webrtc;

import io.vqreport.webrtc.internal.PlainMap;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What stands around the numbers or events of a message.
 *
 * @param tags the tags; absent when there are none
 * @param ts when the message was made, as sent: microseconds since 1970 as a rule ({@link TsUnit}); absent when not told
 * @param statsType the kind of statistics, {@code webrtc} as a rule; absent when not told
 * @param bodyExtras further members of the outer {@code stats} object, as plain values
 * @param messageExtras further members of the message itself, as plain values
 */
public record MessageEnvelope(
        @Nullable ServerTags tags,
        @Nullable BigDecimal ts,
        @Nullable String statsType,
        Map<String, @Nullable Object> bodyExtras,
        Map<String, @Nullable Object> messageExtras)
        implements Serializable {
    /** The only known kind of statistics. */
    public static final String WEBRTC = "webrtc";

    /** Copies the maps. */
    public MessageEnvelope {
        bodyExtras = PlainMap.copyOf(bodyExtras);
        messageExtras = PlainMap.copyOf(messageExtras);
    }

    /** Shows the time and the kind; of extras only the names. */
    @Override
    public String toString() {
        return "MessageEnvelope[tags=" + tags + ", ts=" + ts + ", statsType=" + statsType + ", bodyExtras="
                + bodyExtras.keySet() + ", messageExtras=" + messageExtras.keySet() + "]";
    }
}
