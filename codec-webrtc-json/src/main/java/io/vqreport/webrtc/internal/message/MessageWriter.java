package io.vqreport.webrtc.internal.message;

import io.vqreport.webrtc.EventsMessage;
import io.vqreport.webrtc.MediaStats;
import io.vqreport.webrtc.MessageEnvelope;
import io.vqreport.webrtc.NetworkStats;
import io.vqreport.webrtc.ReceivedStats;
import io.vqreport.webrtc.SentStats;
import io.vqreport.webrtc.ServerEvent;
import io.vqreport.webrtc.ServerMessage;
import io.vqreport.webrtc.ServerTags;
import io.vqreport.webrtc.StatsBlock;
import io.vqreport.webrtc.StatsMember;
import io.vqreport.webrtc.StatsMessage;
import io.vqreport.webrtc.internal.JsonOutput;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Writes messages in the server's own form: no white space, the members of every object in alphabetical order, those of events in the order of
 * the format's description. What the model holds is written as it is held.
 */
public final class MessageWriter {
    private final JsonOutput out = new JsonOutput();

    /** Makes a writer without content. */
    public MessageWriter() {}

    /**
     * Writes a message.
     *
     * @param message the message
     */
    public void write(ServerMessage message) {
        MessageEnvelope envelope = message.envelope();
        Map<String, @Nullable Object> members = sorted(envelope.messageExtras());
        members.put("stats", message);
        if (envelope.statsType() != null) {
            members.put("statsType", envelope.statsType());
        }
        object(members);
    }

    /** Ends a line, for messages that follow one another. */
    public void newLine() {
        out.newLine();
    }

    /**
     * What was written.
     *
     * @return the octets
     */
    public byte[] toByteArray() {
        return out.toByteArray();
    }

    private void body(ServerMessage message) {
        MessageEnvelope envelope = message.envelope();
        Map<String, @Nullable Object> members = sorted(envelope.bodyExtras());
        if (message instanceof StatsMessage stats) {
            members.put("stats", new Payload(stats));
        } else if (message instanceof EventsMessage events) {
            members.put("events", new Events(events.events()));
        }
        ServerTags tags = envelope.tags();
        if (tags != null) {
            tags(members, "tagKeys", tags.keys());
            tags(members, "tagValues", tags.values());
        }
        if (envelope.ts() != null) {
            members.put("ts", envelope.ts());
        }
        object(members);
    }

    /** Where one of the two was no array, it stands among the others, and its list is empty. */
    private static void tags(Map<String, @Nullable Object> members, String name, List<@Nullable Object> tags) {
        if (!tags.isEmpty() || !members.containsKey(name)) {
            members.put(name, tags);
        }
    }

    private void payload(StatsMessage stats) {
        Map<String, @Nullable Object> members = sorted(stats.extras());
        putIfTold(members, "audio", stats.audio());
        putIfTold(members, "network", stats.network());
        putIfTold(members, "video", stats.video());
        object(members);
    }

    private void media(MediaStats media) {
        if (media.extras().isEmpty()) {
            out.beginObject();
            if (media.local() != null) {
                out.name("local");
                block(StatsBlock.LOCAL, media.local(), media.local().extras());
            }
            if (media.remote() != null) {
                out.name("remote");
                block(StatsBlock.REMOTE, media.remote(), media.remote().extras());
            }
            out.endObject();
            return;
        }
        Map<String, @Nullable Object> members = sorted(media.extras());
        putIfTold(members, "local", media.local());
        putIfTold(members, "remote", media.remote());
        object(members);
    }

    private void block(StatsBlock block, Record held, Map<String, @Nullable Object> extras) {
        if (extras.isEmpty()) {
            out.beginObject();
            for (StatsMember member : StatsMember.of(block)) {
                Object value = member.value(held).orElse(null);
                if (value != null) {
                    out.name(member.wireName());
                    out.plain(value);
                }
            }
            out.endObject();
            return;
        }
        Map<String, @Nullable Object> members = sorted(extras);
        for (StatsMember member : StatsMember.of(block)) {
            member.value(held).ifPresent(value -> members.put(member.wireName(), value));
        }
        object(members);
    }

    private void event(ServerEvent event) {
        EventType type = EventType.of(event);
        if (type == null) {
            out.plain(
                    event.extras().size() == 1 && event.extras().containsKey(EventReader.NO_OBJECT)
                            ? event.extras().get(EventReader.NO_OBJECT)
                            : event.extras());
            return;
        }
        out.beginObject();
        out.name(EventType.TYPE);
        out.value(type.wireName());
        List<@Nullable String> texts = type.texts(event);
        for (int i = 0; i < texts.size(); i++) {
            String text = texts.get(i);
            if (text != null) {
                out.name(type.members().get(i));
                out.value(text);
            }
        }
        BigDecimal offset = event.tsOffset();
        if (offset != null) {
            out.name(EventType.TS_OFFSET);
            out.plain(offset);
        }
        event.extras().forEach((name, value) -> {
            boolean held = name.equals(EventType.TYPE)
                    || (name.equals(EventType.TS_OFFSET) && offset != null)
                    || (type.members().contains(name)
                            && texts.get(type.members().indexOf(name)) != null);
            if (!held) {
                out.name(name);
                out.plain(value);
            }
        });
        out.endObject();
    }

    private void object(Map<String, @Nullable Object> members) {
        out.beginObject();
        members.forEach((name, value) -> {
            out.name(name);
            value(value);
        });
        out.endObject();
    }

    private void value(@Nullable Object value) {
        if (value instanceof ServerMessage message) {
            body(message);
        } else if (value instanceof Payload payload) {
            payload(payload.stats);
        } else if (value instanceof Events events) {
            out.beginArray();
            events.events.forEach(this::event);
            out.endArray();
        } else if (value instanceof MediaStats media) {
            media(media);
        } else if (value instanceof SentStats sent) {
            block(StatsBlock.LOCAL, sent, sent.extras());
        } else if (value instanceof ReceivedStats received) {
            block(StatsBlock.REMOTE, received, received.extras());
        } else if (value instanceof NetworkStats network) {
            block(StatsBlock.NETWORK, network, network.extras());
        } else {
            out.plain(value);
        }
    }

    private static Map<String, @Nullable Object> sorted(Map<String, @Nullable Object> extras) {
        return new TreeMap<>(extras);
    }

    private static void putIfTold(Map<String, @Nullable Object> members, String name, @Nullable Object value) {
        if (value != null) {
            members.put(name, value);
        }
    }

    private record Payload(StatsMessage stats) {}

    private record Events(List<ServerEvent> events) {}
}
