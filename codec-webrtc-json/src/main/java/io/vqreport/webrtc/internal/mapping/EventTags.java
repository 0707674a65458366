package io.vqreport.webrtc.internal.mapping;

import io.vqreport.webrtc.EntityEvent;
import io.vqreport.webrtc.EventsMessage;
import io.vqreport.webrtc.IceStateChangeEvent;
import io.vqreport.webrtc.MediaStateEvent;
import io.vqreport.webrtc.ServerEvent;
import io.vqreport.webrtc.ServerProfile;
import io.vqreport.webrtc.SessionState;
import io.vqreport.webrtc.SessionStateEvent;
import io.vqreport.webrtc.SignalErrorEvent;
import io.vqreport.webrtc.SignalEvent;
import io.vqreport.webrtc.TrackEvent;
import io.vqreport.webrtc.UnknownEvent;
import java.util.Map;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** What an events message says, as tags: its own, and one {@code events[n]} for each event. Session descriptions are never among them. */
public final class EventTags {
    private EventTags() {}

    /**
     * The tags of a message.
     *
     * @param message the message
     * @param profile how its times are read
     * @return the message's tags, then its events, each with type, time and what happened
     */
    public static Map<String, String> of(EventsMessage message, ServerProfile profile) {
        Map<String, String> tags = ToQualityReport.tags(message);
        int index = 0;
        for (ServerEvent event : message.events()) {
            StringJoiner text = new StringJoiner(" ");
            profile.time(message, event).ifPresent(time -> text.add(time.toString()));
            describe(event, text);
            tags.put("events[" + index++ + "]", text.toString());
        }
        return tags;
    }

    private static void describe(ServerEvent event, StringJoiner text) {
        if (event instanceof SignalEvent signal) {
            add(text.add("signal"), "signal", signal.signal(), "source", signal.source(), "target", signal.target());
        } else if (event instanceof SignalErrorEvent error) {
            add(text.add("signal-error"), "signal", error.signal(), "source", error.source(), "target", error.target());
            add(text, "error", error.error());
        } else if (event instanceof IceStateChangeEvent ice) {
            add(text.add("ice-state-change"), "state", ice.state(), "entity", ice.entity());
        } else if (event instanceof MediaStateEvent media) {
            add(text.add("media-state"), "activated", media.activated(), "entity", media.entity());
            add(text, "track", media.track());
        } else if (event instanceof TrackEvent track) {
            add(text.add("track"), "track", track.track(), "name", track.name(), "owner", track.owner());
            add(text, "externalId", track.externalId(), "groupId", track.groupId());
        } else if (event instanceof EntityEvent entity) {
            add(text.add("entity"), "entity", entity.entity(), "externalId", entity.externalId());
            add(text, "name", entity.name());
        } else if (event instanceof SessionStateEvent state) {
            add(text.add("session-state"), "state", state.state());
        } else if (event instanceof UnknownEvent unknown) {
            // What an unknown event holds is not shown: it may be a session description.
            text.add(unknown.type().orElse("unknown"));
        }
    }

    private static void add(StringJoiner text, @Nullable String... namesAndValues) {
        for (int i = 0; i < namesAndValues.length; i += 2) {
            String value = namesAndValues[i + 1];
            if (value != null) {
                text.add(namesAndValues[i] + "=" + value);
            }
        }
    }

    /**
     * Whether a message tells that its session is over.
     *
     * @param message the message
     * @return true when an event says so
     */
    public static boolean endsSession(EventsMessage message) {
        return message.events().stream()
                .anyMatch(event -> event instanceof SessionStateEvent state
                        && state.sessionState()
                                .filter(told -> told == SessionState.STOP)
                                .isPresent());
    }
}
