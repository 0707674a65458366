package io.vqreport.webrtc.internal.message;

import io.vqreport.webrtc.EntityEvent;
import io.vqreport.webrtc.EntityRole;
import io.vqreport.webrtc.IceState;
import io.vqreport.webrtc.IceStateChangeEvent;
import io.vqreport.webrtc.MediaActivation;
import io.vqreport.webrtc.MediaStateEvent;
import io.vqreport.webrtc.ServerEvent;
import io.vqreport.webrtc.SessionState;
import io.vqreport.webrtc.SessionStateEvent;
import io.vqreport.webrtc.SignalErrorEvent;
import io.vqreport.webrtc.SignalEvent;
import io.vqreport.webrtc.SignalKind;
import io.vqreport.webrtc.TrackEvent;
import io.vqreport.webrtc.TrackKind;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The types of events with their members, in the order in which they are written. The first member is the one whose values the format lists;
 * every type has {@code tsOffset} behind these.
 */
// The functions hold nothing, and the lists are immutable.
@SuppressWarnings("ImmutableEnumChecker")
public enum EventType {
    /** {@code signal}. */
    SIGNAL(
            "signal",
            SignalEvent.class,
            List.of("signal", "source", "target", "descriptor"),
            text -> SignalKind.of(text).isPresent(),
            (t, offset, extras) -> new SignalEvent(t[0], t[1], t[2], t[3], offset, extras),
            held -> held instanceof SignalEvent event
                    ? Arrays.asList(event.signal(), event.source(), event.target(), event.descriptor())
                    : List.of()),
    /** {@code signal-error}. */
    SIGNAL_ERROR(
            "signal-error",
            SignalErrorEvent.class,
            List.of("signal", "source", "target", "error"),
            text -> SignalKind.of(text).isPresent(),
            (t, offset, extras) -> new SignalErrorEvent(t[0], t[1], t[2], t[3], offset, extras),
            held -> held instanceof SignalErrorEvent event
                    ? Arrays.asList(event.signal(), event.source(), event.target(), event.error())
                    : List.of()),
    /** {@code ice-state-change}. */
    ICE_STATE_CHANGE(
            "ice-state-change",
            IceStateChangeEvent.class,
            List.of("state", "entity"),
            text -> IceState.of(text).isPresent(),
            (t, offset, extras) -> new IceStateChangeEvent(t[0], t[1], offset, extras),
            held -> held instanceof IceStateChangeEvent event
                    ? Arrays.asList(event.state(), event.entity())
                    : List.of()),
    /** {@code media-state}. */
    MEDIA_STATE(
            "media-state",
            MediaStateEvent.class,
            List.of("activated", "entity", "track"),
            text -> MediaActivation.of(text).isPresent(),
            (t, offset, extras) -> new MediaStateEvent(t[0], t[1], t[2], offset, extras),
            held -> held instanceof MediaStateEvent event
                    ? Arrays.asList(event.activated(), event.entity(), event.track())
                    : List.of()),
    /** {@code track}. */
    TRACK(
            "track",
            TrackEvent.class,
            List.of("track", "name", "owner", "externalId", "groupId"),
            text -> TrackKind.of(text).isPresent(),
            (t, offset, extras) -> new TrackEvent(t[0], t[1], t[2], t[3], t[4], offset, extras),
            held -> held instanceof TrackEvent event
                    ? Arrays.asList(event.track(), event.name(), event.owner(), event.externalId(), event.groupId())
                    : List.of()),
    /** {@code entity}. */
    ENTITY(
            "entity",
            EntityEvent.class,
            List.of("entity", "externalId", "name"),
            text -> EntityRole.of(text).isPresent(),
            (t, offset, extras) -> new EntityEvent(t[0], t[1], t[2], offset, extras),
            held -> held instanceof EntityEvent event
                    ? Arrays.asList(event.entity(), event.externalId(), event.name())
                    : List.of()),
    /** {@code session-state}. */
    SESSION_STATE(
            "session-state",
            SessionStateEvent.class,
            List.of("state"),
            text -> SessionState.of(text).isPresent(),
            (t, offset, extras) -> new SessionStateEvent(t[0], offset, extras),
            held -> held instanceof SessionStateEvent event ? Arrays.asList(event.state()) : List.of());

    /** The member that names the type. */
    public static final String TYPE = "type";

    /** The member that every type has. */
    public static final String TS_OFFSET = "tsOffset";

    private final String wireName;
    private final Class<? extends ServerEvent> type;
    private final List<String> members;
    private final Predicate<String> listed;
    private final Maker maker;
    private final Getter getter;

    EventType(
            String wireName,
            Class<? extends ServerEvent> type,
            List<String> members,
            Predicate<String> listed,
            Maker maker,
            Getter getter) {
        this.wireName = wireName;
        this.type = type;
        this.members = members;
        this.listed = listed;
        this.maker = maker;
        this.getter = getter;
    }

    /**
     * Finds a type.
     *
     * @param name what the event says
     * @return the type; absent for one the format does not list
     */
    public static @Nullable EventType of(String name) {
        for (EventType candidate : values()) {
            if (candidate.wireName.equals(name)) {
                return candidate;
            }
        }
        return null;
    }

    /**
     * Finds the type of an event.
     *
     * @param event the event
     * @return the type; absent for an unknown event
     */
    public static @Nullable EventType of(ServerEvent event) {
        for (EventType candidate : values()) {
            if (candidate.type.isInstance(event)) {
                return candidate;
            }
        }
        return null;
    }

    /**
     * The type's name.
     *
     * @return for example {@code signal}
     */
    public String wireName() {
        return wireName;
    }

    /**
     * The names of its members but type and tsOffset.
     *
     * @return the names, in the order in which they are written
     */
    public List<String> members() {
        return members;
    }

    /**
     * Whether the format lists a value of the first member.
     *
     * @param value the value
     * @return true when it does
     */
    public boolean lists(String value) {
        return listed.test(value);
    }

    /**
     * Makes an event.
     *
     * @param texts the values of {@link #members()}, in their order
     * @param tsOffset the offset; absent when not told
     * @param extras the other members
     * @return the event
     */
    public ServerEvent event(
            @Nullable String[] texts, @Nullable BigDecimal tsOffset, Map<String, @Nullable Object> extras) {
        return maker.make(texts, tsOffset, extras);
    }

    /**
     * The values of an event's members.
     *
     * @param event an event of this type
     * @return the values of {@link #members()}, in their order
     */
    public List<@Nullable String> texts(ServerEvent event) {
        return getter.get(event);
    }

    private interface Maker {
        ServerEvent make(@Nullable String[] texts, @Nullable BigDecimal tsOffset, Map<String, @Nullable Object> extras);
    }

    private interface Getter {
        List<@Nullable String> get(ServerEvent event);
    }
}
