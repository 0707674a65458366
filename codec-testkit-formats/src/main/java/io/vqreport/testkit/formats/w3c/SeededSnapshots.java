package io.vqreport.testkit.formats.w3c;

import io.vqreport.testkit.formats.json.JsonText;
import io.vqreport.webrtc.w3c.ContainerForm;
import io.vqreport.webrtc.w3c.EntryHead;
import io.vqreport.webrtc.w3c.StatsEntry;
import io.vqreport.webrtc.w3c.StatsMember;
import io.vqreport.webrtc.w3c.StatsMembers;
import io.vqreport.webrtc.w3c.StatsSnapshot;
import io.vqreport.webrtc.w3c.StatsType;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/** Snapshots made from a seed by the table of members: the same seed gives the same snapshot. Without jqwik. */
public final class SeededSnapshots {
    private static final StatsType[] TYPES = StatsType.values();
    private static final StatsMember[] MEMBERS = StatsMember.values();

    private final SplittableRandom random;

    private SeededSnapshots(long seed) {
        this.random = new SplittableRandom(seed);
    }

    /**
     * A snapshot of entries of any type with members of any name, each of its kind.
     *
     * @param seed any number
     * @return the snapshot, of the form of an array
     */
    public static StatsSnapshot of(long seed) {
        return new SeededSnapshots(seed).snapshot();
    }

    /**
     * Writes a snapshot as an array, without any of the code under test.
     *
     * @param snapshot the snapshot
     * @return the octets of JSON text
     */
    public static byte[] text(StatsSnapshot snapshot) {
        List<Map<String, Object>> list = new ArrayList<>();
        for (StatsEntry entry : snapshot.entries()) {
            Map<String, Object> members = new LinkedHashMap<>();
            members.put("id", entry.id());
            members.put("type", entry.head().type());
            Double millis = entry.head().timestampMillis();
            if (millis != null) {
                members.put("timestamp", millis);
            }
            entry.members().known().forEach((member, value) -> members.put(member.wireName(), value));
            members.putAll(entry.members().others());
            list.add(members);
        }
        return JsonText.of(list).getBytes(StandardCharsets.UTF_8);
    }

    private StatsSnapshot snapshot() {
        List<StatsEntry> entries = new ArrayList<>();
        for (int i = random.nextInt(5); i >= 0; i--) {
            StatsType type = TYPES[random.nextInt(TYPES.length)];
            EntryHead head = new EntryHead("E" + i, type.wireName(), 1_767_600_000_000.0 + random.nextInt(1_000_000));
            Map<String, Object> others = random.nextInt(3) == 0 ? Map.of("novelty", "text" + i) : Map.of();
            entries.add(StatsEntry.of(head, StatsMembers.of(members(), others)));
        }
        return new StatsSnapshot(ContainerForm.ARRAY, null, entries);
    }

    private Map<StatsMember, Object> members() {
        Map<StatsMember, Object> members = new EnumMap<>(StatsMember.class);
        for (int i = random.nextInt(12); i > 0; i--) {
            StatsMember member = MEMBERS[random.nextInt(MEMBERS.length)];
            members.put(member, value(member));
        }
        return members;
    }

    private Object value(StatsMember member) {
        return switch (member.kind()) {
            case TEXT -> random.nextInt(4) == 0 ? "\"quoted\" \u00e9 \uD83D\uDE00\n" : "text" + random.nextInt(100);
            case FLAG -> random.nextBoolean();
            case RECORD -> Map.of("cpu", 1.5, "none", 2L);
            default ->
                switch (random.nextInt(4)) {
                    case 0 -> 0L;
                    case 1 -> Long.MAX_VALUE;
                    case 2 -> random.nextInt(100_000) / 1000.0 + 0.0005;
                    default -> (long) random.nextInt(1_000_000);
                };
        };
    }
}
