package io.vqreport.examples.cli;

import io.vqreport.convert.Decimals;
import io.vqreport.examples.cli.text.MetricNames;
import io.vqreport.metric.Basis;
import io.vqreport.metric.Metric;
import io.vqreport.metric.Metrics;
import io.vqreport.model.Algorithm;
import io.vqreport.model.Direction;
import io.vqreport.model.MeasurementWindow;
import io.vqreport.model.Media;
import io.vqreport.model.MediaDescription;
import io.vqreport.model.RScale;
import io.vqreport.model.StreamReport;
import io.vqreport.model.TransportAddress;
import io.vqreport.model.TransportReport;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The streams and network paths of a report, each with its values. */
final class StreamTable {
    private static final int LABEL = 12;
    private static final int NAME = 43;
    private static final int VALUE = 12;
    private static final int UNIT = 10;

    private final ColumnText text;

    StreamTable(ColumnText text) {
        this.text = text;
    }

    void stream(StreamReport stream) {
        boolean received = stream.direction() == Direction.RECEIVED;
        text.gap();
        text.heading(
                2,
                media(stream.media()) + (received ? " received" : " sent") + " by the local end"
                        + (stream.label() == null ? "" : " (" + stream.label() + ")"));
        window(stream.window());
        field("SSRC", stream.ssrc());
        addresses(stream.localAddress(), stream.remoteAddress(), received ? "<-" : "->");
        description(stream.description());
        field("R scale", stream.rScale() == RScale.UNKNOWN ? null : stream.rScale());
        field("Verdict", stream.reportedQuality() == null ? null : lower(stream.reportedQuality()));
        metrics(stream.metrics(), stream.window().basis(), stream.algorithms());
        for (Map.Entry<String, String> extra : stream.extras().entrySet()) {
            text.field(4, extra.getKey(), NAME, extra.getValue());
        }
    }

    void transport(TransportReport transport) {
        text.gap();
        text.heading(2, "Network path" + (transport.id() == null ? "" : " " + transport.id()));
        window(transport.window());
        addresses(transport.localAddress(), transport.remoteAddress(), "--");
        metrics(transport.metrics(), transport.window().basis(), Map.of());
    }

    private void window(MeasurementWindow window) {
        List<String> parts = new ArrayList<>();
        if (window.start() != null || window.stop() != null) {
            parts.add(Objects.requireNonNullElse(window.start(), "?") + " to "
                    + Objects.requireNonNullElse(window.stop(), "?"));
        }
        window.length().ifPresent(length -> parts.add(seconds(length) + " s"));
        if (window.basis() != Basis.UNSPECIFIED) {
            parts.add(lower(window.basis()));
        }
        field("Window", parts.isEmpty() ? null : String.join(", ", parts));
    }

    private void addresses(@Nullable TransportAddress local, @Nullable TransportAddress remote, String arrow) {
        if (local != null || remote != null) {
            field("Path", address(local) + " " + arrow + " " + address(remote));
        }
    }

    private static String address(@Nullable TransportAddress address) {
        if (address == null) {
            return "?";
        }
        String ip = address.ip() == null ? "?" : address.ip();
        if (address.port() == null) {
            return ip;
        }
        return (ip.indexOf(':') < 0 ? ip : "[" + ip + "]") + ":" + address.port();
    }

    private void description(MediaDescription description) {
        List<String> parts = new ArrayList<>();
        add(parts, "", description.codec(), "");
        add(parts, "payload type ", description.payloadType(), "");
        for (Integer rate : description.clockRates()) {
            add(parts, "", rate, " Hz");
        }
        add(parts, "", decimal(description.frameDurationMs()), " ms a frame");
        add(parts, "", description.frameOctets(), " octets a frame");
        add(parts, "", description.framesPerPacket(), " frames a packet");
        add(parts, "", decimal(description.packetsPerSecond()), " packets/s");
        add(parts, "fmtp ", description.fmtp(), "");
        field("Codec", parts.isEmpty() ? null : String.join(", ", parts));
        List<String> receiver = new ArrayList<>();
        add(receiver, "jitter buffer ", lowerOrNull(description.jitterBufferMode()), "");
        add(receiver, "loss concealment ", lowerOrNull(description.plc()), "");
        if (description.silenceSuppression() != null) {
            receiver.add("silence suppression " + (description.silenceSuppression() ? "on" : "off"));
        }
        field("Handling", receiver.isEmpty() ? null : String.join(", ", receiver));
    }

    private void metrics(Metrics metrics, Basis basis, Map<Metric, Algorithm> algorithms) {
        metrics.forEach((metric, value) -> {
            List<String> notes = new ArrayList<>();
            metrics.ownBasis(metric).filter(own -> own != basis).ifPresent(own -> notes.add(lower(own)));
            Algorithm algorithm = algorithms.get(metric);
            if (algorithm != null) {
                boolean computed = algorithm.origin() == Algorithm.Origin.COMPUTED;
                notes.add((computed ? "computed by " : "by ") + algorithm.name());
            }
            String number = Decimals.format(value, 0, Decimals.MAX_FRACTION_DIGITS);
            String row = pad(MetricNames.plain(metric), NAME)
                    + " ".repeat(Math.max(0, VALUE - number.length())) + number + " "
                    + pad(metric.unit().symbol(), UNIT);
            text.field(4, row.stripTrailing(), NAME + VALUE + UNIT + 2, String.join(", ", notes));
        });
    }

    private void field(String label, @Nullable Object value) {
        if (value != null) {
            text.field(4, label, LABEL, value.toString());
        }
    }

    private static void add(List<String> parts, String before, @Nullable Object value, String after) {
        if (value != null) {
            parts.add(before + value + after);
        }
    }

    private static @Nullable String decimal(@Nullable Double value) {
        return value == null ? null : Decimals.format(value, 0, Decimals.MAX_FRACTION_DIGITS);
    }

    private static String seconds(Duration duration) {
        BigDecimal seconds = BigDecimal.valueOf(duration.getSeconds()).add(BigDecimal.valueOf(duration.getNano(), 9));
        return seconds.stripTrailingZeros().toPlainString();
    }

    private static String media(@Nullable Media media) {
        if (media == null) {
            return "Stream";
        }
        String name = lower(media);
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    private static @Nullable String lowerOrNull(@Nullable Enum<?> constant) {
        return constant == null ? null : lower(constant);
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String pad(String text, int width) {
        return text + " ".repeat(Math.max(0, width - text.length()));
    }
}
