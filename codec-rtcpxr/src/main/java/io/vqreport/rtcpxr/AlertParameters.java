package io.vqreport.rtcpxr;

import io.vqreport.metric.Metric;
import io.vqreport.model.AlertSeverity;
import io.vqreport.model.Direction;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of a VQAlertReport, as they were sent (RFC 6035 section 4.6.1).
 *
 * @param type the metric's name; absent when not sent
 * @param severity the severity's name; absent when not sent
 * @param direction the direction's name; absent when not sent
 * @param rest pieces of the line that are none of the three, in their order
 */
public record AlertParameters(
        @Nullable String type,
        @Nullable String severity,
        @Nullable String direction,
        List<String> rest) implements Serializable {
    /** Copies the list. */
    public AlertParameters {
        rest = List.copyOf(rest);
    }

    /**
     * The metric whose threshold was crossed.
     *
     * @return the metric; empty when the type is absent or names none of the table's, as EXTR does
     */
    public Optional<Metric> metric() {
        for (VqParameter parameter : VqParameter.values()) {
            if (parameter.kind().numeric()
                    && parameter.inMetrics()
                    && parameter.key().equalsIgnoreCase(type)) {
                return parameter.metric();
            }
        }
        return Optional.empty();
    }

    /**
     * How grave it is.
     *
     * @return the severity; empty when absent or not one of Warning, Critical and Clear
     */
    public Optional<AlertSeverity> alertSeverity() {
        return switch (lower(severity)) {
            case "warning" -> Optional.of(AlertSeverity.WARNING);
            case "critical" -> Optional.of(AlertSeverity.CRITICAL);
            case "clear" -> Optional.of(AlertSeverity.CLEAR);
            default -> Optional.empty();
        };
    }

    /**
     * The stream concerned: {@code local} is the one received.
     *
     * @return the direction seen from the reporter; empty when absent or not one of local and remote
     */
    public Optional<Direction> streamDirection() {
        return switch (lower(direction)) {
            case "local" -> Optional.of(Direction.RECEIVED);
            case "remote" -> Optional.of(Direction.SENT);
            default -> Optional.empty();
        };
    }

    private static String lower(@Nullable String text) {
        return text == null ? "" : text.toLowerCase(Locale.ROOT);
    }
}
