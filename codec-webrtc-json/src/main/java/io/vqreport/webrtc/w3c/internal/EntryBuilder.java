package io.vqreport.webrtc.w3c.internal;

import io.vqreport.webrtc.JsonNumber;
import io.vqreport.webrtc.w3c.EntryHead;
import io.vqreport.webrtc.w3c.GetStatsProblem;
import io.vqreport.webrtc.w3c.StatsEntry;
import io.vqreport.webrtc.w3c.StatsMember;
import io.vqreport.webrtc.w3c.StatsMembers;
import io.vqreport.webrtc.w3c.StatsType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Builds one entry of its members by name, each a plain value, and notes what is odd about them. */
public final class EntryBuilder {
    /** A whole number of more digits than this is beyond any counter; it is taken as a double. */
    private static final int MAX_WHOLE_DIGITS = 40;

    private static final int MILLI_DIGITS = 3;
    private static final int NANO_DIGITS = 9;

    private final EntryNotes notes;
    private final Map<StatsMember, Object> known = new EnumMap<>(StatsMember.class);
    private final Map<String, @Nullable Object> others = new LinkedHashMap<>();
    private @Nullable String id;
    private @Nullable String key;
    private @Nullable String type;
    private @Nullable Double timestamp;
    private boolean timestampSeen;
    private boolean unknownNoted;
    private boolean goog;

    /**
     * Starts an entry.
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
        switch (name) {
            case "id" -> id = head(name, id, value);
            case "type" -> type = head(name, type, value);
            case "timestamp" -> timestamp(value);
            default -> {
                Optional<StatsMember> member = StatsMember.byName(name);
                if (member.isPresent()) {
                    known(member.get(), name, value);
                } else {
                    unknown(name, value);
                }
            }
        }
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
        if (known.remove(member) != null || others.remove(name) != null) {
            notes.note(GetStatsProblem.DUPLICATE_MEMBER, name);
        }
        if (value == null) {
            notes.note(GetStatsProblem.NULL_MEMBER, name);
            return;
        }
        Object typed = value;
        if (member.kind().isNumber()) {
            typed = number(name, value);
            if (typed == null) {
                return;
            }
        }
        if (StatsMembers.fits(member.kind(), typed)) {
            known.put(member, typed);
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
            notes.note(GetStatsProblem.DUPLICATE_MEMBER, "timestamp");
        }
        timestampSeen = value != null;
        timestamp = null;
        if (value instanceof Number number) {
            boolean json = !(value instanceof JsonNumber token) || token.isJson();
            timestamp = json && Double.isFinite(number.doubleValue()) ? number.doubleValue() : null;
        } else if (value instanceof String text) {
            Number number = parsed(text);
            timestamp = number == null ? iso(text) : Double.valueOf(number.doubleValue());
            if (timestamp != null) {
                notes.note(GetStatsProblem.TIMESTAMP_TEXT, "timestamp");
            }
        }
        if (value != null && timestamp == null) {
            notes.note(GetStatsProblem.TIMESTAMP_MALFORMED, "timestamp");
            others.put("timestamp", value);
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
     * Ends the entry.
     *
     * @return the entry
     */
    public StatsEntry build() {
        String name = id == null ? key : id;
        if (name == null) {
            notes.note(GetStatsProblem.ID_MISSING);
        } else if (id != null && key != null && !id.equals(key)) {
            notes.note(GetStatsProblem.ID_DIFFERS);
        }
        if (!timestampSeen) {
            notes.note(GetStatsProblem.TIMESTAMP_MISSING);
        }
        noteType();
        return StatsEntry.of(
                new EntryHead(name == null ? "" : name, type == null ? "" : type, timestamp),
                known.isEmpty() && others.isEmpty() ? StatsMembers.NONE : StatsMembers.of(known, others));
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
            if (!standard.get().wireName().equals(type)) {
                notes.note(GetStatsProblem.TYPE_SPELLING);
            }
            boolean rtp = standard.get() == StatsType.INBOUND_RTP || standard.get() == StatsType.OUTBOUND_RTP;
            if (rtp && Boolean.TRUE.equals(known.get(StatsMember.IS_REMOTE))) {
                notes.note(GetStatsProblem.REMOTE_FLAG);
            }
        }
    }
}
