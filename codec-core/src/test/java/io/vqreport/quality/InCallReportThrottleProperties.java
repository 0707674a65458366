package io.vqreport.quality;

import static org.assertj.core.api.Assertions.assertThat;

import io.vqreport.model.Media;
import io.vqreport.model.StreamQuality;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;

/** Do the promises hold for any call with a tick a second, whatever is raised and whenever it is de-escalated? */
class InCallReportThrottleProperties {
    private static final Map<String, Media> STREAMS =
            Map.of("audio", Media.AUDIO, "video", Media.VIDEO, "panorama", Media.VIDEO, "screen", Media.SCREEN);

    /** Something that happens in one second of a call, before that second's tick. */
    sealed interface Event {
        int second();

        record Raised(int second, String stream, String category, StreamQuality quality) implements Event {}

        record DeEscalated(int second) implements Event {}
    }

    /** What came of a call: all reports in the order returned, and every change that was raised. */
    private static final class Call {
        private final List<InCallReport> reports = new ArrayList<>();
        private final Map<String, List<QualityChange>> raised = new HashMap<>();
        private final Map<String, Instant> ended = new HashMap<>();
    }

    @Property(tries = 300)
    void reportsOfAStreamAreAPeriodApartSaveTheLastOfAVideoStream(
            @ForAll("events") List<Event> events,
            @ForAll @IntRange(min = 1, max = 60) int period,
            @ForAll @IntRange(max = 300) int length) {
        Call call = run(events, period, length);
        STREAMS.keySet().forEach(stream -> {
            List<InCallReport> due = call.reports.stream()
                    .filter(report -> report.stream().equals(stream))
                    .filter(report -> report.reason() != InCallReportReason.PENDING_AT_END)
                    .toList();
            for (int i = 0; i < due.size(); i++) {
                if (due.get(i).reason() == InCallReportReason.DE_ESCALATION) {
                    assertThat(i).as("nothing follows a de-escalation").isEqualTo(due.size() - 1);
                } else {
                    Instant previous =
                            i == 0 ? ManualClock.START : due.get(i - 1).at();
                    assertThat(Duration.between(previous, due.get(i).at()))
                            .isGreaterThanOrEqualTo(Duration.ofSeconds(period));
                }
            }
        });
    }

    @Property(tries = 300)
    void noChangeIsLostOrToldTwice(
            @ForAll("events") List<Event> events,
            @ForAll @IntRange(min = 1, max = 60) int period,
            @ForAll @IntRange(max = 300) int length) {
        Call call = run(events, period, length);
        STREAMS.keySet().forEach(stream -> {
            List<QualityChange> told = call.reports.stream()
                    .filter(report -> report.stream().equals(stream))
                    .flatMap(report -> report.changes().stream())
                    .toList();
            assertThat(told).isEqualTo(call.raised.getOrDefault(stream, List.of()));
        });
    }

    @Property(tries = 300)
    void everyStreamLongerThanAPeriodHasAReport(
            @ForAll("events") List<Event> events,
            @ForAll @IntRange(min = 1, max = 60) int period,
            @ForAll @IntRange(max = 300) int length) {
        Call call = run(events, period, length);
        STREAMS.keySet().forEach(stream -> {
            Instant end = call.ended.getOrDefault(stream, ManualClock.START.plusSeconds(length));
            if (Duration.between(ManualClock.START, end).toSeconds() >= period) {
                assertThat(call.reports)
                        .anyMatch(report ->
                                report.stream().equals(stream) && report.reason() != InCallReportReason.PENDING_AT_END);
            }
        });
    }

    @Property(tries = 300)
    void aDeEscalationChangesNoReportOfAnotherStream(
            @ForAll("events") List<Event> events,
            @ForAll @IntRange(min = 1, max = 60) int period,
            @ForAll @IntRange(max = 300) int length) {
        List<Event> without =
                events.stream().filter(event -> event instanceof Event.Raised).toList();
        assertThat(notVideo(run(events, period, length))).isEqualTo(notVideo(run(without, period, length)));
    }

    @Provide
    Arbitrary<List<Event>> events() {
        Arbitrary<Integer> seconds = Arbitraries.integers().between(0, 300);
        Arbitrary<Event> raised = Combinators.combine(
                        seconds,
                        Arbitraries.of(STREAMS.keySet()),
                        Arbitraries.of("network", "device", "echo"),
                        Arbitraries.of(StreamQuality.class))
                .as(Event.Raised::new);
        Arbitrary<Event> deEscalated = seconds.map(Event.DeEscalated::new);
        return Arbitraries.frequencyOf(Tuple.of(30, raised), Tuple.of(1, deEscalated))
                .list()
                .ofMaxSize(60);
    }

    private static List<InCallReport> notVideo(Call call) {
        return call.reports.stream()
                .filter(report -> report.media() != Media.VIDEO)
                .toList();
    }

    private static Call run(List<Event> events, int period, int length) {
        ManualClock clock = new ManualClock();
        InCallReportThrottle throttle = new InCallReportThrottle(Duration.ofSeconds(period), clock);
        STREAMS.keySet().stream().sorted().forEach(stream -> throttle.open(stream, STREAMS.get(stream)));
        Call call = new Call();
        for (int second = 0; second <= length; second++) {
            for (Event event : events) {
                if (event.second() == second) {
                    happen(event, clock, throttle, call);
                }
            }
            call.reports.addAll(throttle.tick());
            if (second < length) {
                clock.forward(1);
            }
        }
        call.reports.addAll(throttle.close());
        return call;
    }

    private static void happen(Event event, ManualClock clock, InCallReportThrottle throttle, Call call) {
        if (event instanceof Event.Raised raised && !call.ended.containsKey(raised.stream())) {
            throttle.raise(raised.stream(), raised.category(), raised.quality());
            call.raised
                    .computeIfAbsent(raised.stream(), stream -> new ArrayList<>())
                    .add(new QualityChange(clock.instant(), raised.category(), raised.quality()));
        } else if (event instanceof Event.DeEscalated) {
            List<InCallReport> last = throttle.deEscalate();
            last.forEach(report -> call.ended.put(report.stream(), clock.instant()));
            call.reports.addAll(last);
        }
    }
}
