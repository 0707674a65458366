package io.vqreport.quality;

import io.vqreport.model.Media;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One open stream: when its last report was, and what was raised since. */
final class ThrottledStream {
    private final String name;
    private final Media media;
    private final Instant opened;
    private final List<QualityChange> pending = new ArrayList<>();
    private @Nullable Instant lastReport;

    ThrottledStream(String name, Media media, Instant opened) {
        this.name = name;
        this.media = media;
        this.opened = opened;
    }

    Media media() {
        return media;
    }

    void raise(QualityChange change) {
        pending.add(change);
    }

    /** The report that the passing of time makes due. */
    Optional<InCallReport> due(Instant now, Duration period) {
        Instant since = lastReport == null ? opened : lastReport;
        boolean wanted = lastReport == null || !pending.isEmpty();
        if (!wanted || Duration.between(since, now).compareTo(period) < 0) {
            return Optional.empty();
        }
        return Optional.of(
                report(now, lastReport == null ? InCallReportReason.FIRST_PERIOD : InCallReportReason.CHANGE));
    }

    /** When {@link #due} will have a report, as things stand. */
    Optional<Instant> nextDue(Duration period) {
        if (lastReport == null) {
            return Optional.of(opened.plus(period));
        }
        return pending.isEmpty() ? Optional.empty() : Optional.of(lastReport.plus(period));
    }

    /** What is left when the stream ends: the report due at that moment, else the changes not told of. */
    Optional<InCallReport> end(Instant now, Duration period) {
        Optional<InCallReport> due = due(now, period);
        if (due.isPresent() || pending.isEmpty()) {
            return due;
        }
        return Optional.of(report(now, InCallReportReason.PENDING_AT_END));
    }

    /** Makes a report of all that is pending, and starts the next period. */
    InCallReport report(Instant now, InCallReportReason reason) {
        InCallReport report = new InCallReport(name, media, now, reason, pending);
        pending.clear();
        lastReport = now;
        return report;
    }
}
