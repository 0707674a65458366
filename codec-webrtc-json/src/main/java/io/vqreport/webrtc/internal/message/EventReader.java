package io.vqreport.webrtc.internal.message;

import com.fasterxml.jackson.core.JsonToken;
import io.vqreport.webrtc.JsonNumber;
import io.vqreport.webrtc.MediaServerProblem;
import io.vqreport.webrtc.ServerEvent;
import io.vqreport.webrtc.UnknownEvent;
import io.vqreport.webrtc.internal.JsonCursor;
import io.vqreport.webrtc.internal.JsonNotes;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the events of a message. The type may stand behind the members it gives a meaning, so an event is gathered before it is typed. */
final class EventReader {
    /** The name under which something that is no object is kept in the place of an event. */
    static final String NO_OBJECT = "";

    private final JsonCursor cursor;
    private final JsonNotes notes;
    private final Map<String, @Nullable Object> members = new LinkedHashMap<>();
    private final Map<String, Integer> places = new LinkedHashMap<>();
    private String path = "";

    EventReader(JsonCursor cursor) {
        this.cursor = cursor;
        this.notes = cursor.notes();
    }

    /** Reads the array the cursor stands at. */
    List<ServerEvent> read() {
        List<ServerEvent> events = new ArrayList<>();
        JsonToken token = cursor.next();
        while (token != JsonToken.END_ARRAY) {
            events.add(event(token));
            token = cursor.next();
        }
        return events;
    }

    private ServerEvent event(@Nullable JsonToken token) {
        int at = cursor.at();
        path = cursor.path();
        members.clear();
        places.clear();
        if (token != JsonToken.START_OBJECT) {
            cursor.note(MediaServerProblem.EVENT_TYPE_MISSING);
            members.put(NO_OBJECT, cursor.value());
            return new UnknownEvent(members);
        }
        while (cursor.next() == JsonToken.FIELD_NAME) {
            String name = cursor.name();
            if (members.containsKey(name)) {
                cursor.note(MediaServerProblem.DUPLICATE_MEMBER);
            }
            cursor.next();
            places.put(name, cursor.at());
            members.put(name, cursor.value());
        }
        if (!(members.get(EventType.TYPE) instanceof String name)) {
            notes.note(MediaServerProblem.EVENT_TYPE_MISSING, at, path);
            return new UnknownEvent(members);
        }
        EventType type = EventType.of(name);
        if (type == null) {
            note(MediaServerProblem.EVENT_TYPE_UNKNOWN, EventType.TYPE, at);
            return new UnknownEvent(members);
        }
        members.remove(EventType.TYPE);
        return typed(type, at);
    }

    private ServerEvent typed(EventType type, int at) {
        @Nullable String[] texts = new String[type.members().size()];
        for (int i = 0; i < texts.length; i++) {
            texts[i] = text(type.members().get(i), at);
        }
        String first = texts[0];
        if (first != null && !type.lists(first)) {
            note(MediaServerProblem.EVENT_VALUE_UNKNOWN, type.members().get(0), at);
        }
        BigDecimal offset = offset(at);
        for (String name : members.keySet()) {
            if (!type.members().contains(name) && !name.equals(EventType.TS_OFFSET)) {
                note(MediaServerProblem.UNKNOWN_MEMBER, name, at);
            }
        }
        return type.event(texts, offset, members);
    }

    /** Takes a string out of the members. */
    private @Nullable String text(String name, int at) {
        if (members.get(name) instanceof String text) {
            members.remove(name);
            return text;
        }
        missing(name, at);
        return null;
    }

    private @Nullable BigDecimal offset(int at) {
        Object value = members.get(EventType.TS_OFFSET);
        BigDecimal offset = JsonNumber.toDecimal(value).orElse(null);
        if (offset == null && value instanceof String text) {
            offset = Numbers.decimal(text);
            if (offset != null) {
                note(MediaServerProblem.NUMBER_AS_TEXT, EventType.TS_OFFSET, at);
            }
        }
        if (offset == null) {
            missing(EventType.TS_OFFSET, at);
            return null;
        }
        members.remove(EventType.TS_OFFSET);
        return offset;
    }

    /** Notes why a member has no usable value; it stays among the others. */
    private void missing(String name, int at) {
        Object value = members.get(name);
        if (value instanceof JsonNumber number && number.isJson() && name.equals(EventType.TS_OFFSET)) {
            note(MediaServerProblem.NUMBER_TOO_LONG, name, at);
        } else if (value != null) {
            note(MediaServerProblem.MEMBER_TYPE, name, at);
        } else if (members.containsKey(name)) {
            note(MediaServerProblem.NULL_VALUE, name, at);
        } else {
            note(MediaServerProblem.EVENT_MEMBER_MISSING, name, at);
        }
    }

    private void note(MediaServerProblem code, String name, int at) {
        notes.note(code, places.getOrDefault(name, at), JsonNotes.member(path, name));
    }
}
