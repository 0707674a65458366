package io.vqreport.webrtc;

import java.io.Serializable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The history of one call: its events in the order of time, whatever messages they came in. Immutable; {@link #with} gives a longer one.
 *
 * @param key the call
 * @param events the events, in the order of time; those of unknown time stand behind the others, in the order in which they came
 */
public record CallTimeline(CallKey key, List<TimedEvent> events) implements Serializable {
    private static final Comparator<TimedEvent> BY_TIME =
            Comparator.comparing(event -> event.time().orElse(Instant.MAX));

    /** Copies the list and sorts it; events of the same time stay in their order. */
    public CallTimeline {
        Objects.requireNonNull(key, "key");
        List<TimedEvent> sorted = new ArrayList<>(events);
        sorted.sort(BY_TIME);
        events = List.copyOf(sorted);
    }

    /**
     * The history before the first event.
     *
     * @param key the call
     * @return a history without events
     */
    public static CallTimeline of(CallKey key) {
        return new CallTimeline(key, List.of());
    }

    /**
     * The history that one message tells.
     *
     * @param message the message
     * @param profile how its times are read
     * @return its events
     */
    public static CallTimeline of(EventsMessage message, ServerProfile profile) {
        return of(CallKey.of(message)).with(message, profile);
    }

    /**
     * The history with the events of one message more.
     *
     * @param message the message
     * @param profile how its times are read
     * @return the longer history
     * @throws IllegalArgumentException when the message is of another call
     */
    public CallTimeline with(EventsMessage message, ServerProfile profile) {
        if (!CallKey.of(message).equals(key)) {
            throw new IllegalArgumentException("the message is of another call");
        }
        List<TimedEvent> all = new ArrayList<>(events);
        for (ServerEvent event : message.events()) {
            all.add(new TimedEvent(profile.time(message, event).orElse(null), event));
        }
        return new CallTimeline(key, all);
    }

    /**
     * The events of one type.
     *
     * @param type the type
     * @param <E> the type
     * @return the events, in the order of time
     */
    public <E extends ServerEvent> List<E> events(Class<E> type) {
        return events.stream()
                .map(TimedEvent::event)
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }

    /**
     * Finds who goes by a name in the events.
     *
     * @param name what {@link IceStateChangeEvent#entity()} or {@link MediaStateEvent#entity()} says
     * @return the latest event that gives the name to someone; empty when none does
     */
    public Optional<EntityEvent> entity(String name) {
        return last(events(EntityEvent.class), event -> name.equals(event.name()));
    }

    /**
     * Finds the track that goes by a name in the events.
     *
     * @param name what {@link MediaStateEvent#track()} says
     * @return the latest event that gives the name to a track; empty when none does
     */
    public Optional<TrackEvent> track(String name) {
        return last(events(TrackEvent.class), event -> name.equals(event.name()));
    }

    /**
     * The latest ICE state of an entity.
     *
     * @param name the entity's name
     * @return the state; empty when no event tells it, or tells one the format does not list
     */
    public Optional<IceState> iceState(String name) {
        return last(events(IceStateChangeEvent.class), event -> name.equals(event.entity()))
                .flatMap(IceStateChangeEvent::iceState);
    }

    /**
     * When the session began.
     *
     * @return the time of the first such event; empty when none tells
     */
    public Optional<Instant> startedAt() {
        return states(SessionState.START).findFirst().flatMap(TimedEvent::time);
    }

    /**
     * When the session ended.
     *
     * @return the time of the last such event; empty when none tells
     */
    public Optional<Instant> stoppedAt() {
        return states(SessionState.STOP).reduce((one, other) -> other).flatMap(TimedEvent::time);
    }

    /**
     * Whether the session is over.
     *
     * @return true when an event says so, be its time known or not
     */
    public boolean isOver() {
        return states(SessionState.STOP).findAny().isPresent();
    }

    private Stream<TimedEvent> states(SessionState wanted) {
        return events.stream()
                .filter(timed -> timed.event() instanceof SessionStateEvent state
                        && state.sessionState().filter(told -> told == wanted).isPresent());
    }

    private static <E> Optional<E> last(List<E> events, Predicate<E> wanted) {
        return events.stream().filter(wanted).reduce((one, other) -> other);
    }
}
