package io.vqreport.rtcpxr;

import io.vqreport.model.Redacted;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * The session part of a report, as it was sent (RFC 6035 section 4.6.1, SessionInfo).
 *
 * Texts stand as on the wire, without the blanks around them; an empty text is a line without a value. {@link NameAddr#parse}
 * takes identities apart. Absent is what was not sent.
 *
 * @param callId CallID: the dialog's Call-ID
 * @param localId LocalID: the reporting endpoint, a name-addr or addr-spec
 * @param remoteId RemoteID: the far endpoint
 * @param origId OrigID: the endpoint that began the session
 * @param localGroup LocalGroup: the group the reporting endpoint is counted to
 * @param remoteGroup RemoteGroup: the group the far endpoint is counted to
 * @param localAddr LocalAddr: the receiving end of the stream that is measured
 * @param localMac LocalMAC: the reporting device's MAC address
 * @param remoteAddr RemoteAddr: the source of the stream that is measured
 * @param remoteMac RemoteMAC: the far device's MAC address
 * @param fromId FromID of the drafts before RFC 6035
 * @param toId ToID of the drafts before RFC 6035
 */
public record SessionInfo(
        @Nullable String callId,
        @Nullable String localId,
        @Nullable String remoteId,
        @Nullable String origId,
        @Nullable String localGroup,
        @Nullable String remoteGroup,
        @Nullable VqAddress localAddr,
        @Nullable String localMac,
        @Nullable VqAddress remoteAddr,
        @Nullable String remoteMac,
        @Nullable String fromId,
        @Nullable String toId)
        implements Serializable {
    /** A session part without any line. */
    public static final SessionInfo NONE = builder().build();

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
        builder.localId = localId;
        builder.remoteId = remoteId;
        builder.origId = origId;
        builder.localGroup = localGroup;
        builder.remoteGroup = remoteGroup;
        builder.localAddr = localAddr;
        builder.localMac = localMac;
        builder.remoteAddr = remoteAddr;
        builder.remoteMac = remoteMac;
        builder.fromId = fromId;
        builder.toId = toId;
        return builder;
    }

    /** Shows what the value is about; addresses, URIs and Call-IDs only by their length. */
    @Override
    public String toString() {
        return "SessionInfo["
                + "callId="
                + Redacted.text(callId)
                + ", localId="
                + Redacted.text(localId)
                + ", remoteId="
                + Redacted.text(remoteId)
                + ", origId="
                + Redacted.text(origId)
                + ", localGroup="
                + Redacted.text(localGroup)
                + ", remoteGroup="
                + Redacted.text(remoteGroup)
                + ", localAddr="
                + localAddr
                + ", localMac="
                + Redacted.text(localMac)
                + ", remoteAddr="
                + remoteAddr
                + ", remoteMac="
                + Redacted.text(remoteMac)
                + ", fromId="
                + Redacted.text(fromId)
                + ", toId="
                + Redacted.text(toId)
                + "]";
    }

    /** Builds a {@link SessionInfo}. A builder is not thread-safe. */
    public static final class Builder {
        private @Nullable String callId;
        private @Nullable String localId;
        private @Nullable String remoteId;
        private @Nullable String origId;
        private @Nullable String localGroup;
        private @Nullable String remoteGroup;
        private @Nullable VqAddress localAddr;
        private @Nullable String localMac;
        private @Nullable VqAddress remoteAddr;
        private @Nullable String remoteMac;
        private @Nullable String fromId;
        private @Nullable String toId;

        private Builder() {}

        /**
         * Sets {@link SessionInfo#callId}.
         *
         * @param value CallID: the dialog's Call-ID
         * @return this builder
         */
        public Builder callId(@Nullable String value) {
            this.callId = value;
            return this;
        }

        /**
         * Sets {@link SessionInfo#localId}.
         *
         * @param value LocalID: the reporting endpoint, a name-addr or addr-spec
         * @return this builder
         */
        public Builder localId(@Nullable String value) {
            this.localId = value;
            return this;
        }

        /**
         * Sets {@link SessionInfo#remoteId}.
         *
         * @param value RemoteID: the far endpoint
         * @return this builder
         */
        public Builder remoteId(@Nullable String value) {
            this.remoteId = value;
            return this;
        }

        /**
         * Sets {@link SessionInfo#origId}.
         *
         * @param value OrigID: the endpoint that began the session
         * @return this builder
         */
        public Builder origId(@Nullable String value) {
            this.origId = value;
            return this;
        }

        /**
         * Sets {@link SessionInfo#localGroup}.
         *
         * @param value LocalGroup: the group the reporting endpoint is counted to
         * @return this builder
         */
        public Builder localGroup(@Nullable String value) {
            this.localGroup = value;
            return this;
        }

        /**
         * Sets {@link SessionInfo#remoteGroup}.
         *
         * @param value RemoteGroup: the group the far endpoint is counted to
         * @return this builder
         */
        public Builder remoteGroup(@Nullable String value) {
            this.remoteGroup = value;
            return this;
        }

        /**
         * Sets {@link SessionInfo#localAddr}.
         *
         * @param value LocalAddr: the receiving end of the stream that is measured
         * @return this builder
         */
        public Builder localAddr(@Nullable VqAddress value) {
            this.localAddr = value;
            return this;
        }

        /**
         * Sets {@link SessionInfo#localMac}.
         *
         * @param value LocalMAC: the reporting device's MAC address
         * @return this builder
         */
        public Builder localMac(@Nullable String value) {
            this.localMac = value;
            return this;
        }

        /**
         * Sets {@link SessionInfo#remoteAddr}.
         *
         * @param value RemoteAddr: the source of the stream that is measured
         * @return this builder
         */
        public Builder remoteAddr(@Nullable VqAddress value) {
            this.remoteAddr = value;
            return this;
        }

        /**
         * Sets {@link SessionInfo#remoteMac}.
         *
         * @param value RemoteMAC: the far device's MAC address
         * @return this builder
         */
        public Builder remoteMac(@Nullable String value) {
            this.remoteMac = value;
            return this;
        }

        /**
         * Sets {@link SessionInfo#fromId}.
         *
         * @param value FromID of the drafts before RFC 6035
         * @return this builder
         */
        public Builder fromId(@Nullable String value) {
            this.fromId = value;
            return this;
        }

        /**
         * Sets {@link SessionInfo#toId}.
         *
         * @param value ToID of the drafts before RFC 6035
         * @return this builder
         */
        public Builder toId(@Nullable String value) {
            this.toId = value;
            return this;
        }

        /**
         * Builds the value.
         *
         * @return a new SessionInfo
         */
        public SessionInfo build() {
            return new SessionInfo(
                    callId,
                    localId,
                    remoteId,
                    origId,
                    localGroup,
                    remoteGroup,
                    localAddr,
                    localMac,
                    remoteAddr,
                    remoteMac,
                    fromId,
                    toId);
        }
    }
}
