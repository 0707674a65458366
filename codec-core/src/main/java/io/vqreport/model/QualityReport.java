package io.vqreport.model;

import io.vqreport.metric.Metric;
import java.io.Serializable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * One quality report, whatever format it came in or goes out in.
 *
 * <p>A report says who talked ({@link #local()}, {@link #remote()}), in which call ({@link #call()}), over which
 * streams and network paths, and what was measured there. Directions are always seen from the reporter, which is the
 * local party.
 *
 * <p>Immutable: lists and map are copied, and refuse null.
 *
 * @param kind what occasioned the report
 * @param endOfCall whether the report closes the session (RFC 6035 CallTerm); false also when the source does not say
 * @param reportedAt when the report was made; absent when not told
 * @param reporterRole what the reporter is in the session; absent when not told
 * @param call what identifies the call; {@link CallIdentity#UNKNOWN} when not told
 * @param local the reporter's end; {@link Party#UNKNOWN} when not told
 * @param remote the far end; {@link Party#UNKNOWN} when not told
 * @param originator the URI of the end that began the session; absent when not told
 * @param alert the threshold that was crossed; absent unless the kind is ALERT
 * @param streams the streams, in the source's order; empty when the report tells of none
 * @param transports the network paths, in the source's order; empty when the report tells of none
 * @param batchId the id of the document that brought several reports; absent when it has none
 * @param tags further facts the source attached, by name, in its order; empty when there are none
 */
public record QualityReport(
        ReportKind kind,
        boolean endOfCall,
        @Nullable Instant reportedAt,
        @Nullable ReporterRole reporterRole,
        CallIdentity call,
        Party local,
        Party remote,
        @Nullable String originator,
        @Nullable Alert alert,
        List<StreamReport> streams,
        List<TransportReport> transports,
        @Nullable String batchId,
        Map<String, String> tags)
        implements Serializable {
    /** Copies lists and map, and checks that what must be there is there. */
    public QualityReport {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(call, "call");
        Objects.requireNonNull(local, "local");
        Objects.requireNonNull(remote, "remote");
        streams = List.copyOf(streams);
        transports = List.copyOf(transports);
        tags = Copies.ordered(tags);
    }

    /**
     * The first stream of a kind.
     *
     * @param media what it carries
     * @param direction which way it flows, seen from the reporter
     * @return the stream; empty when the report tells of none
     */
    public Optional<StreamReport> findStream(Media media, Direction direction) {
        for (StreamReport stream : streams) {
            if (stream.direction() == direction && stream.media() == media) {
                return Optional.of(stream);
            }
        }
        return Optional.empty();
    }

    /**
     * The first stream of a kind, or one without any value, so that metrics can be asked for at once.
     *
     * @param media what it carries
     * @param direction which way it flows, seen from the reporter
     * @return the stream; one with everything absent when the report tells of none
     */
    public StreamReport stream(Media media, Direction direction) {
        return findStream(media, direction)
                .orElseGet(() ->
                        StreamReport.builder().media(media).direction(direction).build());
    }

    /**
     * The round-trip time, wherever the source put it: on a stream received, else on one sent, else on a network path
     * (RFC 3611 section 4.7.3, RFC 6035 RTD). A network path is not bound to a medium.
     *
     * @param media the medium whose streams are looked at
     * @return the first one found, in ms; 0 is a value; empty when the report tells of none
     */
    public OptionalDouble roundTrip(Media media) {
        for (Direction direction : Direction.values()) {
            for (StreamReport stream : streams) {
                if (stream.direction() == direction
                        && stream.media() == media
                        && stream.metrics().has(Metric.ROUND_TRIP_DELAY)) {
                    return stream.metric(Metric.ROUND_TRIP_DELAY);
                }
            }
        }
        for (TransportReport transport : transports) {
            if (transport.metrics().has(Metric.ROUND_TRIP_DELAY)) {
                return transport.metric(Metric.ROUND_TRIP_DELAY);
            }
        }
        return OptionalDouble.empty();
    }

    /**
     * Starts an empty builder.
     *
     * @return a builder of a {@link ReportKind#SESSION} report with everything else absent
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
        builder.kind = kind;
        builder.endOfCall = endOfCall;
        builder.reportedAt = reportedAt;
        builder.reporterRole = reporterRole;
        builder.call = call;
        builder.local = local;
        builder.remote = remote;
        builder.originator = originator;
        builder.alert = alert;
        builder.streams = streams;
        builder.transports = transports;
        builder.batchId = batchId;
        builder.tags.set(tags);
        return builder;
    }

    /** Shows what the report is about; of ids, names, addresses and URIs only the length, of tags only the names. */
    @Override
    public String toString() {
        return "QualityReport["
                + "kind="
                + kind
                + ", endOfCall="
                + endOfCall
                + ", reportedAt="
                + reportedAt
                + ", reporterRole="
                + reporterRole
                + ", call="
                + call
                + ", local="
                + local
                + ", remote="
                + remote
                + ", originator="
                + Redacted.text(originator)
                + ", alert="
                + alert
                + ", streams="
                + streams
                + ", transports="
                + transports
                + ", batchId="
                + Redacted.text(batchId)
                + ", tags="
                + tags.keySet()
                + "]";
    }

    /** Builds a {@link QualityReport}. A builder is not thread-safe. */
    public static final class Builder {
        private ReportKind kind = ReportKind.SESSION;
        private boolean endOfCall;
        private @Nullable Instant reportedAt;
        private @Nullable ReporterRole reporterRole;
        private CallIdentity call = CallIdentity.UNKNOWN;
        private Party local = Party.UNKNOWN;
        private Party remote = Party.UNKNOWN;
        private @Nullable String originator;
        private @Nullable Alert alert;
        private List<StreamReport> streams = List.of();
        private List<TransportReport> transports = List.of();
        private @Nullable String batchId;
        private final TextsBuilder tags = new TextsBuilder();

        private Builder() {}

        /**
         * Sets {@link QualityReport#kind}.
         *
         * @param value what occasioned the report
         * @return this builder
         */
        public Builder kind(ReportKind value) {
            this.kind = value;
            return this;
        }

        /**
         * Sets {@link QualityReport#endOfCall}.
         *
         * @param value whether the report closes the session (RFC 6035 CallTerm)
         * @return this builder
         */
        public Builder endOfCall(boolean value) {
            this.endOfCall = value;
            return this;
        }

        /**
         * Sets {@link QualityReport#reportedAt}.
         *
         * @param value when the report was made; absent when not told
         * @return this builder
         */
        public Builder reportedAt(@Nullable Instant value) {
            this.reportedAt = value;
            return this;
        }

        /**
         * Sets {@link QualityReport#reporterRole}.
         *
         * @param value what the reporter is in the session; absent when not told
         * @return this builder
         */
        public Builder reporterRole(@Nullable ReporterRole value) {
            this.reporterRole = value;
            return this;
        }

        /**
         * Sets {@link QualityReport#call}.
         *
         * @param value what identifies the call
         * @return this builder
         */
        public Builder call(CallIdentity value) {
            this.call = value;
            return this;
        }

        /**
         * Sets {@link QualityReport#local}.
         *
         * @param value the reporter's end
         * @return this builder
         */
        public Builder local(Party value) {
            this.local = value;
            return this;
        }

        /**
         * Sets {@link QualityReport#remote}.
         *
         * @param value the far end
         * @return this builder
         */
        public Builder remote(Party value) {
            this.remote = value;
            return this;
        }

        /**
         * Sets {@link QualityReport#originator}.
         *
         * @param value the URI of the end that began the session; absent when not told
         * @return this builder
         */
        public Builder originator(@Nullable String value) {
            this.originator = value;
            return this;
        }

        /**
         * Sets {@link QualityReport#alert}.
         *
         * @param value the threshold that was crossed; absent unless the kind is ALERT
         * @return this builder
         */
        public Builder alert(@Nullable Alert value) {
            this.alert = value;
            return this;
        }

        /**
         * Sets {@link QualityReport#streams}.
         *
         * @param value the streams, in the source's order
         * @return this builder
         */
        public Builder streams(List<StreamReport> value) {
            this.streams = List.copyOf(value);
            return this;
        }

        /**
         * Sets {@link QualityReport#transports}.
         *
         * @param value the network paths, in the source's order
         * @return this builder
         */
        public Builder transports(List<TransportReport> value) {
            this.transports = List.copyOf(value);
            return this;
        }

        /**
         * Sets {@link QualityReport#batchId}.
         *
         * @param value the id of the document that brought several reports; absent when it has none
         * @return this builder
         */
        public Builder batchId(@Nullable String value) {
            this.batchId = value;
            return this;
        }

        /**
         * Sets {@link QualityReport#tags}.
         *
         * @param value further facts the source attached, by name, in its order
         * @return this builder
         */
        public Builder tags(Map<String, String> value) {
            this.tags.set(value);
            return this;
        }

        /**
         * Adds a stream behind those already there.
         *
         * @param stream the stream
         * @return this builder
         */
        public Builder addStream(StreamReport stream) {
            List<StreamReport> longer = new ArrayList<>(streams);
            longer.add(stream);
            this.streams = longer;
            return this;
        }

        /**
         * Adds one tag.
         *
         * @param name the tag's name
         * @param text its value
         * @return this builder
         */
        public Builder tag(String name, String text) {
            this.tags.put(name, text);
            return this;
        }

        /**
         * Builds the value.
         *
         * @return a new QualityReport
         */
        public QualityReport build() {
            return new QualityReport(
                    kind,
                    endOfCall,
                    reportedAt,
                    reporterRole,
                    call,
                    local,
                    remote,
                    originator,
                    alert,
                    streams,
                    transports,
                    batchId,
                    tags.build());
        }
    }
}
