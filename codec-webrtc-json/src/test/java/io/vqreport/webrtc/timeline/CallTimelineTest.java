package io.vqreport.webrtc.timeline;

import static io.vqreport.webrtc.support.Messages.EVENTS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.vqreport.codec.DecodeOptions;
import io.vqreport.webrtc.CallKey;
import io.vqreport.webrtc.CallTimeline;
import io.vqreport.webrtc.EntityEvent;
import io.vqreport.webrtc.EventsMessage;
import io.vqreport.webrtc.IceState;
import io.vqreport.webrtc.MediaServerStats;
import io.vqreport.webrtc.MediaStateEvent;
import io.vqreport.webrtc.OffsetBase;
import io.vqreport.webrtc.OffsetUnit;
import io.vqreport.webrtc.ServerProfile;
import io.vqreport.webrtc.SignalErrorEvent;
import io.vqreport.webrtc.SignalEvent;
import io.vqreport.webrtc.TimedEvent;
import io.vqreport.webrtc.TrackEvent;
import io.vqreport.webrtc.support.Messages;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** Do the events of a call become its history: who, which track, which states, what went wrong, and when? */
class CallTimelineTest {
    private static final Instant TS = Instant.parse("2020-12-10T04:29:10.624147Z");
    private static final EventsMessage MESSAGE = (EventsMessage) Messages.read(EVENTS);

    @Test
    void tellsWhoAndWhatAndWhen() {
        CallTimeline call = CallTimeline.of(MESSAGE, ServerProfile.STANDARD);
        assertThat(call.events()).hasSize(8);
        assertThat(call.startedAt()).contains(TS);
        assertThat(call.stoppedAt()).contains(TS.plusSeconds(9));
        assertThat(call.isOver()).isTrue();
        assertThat(call.entity("agent-1").map(EntityEvent::externalId)).contains("1001");
        assertThat(call.track("track-a").map(TrackEvent::owner)).contains("agent");
        assertThat(call.iceState("agent-1")).contains(IceState.CONNECTED);
        assertThat(call.events(SignalErrorEvent.class))
                .extracting(SignalErrorEvent::error)
                .containsExactly("invalid sdp");
        assertThat(call.events(MediaStateEvent.class)).hasSize(1);
        assertThat(call.events())
                .isSortedAccordingTo((one, other) ->
                        one.time().orElseThrow().compareTo(other.time().orElseThrow()));
    }

    @Test
    void messagesOfOneCallAreJoinedInTheOrderOfTime() {
        String later = EVENTS.replace("1607574550624147", "1607574540000000");
        CallTimeline call = CallTimeline.of(MESSAGE, ServerProfile.STANDARD)
                .with((EventsMessage) Messages.read(later), ServerProfile.STANDARD);
        assertThat(call.events()).hasSize(16);
        assertThat(call.startedAt()).contains(Instant.parse("2020-12-10T04:29:00Z"));
    }

    @Test
    void anotherCallIsRefused() {
        CallTimeline call = CallTimeline.of(MESSAGE, ServerProfile.STANDARD);
        EventsMessage other = (EventsMessage) Messages.read(EVENTS.replace("32546", "32547"));
        assertThatIllegalArgumentException().isThrownBy(() -> call.with(other, ServerProfile.STANDARD));
    }

    @Test
    void reportsAndEventsOfACallHaveOneKey() {
        CallKey events = CallKey.of(MESSAGE);
        CallKey stats =
                CallKey.of(MediaServerStats.toQualityReport(MediaServerStats.decode(Messages.octets(Messages.STATS)))
                        .orElseThrow()
                        .value()
                        .call());
        assertThat(events).isEqualTo(stats);
    }

    @Test
    void unitAndSignOfOffsetsAreOptions() {
        ServerProfile profile = ServerProfile.of(DecodeOptions.lenient()
                .with(MediaServerStats.TS_OFFSET_UNIT, OffsetUnit.MILLIS)
                .with(MediaServerStats.TS_OFFSET_BASE, OffsetBase.BEFORE));
        assertThat(profile.time(MESSAGE, MESSAGE.events().get(7))).contains(TS.minusSeconds(9000));
        assertThat(ServerProfile.STANDARD.time(MESSAGE, MESSAGE.events().get(7)))
                .contains(TS.plusSeconds(9));
    }

    @Test
    void eventsOfUnknownTimeStandBehind() {
        String message = EVENTS.replaceFirst("\"tsOffset\":0", "\"tsOffset\":null");
        CallTimeline call = CallTimeline.of((EventsMessage) Messages.read(message), ServerProfile.STANDARD);
        assertThat(call.events()).last().extracting(TimedEvent::at).isNull();
        assertThat(call.startedAt()).isEmpty();
    }

    @Test
    void sessionDescriptionsAreNeverShown() {
        CallTimeline call = CallTimeline.of(MESSAGE, ServerProfile.STANDARD);
        assertThat(call.events(SignalEvent.class))
                .extracting(SignalEvent::descriptor)
                .singleElement()
                .asString()
                .contains("v=0");
        assertThat(call.toString() + MESSAGE + MESSAGE.events())
                .doesNotContain("v=0")
                .doesNotContain("33fb6624")
                .doesNotContain("1001")
                .doesNotContain("invalid sdp");
    }
}
