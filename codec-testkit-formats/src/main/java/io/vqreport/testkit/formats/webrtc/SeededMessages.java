package io.vqreport.testkit.formats.webrtc;

import io.vqreport.webrtc.EntityEvent;
import io.vqreport.webrtc.EventsMessage;
import io.vqreport.webrtc.IceStateChangeEvent;
import io.vqreport.webrtc.MediaStateEvent;
import io.vqreport.webrtc.MediaStats;
import io.vqreport.webrtc.MessageEnvelope;
import io.vqreport.webrtc.NetworkStats;
import io.vqreport.webrtc.ReceivedStats;
import io.vqreport.webrtc.SentStats;
import io.vqreport.webrtc.ServerEvent;
import io.vqreport.webrtc.ServerMessage;
import io.vqreport.webrtc.ServerTags;
import io.vqreport.webrtc.SessionStateEvent;
import io.vqreport.webrtc.SignalErrorEvent;
import io.vqreport.webrtc.SignalEvent;
import io.vqreport.webrtc.StatsMessage;
import io.vqreport.webrtc.TrackEvent;
import io.vqreport.webrtc.UnknownEvent;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Messages made from a seed: the same seed gives the same message. Without jqwik. */
public final class SeededMessages {
    private final SeededValues values;
    private final boolean wild;

    private SeededMessages(long seed, boolean wild) {
        this.values = new SeededValues(seed, wild);
        this.wild = wild;
    }

    /**
     * A message that conforms.
     *
     * @param seed any number
     * @return the message
     */
    public static ServerMessage conforming(long seed) {
        return new SeededMessages(seed, false).message();
    }

    /**
     * A message that may deviate in all that the wire model can hold.
     *
     * @param seed any number
     * @return the message
     */
    public static ServerMessage wild(long seed) {
        return new SeededMessages(seed, true).message();
    }

    private ServerMessage message() {
        return values.chance(3) ? events() : stats();
    }

    private MessageEnvelope envelope() {
        return new MessageEnvelope(
                values.chance(6) ? null : tags(),
                values.chance(6) ? null : values.ts(),
                values.chance(6) ? null : values.chance(4) ? values.text() : MessageEnvelope.WEBRTC,
                values.extras("ts", "tagKeys"),
                values.extras("statsType"));
    }

    private ServerTags tags() {
        List<@Nullable Object> keys = new ArrayList<>();
        List<@Nullable Object> texts = new ArrayList<>();
        for (String key : List.of("Location", "SessionId", "ConversationId", values.text())) {
            if (!values.chance(4)) {
                keys.add(wild ? values.plain(0) : key);
                texts.add(wild ? values.plain(0) : values.text());
            }
        }
        if (wild && values.chance(3)) {
            texts.add("more");
        }
        return new ServerTags(keys, texts);
    }

    private StatsMessage stats() {
        MediaStats audio = values.chance(5) ? null : media(false);
        NetworkStats network = values.chance(5) ? null : network();
        MediaStats video = values.chance(3) ? null : media(true);
        return new StatsMessage(audio, network, video, values.extras("audio", "video", "network"), envelope());
    }

    private MediaStats media(boolean video) {
        SentStats sent = new SentStats(
                values.count(),
                video || wild ? values.count() : null,
                video || wild ? values.count() : null,
                values.decimal(),
                values.decimal(),
                video || wild ? values.count() : null,
                values.count(),
                values.decimal(),
                values.count(),
                video || wild ? values.count() : null,
                values.decimal(),
                values.extras("mos", "rtt"));
        ReceivedStats received = new ReceivedStats(
                values.count(),
                video || wild ? values.count() : null,
                values.decimal(),
                video || wild ? values.count() : null,
                values.count(),
                values.decimal(),
                values.count(),
                video || wild ? values.count() : null,
                values.decimal(),
                values.extras("jitter"));
        return new MediaStats(
                values.chance(4) ? null : sent, values.chance(4) ? null : received, values.extras("local", "remote"));
    }

    private NetworkStats network() {
        return new NetworkStats(
                values.decimal(),
                values.decimal(),
                values.count(),
                values.count(),
                values.address(),
                values.address(),
                values.decimal(),
                values.extras("rtt", "localAddress"));
    }

    private EventsMessage events() {
        List<ServerEvent> events = new ArrayList<>();
        for (int i = values.below(6); i > 0; i--) {
            events.add(event());
        }
        return new EventsMessage(events, envelope());
    }

    private ServerEvent event() {
        BigDecimal offset = values.decimal();
        Map<String, @Nullable Object> extras = values.extras("source", "error");
        return switch (values.below(8)) {
            case 0 ->
                new SignalEvent(
                        values.maybe("offer"),
                        values.maybe(),
                        values.maybe(),
                        values.maybe(),
                        offset,
                        without(extras, "source"));
            case 1 ->
                new SignalErrorEvent(
                        values.maybe("answer"),
                        values.maybe(),
                        values.maybe(),
                        values.maybe(),
                        offset,
                        without(extras, "source", "error"));
            case 2 -> new IceStateChangeEvent(values.maybe("connected"), values.maybe(), offset, extras);
            case 3 -> new MediaStateEvent(values.maybe("activated"), values.maybe(), values.maybe(), offset, extras);
            case 4 ->
                new TrackEvent(
                        values.maybe("audio"),
                        values.maybe(),
                        values.maybe(),
                        values.maybe(),
                        values.maybe(),
                        offset,
                        extras);
            case 5 -> new EntityEvent(values.maybe("agent"), values.maybe(), values.maybe(), offset, extras);
            case 6 -> new SessionStateEvent(values.maybe("start"), offset, extras);
            default -> unknown(extras);
        };
    }

    private Map<String, @Nullable Object> without(Map<String, @Nullable Object> extras, String... names) {
        Map<String, @Nullable Object> rest = new LinkedHashMap<>(extras);
        for (String name : names) {
            if (!wild) {
                rest.remove(name);
            }
        }
        return rest;
    }

    private ServerEvent unknown(Map<String, @Nullable Object> extras) {
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        members.put("type", wild ? values.plain(0) : "x-" + values.text());
        members.putAll(extras);
        return new UnknownEvent(members);
    }
}
