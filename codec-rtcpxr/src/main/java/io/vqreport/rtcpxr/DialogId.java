package io.vqreport.rtcpxr;

import io.vqreport.model.Redacted;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * What DialogID says, as it was sent (RFC 6035 section 4.6.1).
 *
 * @param callId the dialog's Call-ID
 * @param parameters the parameters behind it, in their order, each as {@code key=value} or as a word
 */
public record DialogId(String callId, List<String> parameters) implements Serializable {
    /** Copies the list and checks that the Call-ID is there. */
    public DialogId {
        Objects.requireNonNull(callId, "callId");
        parameters = List.copyOf(parameters);
    }

    /**
     * The dialog's to-tag.
     *
     * @return the tag, perhaps empty as sent; empty Optional when there is none
     */
    public Optional<String> toTag() {
        return parameter(VqParameter.TO_TAG.key());
    }

    /**
     * The dialog's from-tag.
     *
     * @return the tag, perhaps empty as sent; empty Optional when there is none
     */
    public Optional<String> fromTag() {
        return parameter(VqParameter.FROM_TAG.key());
    }

    private Optional<String> parameter(String key) {
        for (String parameter : parameters) {
            int equals = parameter.indexOf('=');
            if (equals == key.length()
                    && parameter.substring(0, equals).toLowerCase(Locale.ROOT).equals(key)) {
                return Optional.of(parameter.substring(equals + 1));
            }
        }
        return Optional.empty();
    }

    /** Shows what is there, not what it is. */
    @Override
    public String toString() {
        return "DialogId[callId=" + Redacted.text(callId) + ", parameters=" + parameters.size() + "]";
    }
}
