package io.vqreport.examples.cli.summary;

import io.vqreport.codec.DecodedItem;
import io.vqreport.codec.Loss;
import io.vqreport.codec.Problem;
import io.vqreport.examples.cli.text.Redaction;
import io.vqreport.metric.Metric;
import io.vqreport.metric.Metrics;
import io.vqreport.model.QualityReport;
import io.vqreport.model.StreamReport;
import io.vqreport.model.TransportReport;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Counts what is read, in constant memory, by as many threads as there are.
 *
 * <p>Every input has one {@link Entry}, which counts as given when it has ended: so the sums hold at any time.
 */
public final class Tally {
    private static final String NO_PRODUCER = "(not told)";

    private final long begun = System.nanoTime();
    private final boolean named;
    private final Map<String, FormatCount> formats = new HashMap<>();
    private final Counter producers = new Counter();
    private final Map<String, ProblemCount> problems = new HashMap<>();
    private final Map<Metric, Distribution> values = new EnumMap<>(Metric.class);
    private final Map<Metric, Family> families = new EnumMap<>(Metric.class);
    private final WorstStreams worst;
    private final Counter losses = new Counter();
    private long withReport;
    private long withoutReport;
    private long refused;
    private long passedOver;
    private long suppressed;
    private long outputs;
    private long written;
    private long unwritten;

    /**
     * Begins with nothing counted.
     *
     * @param named whether user agents are kept as they are, and whose calls the worst streams were
     */
    public Tally(boolean named) {
        this.named = named;
        this.worst = new WorstStreams(named);
        for (Family family : Family.values()) {
            family.metrics().forEach(metric -> families.put(metric, family));
        }
    }

    /**
     * Begins an input.
     *
     * @param number its number, counted from 0
     * @param name what it is called
     */
    public Entry begin(long number, String name) {
        return new Entry(number, name);
    }

    /** Counts something that is no input. */
    public synchronized void passedOver() {
        passedOver++;
    }

    /** Counts reports that were written, and the files or members they are in. */
    public synchronized void written(long files, long reports) {
        outputs += files;
        written += reports;
    }

    /** Counts reports that were read but not written. */
    public synchronized void unwritten(long reports) {
        unwritten += reports;
    }

    /** Counts what could not be said of a report. */
    public synchronized void losses(List<Loss> list) {
        for (Loss loss : list) {
            String what = loss.metric() == null
                    ? loss.path().replaceAll("\\[[0-9]+\\]", "")
                    : loss.metric().name();
            losses.add(loss.kind() + " " + what, 1);
        }
    }

    /**
     * What it comes to so far.
     *
     * @param converted whether something was to be written
     * @param interrupted whether somebody ended it before all was read
     */
    public synchronized Summary summary(boolean converted, boolean interrupted) {
        FormatCount all = formats.values().stream().reduce(new FormatCount("", 0, 0, 0, 0), (a, b) -> a.and(b));
        return new Summary(
                new Summary.Inputs(withReport + withoutReport + refused, withReport, withoutReport, refused),
                new Summary.Items(
                        all.reports() + all.messages() + all.refused(), all.reports(), all.messages(), all.refused()),
                passedOver,
                sorted(
                        formats.values(),
                        Comparator.comparingLong(FormatCount::inputs).reversed().thenComparing(FormatCount::format)),
                producers.list(),
                sorted(
                        problems.values(),
                        Comparator.comparing(ProblemCount::severity)
                                .thenComparingLong(ProblemCount::number)
                                .reversed()
                                .thenComparing(count -> count.code().id())),
                suppressed,
                values.values().stream().map(Distribution::values).toList(),
                worst.list(),
                converted ? new Written(outputs, written, unwritten, losses.list()) : null,
                Duration.ofNanos(System.nanoTime() - begun),
                interrupted);
    }

    private static <T> List<T> sorted(Collection<T> elements, Comparator<T> order) {
        List<T> list = new ArrayList<>(elements);
        list.sort(order);
        return list;
    }

    private void count(Problem problem) {
        problems.merge(problem.code().id(), new ProblemCount(problem.code(), problem.severity(), 1), ProblemCount::and);
    }

    private void count(Metrics metrics) {
        metrics.forEach((metric, value) -> {
            Family family = families.get(metric);
            if (family != null) {
                values.computeIfAbsent(metric, key -> new Distribution(key, family))
                        .add(value);
            }
        });
    }

    private void countProducer(QualityReport report) {
        String agent = report.local().userAgent();
        producers.add(agent == null ? NO_PRODUCER : named ? agent : Redaction.product(agent), 1);
    }

    /** One input. Used by one thread at a time. */
    public final class Entry {
        private final long number;
        private final String name;
        private String format = FormatCount.UNKNOWN;
        private int reports;
        private int messages;
        private int refusals;

        private Entry(long number, String name) {
            this.number = number;
            this.name = name;
        }

        /** Its format is known now. */
        public void format(String id) {
            format = id;
        }

        /** Counts what was found in it. */
        public void item(DecodedItem item) {
            synchronized (Tally.this) {
                if (item instanceof DecodedItem.Report found) {
                    report(found.decoded().value());
                    found.decoded().problems().forEach(Tally.this::count);
                    suppressed += found.decoded().suppressed();
                    reports++;
                } else if (item instanceof DecodedItem.NoReport message) {
                    message.problems().forEach(Tally.this::count);
                    messages++;
                } else if (item instanceof DecodedItem.Refused bad) {
                    count(bad.problem());
                    refusals++;
                }
            }
        }

        /** Counts what was odd about it as a whole. */
        public void problems(List<Problem> list) {
            synchronized (Tally.this) {
                list.forEach(Tally.this::count);
            }
        }

        /** It, or the rest of it, cannot be read. */
        public void broken(Problem why) {
            synchronized (Tally.this) {
                count(why);
                refusals++;
            }
        }

        /** It is over: from here on it counts. */
        public void end() {
            synchronized (Tally.this) {
                formats.merge(format, new FormatCount(format, 1, reports, messages, refusals), FormatCount::and);
                if (reports > 0) {
                    withReport++;
                } else if (refusals > 0) {
                    refused++;
                } else {
                    withoutReport++;
                }
            }
        }

        private void report(QualityReport report) {
            countProducer(report);
            int index = 0;
            for (StreamReport stream : report.streams()) {
                count(stream.metrics());
                worst.add(new WorstStream.Place(number, name, format, reports, index++), report, stream);
            }
            for (TransportReport transport : report.transports()) {
                count(transport.metrics());
            }
        }
    }
}
