package io.vqreport.webrtc.w3c.internal;

import com.fasterxml.jackson.core.JsonToken;
import io.vqreport.webrtc.JsonNumber;
import io.vqreport.webrtc.internal.JsonCursor;
import io.vqreport.webrtc.internal.PlainMap;
import io.vqreport.webrtc.internal.PlainValues;
import io.vqreport.webrtc.w3c.EntryHead;
import io.vqreport.webrtc.w3c.GetStatsProblem;
import io.vqreport.webrtc.w3c.StatsEntry;
import io.vqreport.webrtc.w3c.StatsKind;
import io.vqreport.webrtc.w3c.StatsMember;
import io.vqreport.webrtc.w3c.StatsMembers;
import io.vqreport.webrtc.w3c.StatsType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Builds one entry after the other of their members by name, and notes what is odd about them. */
public final class EntryBuilder {
    /** A whole number of more digits than this is beyond any counter; it is taken as a double. */
    private static final int MAX_WHOLE_DIGITS = 40;

    private static final int MILLI_DIGITS = 3;
    private static final int NANO_DIGITS = 9;

    private final EntryNotes notes;
    private final MemberSlots known = new MemberSlots();
    private final Map<String, @Nullable Object> others = new LinkedHashMap<>();
    private final NextName next = new NextName();

    private @Nullable String id;
    private @Nullable String key;
    private @Nullable String type;
    private @Nullable Double timestamp;
    private boolean timestampSeen;
    private boolean unknownNoted;
    private boolean goog;

    /**
     * Starts the first entry.
     *
     * @param notes where problems go
     */
    public EntryBuilder(EntryNotes notes) {
        this.notes = notes;
    }

    /**
     * Tells under which id a map holds the entry.
     *
     * @param name the map's key
     */
    public void listedUnder(String name) {
        key = name;
    }

    /**
     * Adds a member; of a name given twice the last value stands.
     *
     * @param name its name
     * @param value a plain value
     */
    public void member(String name, @Nullable Object value) {
        member(name, MemberName.find(name), value);
    }

    private void member(String text, @Nullable MemberName name, @Nullable Object value) {
        if (name == null) {
            unknown(text, value);
        } else if (name.member() != null) {
            known(name.member(), text, value);
        } else {
            switch (text) {
                case MemberName.ID -> id = head(text, id, value);
                case MemberName.TYPE -> {
                    type = head(text, type, value);
                    next.typeIs(type);
                }
                default -> timestamp(value);
            }
        }
    }

    /**
     * Moves a cursor to the next member's name, trying the one first that comes there as a rule.
     *
     * @param cursor stands behind a member, or at the start of the entry
     * @return the name; absent at the entry's end
     */
    @Nullable
    String nextName(JsonCursor cursor) {
        MemberName expected = next.expected();
        return expected == null ? cursor.nextName() : cursor.nextName(expected.octets());
    }

    /**
     * Adds the member whose value a cursor stands at; the cursor stands at the value's last token then.
     *
     * @param text its name
     * @param token the value's first token
     * @param cursor the cursor
     */
    void member(String text, @Nullable JsonToken token, JsonCursor cursor) {
        MemberName name = next.came(text);
        StatsMember member = name == null ? null : name.member();
        Object value = member != null
                ? asSent(member.kind(), token, cursor)
                : text.equals(MemberName.TIMESTAMP) ? cursor.repeatedNumber() : null;
        if (member == null || value == null) {
            member(text, name, value == null ? cursor.value() : value);
        } else if (known.put(member, value) || (!others.isEmpty() && others.remove(text) != null)) {
            notes.note(GetStatsProblem.DUPLICATE_MEMBER, text);
        }
    }

    /** A value that is written as its kind is; absent for all others, be they usable or not. */
    private static @Nullable Object asSent(StatsKind kind, @Nullable JsonToken token, JsonCursor cursor) {
        if (kind.isNumber()) {
            return cursor.shortNumber();
        }
        if (kind == StatsKind.TEXT) {
            return token == JsonToken.VALUE_STRING ? cursor.text() : null;
        }
        boolean flag = kind == StatsKind.FLAG && (token == JsonToken.VALUE_TRUE || token == JsonToken.VALUE_FALSE);
        return flag ? (Boolean) (token == JsonToken.VALUE_TRUE) : null;
    }

    private @Nullable String head(String name, @Nullable String before, @Nullable Object value) {
        if (before != null) {
            notes.note(GetStatsProblem.DUPLICATE_MEMBER, name);
        }
        if (value == null) {
            return null;
        }
        if (!(value instanceof String)) {
            notes.note(GetStatsProblem.MEMBER_TYPE, name);
        }
        return PlainValues.text(value);
    }

    private void unknown(String name, @Nullable Object value) {
        if (others.containsKey(name)) {
            notes.note(GetStatsProblem.DUPLICATE_MEMBER, name);
        }
        goog |= name.startsWith("goog") || (name.equals("stats") && value instanceof Map);
        others.put(name, value);
        if (!unknownNoted && !goog) {
            unknownNoted = true;
            notes.note(GetStatsProblem.MEMBER_UNKNOWN, name);
        }
    }

    private void known(StatsMember member, String name, @Nullable Object value) {
        if (known.remove(member) || others.remove(name) != null) {
            notes.note(GetStatsProblem.DUPLICATE_MEMBER, name);
        }
        if (value == null) {
            notes.note(GetStatsProblem.NULL_MEMBER, name);
            return;
        }
        Object typed = value;
        if (member.kind().isNumber() && !(value instanceof Long)) {
            typed = number(name, value);
            if (typed == null) {
                return;
            }
        }
        if (StatsMembers.fits(member.kind(), typed)) {
            known.put(member, typed instanceof Map<?, ?> record ? PlainMap.copyOf(record) : typed);
        } else {
            notes.note(typed instanceof Double ? GetStatsProblem.NUMBER_TOO_LARGE : GetStatsProblem.MEMBER_TYPE, name);
            others.put(name, value);
        }
    }

    /** The number a value stands for; the value itself where it is none; absent where it says that there is none. */
    private @Nullable Object number(String name, Object value) {
        if (value instanceof String text) {
            Number number = parsed(text);
            if (number == null) {
                return value;
            }
            notes.note(GetStatsProblem.NUMBER_AS_TEXT, name);
            return number;
        }
        if (value instanceof JsonNumber number) {
            // What is no number in JSON was noted where it was read.
            return number.isJson() ? typed(number.text()) : null;
        }
        return value;
    }

    private static @Nullable Number parsed(String text) {
        try {
            JsonNumber number = JsonNumber.of(text);
            return number.isJson() ? typed(text) : null;
        } catch (IllegalArgumentException e) {
            // Not a number: the caller keeps the text.
            return null;
        }
    }

    private static Number typed(String text) {
        boolean whole = true;
        for (int i = 0; i < text.length() && whole; i++) {
            whole = text.charAt(i) >= '-' && text.charAt(i) <= '9' && text.charAt(i) != '.';
        }
        if (!whole || text.length() > MAX_WHOLE_DIGITS) {
            // Adding zero turns -0.0 into 0.0 and changes nothing else.
            return Double.parseDouble(text) + 0.0;
        }
        BigInteger number = new BigInteger(text);
        if (number.bitLength() < Long.SIZE) {
            return number.longValue();
        }
        return number;
    }

    private void timestamp(@Nullable Object value) {
        if (timestampSeen) {
            notes.note(GetStatsProblem.DUPLICATE_MEMBER, MemberName.TIMESTAMP);
        }
        timestampSeen = value != null;
        timestamp = null;
        if (value instanceof Double || value instanceof Long) {
            timestamp = ((Number) value).doubleValue();
        } else if (value instanceof Number number) {
            boolean json = !(value instanceof JsonNumber token) || token.isJson();
            timestamp = json && Double.isFinite(number.doubleValue()) ? number.doubleValue() : null;
        } else if (value instanceof String text) {
            Number number = parsed(text);
            timestamp = number == null ? iso(text) : Double.valueOf(number.doubleValue());
            if (timestamp != null) {
                notes.note(GetStatsProblem.TIMESTAMP_TEXT, MemberName.TIMESTAMP);
            }
        }
        if (value != null && timestamp == null) {
            notes.note(GetStatsProblem.TIMESTAMP_MALFORMED, MemberName.TIMESTAMP);
            others.put(MemberName.TIMESTAMP, value);
        }
    }

    private static @Nullable Double iso(String text) {
        try {
            Instant instant = OffsetDateTime.parse(text).toInstant();
            return BigDecimal.valueOf(instant.getEpochSecond())
                    .movePointRight(MILLI_DIGITS)
                    .add(BigDecimal.valueOf(instant.getNano(), NANO_DIGITS - MILLI_DIGITS))
                    .doubleValue();
        } catch (DateTimeException e) {
            // Not a time: the caller notes it.
            return null;
        }
    }

    /**
     * Ends the entry, and starts the next.
     *
     * @return the entry
     */
    public StatsEntry build() {
        String name = id == null || id.isEmpty() ? key : id;
        if (name == null || name.isEmpty()) {
            notes.note(GetStatsProblem.ID_MISSING);
        } else if (id != null && key != null && !id.equals(key)) {
            notes.note(GetStatsProblem.ID_DIFFERS);
        }
        if (!timestampSeen) {
            notes.note(GetStatsProblem.TIMESTAMP_MISSING);
        }
        noteType();
        EntryHead head = new EntryHead(name == null ? "" : name, type == null ? "" : type, timestamp);
        StatsEntry entry = StatsEntry.of(head, StatsMembers.of(known.take(), others));
        clear();
        return entry;
    }

    private void clear() {
        if (!others.isEmpty()) {
            others.clear();
        }
        next.entryBegins();
        id = null;
        key = null;
        type = null;
        timestamp = null;
        timestampSeen = false;
        unknownNoted = false;
        goog = false;
    }

    private void noteType() {
        if (type == null) {
            notes.note(GetStatsProblem.TYPE_MISSING);
            return;
        }
        Optional<StatsType> standard = StatsType.byName(type);
        if (goog || type.startsWith("goog")) {
            notes.note(GetStatsProblem.LEGACY_GOOG);
        } else if (standard.isEmpty()) {
            notes.note(GetStatsProblem.TYPE_UNKNOWN);
        } else {
            if (standard.get().wireName().equals(type)) {
                // The table's own text is not kept again for each entry, and knows its hash code.
                type = standard.get().wireName();
            } else {
                notes.note(GetStatsProblem.TYPE_SPELLING);
            }
            boolean rtp = standard.get() == StatsType.INBOUND_RTP || standard.get() == StatsType.OUTBOUND_RTP;
            if (rtp && Boolean.TRUE.equals(known.get(StatsMember.IS_REMOTE))) {
                notes.note(GetStatsProblem.REMOTE_FLAG);
            }
        }
    }
}
