package io.vqreport.rtcpxr.reading;

import static io.vqreport.rtcpxr.support.Bodies.lines;
import static org.assertj.core.api.Assertions.assertThat;

import io.vqreport.codec.DecodeOptions;
import io.vqreport.codec.Decoded;
import io.vqreport.codec.MalformedReportException;
import io.vqreport.codec.Problem;
import io.vqreport.codec.ProblemClass;
import io.vqreport.codec.UnrepresentableReportException;
import io.vqreport.rtcpxr.LossScale;
import io.vqreport.rtcpxr.MosScale;
import io.vqreport.rtcpxr.ReportType;
import io.vqreport.rtcpxr.RtcpXrProblem;
import io.vqreport.rtcpxr.VqLine;
import io.vqreport.rtcpxr.VqReport;
import io.vqreport.rtcpxr.VqRtcpXr;
import io.vqreport.rtcpxr.VqRtcpXrReader;
import io.vqreport.rtcpxr.support.Facts;
import io.vqreport.rtcpxr.support.Noted;
import io.vqreport.rtcpxr.support.Visible;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One line of a report that is otherwise as it should be: what is read of it, and everything that is noted, wherever it stands: where it is
 * read before its end is known, where it is not, as the last one of the input, and as the last one before octets that are none of the body's.
 */
final class OneLine {
    private static final VqRtcpXrReader LENIENT = VqRtcpXr.reader(DecodeOptions.lenient());
    private static final VqRtcpXrReader STRICT = VqRtcpXr.reader(DecodeOptions.strict());
    /** Under other scales than the standard ones, no line is read before its end is known. */
    private static final VqRtcpXrReader OTHER_LOSS =
            VqRtcpXr.reader(DecodeOptions.lenient().with(VqRtcpXr.LOSS_SCALE, LossScale.PER_256));

    private static final VqRtcpXrReader OTHER_MOS =
            VqRtcpXr.reader(DecodeOptions.lenient().with(VqRtcpXr.MOS_SCALE, MosScale.MOS_10));

    private static final String TIMESTAMPS = "Timestamps:START=2026-05-04T10:00:00Z STOP=2026-05-04T10:01:00Z";
    private static final List<String> SESSION = List.of(
            "CallID:12ab@192.0.2.1",
            "LocalID:<sip:ann@example.org>",
            "RemoteID:<sip:bob@example.com>",
            "OrigID:<sip:ann@example.org>",
            "LocalGroup:north",
            "RemoteGroup:south",
            "LocalAddr:IP=192.0.2.1 PORT=5004 SSRC=0x1a2b3c4d",
            "RemoteAddr:IP=198.51.100.7 PORT=5006 SSRC=0x2b3c4d5e");
    private static final List<String> OTHER_OCTETS = List.of(
            "9",
            "0",
            "Z",
            "x",
            "a",
            " ",
            "=",
            "=1",
            " =1",
            "x=1",
            " 9",
            " x",
            ":5",
            ";8",
            ",8",
            ".5",
            "\"",
            "f",
            "n",
            "\n",
            "\r\n",
            "\r\n X=1",
            "@a",
            "%41",
            ">",
            ";",
            "-",
            "\u0001",
            "\u00e9");

    /** What is read without the line, by what stands around it. */
    private static final Map<String, Map<String, String>> WITHOUT = new HashMap<>();
    /** What a row begins with where the report cannot be written. */
    private static final String NOT_WRITTEN = "(refused) ";

    private final VqLine line;
    private final String path;

    private OneLine(VqLine line, String path) {
        this.line = line;
        this.path = path;
    }

    /** Checks a whole line. */
    static void check(String text, @Nullable String read, @Nullable String noted) {
        assertThat(named(text).outcome(text))
                .isEqualTo((read == null ? "" : read) + " | " + (noted == null ? "" : noted));
    }

    /** Checks a line with its name and colon apart. */
    static void check(String name, @Nullable String value, @Nullable String read, @Nullable String noted) {
        check(name + (value == null ? "" : value), read, noted);
    }

    /** The line whose name a text begins with. */
    static OneLine named(String text) {
        String name = text.split("[^A-Za-z]", 2)[0];
        for (ReportType type : ReportType.values()) {
            if (type.wireName().equalsIgnoreCase(name)) {
                return new OneLine(VqLine.HEAD, type.wireName());
            }
        }
        for (VqLine line : VqLine.values()) {
            if (line.wireName().equalsIgnoreCase(name)) {
                return new OneLine(line, line.wireName());
            }
        }
        throw new IllegalArgumentException(text + " begins with the name of no line");
    }

    /** A way in which the line may stand. */
    private record Way(
            String name,
            VqRtcpXrReader reader,
            String before,
            String behind,
            String outside,
            String path,
            List<RtcpXrProblem> own) {
        /** What is read and noted, in a row of a table. */
        String outcome(byte[] text) {
            byte[] head = before.getBytes(StandardCharsets.UTF_8);
            byte[] tail = behind.getBytes(StandardCharsets.UTF_8);
            byte[] input = concat(head, text, tail, outside.getBytes(StandardCharsets.UTF_8));
            Decoded<VqReport> decoded = reader.decode(input, 0, head.length + text.length + tail.length);
            assertThat(decoded.suppressed()).as(name).isZero();
            int lineNumber = (int) before.chars().filter(c -> c == '\n').count() + 1;
            List<RtcpXrProblem> owned = new ArrayList<>(own);
            List<String> noted = new ArrayList<>();
            for (Problem problem : decoded.problems()) {
                if (!owned.remove((RtcpXrProblem) problem.code())) {
                    noted.add(Noted.text(problem, input, lineNumber, path));
                }
            }
            assertThat(owned).as(name + " notes what is its own").isEmpty();
            return read(decoded.value()) + " | " + String.join(", ", noted);
        }

        /** What the line adds to the report that lacks it. */
        private String read(VqReport report) {
            Map<String, String> rest =
                    new HashMap<>(WITHOUT.computeIfAbsent(before + path + behind, it -> Facts.of(without())));
            List<String> added = new ArrayList<>();
            Facts.of(report).forEach((key, value) -> {
                String known = rest.remove(key);
                if (known == null) {
                    boolean own = key.equals(path) || key.startsWith(path + "/");
                    String shown = own ? key.substring(Math.min(key.length(), path.length() + 1)) : "/" + key;
                    // The order says which of several it is.
                    added.add(shown.replaceFirst("(?<=[+;>])[0-9]+$", "") + value);
                } else if (!value.equals(known)) {
                    added.add("/" + key + value);
                }
            });
            assertThat(rest).as(name + " leaves the other lines").isEmpty();
            if (added.size() > 1) {
                added.remove("");
            }
            return Visible.text(String.join(" ", added));
        }

        private VqReport without() {
            String other = before.isEmpty() ? path + "\r\n" : "";
            return LENIENT.decode((before + other + behind).getBytes(StandardCharsets.UTF_8))
                    .value();
        }
    }

    /** What is read and noted, which must be the same in every way, with ␠ and ⏎ as in the table. */
    String outcome(String text) {
        byte[] octets = Visible.octets(text);
        List<Way> ways = ways();
        String first = ways.get(0).outcome(octets);
        for (Way way : ways) {
            assertThat(way.outcome(octets)).as(way.name).isEqualTo(first);
        }
        checkStrict(ways.get(0), octets);
        return canBeWritten(ways.get(0), octets) ? first : NOT_WRITTEN + first;
    }

    /** The grammar, which shares no code with the reader, refuses what is noted as syntax, and nothing else. */
    private static void checkStrict(Way way, byte[] text) {
        byte[] input =
                concat(way.before.getBytes(StandardCharsets.UTF_8), text, way.behind.getBytes(StandardCharsets.UTF_8));
        boolean refused = LENIENT.decode(input).problems().stream()
                .anyMatch(problem -> problem.code().problemClass() == ProblemClass.SYNTAX);
        boolean strict;
        try {
            STRICT.decode(input);
            strict = false;
        } catch (MalformedReportException e) {
            strict = true;
        }
        assertThat(strict).as("refused by STRICT").isEqualTo(refused);
    }

    /** Whether what was read is written so that the same is read again; what would not be is refused. */
    private static boolean canBeWritten(Way way, byte[] text) {
        byte[] input =
                concat(way.before.getBytes(StandardCharsets.UTF_8), text, way.behind.getBytes(StandardCharsets.UTF_8));
        VqReport report = LENIENT.decode(input).value();
        byte[] written;
        try {
            written = VqRtcpXr.encode(report).bytes();
        } catch (UnrepresentableReportException e) {
            return false;
        }
        assertThat(LENIENT.decode(written).value())
                .as(new String(written, StandardCharsets.UTF_8))
                .isEqualTo(report);
        return true;
    }

    private List<Way> ways() {
        return switch (line.part()) {
            case HEAD -> headWays();
            case METRICS -> metricsWays();
            case DIALOG -> dialogWays();
            default -> sessionWays();
        };
    }

    private List<Way> headWays() {
        String session = String.join("\r\n", SESSION) + "\r\n" + lines("LocalMetrics:", TIMESTAMPS);
        List<RtcpXrProblem> missing =
                new ArrayList<>(Collections.nCopies(SESSION.size(), RtcpXrProblem.MANDATORY_LINE_MISSING));
        missing.add(RtcpXrProblem.LOCAL_METRICS_MISSING);
        return ways(
                new Way("in its place", LENIENT, "", "\r\n" + session, "", path, List.of()),
                new Way("with LF", LENIENT, "", "\n" + session, "", path, List.of(RtcpXrProblem.LINE_END_LF)),
                new Way("last", LENIENT, "", "", "", path, missing));
    }

    private List<Way> sessionWays() {
        List<String> others = new ArrayList<>(SESSION);
        others.removeIf(it -> it.startsWith(line.wireName() + ":"));
        String before = "VQSessionReport: CallTerm\r\n" + String.join("\r\n", others) + "\r\n";
        String behind = "LocalMetrics:\r\n" + TIMESTAMPS + "\r\n";
        List<RtcpXrProblem> missing = List.of(RtcpXrProblem.LOCAL_METRICS_MISSING);
        return ways(
                new Way("in its place", LENIENT, before, "\r\n" + behind, "", path, List.of()),
                new Way("with LF", LENIENT, before, "\n" + behind, "", path, List.of(RtcpXrProblem.LINE_END_LF)),
                new Way("last", LENIENT, before, "", "", path, missing));
    }

    private List<Way> metricsWays() {
        String timestamps = line == VqLine.TIMESTAMPS ? "" : TIMESTAMPS + "\r\n";
        String session = "VQSessionReport: CallTerm\r\n" + String.join("\r\n", SESSION) + "\r\n";
        String local = session + "LocalMetrics:\r\n" + timestamps;
        String remote = session + "LocalMetrics:\r\n" + TIMESTAMPS + "\r\nRemoteMetrics:\r\n" + timestamps;
        String dialog = "DialogID:12ab@192.0.2.1;to-tag=a1;from-tag=b2\r\n";
        String localPath = "LocalMetrics/" + path;
        String remotePath = "RemoteMetrics/" + path;
        VqRtcpXrReader other = line == VqLine.PACKET_LOSS || line == VqLine.BURST_GAP_LOSS ? OTHER_MOS : OTHER_LOSS;
        return ways(
                new Way("in its place", LENIENT, local, "\r\n" + dialog, "", localPath, List.of()),
                new Way("under other scales", other, local, "\r\n" + dialog, "", localPath, List.of()),
                new Way("with LF", LENIENT, local, "\n" + dialog, "", localPath, List.of(RtcpXrProblem.LINE_END_LF)),
                new Way("last with its line end", LENIENT, remote, "\r\n", "", remotePath, List.of()),
                new Way("last", LENIENT, remote, "", "", remotePath, List.of()));
    }

    private List<Way> dialogWays() {
        String before = "VQSessionReport: CallTerm\r\n" + String.join("\r\n", SESSION) + "\r\nLocalMetrics:\r\n"
                + TIMESTAMPS + "\r\n";
        return ways(
                new Way("last with its line end", LENIENT, before, "\r\n", "", "DialogID", List.of()),
                new Way("with LF", LENIENT, before, "\n", "", "DialogID", List.of(RtcpXrProblem.LINE_END_LF)),
                new Way("last", LENIENT, before, "", "", "DialogID", List.of()));
    }

    /** The ways, and the last of them with other octets behind the body. */
    private static List<Way> ways(Way... ways) {
        List<Way> all = new ArrayList<>(List.of(ways));
        Way last = ways[ways.length - 1];
        for (String other : OTHER_OCTETS) {
            all.add(new Way(
                    "last before " + Visible.text(other),
                    LENIENT,
                    last.before,
                    last.behind,
                    other,
                    last.path,
                    last.own));
        }
        return all;
    }

    private static byte[] concat(byte[]... pieces) {
        byte[] all =
                new byte[Arrays.stream(pieces).mapToInt(piece -> piece.length).sum()];
        int at = 0;
        for (byte[] piece : pieces) {
            System.arraycopy(piece, 0, all, at, piece.length);
            at += piece.length;
        }
        return all;
    }
}
