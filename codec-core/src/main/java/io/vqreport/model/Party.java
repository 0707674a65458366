package io.vqreport.model;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * One end of a call.
 *
 * <p>Every component is text as the source sent it, apart from the form named below, and absent when not told.
 *
 * @param uri its address of record as URI text, without angle brackets and header parameters
 * @param displayName its display name, without quotes
 * @param group the group it is counted to (RFC 6035 LocalGroup, RemoteGroup)
 * @param mac its MAC address: six lower-case octets joined by colons
 * @param userAgent its product name and version; some devices put their MAC address into it
 * @param cname its RTCP canonical name (RFC 3550 section 6.5.1)
 */
public record Party(
        @Nullable String uri,
        @Nullable String displayName,
        @Nullable String group,
        @Nullable String mac,
        @Nullable String userAgent,
        @Nullable String cname)
        implements Serializable {
    /** A party of which nothing is known. */
    public static final Party UNKNOWN = builder().build();

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
        builder.uri = uri;
        builder.displayName = displayName;
        builder.group = group;
        builder.mac = mac;
        builder.userAgent = userAgent;
        builder.cname = cname;
        return builder;
    }

    /** Shows the user agent; of all else only the length. */
    @Override
    public String toString() {
        return "Party["
                + "uri="
                + Redacted.text(uri)
                + ", displayName="
                + Redacted.text(displayName)
                + ", group="
                + Redacted.text(group)
                + ", mac="
                + Redacted.text(mac)
                + ", userAgent="
                + Redacted.text(userAgent)
                + ", cname="
                + Redacted.text(cname)
                + "]";
    }

    /** Builds a {@link Party}. A builder is not thread-safe. */
    public static final class Builder {
        private @Nullable String uri;
        private @Nullable String displayName;
        private @Nullable String group;
        private @Nullable String mac;
        private @Nullable String userAgent;
        private @Nullable String cname;

        private Builder() {}

        /**
         * Sets {@link Party#uri}.
         *
         * @param value its address of record as URI text, without angle brackets and header parameters
         * @return this builder
         */
        public Builder uri(@Nullable String value) {
            this.uri = value;
            return this;
        }

        /**
         * Sets {@link Party#displayName}.
         *
         * @param value its display name, without quotes
         * @return this builder
         */
        public Builder displayName(@Nullable String value) {
            this.displayName = value;
            return this;
        }

        /**
         * Sets {@link Party#group}.
         *
         * @param value the group it is counted to (RFC 6035 LocalGroup, RemoteGroup)
         * @return this builder
         */
        public Builder group(@Nullable String value) {
            this.group = value;
            return this;
        }

        /**
         * Sets {@link Party#mac}.
         *
         * @param value its MAC address: six lower-case octets joined by colons
         * @return this builder
         */
        public Builder mac(@Nullable String value) {
            this.mac = value;
            return this;
        }

        /**
         * Sets {@link Party#userAgent}.
         *
         * @param value its product name and version
         * @return this builder
         */
        public Builder userAgent(@Nullable String value) {
            this.userAgent = value;
            return this;
        }

        /**
         * Sets {@link Party#cname}.
         *
         * @param value its RTCP canonical name (RFC 3550 section 6.5.1)
         * @return this builder
         */
        public Builder cname(@Nullable String value) {
            this.cname = value;
            return this;
        }

        /**
         * Builds the value.
         *
         * @return a new Party
         */
        public Party build() {
            return new Party(uri, displayName, group, mac, userAgent, cname);
        }
    }
}
