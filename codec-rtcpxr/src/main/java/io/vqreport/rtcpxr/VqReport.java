package io.vqreport.rtcpxr;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One vq-rtcpxr report, as it was sent (RFC 6035 section 4.6.1): typed and without loss.
 *
 * Sentinels such as 127 and unknown lines and parameters are kept. What is the same in every spelling (letter case, order of lines and
 * parameters, folds, trailing zeros) is not.
 *
 * @param type which of the three reports it is
 * @param callTerm whether CallTerm stands behind the name: the session is over
 * @param alert the alert's parameters; there for ALERT, absent otherwise
 * @param session the session part
 * @param localMetrics what the reporter measured of the stream it receives; absent when not sent
 * @param remoteMetrics what the far end measured of the stream the reporter sends; absent when not sent
 * @param dialogId the dialog; absent when not sent
 * @param extensions lines outside the metrics blocks that the table does not have, in the order sent
 */
public record VqReport(
        ReportType type,
        boolean callTerm,
        @Nullable AlertParameters alert,
        SessionInfo session,
        @Nullable MetricsBlock localMetrics,
        @Nullable MetricsBlock remoteMetrics,
        @Nullable DialogId dialogId,
        List<ExtensionLine> extensions)
        implements Serializable {
    /**
     * Copies the list and checks that alert parameters go with an alert.
     *
     * @throws IllegalArgumentException when they do not, or an alert has CallTerm
     */
    public VqReport {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(session, "session");
        extensions = List.copyOf(extensions);
        if ((type == ReportType.ALERT) != (alert != null) || (alert != null && callTerm)) {
            throw new IllegalArgumentException("alert parameters go with an alert, CallTerm with the other reports");
        }
    }

    /**
     * A Metrics block.
     *
     * @param label LOCAL_METRICS or REMOTE_METRICS
     * @return the block; absent when not sent
     * @throws IllegalArgumentException for any other line
     */
    public @Nullable MetricsBlock block(VqLine label) {
        return switch (label) {
            case LOCAL_METRICS -> localMetrics;
            case REMOTE_METRICS -> remoteMetrics;
            default -> throw new IllegalArgumentException(label + " is no label of a Metrics block");
        };
    }

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
        builder.type = type;
        builder.callTerm = callTerm;
        builder.alert = alert;
        builder.session = session;
        builder.localMetrics = localMetrics;
        builder.remoteMetrics = remoteMetrics;
        builder.dialogId = dialogId;
        builder.extensions = extensions;
        return builder;
    }

    /** Shows what the value is about; addresses, URIs and Call-IDs only by their length. */
    @Override
    public String toString() {
        return "VqReport["
                + "type="
                + type
                + ", callTerm="
                + callTerm
                + ", alert="
                + alert
                + ", session="
                + session
                + ", localMetrics="
                + localMetrics
                + ", remoteMetrics="
                + remoteMetrics
                + ", dialogId="
                + dialogId
                + ", extensions="
                + extensions
                + "]";
    }

    /** Builds a {@link VqReport}. A builder is not thread-safe. */
    public static final class Builder {
        private ReportType type = ReportType.SESSION;
        private boolean callTerm;
        private @Nullable AlertParameters alert;
        private SessionInfo session = SessionInfo.NONE;
        private @Nullable MetricsBlock localMetrics;
        private @Nullable MetricsBlock remoteMetrics;
        private @Nullable DialogId dialogId;
        private List<ExtensionLine> extensions = List.of();

        private Builder() {}

        /**
         * Sets {@link VqReport#type}.
         *
         * @param value which of the three reports it is
         * @return this builder
         */
        public Builder type(ReportType value) {
            this.type = value;
            return this;
        }

        /**
         * Sets {@link VqReport#callTerm}.
         *
         * @param value whether CallTerm stands behind the name: the session is over
         * @return this builder
         */
        public Builder callTerm(boolean value) {
            this.callTerm = value;
            return this;
        }

        /**
         * Sets {@link VqReport#alert}.
         *
         * @param value the alert's parameters; there for ALERT, absent otherwise
         * @return this builder
         */
        public Builder alert(@Nullable AlertParameters value) {
            this.alert = value;
            return this;
        }

        /**
         * Sets {@link VqReport#session}.
         *
         * @param value the session part
         * @return this builder
         */
        public Builder session(SessionInfo value) {
            this.session = value;
            return this;
        }

        /**
         * Sets {@link VqReport#localMetrics}.
         *
         * @param value what the reporter measured of the stream it receives; absent when not sent
         * @return this builder
         */
        public Builder localMetrics(@Nullable MetricsBlock value) {
            this.localMetrics = value;
            return this;
        }

        /**
         * Sets {@link VqReport#remoteMetrics}.
         *
         * @param value what the far end measured of the stream the reporter sends; absent when not sent
         * @return this builder
         */
        public Builder remoteMetrics(@Nullable MetricsBlock value) {
            this.remoteMetrics = value;
            return this;
        }

        /**
         * Sets {@link VqReport#dialogId}.
         *
         * @param value the dialog; absent when not sent
         * @return this builder
         */
        public Builder dialogId(@Nullable DialogId value) {
            this.dialogId = value;
            return this;
        }

        /**
         * Sets {@link VqReport#extensions}.
         *
         * @param value lines outside the metrics blocks that the table does not have, in the order sent
         * @return this builder
         */
        public Builder extensions(List<ExtensionLine> value) {
            this.extensions = value;
            return this;
        }

        /**
         * Adds a line that the table does not have.
         *
         * @param extension the line
         * @return this builder
         */
        public Builder addExtension(ExtensionLine extension) {
            List<ExtensionLine> longer = new ArrayList<>(extensions);
            longer.add(extension);
            this.extensions = longer;
            return this;
        }

        /**
         * Builds the value.
         *
         * @return a new VqReport
         */
        public VqReport build() {
            return new VqReport(type, callTerm, alert, session, localMetrics, remoteMetrics, dialogId, extensions);
        }
    }
}
