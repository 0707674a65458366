package io.vqreport.webrtc.golden;

import static io.vqreport.webrtc.support.Messages.octets;
import static io.vqreport.webrtc.support.Messages.text;
import static org.assertj.core.api.Assertions.assertThat;

import io.vqreport.codec.DecodeOptions;
import io.vqreport.codec.Decoded;
import io.vqreport.codec.DecodedItem;
import io.vqreport.codec.Problem;
import io.vqreport.webrtc.EntityEvent;
import io.vqreport.webrtc.EntityRole;
import io.vqreport.webrtc.EventsMessage;
import io.vqreport.webrtc.IceState;
import io.vqreport.webrtc.IceStateChangeEvent;
import io.vqreport.webrtc.MediaActivation;
import io.vqreport.webrtc.MediaServerCodec;
import io.vqreport.webrtc.MediaServerStats;
import io.vqreport.webrtc.MediaStateEvent;
import io.vqreport.webrtc.ServerEvent;
import io.vqreport.webrtc.ServerMessage;
import io.vqreport.webrtc.SessionState;
import io.vqreport.webrtc.SessionStateEvent;
import io.vqreport.webrtc.SignalErrorEvent;
import io.vqreport.webrtc.SignalEvent;
import io.vqreport.webrtc.SignalKind;
import io.vqreport.webrtc.TrackEvent;
import io.vqreport.webrtc.TrackKind;
import io.vqreport.webrtc.UnknownEvent;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Is each type of event read to its members, with every value the format lists, and told in words? */
class EventsTest {
    static Stream<Arguments> types() {
        return Stream.of(
                Arguments.of(
                        "event-signal",
                        new SignalEvent(
                                "offer",
                                "agent",
                                "media-server",
                                "v=0\r\no=- 1 2 IN IP4 192.0.2.1\r\ns=-\r\nt=0 0\r\n",
                                BigDecimal.valueOf(15321),
                                Map.of()),
                        "2020-12-10T04:29:10.639468Z signal signal=offer source=agent target=media-server"),
                Arguments.of(
                        "event-signal-error",
                        new SignalErrorEvent(
                                "answer", "1001", "media-server", "invalid sdp", BigDecimal.valueOf(20110), Map.of()),
                        "2020-12-10T04:29:10.644257Z signal-error signal=answer source=1001 target=media-server error=invalid sdp"),
                Arguments.of(
                        "event-ice-state-change",
                        new IceStateChangeEvent("connected", "agent-1", BigDecimal.valueOf(180456), Map.of()),
                        "2020-12-10T04:29:10.804603Z ice-state-change state=connected entity=agent-1"),
                Arguments.of(
                        "event-media-state",
                        new MediaStateEvent("activated", "agent-1", "track-a", BigDecimal.valueOf(190020), Map.of()),
                        "2020-12-10T04:29:10.814167Z media-state activated=activated entity=agent-1 track=track-a"),
                Arguments.of(
                        "event-track",
                        new TrackEvent(
                                "audio",
                                "track-a",
                                "agent",
                                "7d2c0c1e",
                                "stream-1",
                                BigDecimal.valueOf(181000),
                                Map.of()),
                        "2020-12-10T04:29:10.805147Z track track=audio name=track-a owner=agent externalId=7d2c0c1e groupId=stream-1"),
                Arguments.of(
                        "event-entity",
                        new EntityEvent("agent", "1001", "agent-1", BigDecimal.valueOf(1200), Map.of()),
                        "2020-12-10T04:29:10.625347Z entity entity=agent externalId=1001 name=agent-1"),
                Arguments.of(
                        "event-session-state",
                        new SessionStateEvent("start", BigDecimal.ZERO, Map.of()),
                        "2020-12-10T04:29:10.624147Z session-state state=start"),
                Arguments.of(
                        "event-negative-offset",
                        new SessionStateEvent("start", BigDecimal.valueOf(-250), Map.of()),
                        "2020-12-10T04:29:10.623897Z session-state state=start"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("types")
    void isReadToItsMembersAndToldInWords(String file, ServerEvent expected, String words) {
        String message = text("canonical/" + file + ".json");
        assertThat(events(message)).isEqualTo(expected);
        assertThat(words(message)).isEqualTo(words);
    }

    @Test
    void oneOfAnUnknownTypeIsKeptWholeAndNamedOnly() {
        String message = text("canonical/event-unknown-type.json");
        UnknownEvent event = (UnknownEvent) events(message);
        assertThat(event.type()).contains("recording");
        assertThat(event.extras()).containsKeys("type", "state", "tsOffset", "detail");
        assertThat(words(message)).isEqualTo("2020-12-10T04:29:10.624159Z recording");
        assertThat(words(text("deviation/event-is-number.json"))).isEqualTo("unknown");
        assertThat(words(text("deviation/event-without-type.json"))).endsWith("unknown");
    }

    @Test
    void membersOfItsOwnStayWithIt() {
        TrackEvent event = (TrackEvent) events(text("canonical/event-unknown-members.json"));
        assertThat(event.extras()).containsExactly(Map.entry("codec", "opus"));
        assertThat(event.kind()).contains(TrackKind.AUDIO);
    }

    @Test
    void whatIsMissingIsNotTold() {
        String message = text("deviation/event-member-missing.json");
        assertThat(words(message)).doesNotContain("null");
        assertThat(words(text("canonical/event-track.json").replace(",\"tsOffset\":181000", "")))
                .isEqualTo("track track=audio name=track-a owner=agent externalId=7d2c0c1e groupId=stream-1");
    }

    // Every value that the format lists.

    @ParameterizedTest
    @CsvSource({"offer, OFFER", "answer, ANSWER", "ice, ICE", "end, END", "route-call, ROUTE_CALL"})
    void signals(String sent, SignalKind kind) {
        Decoded<ServerMessage> signal = changed("event-signal", "\"signal\":\"offer\"", "\"signal\":\"" + sent + "\"");
        assertThat(signal.isClean()).isTrue();
        assertThat(((SignalEvent) first(signal)).kind()).contains(kind);
        Decoded<ServerMessage> error =
                changed("event-signal-error", "\"signal\":\"answer\"", "\"signal\":\"" + sent + "\"");
        assertThat(error.isClean()).isTrue();
        assertThat(((SignalErrorEvent) first(error)).kind()).contains(kind);
    }

    @ParameterizedTest
    @EnumSource
    void iceStates(IceState state) {
        String sent = switch (state) {
            case NEW -> "new";
            case CHECKING -> "checking";
            case CONNECTED -> "connected";
            case COMPLETED -> "completed";
            case FAILED -> "failed";
            case DISCONNECTED -> "disconnected";
            case CLOSED -> "closed";
        };
        Decoded<ServerMessage> message = changed("event-ice-state-change", "connected", sent);
        assertThat(message.isClean()).isTrue();
        assertThat(((IceStateChangeEvent) first(message)).iceState()).contains(state);
    }

    @ParameterizedTest
    @CsvSource({"audio, AUDIO", "video, VIDEO", "data, DATA"})
    void tracks(String sent, TrackKind kind) {
        Decoded<ServerMessage> message = changed("event-track", "\"track\":\"audio\"", "\"track\":\"" + sent + "\"");
        assertThat(message.isClean()).isTrue();
        assertThat(((TrackEvent) first(message)).kind()).contains(kind);
    }

    @ParameterizedTest
    @CsvSource({"agent, AGENT", "customer, CUSTOMER"})
    void entities(String sent, EntityRole role) {
        Decoded<ServerMessage> message = changed("event-entity", "\"entity\":\"agent\"", "\"entity\":\"" + sent + "\"");
        assertThat(message.isClean()).isTrue();
        assertThat(((EntityEvent) first(message)).role()).contains(role);
    }

    @ParameterizedTest
    @CsvSource({"activated, ACTIVATED", "deactivated, DEACTIVATED"})
    void mediaStates(String sent, MediaActivation activation) {
        Decoded<ServerMessage> message = changed("event-media-state", ":\"activated\"", ":\"" + sent + "\"");
        assertThat(message.isClean()).isTrue();
        assertThat(((MediaStateEvent) first(message)).activation()).contains(activation);
    }

    @ParameterizedTest
    @CsvSource({"start, START, false", "stop, STOP, true"})
    void sessionStates(String sent, SessionState state, boolean over) {
        Decoded<ServerMessage> message = changed("event-session-state", "start", sent);
        assertThat(message.isClean()).isTrue();
        assertThat(((SessionStateEvent) first(message)).sessionState()).contains(state);
        assertThat(item(MediaServerStats.encode(message.value()).text()).endOfCall())
                .isEqualTo(over);
    }

    @ParameterizedTest
    @CsvSource({
        "event-signal, signal, offer, something",
        "event-signal, signal, offer, Offer",
        "event-signal-error, signal, answer, offers",
        "event-ice-state-change, state, connected, CONNECTED",
        "event-media-state, activated, activated, on",
        "event-track, track, audio, screen",
        "event-entity, entity, agent, mixer",
        "event-session-state, state, start, ''",
    })
    void anotherValueIsNotedAndKept(String file, String member, String listed, String value) {
        String sent = "\"" + member + "\":\"" + value + "\"";
        Decoded<ServerMessage> message = changed(file, "\"" + member + "\":\"" + listed + "\"", sent);
        assertThat(message.problems())
                .extracting(Problem::toString)
                .singleElement()
                .asString()
                .startsWith("mediaserver.EVENT_VALUE_UNKNOWN at 1:")
                .endsWith(" /stats/events/0/" + member);
        assertThat(MediaServerStats.encode(message.value()).text()).contains(sent);
        assertThat(kind(first(message))).isEmpty();
    }

    private static Optional<?> kind(ServerEvent event) {
        if (event instanceof SignalEvent signal) {
            return signal.kind();
        } else if (event instanceof SignalErrorEvent error) {
            return error.kind();
        } else if (event instanceof IceStateChangeEvent ice) {
            return ice.iceState();
        } else if (event instanceof MediaStateEvent media) {
            return media.activation();
        } else if (event instanceof TrackEvent track) {
            return track.kind();
        } else if (event instanceof EntityEvent entity) {
            return entity.role();
        }
        return ((SessionStateEvent) event).sessionState();
    }

    private static Decoded<ServerMessage> changed(String file, String what, String to) {
        String message = text("canonical/" + file + ".json");
        assertThat(message).contains(what);
        return MediaServerStats.decode(octets(message.replace(what, to)));
    }

    private static ServerEvent events(String message) {
        return first(MediaServerStats.decode(octets(message)));
    }

    private static ServerEvent first(Decoded<ServerMessage> message) {
        return ((EventsMessage) message.value()).events().get(0);
    }

    private static String words(String message) {
        return item(message).tags().get("events[0]");
    }

    private static DecodedItem.NoReport item(String message) {
        return (DecodedItem.NoReport) new MediaServerCodec()
                .decode(octets(message), DecodeOptions.lenient())
                .get(0);
    }
}
