package io.vqreport.webrtc;

import io.vqreport.model.CallIdentity;
import io.vqreport.model.Redacted;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * What the reports and the events of one call have in common.
 *
 * @param sessionId the tag {@code SessionId}; absent when not told
 * @param conversationId the tag {@code ConversationId}; absent when not told
 */
public record CallKey(@Nullable String sessionId, @Nullable String conversationId) implements Serializable {
    /**
     * The key of a message.
     *
     * @param message the message
     * @return its key
     */
    public static CallKey of(ServerMessage message) {
        return new CallKey(
                message.sessionId().orElse(null), message.conversationId().orElse(null));
    }

    /**
     * The key of a neutral report.
     *
     * @param call what identifies the report's call
     * @return its key
     */
    public static CallKey of(CallIdentity call) {
        return new CallKey(call.sessionId(), call.conversationId());
    }

    /** Shows of the ids only the length. */
    @Override
    public String toString() {
        return "CallKey[sessionId=" + Redacted.text(sessionId) + ", conversationId=" + Redacted.text(conversationId)
                + "]";
    }
}
