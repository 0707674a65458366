package io.vqreport.xml.sdn.internal;

import io.vqreport.codec.ContextKey;
import io.vqreport.codec.EncodeContext;
import io.vqreport.codec.EncodeOptions;
import io.vqreport.codec.Loss;
import io.vqreport.codec.LossKind;
import io.vqreport.codec.MissingValues;
import io.vqreport.convert.Decimals;
import io.vqreport.metric.Basis;
import io.vqreport.metric.Metric;
import io.vqreport.model.Algorithm;
import io.vqreport.model.Direction;
import io.vqreport.model.Media;
import io.vqreport.model.MediaDescription;
import io.vqreport.model.Party;
import io.vqreport.model.QualityReport;
import io.vqreport.model.RScale;
import io.vqreport.model.StreamQuality;
import io.vqreport.model.StreamReport;
import io.vqreport.model.TransportAddress;
import io.vqreport.model.TransportReport;
import io.vqreport.xml.sdn.BurstDensityScale;
import io.vqreport.xml.sdn.QualityProperty;
import io.vqreport.xml.sdn.SdnMessages;
import io.vqreport.xml.sdn.SdnModality;
import io.vqreport.xml.sdn.SdnVersion;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Fills one quality message from one stream: To is the end that received it. */
final class StreamMapper {
    private static final String CODEC = SdnFormat.EXTRA + "Codec/";

    private final QualityReport report;
    private final EncodeContext context;
    private final EncodeOptions options;
    private final SdnVersion version;
    private final Set<Loss> losses;
    private final MissingValues missing;
    private final BurstDensityScale scale;
    private final Set<TransportAddress> locals = new HashSet<>();
    private final Set<TransportAddress> remotes = new HashSet<>();
    /** The path whose round trip went into a stream; null when none did. */
    private @Nullable TransportReport movedRoundTrip;

    StreamMapper(
            QualityReport report,
            EncodeContext context,
            EncodeOptions options,
            SdnVersion version,
            Set<Loss> losses,
            MissingValues missing) {
        this.report = report;
        this.context = context;
        this.options = options;
        this.version = version;
        this.losses = losses;
        this.missing = missing;
        this.scale = options.get(SdnMessages.BURST_DENSITY_SCALE);
    }

    /** Whether an address was written. */
    boolean isWritten(TransportAddress address, boolean local) {
        return (local ? locals : remotes).stream().anyMatch(written -> written.covers(address));
    }

    @Nullable
    TransportReport movedRoundTrip() {
        return movedRoundTrip;
    }

    private void lostIf(boolean present, String path) {
        if (present) {
            losses.add(Loss.of(LossKind.OMITTED, path));
        }
    }

    void fill(Node quality, int index, Media media) {
        StreamReport stream = report.streams().get(index);
        String path = "streams[" + index + "]";
        String type = SdnModality.of(media).text();
        quality.set("@Type", type);
        lostIf(stream.label() != null && !stream.label().equals(type), path + "/label");
        boolean received = stream.direction() == Direction.RECEIVED;
        if (!received) {
            // What the format calls To is read back as the local end, so this stream comes back as one that the far end
            // received.
            losses.add(Loss.of(LossKind.MOVED, path));
        }
        end(quality, received ? "To" : "From", true, stream, path);
        end(quality, received ? "From" : "To", false, stream, path);
        metrics(quality, stream, media, path);
        description(quality, stream.description(), path + "/description");
        StreamQuality verdict = stream.reportedQuality();
        if (verdict != null) {
            quality.set("Properties/" + QualityProperty.STREAM_QUALITY.wireName(), Verdicts.write(verdict));
        }
        for (Map.Entry<String, String> extra : stream.extras().entrySet()) {
            String name = extra.getKey();
            // A codec is nothing to the schema without its name.
            boolean nameless = name.startsWith(CODEC) && !quality.has("Properties/Codec/@Name");
            boolean written = name.startsWith(SdnFormat.EXTRA)
                    && !extra.getValue().isEmpty()
                    && !nameless
                    && quality.set("Properties/" + name.substring(SdnFormat.EXTRA.length()), extra.getValue());
            lostIf(!written, path + "/extras/" + name);
        }
        lostIf(stream.ssrc() != null, path + "/ssrc");
        lostIf(stream.rScale() != RScale.UNKNOWN, path + "/rScale");
        if (!quality.has("Properties")) {
            // The schema demands one property at least, and this is the one that says no more than that nothing was
            // measured.
            quality.set("Properties/" + QualityProperty.PROTOCOL.wireName(), "");
        }
    }

    // The two ends.

    private void end(Node quality, String end, boolean local, StreamReport stream, String path) {
        Party party = local ? report.local() : report.remote();
        String side = local ? "local" : "remote";
        ContextKey key = local ? ContextKey.LOCAL_ID : ContextKey.REMOTE_ID;
        if (!isSet(quality, end + "/URI", party.uri())) {
            if (isSet(quality, end + "/URI", context.get(key).orElse(null))) {
                lostIf(party.uri() != null, side + "/uri");
                losses.add(Loss.of(LossKind.SUPPLIED, side + "/uri"));
            } else {
                missing.add(end + "/URI (the " + side + " party's)", null, key);
            }
        }
        address(quality, end, local, stream, path);
        ContextKey agent = local ? ContextKey.LOCAL_USER_AGENT : ContextKey.REMOTE_USER_AGENT;
        String told = party.userAgent() != null
                ? party.userAgent()
                : context.get(agent).orElse(null);
        boolean named = isSet(quality, end + "/UserAgent", told);
        lostIf(party.userAgent() != null && !named, side + "/userAgent");
        if (named && party.userAgent() == null) {
            losses.add(Loss.of(LossKind.SUPPLIED, side + "/userAgent"));
        }
        String mac = party.mac();
        lostIf(mac != null && !isSet(quality, end + "/MACAddr", Macs.wire(mac).orElse(null)), side + "/mac");
    }

    /** Sets a text that says something. */
    private static boolean isSet(Node node, String path, @Nullable String text) {
        return text != null && !text.isEmpty() && node.set(path, text);
    }

    /**
     * The stream's own address, filled up from those of the network paths and of the context as far as they are the same one; where that is
     * not enough for schema D, the context's as a whole.
     */
    private void address(Node quality, String end, boolean local, StreamReport stream, String path) {
        String side = local ? "localAddress" : "remoteAddress";
        ContextKey key = local ? ContextKey.LOCAL_ADDRESS : ContextKey.REMOTE_ADDRESS;
        TransportAddress own = local ? stream.localAddress() : stream.remoteAddress();
        TransportAddress told = own;
        for (TransportReport transport : report.transports()) {
            TransportAddress ofPath = local ? transport.localAddress() : transport.remoteAddress();
            told = told == null ? ofPath : told.filledFrom(ofPath);
        }
        TransportAddress given =
                context.address(key).filter(Addresses::isSayable).orElse(null);
        TransportAddress filled = told == null ? given : told.filledFrom(given);
        boolean demanded = version == SdnVersion.D;
        if (demanded && !Addresses.isWhole(filled)) {
            filled = given;
        }
        Integer port = filled == null ? null : filled.port();
        boolean hasIp = filled != null && isSet(quality, end + "/IP", filled.ip());
        boolean hasPort = port != null && quality.set(end + "/Port", port.toString());
        if (demanded && !(hasIp && hasPort)) {
            missing.add(end + "/IP or " + end + "/Port", null, key);
        }
        if (filled != null && !filled.equals(told)) {
            losses.add(Loss.of(LossKind.SUPPLIED, key.key()));
        }
        TransportAddress written = filled == null || !(hasIp || hasPort)
                ? null
                : new TransportAddress(hasIp ? filled.ip() : null, hasPort ? port : null);
        if (written != null) {
            (local ? locals : remotes).add(written);
        }
        lostIf(own != null && (written == null || !written.covers(own)), path + "/" + side);
    }

    // The properties.

    private void description(Node quality, MediaDescription description, String path) {
        String codec = description.codec();
        boolean named = codec != null && !codec.isEmpty() && quality.set("Properties/Codec/@Name", codec);
        Integer type = description.payloadType();
        boolean typed = type != null && named && quality.set("Properties/Codec/@PayLoadType", type.toString());
        lostIf(codec != null && !named, path + "/codec");
        lostIf(type != null && !typed, path + "/payloadType");
        MediaDescription.Builder rest = description.toBuilder();
        rest.codec(null).payloadType(null);
        lostIf(!rest.build().equals(MediaDescription.UNKNOWN), path);
    }

    private void metrics(Node quality, StreamReport stream, Media media, String path) {
        Set<QualityProperty> written = EnumSet.noneOf(QualityProperty.class);
        stream.metrics().forEach((metric, value) -> {
            QualityProperty property = SdnCapabilities.property(metric).orElse(null);
            Algorithm algorithm = stream.algorithms().get(metric);
            boolean computed =
                    algorithm != null && algorithm.origin() == Algorithm.Origin.COMPUTED && !options.writesComputed();
            boolean unscaled = property != null && property.needsScale() && scale == BurstDensityScale.NONE;
            if (metric == Metric.GAP_THRESHOLD) {
                return;
            }
            if (property == null || computed || unscaled) {
                losses.add(new Loss(LossKind.OMITTED, path + "/metrics", metric));
            } else if (write(quality, property, metric, value, path + "/metrics")) {
                written.add(property);
            }
        });
        roundTrip(quality, stream, media);
        threshold(stream, written, path + "/metrics");
        stream.algorithms()
                .keySet()
                .forEach(metric -> losses.add(new Loss(LossKind.OMITTED, path + "/algorithms", metric)));
        stream.metrics().keySet().stream()
                .filter(metric -> stream.metrics().ownBasis(metric).orElse(Basis.CUMULATIVE) != Basis.CUMULATIVE)
                .forEach(metric -> losses.add(new Loss(LossKind.OMITTED, path + "/bases", metric)));
    }

    /** A threshold of 16 needs no words where bursts are told of; any other has none. */
    private void threshold(StreamReport stream, Set<QualityProperty> written, String path) {
        OptionalDouble threshold = stream.metric(Metric.GAP_THRESHOLD);
        boolean implied = threshold.orElse(0) == ToQualityReport.GAP_THRESHOLD
                && written.stream().anyMatch(ToQualityReport.BURSTS::contains);
        if (threshold.isPresent() && !implied) {
            losses.add(new Loss(LossKind.OMITTED, path, Metric.GAP_THRESHOLD));
        }
    }

    /** A stream without a round trip takes that of the network path, if the other direction does not have one of its own. */
    private void roundTrip(Node quality, StreamReport stream, Media media) {
        if (stream.metrics().has(Metric.ROUND_TRIP_DELAY) || movedRoundTrip != null) {
            return;
        }
        boolean own = report.streams().stream()
                .anyMatch(it -> it.media() == media && it.metrics().has(Metric.ROUND_TRIP_DELAY));
        Optional<TransportReport> from = report.transports().stream()
                .filter(it -> it.metrics().has(Metric.ROUND_TRIP_DELAY))
                .findFirst();
        if (own || from.isEmpty()) {
            return;
        }
        double value = from.get().metrics().getOrDefault(Metric.ROUND_TRIP_DELAY, 0);
        String path = "transports[" + report.transports().indexOf(from.get()) + "]/metrics";
        if (write(quality, QualityProperty.ROUND_TRIP, Metric.ROUND_TRIP_DELAY, value, path)) {
            movedRoundTrip = from.get();
        }
    }

    private boolean write(Node quality, QualityProperty property, Metric metric, double value, String path) {
        double wire = Decimals.shift(value, -property.shift());
        double bounded = Math.min(Math.max(wire, property.form().minimum()), SdnCapabilities.maximum(property));
        double rounded = Decimals.round(bounded, SdnCapabilities.digits(property));
        String text = Decimals.format(rounded, 0, SdnCapabilities.digits(property));
        if (!quality.set("Properties/" + property.wireName(), text)) {
            losses.add(new Loss(LossKind.OMITTED, path, metric));
            return false;
        }
        if (bounded != wire) {
            losses.add(new Loss(LossKind.CLAMPED, path, metric));
        } else if (rounded != wire) {
            losses.add(new Loss(LossKind.ROUNDED, path, metric));
        }
        return true;
    }
}
