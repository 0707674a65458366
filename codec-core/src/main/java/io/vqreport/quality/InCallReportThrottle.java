package io.vqreport.quality;

import io.vqreport.model.Media;
import io.vqreport.model.StreamQuality;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The published rule by which a client spaces the in-call quality reports of one call, so that quality events never flood
 * the network.
 *
 * <p>A report of a stream is due
 *
 * <ul>
 *   <li>when the first period has passed since the stream was opened, even if nothing changed;
 *   <li>when the call is de-escalated to audio, for each of its video streams, at once;
 *   <li>when a period has passed since its previous report and a change was raised in between.
 * </ul>
 *
 * <p>A report covers every change since the previous one. Streams do not touch each other: a de-escalation neither brings
 * forward nor puts off the report of another stream. What is not published, and so was chosen here: a stream opened during
 * the call has a first period of its own.
 *
 * <p>Time is what the given source says, at each call; a source that steps back is taken to stand still. No thread and no timer: the
 * caller calls {@link #tick} as often as reports may be late, or at {@link #nextDue}. One throttle serves one call. Not
 * thread-safe.
 */
public final class InCallReportThrottle {
    /** The period that clients use unless they are configured otherwise. */
    public static final Duration PUBLISHED_PERIOD = Duration.ofSeconds(35);

    /** How many changes {@link #history} remembers of a stream. Reports are not cut: they hold every change. */
    public static final int HISTORY_LIMIT = 1_000;

    private final Duration period;
    private final InstantSource time;
    private final Map<String, ThrottledStream> open = new LinkedHashMap<>();
    private final Map<String, Deque<QualityChange>> histories = new HashMap<>();
    private @Nullable Instant latest;
    private boolean closed;

    /**
     * Starts a throttle for one call.
     *
     * @param period the least time between two reports of a stream, for example {@link #PUBLISHED_PERIOD}
     * @param time tells the time; a {@link java.time.Clock} does
     * @throws IllegalArgumentException when the period is zero or negative
     */
    public InCallReportThrottle(Duration period, InstantSource time) {
        if (period.isZero() || period.isNegative()) {
            throw new IllegalArgumentException("a period is longer than zero, not " + period);
        }
        this.period = period;
        this.time = Objects.requireNonNull(time, "time");
    }

    /**
     * Opens a stream: its first period begins. A stream that ended may be opened again, and keeps its history.
     *
     * @param stream a name for it, unique in the call
     * @param media what it carries
     * @throws IllegalStateException when the stream is open, or the throttle is closed
     */
    public void open(String stream, Media media) {
        requireOpen();
        Objects.requireNonNull(stream, "stream");
        Objects.requireNonNull(media, "media");
        if (open.containsKey(stream)) {
            throw new IllegalStateException("the stream is open already");
        }
        open.put(stream, new ThrottledStream(stream, media, now()));
        histories.computeIfAbsent(stream, name -> new ArrayDeque<>());
    }

    /**
     * Takes note of a change. Makes no report: the next {@link #tick} after the period does.
     *
     * @param stream the stream it was raised for
     * @param category what changed, in the client's own words
     * @param quality the state from now on
     * @throws IllegalStateException when the stream is not open, or the throttle is closed
     */
    public void raise(String stream, String category, StreamQuality quality) {
        requireOpen();
        QualityChange change = new QualityChange(now(), category, quality);
        opened(stream).raise(change);
        Deque<QualityChange> history = histories.computeIfAbsent(stream, name -> new ArrayDeque<>());
        if (history.size() == HISTORY_LIMIT) {
            history.removeFirst();
        }
        history.addLast(change);
    }

    /**
     * The reports that have become due by now. Each is returned once.
     *
     * @return at most one for each stream, in the order in which the streams were opened
     * @throws IllegalStateException when the throttle is closed
     */
    public List<InCallReport> tick() {
        requireOpen();
        Instant now = now();
        List<InCallReport> reports = new ArrayList<>();
        open.values().forEach(stream -> stream.due(now, period).ifPresent(reports::add));
        return reports;
    }

    /**
     * When a tick will next have a report, as things stand.
     *
     * @return the time, perhaps past; empty when only a change can make a report due
     */
    public Optional<Instant> nextDue() {
        return open.values().stream()
                .flatMap(stream -> stream.nextDue(period).stream())
                .min(Instant::compareTo);
    }

    /**
     * The call goes on with audio only: every video stream ends with a last report, since no report at the end of the call will tell of it.
     *
     * @return one report for each open video stream, in the order in which they were opened
     * @throws IllegalStateException when the throttle is closed
     */
    public List<InCallReport> deEscalate() {
        requireOpen();
        Instant now = now();
        List<InCallReport> reports = new ArrayList<>();
        for (Iterator<ThrottledStream> streams = open.values().iterator(); streams.hasNext(); ) {
            ThrottledStream stream = streams.next();
            if (stream.media() == Media.VIDEO) {
                reports.add(stream.report(now, InCallReportReason.DE_ESCALATION));
                streams.remove();
            }
        }
        return reports;
    }

    /**
     * Ends one stream in another way than by de-escalation.
     *
     * @param stream the stream
     * @return the report due at this moment, else one with the changes that no report told of; empty when there is
     *     neither
     * @throws IllegalStateException when the stream is not open, or the throttle is closed
     */
    public Optional<InCallReport> end(String stream) {
        requireOpen();
        Optional<InCallReport> left = opened(stream).end(now(), period);
        open.remove(stream);
        return left;
    }

    /**
     * Ends the call and every stream still open. Closing again does nothing.
     *
     * @return what {@link #end} returns for each stream, in the order in which they were opened
     */
    public List<InCallReport> close() {
        Instant now = now();
        List<InCallReport> left = new ArrayList<>();
        open.values().forEach(stream -> stream.end(now, period).ifPresent(left::add));
        open.clear();
        closed = true;
        return left;
    }

    /**
     * The changes raised for a stream, reported or not, also after its end.
     *
     * @param stream the stream
     * @return the last {@value #HISTORY_LIMIT} of them, oldest first; empty for a stream that was never opened
     */
    public List<QualityChange> history(String stream) {
        Deque<QualityChange> history = histories.get(stream);
        return history == null ? List.of() : List.copyOf(history);
    }

    private ThrottledStream opened(String stream) {
        ThrottledStream found = open.get(stream);
        if (found == null) {
            throw new IllegalStateException("the stream is not open");
        }
        return found;
    }

    private void requireOpen() {
        if (closed) {
            throw new IllegalStateException("the throttle is closed");
        }
    }

    private Instant now() {
        Instant now = time.instant();
        if (latest == null || now.isAfter(latest)) {
            latest = now;
        }
        return latest;
    }
}
