package io.vqreport.examples.collector.pipeline;

import io.vqreport.model.CallIdentity;
import io.vqreport.webrtc.EntityEvent;
import io.vqreport.webrtc.IceStateChangeEvent;
import io.vqreport.webrtc.MediaStateEvent;
import io.vqreport.webrtc.ServerEvent;
import io.vqreport.webrtc.SessionState;
import io.vqreport.webrtc.SessionStateEvent;
import io.vqreport.webrtc.SignalErrorEvent;
import io.vqreport.webrtc.SignalEvent;
import io.vqreport.webrtc.TimedEvent;
import io.vqreport.webrtc.TrackEvent;
import io.vqreport.webrtc.UnknownEvent;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The media server's events for the store. A session description is left out: it holds passwords. */
final class ServerEvents {
    private ServerEvents() {}

    static CallEvent of(CallIdentity call, TimedEvent timed) {
        ServerEvent event = timed.event();
        Map<String, String> details = new LinkedHashMap<>();
        String type = describe(event, details);
        boolean over = event instanceof SessionStateEvent state
                && state.sessionState()
                        .filter(told -> told == SessionState.STOP)
                        .isPresent();
        return new CallEvent(call, timed.time().orElse(null), type, over, details);
    }

    private static String describe(ServerEvent event, Map<String, String> details) {
        if (event instanceof SignalEvent signal) {
            put(details, "signal", signal.signal());
            put(details, "source", signal.source());
            put(details, "target", signal.target());
            return "signal";
        }
        if (event instanceof SignalErrorEvent error) {
            put(details, "signal", error.signal());
            put(details, "source", error.source());
            put(details, "target", error.target());
            put(details, "error", error.error());
            return "signal-error";
        }
        if (event instanceof IceStateChangeEvent ice) {
            put(details, "state", ice.state());
            put(details, "entity", ice.entity());
            return "ice-state-change";
        }
        if (event instanceof MediaStateEvent media) {
            put(details, "activated", media.activated());
            put(details, "entity", media.entity());
            put(details, "track", media.track());
            return "media-state";
        }
        if (event instanceof TrackEvent track) {
            put(details, "track", track.track());
            put(details, "name", track.name());
            put(details, "owner", track.owner());
            return "track";
        }
        if (event instanceof EntityEvent entity) {
            put(details, "entity", entity.entity());
            put(details, "name", entity.name());
            return "entity";
        }
        if (event instanceof SessionStateEvent state) {
            put(details, "state", state.state());
            return "session-state";
        }
        return event instanceof UnknownEvent unknown ? unknown.type().orElse("unknown") : "unknown";
    }

    private static void put(Map<String, String> details, String name, @Nullable String value) {
        if (value != null) {
            details.put(name, value);
        }
    }
}
