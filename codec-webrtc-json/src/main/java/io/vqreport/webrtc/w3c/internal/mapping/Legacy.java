package io.vqreport.webrtc.w3c.internal.mapping;

import io.vqreport.webrtc.JsonNumber;
import io.vqreport.webrtc.w3c.EntryHead;
import io.vqreport.webrtc.w3c.OtherStats;
import io.vqreport.webrtc.w3c.StatsEntry;
import io.vqreport.webrtc.w3c.StatsKind;
import io.vqreport.webrtc.w3c.StatsMember;
import io.vqreport.webrtc.w3c.StatsMembers;
import io.vqreport.webrtc.w3c.StatsSnapshot;
import io.vqreport.webrtc.w3c.StatsType;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Entries of Chrome's getStats before the standard, as the standard has them: by the rows of {@link LegacyRow}, and as far as these go.
 *
 * <p>A stream ({@code ssrc}) is one sent where its id ends with {@code _send}, and one received where it ends with {@code _recv}. The available
 * bandwidths, which have an entry of their own ({@code VideoBwe}), belong to the pair in use.
 */
final class Legacy {
    private static final String PAIR = "googCandidatePair";
    private static final String BANDWIDTH = "VideoBwe";
    private static final String STREAM = "ssrc";

    // What is put behind the ids of the entries made here.
    private static final String RECEIVED = "/legacy-received";
    private static final String SENT = "/legacy-sent";
    private static final String TOLD = "/legacy-told";
    private static final String IN_USE = "/legacy-pair";
    private static final List<String> MADE = List.of(RECEIVED, SENT, TOLD, IN_USE);

    private Legacy() {}

    /** The snapshot with the standard's entries beside those before the standard, which are kept; itself where it has none of them. */
    static StatsSnapshot standardized(StatsSnapshot snapshot) {
        List<StatsEntry> found = new ArrayList<>();
        Map<String, Object> bandwidth = new HashMap<>();
        for (StatsEntry entry : snapshot.entries()) {
            if (entry instanceof OtherStats && entry.head().type().equals(BANDWIDTH)) {
                bandwidth.putAll(members(entry));
            }
        }
        for (StatsEntry entry : snapshot.entries()) {
            if (entry instanceof OtherStats) {
                standardize(entry, bandwidth, found);
            }
        }
        if (found.isEmpty()) {
            return snapshot;
        }
        List<StatsEntry> entries = new ArrayList<>(snapshot.entries());
        entries.addAll(found);
        return new StatsSnapshot(snapshot.form(), snapshot.connection(), entries);
    }

    private static void standardize(StatsEntry entry, Map<String, Object> bandwidth, List<StatsEntry> found) {
        Map<String, Object> members = members(entry);
        String id = entry.id();
        if (entry.head().type().equals(STREAM) && id.endsWith("_recv")) {
            found.add(entry(entry, RECEIVED, StatsType.INBOUND_RTP, members, Map.of()));
        } else if (entry.head().type().equals(STREAM) && id.endsWith("_send")) {
            found.add(entry(entry, SENT, StatsType.OUTBOUND_RTP, members, Map.of()));
            Map<StatsMember, Object> link = Map.of(StatsMember.LOCAL_ID, id + SENT);
            found.add(entry(entry, TOLD, StatsType.REMOTE_INBOUND_RTP, members, link));
        } else if (entry.head().type().equals(PAIR) && isTrue(members.get("googActiveConnection"))) {
            members.putAll(bandwidth);
            Map<StatsMember, Object> inUse = Map.of(StatsMember.NOMINATED, true, StatsMember.STATE, "succeeded");
            found.add(entry(entry, IN_USE, StatsType.CANDIDATE_PAIR, members, inUse));
        }
    }

    /** The id of the entry that was sent; for one that was made here, that of the one it was made of. */
    static String sentAs(StatsEntry entry) {
        String id = entry.id();
        for (String suffix : MADE) {
            if (id.endsWith(suffix)) {
                return id.substring(0, id.length() - suffix.length());
            }
        }
        return id;
    }

    private static boolean isTrue(@Nullable Object value) {
        return Boolean.TRUE.equals(value) || "true".equals(value);
    }

    /** All members by their names, those in {@code stats} included, where old dumps have them. */
    private static Map<String, Object> members(StatsEntry entry) {
        Map<String, Object> members = new HashMap<>();
        entry.members().known().forEach((member, value) -> members.put(member.wireName(), value));
        put(entry.members().others(), members);
        if (entry.members().others().get("stats") instanceof Map<?, ?> inside) {
            put(inside, members);
        }
        return members;
    }

    private static void put(Map<?, ?> from, Map<String, Object> members) {
        for (Map.Entry<?, ?> member : from.entrySet()) {
            if (member.getKey() instanceof String name && member.getValue() != null) {
                members.put(name, member.getValue());
            }
        }
    }

    private static StatsEntry entry(
            StatsEntry legacy,
            String suffix,
            StatsType type,
            Map<String, Object> members,
            Map<StatsMember, Object> fixed) {
        Map<StatsMember, Object> known = new LinkedHashMap<>(fixed);
        for (LegacyRow row : LegacyRow.of(type)) {
            Object value = members.get(row.legacyName());
            if (row.member().kind() == StatsKind.TEXT) {
                if (value instanceof String) {
                    known.put(row.member(), value);
                }
            } else {
                number(value).ifPresent(number -> known.put(row.member(), scaled(number, row.shift())));
            }
        }
        EntryHead head = new EntryHead(
                legacy.id() + suffix, type.wireName(), legacy.head().timestampMillis());
        // What the report tells of a stream otherwise: all that no row names.
        Map<String, Object> rest = new TreeMap<>();
        if (type == StatsType.INBOUND_RTP || type == StatsType.OUTBOUND_RTP) {
            rest.putAll(members);
            rest.keySet().removeAll(LegacyRow.names());
            rest.remove("stats");
        }
        return StatsEntry.of(head, StatsMembers.of(known, rest));
    }

    private static Object scaled(BigDecimal number, int shift) {
        BigDecimal value = number.movePointLeft(shift);
        boolean isLong = value.scale() <= 0 && value.precision() - value.scale() <= 18;
        return isLong ? (Object) value.longValue() : (Object) value.doubleValue();
    }

    /** The number that a value is or holds; -1 stands for none there. */
    private static Optional<BigDecimal> number(@Nullable Object value) {
        Optional<BigDecimal> number;
        if (value instanceof String text) {
            number = text.length() <= 18 && text.matches("-?[0-9]+(\\.[0-9]+)?")
                    ? Optional.of(new BigDecimal(text))
                    : Optional.empty();
        } else if (value instanceof Double decimal) {
            number = Optional.of(BigDecimal.valueOf(decimal));
        } else {
            number = JsonNumber.toDecimal(value);
        }
        return number.filter(decimal -> decimal.signum() >= 0);
    }
}
