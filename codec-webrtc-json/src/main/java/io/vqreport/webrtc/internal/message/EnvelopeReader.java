package io.vqreport.webrtc.internal.message;

import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.SerializedString;
import io.vqreport.codec.MalformedReportException;
import io.vqreport.codec.Problem;
import io.vqreport.model.Media;
import io.vqreport.webrtc.EventsMessage;
import io.vqreport.webrtc.JsonNumber;
import io.vqreport.webrtc.MediaServerProblem;
import io.vqreport.webrtc.MediaStats;
import io.vqreport.webrtc.MessageEnvelope;
import io.vqreport.webrtc.NetworkStats;
import io.vqreport.webrtc.ReceivedStats;
import io.vqreport.webrtc.SentStats;
import io.vqreport.webrtc.ServerEvent;
import io.vqreport.webrtc.ServerMessage;
import io.vqreport.webrtc.ServerTags;
import io.vqreport.webrtc.StatsMessage;
import io.vqreport.webrtc.TsUnit;
import io.vqreport.webrtc.internal.JsonCursor;
import io.vqreport.webrtc.internal.JsonPiece;
import io.vqreport.webrtc.internal.PlainMap;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads a message in any of the envelopes it may come in. There are up to three objects one inside the other (levels 0, 1 and 2); in the
 * canonical form {@code statsType} stands on level 0, tags, {@code ts} and {@code events} on level 1, and audio, network and video on level 2.
 * What is looked for is taken on whatever level it stands, and where that is not its own, this is noted.
 *
 * <p>One reader reads one message.
 */
final class EnvelopeReader {
    private static final int MESSAGE = 0;
    private static final int BODY = 1;
    private static final int PAYLOAD = 2;

    private static final SerializableString LOCAL = new SerializedString("local");
    private static final SerializableString REMOTE = new SerializedString("remote");

    /** So many are compared one with the other. */
    private static final int FEW_TAGS = 8;

    private final MessageReader reader;
    private JsonCursor cursor;
    private final JsonPiece start;

    private boolean payloadSeen;
    private boolean numbersSeen;
    private boolean payloadNoted;
    private int payloadLevel = -1;
    private @Nullable MediaStats audio;
    private @Nullable NetworkStats network;
    private @Nullable MediaStats video;
    private @Nullable List<ServerEvent> events;
    private @Nullable List<@Nullable Object> tagKeys;
    private @Nullable List<@Nullable Object> tagValues;
    private @Nullable BigDecimal ts;
    private @Nullable String statsType;
    private int tagsAt = -1;
    private int tagsLevel;
    private String tagsName = "";
    private int outsideAt = -1;
    private String outsidePath = "";

    /** The members of each level that are not listed or not usable. */
    @SuppressWarnings({"unchecked", "rawtypes"}) // An array cannot have a parameter's type.
    private final @Nullable Map<String, @Nullable Object>[] extras = new Map[PAYLOAD + 1];

    EnvelopeReader(MessageReader reader, JsonCursor cursor) {
        this.reader = reader;
        this.cursor = cursor;
        this.start = cursor.piece();
    }

    /** Reads the message the cursor stands before. */
    ServerMessage read() {
        if (cursor.next() != JsonToken.START_OBJECT) {
            throw new MalformedReportException(Problem.of(MediaServerProblem.NO_PAYLOAD, start.start()));
        }
        level(MESSAGE);
        if (!payloadSeen && events == null) {
            throw new MalformedReportException(Problem.of(MediaServerProblem.NO_PAYLOAD, start.start()));
        }
        if (events != null && extras[PAYLOAD] != null) {
            // An events message has no inner object of its own to hold these.
            keep(BODY, "stats", PlainMap.copyOf(extras(PAYLOAD)));
        }
        ServerTags tags = tags();
        absences(tags);
        MessageEnvelope envelope = new MessageEnvelope(tags, ts, statsType, extras(BODY), extras(MESSAGE));
        return events != null
                ? new EventsMessage(events, envelope)
                : new StatsMessage(audio, network, video, extras(PAYLOAD), envelope);
    }

    private Map<String, @Nullable Object> extras(int level) {
        Map<String, @Nullable Object> kept = extras[level];
        return kept == null ? PlainMap.EMPTY : kept;
    }

    private void keep(int level, String name, @Nullable Object value) {
        Map<String, @Nullable Object> kept = extras[level];
        if (kept == null) {
            kept = new LinkedHashMap<>();
            extras[level] = kept;
        }
        kept.put(name, value);
    }

    /** Reads the members of an object. The server writes them in one order, so the one that comes next in it is tried first. */
    private void level(int level) {
        int seen = 0;
        Member expected = level == PAYLOAD ? Member.AUDIO : Member.STATS;
        for (String name = cursor.nextName(expected.octets); name != null; name = cursor.nextName(expected.octets)) {
            Member member = Member.of(name, expected);
            if (member == null) {
                if (extras(level).containsKey(name)) {
                    cursor.note(MediaServerProblem.DUPLICATE_MEMBER);
                }
                cursor.note(MediaServerProblem.UNKNOWN_MEMBER);
                cursor.memberValue();
                keep(level, name, cursor.value());
                continue;
            }
            if ((seen & member.bit) != 0) {
                cursor.note(MediaServerProblem.DUPLICATE_MEMBER);
            }
            seen |= member.bit;
            expected = level == MESSAGE ? Member.STATS_TYPE : member.next();
            JsonToken token = cursor.memberValue();
            switch (member) {
                case STATS -> stats(level, token);
                case AUDIO, NETWORK, VIDEO -> payload(member, level, token);
                case EVENTS -> events(level, token);
                case TAG_KEYS -> tagKeys = array(name, level, token, tagKeys);
                case TAG_VALUES -> tagValues = array(name, level, token, tagValues);
                case TS -> ts(level);
                case STATS_TYPE -> statsType(level, token);
            }
        }
    }

    private void stats(int level, @Nullable JsonToken token) {
        if (level < PAYLOAD && token == JsonToken.START_OBJECT) {
            if (level + 1 == PAYLOAD && events == null) {
                payloadSeen = true;
                payloadLevel = PAYLOAD;
            }
            level(level + 1);
        } else if (level < PAYLOAD && token == JsonToken.VALUE_STRING && MessageReader.isObject(cursor.text())) {
            encoded(level);
        } else {
            unusable("stats", level);
        }
    }

    /** Reads an object that stands in a string as if it stood in the string's place. */
    private void encoded(int level) {
        cursor.note(MediaServerProblem.ENCODED_AS_TEXT);
        JsonPiece inner = MessageReader.inner(cursor.text(), cursor.path());
        JsonCursor outer = cursor;
        try (JsonCursor inside = reader.cursor(inner, outer.notes().inside(inner))) {
            cursor = inside;
            stats(level, cursor.next());
            cursor.next();
        } finally {
            cursor = outer;
        }
    }

    private void payload(Member member, int level, @Nullable JsonToken token) {
        if (events != null) {
            cursor.note(MediaServerProblem.MIXED_PAYLOAD);
            keep(level, member.wireName, cursor.value());
            return;
        }
        payloadSeen = true;
        numbersSeen = true;
        payloadLevel = level;
        if (level != PAYLOAD && !payloadNoted) {
            payloadNoted = true;
            cursor.note(level == BODY ? MediaServerProblem.UNWRAPPED : MediaServerProblem.BARE);
        }
        if (token != JsonToken.START_OBJECT) {
            unusable(member.wireName, PAYLOAD);
            return;
        }
        BlockReader blocks = new BlockReader(cursor, reader.profile());
        switch (member) {
            case AUDIO -> audio = media(blocks, Media.AUDIO);
            case VIDEO -> video = media(blocks, Media.VIDEO);
            default -> network = blocks.network();
        }
    }

    private MediaStats media(BlockReader blocks, Media media) {
        SentStats local = null;
        ReceivedStats remote = null;
        Map<String, @Nullable Object> others = null;
        SerializableString expected = LOCAL;
        for (String name = cursor.nextName(expected); name != null; name = cursor.nextName(expected)) {
            expected = REMOTE;
            boolean isLocal = name.equals(LOCAL.getValue());
            boolean known = isLocal || name.equals(REMOTE.getValue());
            boolean again =
                    isLocal ? local != null : known ? remote != null : others != null && others.containsKey(name);
            if (again) {
                cursor.note(MediaServerProblem.DUPLICATE_MEMBER);
            }
            if (!known) {
                cursor.note(MediaServerProblem.UNKNOWN_MEMBER);
            }
            JsonToken token = cursor.memberValue();
            if (known && token == JsonToken.START_OBJECT) {
                if (isLocal) {
                    local = blocks.sent(media);
                } else {
                    remote = blocks.received(media);
                }
                continue;
            }
            if (known) {
                noteUnusable(token);
            }
            others = others == null ? new LinkedHashMap<>() : others;
            others.put(name, cursor.value());
        }
        return new MediaStats(local, remote, others == null ? PlainMap.EMPTY : others);
    }

    private void events(int level, @Nullable JsonToken token) {
        if (numbersSeen) {
            cursor.note(MediaServerProblem.MIXED_PAYLOAD);
            keep(level, "events", cursor.value());
        } else if (token == JsonToken.START_ARRAY) {
            payloadLevel = level;
            if (level != BODY) {
                cursor.note(level == MESSAGE ? MediaServerProblem.BARE : MediaServerProblem.EVENTS_INSIDE);
            }
            events = new EventReader(cursor).read();
        } else {
            unusable("events", level);
        }
    }

    private void unusable(String name, int level) {
        noteUnusable(cursor.token());
        keep(level, name, cursor.value());
    }

    private void noteUnusable(@Nullable JsonToken token) {
        cursor.note(token == JsonToken.VALUE_NULL ? MediaServerProblem.NULL_VALUE : MediaServerProblem.MEMBER_TYPE);
    }

    // Tags, time and kind.

    private @Nullable List<@Nullable Object> array(
            String name, int level, @Nullable JsonToken token, @Nullable List<@Nullable Object> before) {
        place(level);
        if (token != JsonToken.START_ARRAY) {
            cursor.note(
                    token == JsonToken.VALUE_NULL ? MediaServerProblem.NULL_VALUE : MediaServerProblem.TAGS_MALFORMED);
            keep(BODY, name, cursor.value());
            return before;
        }
        tagsAt = cursor.at();
        tagsLevel = level;
        tagsName = name;
        return tagList();
    }

    @SuppressWarnings("unchecked") // An array is read as a list of plain values.
    private List<@Nullable Object> tagList() {
        List<@Nullable Object> tags = (List<@Nullable Object>) cursor.value();
        return tags == null ? List.of() : tags;
    }

    /** Notes where tags and ts stand. Whether level 0 is odd depends on where the payload is, which is known in the end. */
    private void place(int level) {
        if (level == PAYLOAD) {
            cursor.note(MediaServerProblem.TAGS_INSIDE);
        } else if (level == MESSAGE && outsideAt < 0) {
            outsideAt = cursor.at();
            outsidePath = cursor.path();
        }
    }

    private void ts(int level) {
        place(level);
        JsonToken token = cursor.token();
        Object plain = cursor.shortWhole();
        plain = plain == null ? cursor.value() : plain;
        BigDecimal number = JsonNumber.toDecimal(plain).orElse(null);
        if (number == null && plain instanceof String text) {
            number = Numbers.decimal(text);
            if (number != null) {
                cursor.note(MediaServerProblem.NUMBER_AS_TEXT);
            }
        }
        if (number == null) {
            if (!(plain instanceof JsonNumber digits)) {
                noteUnusable(token);
            } else if (digits.isJson()) {
                cursor.note(MediaServerProblem.NUMBER_TOO_LONG);
            }
            keep(BODY, "ts", plain);
            return;
        }
        if (token == JsonToken.VALUE_NUMBER_FLOAT) {
            cursor.note(MediaServerProblem.TS_AS_DECIMAL);
        }
        ts = number;
        if (reader.profile().tsUnit() == TsUnit.AUTO && TsUnit.AUTO.unitOf(number) != TsUnit.MICROS) {
            cursor.note(MediaServerProblem.TS_UNIT);
        }
        if (reader.profile().tsUnit().toInstant(number).isEmpty()) {
            cursor.note(MediaServerProblem.TS_OUT_OF_RANGE);
        }
    }

    private void statsType(int level, @Nullable JsonToken token) {
        if (level != MESSAGE) {
            cursor.note(MediaServerProblem.STATS_TYPE_INSIDE);
        }
        if (token == JsonToken.VALUE_STRING) {
            statsType = cursor.text();
            if (!statsType.equals(MessageEnvelope.WEBRTC)) {
                cursor.note(MediaServerProblem.STATS_TYPE_UNKNOWN);
            }
        } else {
            unusable("statsType", MESSAGE);
        }
    }

    private @Nullable ServerTags tags() {
        if (tagKeys == null && tagValues == null) {
            return null;
        }
        ServerTags tags =
                new ServerTags(tagKeys == null ? List.of() : tagKeys, tagValues == null ? List.of() : tagValues);
        if (tags.keys().size() != tags.values().size()) {
            noteTags(MediaServerProblem.TAGS_UNEVEN);
        }
        Set<String> names = tags.size() > FEW_TAGS ? new HashSet<>() : null;
        for (int i = 0; i < tags.size(); i++) {
            if (names == null ? repeats(tags, i) : !names.add(tags.key(i))) {
                noteTags(MediaServerProblem.TAG_REPEATED);
            }
            if (!(tags.keys().get(i) instanceof String && tags.values().get(i) instanceof String)) {
                noteTags(MediaServerProblem.TAG_TYPE);
            }
        }
        return tags;
    }

    /** Whether one of the few tags before has the same name. */
    private static boolean repeats(ServerTags tags, int index) {
        for (int i = 0; i < index; i++) {
            if (tags.key(i).equals(tags.key(index))) {
                return true;
            }
        }
        return false;
    }

    private void noteTags(MediaServerProblem code) {
        cursor.notes().note(code, tagsAt, start.path() + "/stats".repeat(tagsLevel) + "/" + tagsName);
    }

    private void absences(@Nullable ServerTags tags) {
        // Beside the payload of an unwrapped or bare message, level 0 is where tags and ts belong.
        if (outsideAt >= 0 && payloadLevel == (events == null ? PAYLOAD : BODY)) {
            cursor.notes().note(MediaServerProblem.TAGS_OUTSIDE, outsideAt, outsidePath);
        }
        if (tags == null) {
            noteAbsence(MediaServerProblem.TAGS_MISSING);
        }
        if (ts == null && !extras(BODY).containsKey("ts")) {
            noteAbsence(MediaServerProblem.TS_MISSING);
        }
        if (statsType == null && !extras(MESSAGE).containsKey("statsType")) {
            noteAbsence(MediaServerProblem.STATS_TYPE_MISSING);
        }
    }

    private void noteAbsence(MediaServerProblem code) {
        cursor.notes().note(code, start.from(), start.path());
    }

    /** The members that are looked for on every level, those of one level in the server's order. */
    // The octets are filled in when they are first asked for, and do not change.
    @SuppressWarnings("ImmutableEnumChecker")
    private enum Member {
        STATS("stats"),
        EVENTS("events"),
        TAG_KEYS("tagKeys"),
        TAG_VALUES("tagValues"),
        TS("ts"),
        AUDIO("audio"),
        NETWORK("network"),
        VIDEO("video"),
        STATS_TYPE("statsType");

        private static final Member[] ALL = values();

        private final String wireName;
        private final SerializableString octets;
        private final int bit;

        // The place is this one's among the others, whatever that is; it does not leave this class.
        @SuppressWarnings("EnumOrdinal")
        Member(String wireName) {
            this.bit = 1 << ordinal();
            this.wireName = wireName;
            this.octets = new SerializedString(wireName);
        }

        /** The one that comes behind this one as a rule. */
        Member next() {
            return switch (this) {
                case STATS, EVENTS -> TAG_KEYS;
                case TAG_KEYS -> TAG_VALUES;
                case TAG_VALUES -> TS;
                case AUDIO -> NETWORK;
                case NETWORK -> VIDEO;
                case VIDEO, TS, STATS_TYPE -> STATS_TYPE;
            };
        }

        static @Nullable Member of(String name, Member expected) {
            if (expected.wireName.equals(name)) {
                return expected;
            }
            for (Member member : ALL) {
                if (member.wireName.equals(name)) {
                    return member;
                }
            }
            return null;
        }
    }
}
