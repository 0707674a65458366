package io.vqreport.testkit.formats.w3c;

import static io.vqreport.testkit.Deviation.always;
import static io.vqreport.testkit.Deviation.replacing;

import io.vqreport.testkit.Deviated;
import io.vqreport.testkit.Deviation;
import io.vqreport.testkit.formats.json.PackedText;
import io.vqreport.webrtc.w3c.GetStatsProblem;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The deviations of getStats snapshots and of the dumps that hold them, each made in a conforming input, with the code that a reader notes for it.
 * Without jqwik.
 */
public final class GetStatsDeviations {
    private static final String NUMBER = "-?[0-9][0-9.eE+-]*";
    /** All before the last place, so that a change is in the last snapshot, which is compared with the one before. */
    private static final String LAST = "(?s)^(.*)";

    private static final String REST = "(.*)$";
    private static final String STAMP = "\"timestamp\":(" + NUMBER + "),\"type\":";

    private static final List<Deviation> SNAPSHOTS = Stream.of(texts(), entries(), intervals(), values())
            .flatMap(List::stream)
            .toList();
    private static final List<Deviation> INTERNALS = internals();
    private static final List<Deviation> RTCSTATS = rtcStats();

    private GetStatsDeviations() {}

    /**
     * The deviations of snapshots.
     *
     * @return all of them; some codes have several
     */
    public static List<Deviation> ofSnapshots() {
        return SNAPSHOTS;
    }

    /**
     * The deviations of webrtc-internals dumps.
     *
     * @return those of the dump itself
     */
    public static List<Deviation> ofInternals() {
        return INTERNALS;
    }

    /**
     * The deviations of rtcstats dumps.
     *
     * @return those of the dump itself
     */
    public static List<Deviation> ofRtcStats() {
        return RTCSTATS;
    }

    /** Other text in the last place that a pattern finds. */
    private static Deviation last(String name, GetStatsProblem expected, String pattern, String replacement) {
        String behind = replacement.replaceAll("\\$1", "\\$2");
        int groups = (int) pattern.replaceAll("\\\\.", "")
                .replaceAll("\\(\\?", "")
                .chars()
                .filter(c -> c == '(')
                .count();
        return replacing(name, expected, LAST + pattern + REST, "$1" + behind + "$" + (groups + 2));
    }

    /** Other text in every place that a pattern finds. */
    private static Deviation everywhere(String name, GetStatsProblem expected, String pattern, String replacement) {
        Pattern places = Pattern.compile(pattern);
        return Deviation.of(name, expected, (conforming, random) -> {
            String text = new String(conforming, StandardCharsets.ISO_8859_1);
            String edited = places.matcher(text).replaceAll(replacement);
            return edited.equals(text)
                    ? Optional.empty()
                    : Optional.of(Deviated.of(edited.getBytes(StandardCharsets.ISO_8859_1)));
        });
    }

    private static List<Deviation> texts() {
        return List.of(
                replacing("cut off", GetStatsProblem.NOT_JSON, "(?s)^(.{20}).*$", "$1")
                        .refused(),
                replacing("another document", GetStatsProblem.NO_SNAPSHOT, "(?s)^.*$", "[1,2]")
                        .refused(),
                always("a byte order mark", GetStatsProblem.BYTE_ORDER_MARK, GetStatsDeviations::marked),
                replacing("a comma between snapshots", GetStatsProblem.SEPARATOR, "\n(?=[\\[{])", ",\n"),
                replacing("a member twice", GetStatsProblem.DUPLICATE_MEMBER, "(\"jitter\":" + NUMBER + ")", "$1,$1"),
                replacing("NaN", GetStatsProblem.NOT_A_NUMBER, "\"jitter\":" + NUMBER, "\"jitter\":NaN"),
                replacing(
                                "one entry by itself",
                                GetStatsProblem.SINGLE_ENTRY,
                                "(?s)^.*?(\\{\"id\":\"I\",[^{}]*\\}).*$",
                                "$1\n")
                        .otherItems(),
                replacing("the first snapshot alone", GetStatsProblem.SINGLE_SNAPSHOT, "(?s)^([^\n]*\n).*$", "$1")
                        .otherItems());
    }

    private static byte[] marked(byte[] octets) {
        return ("\u00EF\u00BB\u00BF" + new String(octets, StandardCharsets.ISO_8859_1))
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    private static List<Deviation> entries() {
        return List.of(
                replacing(
                        "a number among the entries",
                        GetStatsProblem.ENTRY_NOT_OBJECT,
                        "(?m)^\\[\\{\"id\":",
                        "[7,{\"id\":"),
                replacing("an entry without id", GetStatsProblem.ID_MISSING, "(?m)^\\[\\{\"id\":\"C\",", "[{"),
                replacing("an entry under another id", GetStatsProblem.ID_DIFFERS, "\\[\"C\",\\{", "[\"D\",{"),
                replacing(
                        "two entries with one id",
                        GetStatsProblem.ID_REPEATED,
                        "(?m)^\\[(\\{\"id\":[^{}]*\\})",
                        "[$1,$1"),
                replacing("an entry without type", GetStatsProblem.TYPE_MISSING, "\"type\":\"codec\",", ""),
                replacing(
                        "a type without dash",
                        GetStatsProblem.TYPE_SPELLING,
                        "\"type\":\"candidate-pair\"",
                        "\"type\":\"candidatepair\""),
                replacing(
                        "a type of another time",
                        GetStatsProblem.TYPE_UNKNOWN,
                        "\"type\":\"codec\"",
                        "\"type\":\"track\""),
                replacing(
                        "isRemote",
                        GetStatsProblem.REMOTE_FLAG,
                        "\"type\":\"remote-inbound-rtp\"",
                        "\"type\":\"inbound-rtp\",\"isRemote\":true"),
                replacing(
                        "an entry of Chrome before the standard",
                        GetStatsProblem.LEGACY_GOOG,
                        "(?m)^\\[(\\{\"id\":)",
                        "[{\"id\":\"G\",\"timestamp\":1767600000000,\"type\":\"ssrc\",\"stats\":{\"googRtt\":\"7\"}},$1"),
                replacing(
                        "an entry without timestamp",
                        GetStatsProblem.TIMESTAMP_MISSING,
                        "\"timestamp\":" + NUMBER + ",(\"type\":\"codec\")",
                        "$1"),
                replacing(
                        "a timestamp in quotes",
                        GetStatsProblem.TIMESTAMP_TEXT,
                        STAMP,
                        "\"timestamp\":\"$1\",\"type\":"),
                replacing(
                        "no time for a timestamp",
                        GetStatsProblem.TIMESTAMP_MALFORMED,
                        STAMP + "\"codec\"",
                        "\"timestamp\":\"soon\",\"type\":\"codec\""),
                last(
                        "a timestamp in \u00b5s",
                        GetStatsProblem.TIMESTAMP_OUT_OF_RANGE,
                        "\"timestamp\":([0-9]{13})[^,]*,\"type\":\"inbound-rtp\"",
                        "\"timestamp\":$1000,\"type\":\"inbound-rtp\""),
                replacing(
                        "an unknown member",
                        GetStatsProblem.MEMBER_UNKNOWN,
                        "(\"jitter\":" + NUMBER + ")",
                        "$1,\"novelty\":[1]"),
                replacing("true for a number", GetStatsProblem.MEMBER_TYPE, "\"jitter\":" + NUMBER, "\"jitter\":true"),
                replacing(
                        "a number in quotes",
                        GetStatsProblem.NUMBER_AS_TEXT,
                        "\"jitter\":(" + NUMBER + ")",
                        "\"jitter\":\"$1\""),
                replacing(
                        "a number too large",
                        GetStatsProblem.NUMBER_TOO_LARGE,
                        "\"jitter\":" + NUMBER,
                        "\"jitter\":1e999"),
                replacing("null", GetStatsProblem.NULL_MEMBER, "\"jitter\":" + NUMBER, "\"jitter\":null"));
    }

    private static List<Deviation> intervals() {
        return List.of(
                last(
                                "a snapshot of other entries",
                                GetStatsProblem.NOTHING_IN_COMMON,
                                "\n[^\n]+\n",
                                "\n[{\"id\":\"Z\",\"timestamp\":1797600000000,\"type\":\"codec\"}]\n")
                        .otherItems(),
                last("a stream of another id", GetStatsProblem.ENTRY_NEW, "\"id\":\"I\",", "\"id\":\"N\","),
                last("a stream that is gone", GetStatsProblem.ENTRY_REMOVED, "\"id\":\"I\",", "\"id\":\"N\","),
                last(
                        "an id of another stream",
                        GetStatsProblem.ENTRY_REPLACED,
                        "(\"type\":\"inbound-rtp\"),\"ssrc\":[0-9]+",
                        "$1,\"ssrc\":7"),
                replacing("a snapshot twice", GetStatsProblem.NOT_ADVANCED, "(?s)^(.*\n)([^\n]+\n)$", "$1$2$2")
                        .otherItems(),
                last(
                        "a clock that went back",
                        GetStatsProblem.TIMESTAMP_BACKWARDS,
                        "\"timestamp\":[^,]*,\"type\":\"inbound-rtp\"",
                        "\"timestamp\":1500000000000,\"type\":\"inbound-rtp\""),
                last(
                        "a counter that fell",
                        GetStatsProblem.COUNTER_RESET,
                        "\"packetsReceived\":[0-9]+",
                        "\"packetsReceived\":1"),
                everywhere(
                        "no packet between two snapshots",
                        GetStatsProblem.NOTHING_EXPECTED,
                        "\"packetsReceived\":[0-9]+,\"packetsLost\":[0-9]+",
                        "\"packetsReceived\":500,\"packetsLost\":0"),
                last(
                        "loss that fell",
                        GetStatsProblem.LOSS_NEGATIVE,
                        "(\"packetsReceived\":[0-9]+),\"packetsLost\":[0-9]+",
                        "$1,\"packetsLost\":-5"));
    }

    private static List<Deviation> values() {
        return List.of(
                everywhere(
                        "a clock that counts from its start",
                        GetStatsProblem.CLOCK_NOT_SET,
                        "\"timestamp\":1[0-9]{3}",
                        "\"timestamp\":1"),
                last("a negative jitter", GetStatsProblem.OUT_OF_RANGE, "\"jitter\":" + NUMBER, "\"jitter\":-1"),
                last("no sound level", GetStatsProblem.NO_DATA, "(\"type\":\"inbound-rtp\")", "$1,\"audioLevel\":0"),
                last(
                        "a stream of no medium",
                        GetStatsProblem.KIND_MISSING,
                        "(\"type\":\"inbound-rtp\",\"ssrc\":[0-9]+),\"kind\":\"[a-z]+\"",
                        "$1"),
                everywhere(
                        "SSRC 0",
                        GetStatsProblem.SSRC_ZERO,
                        "(\"type\":\"inbound-rtp\"),\"ssrc\":[0-9]+",
                        "$1,\"ssrc\":0"),
                everywhere(
                        "an SSRC too great",
                        GetStatsProblem.SSRC_INVALID,
                        "(\"type\":\"inbound-rtp\"),\"ssrc\":[0-9]+",
                        "$1,\"ssrc\":4294967296"),
                last(
                        "a payload type too great",
                        GetStatsProblem.PAYLOAD_TYPE_INVALID,
                        "\"payloadType\":[0-9]+",
                        "\"payloadType\":128"),
                last("no clock rate", GetStatsProblem.CLOCK_RATE_INVALID, "\"clockRate\":[0-9]+", "\"clockRate\":0"),
                last("a port too great", GetStatsProblem.PORT_INVALID, "\"port\":[0-9]+", "\"port\":65536"),
                last(
                        "a codec that is not there",
                        GetStatsProblem.REFERENCE_MISSING,
                        "(\"type\":\"inbound-rtp\"[^{}]*\"codecId\":)\"C\"",
                        "$1\"D\""),
                last(
                        "a transport without its pair",
                        GetStatsProblem.PATH_UNKNOWN,
                        ",\"selectedCandidatePairId\":\"P\"(.*?),\"nominated\":true",
                        "$1"),
                last(
                        "another pair",
                        GetStatsProblem.PATH_CHANGED,
                        "\"selectedCandidatePairId\":\"P\"(.*?)\"id\":\"P\"",
                        "\"selectedCandidatePairId\":\"Q\"$1\"id\":\"Q\""),
                last(
                        "an entry without a place",
                        GetStatsProblem.NOT_MAPPED,
                        "\n\\[(\\{\"id\":)",
                        "\n[{\"id\":\"E\",\"timestamp\":1767600000000,\"type\":\"peer-connection\"},$1"));
    }

    private static List<Deviation> internals() {
        String jitter = "\"I-jitter\":\\{";
        String values = "(\"I-jitter\":\\{[^{}]*\"values\":\")\\[([^\"]*)\\]\"";
        return List.of(
                always("packed, and cut off", GetStatsProblem.PACKING_BROKEN, PackedText::cutOff)
                        .otherItems(),
                replacing("another document", GetStatsProblem.NO_DUMP, "(?s)^.*$", "{\"UserAgent\":\"Example/1.0\"}")
                        .refused(),
                replacing(
                                "a dump without connection",
                                GetStatsProblem.EMPTY_DUMP,
                                "(?s)^.*$",
                                "{\"PeerConnections\":{}}")
                        .otherItems(),
                replacing(
                        "an event",
                        GetStatsProblem.EVENTS_SKIPPED,
                        "\"updateLog\":\\[\\]",
                        "\"updateLog\":[{\"type\":\"createOffer\"}]"),
                replacing(
                        "a series without dash",
                        GetStatsProblem.SERIES_MALFORMED,
                        jitter,
                        "\"J\":{\"values\":\"[]\"},$0"),
                replacing("a series of no array", GetStatsProblem.SERIES_MALFORMED, values, "$1none\""),
                replacing(
                        "a computed series",
                        GetStatsProblem.SERIES_COMPUTED,
                        jitter,
                        "\"I-[packetsReceived/s]\":{\"statsType\":\"inbound-rtp\",\"values\":\"[1]\"},$0"),
                replacing("a series that began late", GetStatsProblem.SERIES_SHORT, values, "$1[0.001]\""),
                replacing("a series too long", GetStatsProblem.SERIES_LONG, values, "$1[$2,0.001]\""),
                replacing(
                        "an entry without times",
                        GetStatsProblem.SERIES_WITHOUT_TIMES,
                        jitter,
                        "\"E-jitter\":{\"statsType\":\"inbound-rtp\",\"values\":\"[1]\"},$0"));
    }

    private static List<Deviation> rtcStats() {
        return List.of(
                always("packed, and cut off", GetStatsProblem.PACKING_BROKEN, PackedText::cutOff)
                        .otherItems(),
                replacing("another document", GetStatsProblem.NO_DUMP, "(?s)^.*$", "{\"UserAgent\":\"Example/1.0\"}")
                        .refused(),
                replacing(
                                "a dump without statistics",
                                GetStatsProblem.EMPTY_DUMP,
                                "(?s)^(RTCStatsDump\n[^\n]*\n).*$",
                                "$1")
                        .otherItems(),
                replacing("file format 2", GetStatsProblem.DUMP_VERSION, "\"fileFormat\":3", "\"fileFormat\":2")
                        .refused(),
                replacing("a line of no event", GetStatsProblem.LINE_MALFORMED, "(?s)\n$", "\n[{}]\n")
                        .otherItems(),
                replacing("a number for no name", GetStatsProblem.CODE_UNKNOWN, "\"16\":" + NUMBER, "$0,\"9999\":1"),
                replacing(
                                "statistics of no object",
                                GetStatsProblem.STATS_MALFORMED,
                                "(?s)\n$",
                                "\n[\"getStats\",\"0-1\",[1],null,1]\n")
                        .otherItems(),
                replacing(
                        "statistics before the standard",
                        GetStatsProblem.STATS_FORMAT,
                        "chrome_standard",
                        "google_legacy"),
                replacing(
                        "another event",
                        GetStatsProblem.EVENTS_SKIPPED,
                        "(?s)\n$",
                        "\n[\"createOffer\",\"0-1\",null,null,1]\n"));
    }
}
