package io.vqreport.testkit.formats.matrix;

import io.vqreport.codec.Loss;
import io.vqreport.codec.LossKind;
import io.vqreport.metric.Metric;
import io.vqreport.model.Media;
import io.vqreport.model.QualityReport;
import io.vqreport.model.ReportKind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Law 3 for one report that was written in a format and read again, with {@link SurvivalTable} as the yardstick: what the report says is carried or
 * lost, each lost value has exactly one loss, no carried one has any, and nothing is there afterwards that nobody said.
 */
final class ConversionCheck {
    private static final SurvivalTable TABLE = new SurvivalTable();
    private static final Set<LossKind> OF_VALUES = Set.of(LossKind.OMITTED, LossKind.CLAMPED, LossKind.ROUNDED);

    private final String format;
    private final QualityReport report;
    private final List<Value> source;
    private final List<Loss> losses;
    private final List<QualityReport> read;
    private final List<List<Value>> readValues;
    private final List<String> faults = new ArrayList<>();

    private ConversionCheck(String format, QualityReport report, List<Loss> losses, List<QualityReport> read) {
        this.format = format;
        this.report = report;
        this.source = Value.of(report);
        this.losses = losses;
        this.read = read;
        this.readValues = read.stream().map(Value::of).toList();
    }

    /** The faults found, each a line; none if the law holds. */
    static List<String> faults(String format, QualityReport report, List<Loss> losses, List<QualityReport> read) {
        ConversionCheck check = new ConversionCheck(format, report, losses, read);
        check.run();
        return check.faults;
    }

    private void run() {
        for (Value value : source) {
            value(value);
        }
        lossesSpeakOfSomething();
        gains();
        if (!read.isEmpty()) {
            faults.addAll(Facts.faults(format, report, losses, read));
        }
    }

    // Values.

    private void value(Value value) {
        List<Loss> own = new ArrayList<>();
        boolean moved = false;
        for (Loss loss : losses) {
            boolean ofMetric = loss.path().equals(value.path() + "/metrics") && loss.metric() == value.metric();
            boolean ofWhole = loss.path().equals(value.path()) && loss.kind() == LossKind.OMITTED;
            if ((ofMetric || ofWhole) && OF_VALUES.contains(loss.kind())) {
                own.add(loss);
            }
            moved |= ofMetric && loss.kind() == LossKind.MOVED;
        }
        if (own.size() > 1) {
            fault(value, "has several losses: " + own);
        }
        LossKind kind = own.isEmpty() ? null : own.get(0).kind();
        Optional<Keep> keep = keep(value, moved);
        if (value.computed() || keep.isEmpty()) {
            if (kind != LossKind.OMITTED) {
                fault(value, "cannot be said and is told as " + (moved ? "moved" : String.valueOf(kind)));
            }
            return;
        }
        carried(value, keep.get(), kind);
    }

    /** What the format keeps of a value where it stands, or of one that was moved, in any place. */
    private Optional<Keep> keep(Value value, boolean moved) {
        if (value.place() != Place.PATH && isStreamLeftOut(value)) {
            return Optional.empty();
        }
        if (format.equals("rtcp") && value.place() == Place.SENT && !moved && !isFirstCounted(value.path())) {
            // A sender report counts what its one sender sent.
            return Optional.empty();
        }
        boolean voice = value.media() == null || value.media() == Media.AUDIO;
        if (format.equals("rtcp")
                && value.metric() == Metric.GAP_THRESHOLD
                && !voice
                && !tells(value.path(), Metric.PACKETS_DISCARDED)) {
            // Of the blocks with a threshold, that of voice holds it by itself, the one of discards beside their count.
            return Optional.empty();
        }
        if (format.equals("sdn")
                && value.metric() == Metric.GAP_THRESHOLD
                && !tells(value.path(), Metric.BURST_DURATION)
                && !tells(value.path(), Metric.GAP_DURATION)) {
            // The threshold is 16 by definition where bursts are told of, and has no words of its own.
            return Optional.empty();
        }
        Optional<Keep> here = TABLE.find(format, value.metric(), value.place(), value.media());
        return here.isPresent() || !moved
                ? here
                : TABLE.of(format, value.metric()).stream().findFirst();
    }

    /** Formats that name the medium have no place for a stream whose medium they do not know; an RFC 6035 alert is of one pair of streams. */
    private boolean isStreamLeftOut(Value value) {
        boolean lost = losses.contains(Loss.of(LossKind.OMITTED, value.path()));
        return switch (format) {
            case "vq-rtcpxr" -> lost && report.kind() == ReportKind.ALERT;
            case "media-server" -> value.media() != Media.AUDIO && value.media() != Media.VIDEO;
            case "msqoe", "sdn" -> value.media() == null;
            default -> false;
        };
    }

    private boolean isFirstCounted(String path) {
        for (Value value : source) {
            if (value.place() == Place.SENT && (value.metric() == Metric.PACKETS || value.metric() == Metric.BYTES)) {
                return value.path().equals(path);
            }
        }
        return true;
    }

    private boolean tells(String path, Metric metric) {
        return source.stream().anyMatch(value -> value.path().equals(path) && value.metric() == metric);
    }

    private void carried(Value value, Keep keep, LossKind kind) {
        double found = nearest(value);
        boolean there = Math.abs(found - value.number()) <= keep.step() + 1e-9 * Math.abs(value.number());
        if (keep.sayable(value.number())) {
            if (!there) {
                fault(value, "is not read back within " + keep.step() + " but as " + found + ", told as " + kind);
            } else if (value.number() == found && kind != null) {
                fault(value, "is carried and yet told as " + kind);
            } else if (!value.equalsNumber(found) && kind != LossKind.ROUNDED) {
                fault(value, "is read back as " + found + " and told as " + kind);
            } else if (keep.onGrid(value.number()) && !value.equalsNumber(found)) {
                fault(value, "could be said exactly and is read back as " + found);
            }
            return;
        }
        double bound = value.number() < keep.least() ? keep.least() : keep.greatest();
        // Where several fields can hold a metric, one may reach further than another.
        boolean atBound = Math.abs(found - value.number()) <= Math.abs(bound - value.number()) + keep.step();
        boolean told = kind == LossKind.OMITTED
                || (kind == LossKind.CLAMPED && atBound)
                || (kind == LossKind.ROUNDED && there)
                || (kind == null && value.equalsNumber(found));
        if (!told) {
            fault(value, "is beyond " + bound + ", read back as " + found + " and told as " + kind);
        }
    }

    /** The value read back that is nearest; NaN if the metric is not where it can be expected. */
    private double nearest(Value value) {
        double nearest = Double.NaN;
        for (Value other : expectedPlaces(value)) {
            boolean better = Double.isNaN(nearest)
                    || Math.abs(other.number() - value.number()) < Math.abs(nearest - value.number());
            if (other.metric() == value.metric() && better) {
                nearest = other.number();
            }
        }
        return nearest;
    }

    /** The values of the streams and paths that a value may come back in. */
    private List<Value> expectedPlaces(Value value) {
        boolean moved = losses.contains(new Loss(LossKind.MOVED, value.path() + "/metrics", value.metric()));
        List<Value> places = new ArrayList<>();
        if (format.equals("sdn") && !moved && value.place() != Place.PATH) {
            // A message for each stream whose medium is told, read as a report of its own; what was sent comes back as
            // received at the other end.
            int number = Integer.parseInt(
                    value.path().substring("streams[".length(), value.path().length() - 1));
            long before = report.streams().subList(0, number).stream()
                    .filter(stream -> stream.media() != null)
                    .count();
            return before < read.size() ? readValues.get((int) before) : List.of();
        }
        for (List<Value> candidate : readValues) {
            for (Value other : candidate) {
                if (moved || other.place() == value.place()) {
                    places.add(other);
                }
            }
        }
        return places;
    }

    // What nobody said.

    private void lossesSpeakOfSomething() {
        if (new HashSet<>(losses).size() != losses.size()) {
            faults.add("a loss is told twice: " + losses);
        }
        for (Loss loss : losses) {
            boolean ofMetric = loss.path().endsWith("/metrics") && loss.metric() != null;
            if (ofMetric && !loss.kind().isAddition()) {
                boolean said = source.stream()
                        .anyMatch(value ->
                                loss.path().equals(value.path() + "/metrics") && loss.metric() == value.metric());
                if (!said) {
                    faults.add("a loss of what the report does not say: " + loss);
                }
            }
        }
    }

    private void gains() {
        for (List<Value> candidate : readValues) {
            for (Value value : candidate) {
                boolean said = source.stream().anyMatch(it -> it.metric() == value.metric());
                boolean told =
                        losses.stream().anyMatch(loss -> loss.kind().isAddition() && loss.metric() == value.metric());
                boolean byDefinition = value.metric() == Metric.GAP_THRESHOLD
                        && (format.equals("msqoe") || format.equals("sdn"))
                        && value.equalsNumber(16);
                if (!said && !told && !byDefinition) {
                    faults.add("nobody said " + value);
                }
            }
        }
    }

    private void fault(Value value, String what) {
        faults.add(value + " " + what);
    }
}
