package io.vqreport.webrtc.w3c.internal.mapping;

import io.vqreport.codec.Location;
import io.vqreport.codec.Problem;
import io.vqreport.codec.Problems;
import io.vqreport.webrtc.w3c.ContainerForm;
import io.vqreport.webrtc.w3c.GetStatsProblem;
import io.vqreport.webrtc.w3c.StatsEntry;
import io.vqreport.webrtc.w3c.StatsMember;
import io.vqreport.webrtc.w3c.StatsSnapshot;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Notes problems of a snapshot's entries once its text is gone: the place is a JSON pointer, without line and column. */
final class Places {
    private static final int MAX_NAME = 64;

    private final ContainerForm form;
    private final Map<String, Integer> indexes = new HashMap<>();
    /** The ids under which entries of before the standard were sent. */
    private final Map<String, String> sentAs = new HashMap<>();

    private final Problems problems;

    Places(StatsSnapshot snapshot, Problems problems) {
        this.form = snapshot.form();
        this.problems = problems;
        for (int i = 0; i < snapshot.entries().size(); i++) {
            String id = snapshot.entries().get(i).id();
            String sent = Legacy.sentAs(snapshot.entries().get(i));
            if (!sent.equals(id)) {
                sentAs.put(id, sent);
            }
            indexes.putIfAbsent(id, i);
        }
    }

    void note(GetStatsProblem code, StatsEntry entry) {
        note(code, entry, null);
    }

    void note(GetStatsProblem code, StatsEntry entry, @Nullable StatsMember member) {
        if (problems.hasRoom()) {
            String path = path(entry.id()) + (member == null ? "" : "/" + member.wireName());
            problems.add(Problem.of(code, new Location(-1, -1, -1, path)));
        } else {
            problems.suppress();
        }
    }

    private String path(String of) {
        String id = sentAs.getOrDefault(of, of);
        int index = indexes.getOrDefault(id, 0);
        return switch (form) {
            case ARRAY -> "/" + index;
            case MAP_ENTRIES -> "/" + index + "/1";
            case KEY_VALUE -> "/" + index + "/value";
            case SINGLE_ENTRY -> "";
            case BY_ID, DUMP -> "/" + name(id);
        };
    }

    private static String name(String id) {
        String shown = id;
        if (id.length() > MAX_NAME) {
            int end = Character.isHighSurrogate(id.charAt(MAX_NAME - 1)) ? MAX_NAME - 1 : MAX_NAME;
            shown = id.substring(0, end) + "...";
        }
        return shown.replace("~", "~0").replace("/", "~1");
    }
}
