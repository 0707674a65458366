package io.vqreport.webrtc.w3c.internal.dump;

import io.vqreport.codec.Location;
import io.vqreport.codec.Problem;
import io.vqreport.codec.Problems;
import io.vqreport.webrtc.w3c.GetStatsProblem;
import io.vqreport.webrtc.w3c.internal.EntryNotes;

/** Notes problems of an entry that was put together: at the line it came in, if it came in one. */
final class DumpNotes implements EntryNotes {
    private static final int MAX_NAME = 64;

    private final Problems problems;
    private final Location above;
    private final String id;

    DumpNotes(Problems problems, Location above, String id) {
        this.problems = problems;
        this.above = above;
        this.id = id;
    }

    @Override
    public void note(GetStatsProblem code, String member) {
        add(code, "/" + name(id) + "/" + name(member));
    }

    @Override
    public void note(GetStatsProblem code) {
        add(code, "/" + name(id));
    }

    private void add(GetStatsProblem code, String path) {
        if (problems.hasRoom()) {
            problems.add(Problem.of(code, new Location(above.offset(), above.line(), -1, above.path() + path)));
        } else {
            problems.suppress();
        }
    }

    static String name(String name) {
        String shown = name;
        if (name.length() > MAX_NAME) {
            int end = Character.isHighSurrogate(name.charAt(MAX_NAME - 1)) ? MAX_NAME - 1 : MAX_NAME;
            shown = name.substring(0, end) + "...";
        }
        return shown.replace("~", "~0").replace("/", "~1");
    }
}
