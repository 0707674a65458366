package io.vqreport.model;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * What identifies a call, so that the reports of its legs, its records and its traces can be joined.
 *
 * <p>Every component is opaque text as the source sent it, and absent when not told.
 *
 * @param callId the Call-ID of the SIP dialog (RFC 3261 section 8.1.1.4; RFC 6035 CallID)
 * @param dialogId the Call-ID a DialogID line gives, without its parameters (RFC 6035 section 4.6.1)
 * @param fromTag the dialog's from-tag (RFC 3261 section 19.3)
 * @param toTag the dialog's to-tag (RFC 3261 section 19.3)
 * @param conversationId the conversation of a media server or client
 * @param correlationId the correlation id of a voice server
 * @param sessionId the session of a media server
 * @param conferenceId the conference the call belongs to
 */
public record CallIdentity(
        @Nullable String callId,
        @Nullable String dialogId,
        @Nullable String fromTag,
        @Nullable String toTag,
        @Nullable String conversationId,
        @Nullable String correlationId,
        @Nullable String sessionId,
        @Nullable String conferenceId)
        implements Serializable {
    /** The identity of a call of which nothing is known. */
    public static final CallIdentity UNKNOWN = builder().build();

    /**
     * Starts an empty builder.
     *
     * @return a builder with every value absent
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Starts a builder with this value's content, for a changed copy.
     *
     * @return a builder that holds what this holds
     */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.callId = callId;
        builder.dialogId = dialogId;
        builder.fromTag = fromTag;
        builder.toTag = toTag;
        builder.conversationId = conversationId;
        builder.correlationId = correlationId;
        builder.sessionId = sessionId;
        builder.conferenceId = conferenceId;
        return builder;
    }

    /** Shows which ids there are, and of each only its length. */
    @Override
    public String toString() {
        return "CallIdentity["
                + "callId="
                + Redacted.text(callId)
                + ", dialogId="
                + Redacted.text(dialogId)
                + ", fromTag="
                + Redacted.text(fromTag)
                + ", toTag="
                + Redacted.text(toTag)
                + ", conversationId="
                + Redacted.text(conversationId)
                + ", correlationId="
                + Redacted.text(correlationId)
                + ", sessionId="
                + Redacted.text(sessionId)
                + ", conferenceId="
                + Redacted.text(conferenceId)
                + "]";
    }

    /** Builds a {@link CallIdentity}. A builder is not thread-safe. */
    public static final class Builder {
        private @Nullable String callId;
        private @Nullable String dialogId;
        private @Nullable String fromTag;
        private @Nullable String toTag;
        private @Nullable String conversationId;
        private @Nullable String correlationId;
        private @Nullable String sessionId;
        private @Nullable String conferenceId;

        private Builder() {}

        /**
         * Sets {@link CallIdentity#callId}.
         *
         * @param value the Call-ID of the SIP dialog (RFC 3261 section 8.1.1.4; RFC 6035 CallID)
         * @return this builder
         */
        public Builder callId(@Nullable String value) {
            this.callId = value;
            return this;
        }

        /**
         * Sets {@link CallIdentity#dialogId}.
         *
         * @param value the Call-ID a DialogID line gives, without its parameters (RFC 6035 section 4.6.1)
         * @return this builder
         */
        public Builder dialogId(@Nullable String value) {
            this.dialogId = value;
            return this;
        }

        /**
         * Sets {@link CallIdentity#fromTag}.
         *
         * @param value the dialog's from-tag
         * @return this builder
         */
        public Builder fromTag(@Nullable String value) {
            this.fromTag = value;
            return this;
        }

        /**
         * Sets {@link CallIdentity#toTag}.
         *
         * @param value the dialog's to-tag
         * @return this builder
         */
        public Builder toTag(@Nullable String value) {
            this.toTag = value;
            return this;
        }

        /**
         * Sets {@link CallIdentity#conversationId}.
         *
         * @param value the conversation of a media server or client
         * @return this builder
         */
        public Builder conversationId(@Nullable String value) {
            this.conversationId = value;
            return this;
        }

        /**
         * Sets {@link CallIdentity#correlationId}.
         *
         * @param value the correlation id of a voice server
         * @return this builder
         */
        public Builder correlationId(@Nullable String value) {
            this.correlationId = value;
            return this;
        }

        /**
         * Sets {@link CallIdentity#sessionId}.
         *
         * @param value the session of a media server
         * @return this builder
         */
        public Builder sessionId(@Nullable String value) {
            this.sessionId = value;
            return this;
        }

        /**
         * Sets {@link CallIdentity#conferenceId}.
         *
         * @param value the conference the call belongs to
         * @return this builder
         */
        public Builder conferenceId(@Nullable String value) {
            this.conferenceId = value;
            return this;
        }

        /**
         * Builds the value.
         *
         * @return a new CallIdentity
         */
        public CallIdentity build() {
            return new CallIdentity(
                    callId, dialogId, fromTag, toTag, conversationId, correlationId, sessionId, conferenceId);
        }
    }
}
