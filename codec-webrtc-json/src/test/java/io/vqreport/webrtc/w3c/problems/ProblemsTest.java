package io.vqreport.webrtc.w3c.problems;

import static org.assertj.core.api.Assertions.assertThat;

import io.vqreport.codec.DecodeMode;
import io.vqreport.codec.DecodeOptions;
import io.vqreport.codec.DecodedItem;
import io.vqreport.codec.MalformedReportException;
import io.vqreport.codec.Problem;
import io.vqreport.codec.ProblemClass;
import io.vqreport.codec.QualityReportCodec;
import io.vqreport.codec.ReportDecoder;
import io.vqreport.webrtc.w3c.GetStats;
import io.vqreport.webrtc.w3c.GetStatsCodec;
import io.vqreport.webrtc.w3c.GetStatsProblem;
import io.vqreport.webrtc.w3c.RtcStatsCodec;
import io.vqreport.webrtc.w3c.WebRtcInternalsCodec;
import io.vqreport.webrtc.w3c.support.Inputs;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Is each oddity noted, at its place? Does STRICT refuse those of syntax, and only those? */
class ProblemsTest {
    private static final String HEAD =
            "'id':'I','type':'inbound-rtp','timestamp':1763712000000,'ssrc':1,'kind':'audio'";
    private static final String NEXT =
            "'id':'I','type':'inbound-rtp','timestamp':1763712001000,'ssrc':1,'kind':'audio'";
    private static final QualityReportCodec PLAIN = new GetStatsCodec();
    private static final QualityReportCodec LINES = new RtcStatsCodec();
    private static final QualityReportCodec COLUMNS = new WebRtcInternalsCodec();
    private static final String DUMP = "RTCStatsDump\n{'fileFormat':3}\n";

    record Case(GetStatsProblem code, String path, QualityReportCodec codec, List<String> inputs) {
        @Override
        public String toString() {
            return code.name();
        }
    }

    private static Case in(GetStatsProblem code, String path, String... inputs) {
        return new Case(code, path, PLAIN, List.of(inputs));
    }

    private static String series(String name, String values) {
        return "'" + name + "':{'statsType':'inbound-rtp','values':" + values + "}";
    }

    private static Case columns(GetStatsProblem code, String path, String series) {
        return new Case(code, path, COLUMNS, List.of("{'PeerConnections':{'1-1':{'stats':{" + series + "}}}}"));
    }

    static Stream<Case> cases() {
        String base = "[{" + HEAD + ",'packetsReceived':10,'packetsLost':5}]";
        return Stream.of(
                in(GetStatsProblem.NOT_JSON, "/0/id", "[{'id'"),
                in(GetStatsProblem.NO_SNAPSHOT, "", "[1,2]"),
                in(GetStatsProblem.BYTE_ORDER_MARK, "", "\uFEFF[{" + HEAD + "}]"),
                in(GetStatsProblem.SEPARATOR, "", "[{" + HEAD + "}],[{" + NEXT + "}]"),
                in(GetStatsProblem.DUPLICATE_MEMBER, "/0/jitter", "[{" + HEAD + ",'jitter':1,'jitter':2}]"),
                in(GetStatsProblem.NOT_A_NUMBER, "/0/jitter", "[{" + HEAD + ",'jitter':NaN}]"),
                in(GetStatsProblem.SINGLE_ENTRY, "", "{" + HEAD + "}"),
                in(GetStatsProblem.ENTRY_NOT_OBJECT, "/1", "[{" + HEAD + "},7]"),
                in(GetStatsProblem.ENTRY_NOT_OBJECT, "/1", "[{" + HEAD + "},['x',[1]]]"),
                in(GetStatsProblem.ENTRY_NOT_OBJECT, "/b", "{'a':{" + HEAD + "},'b':[[1]]}"),
                in(GetStatsProblem.ID_MISSING, "/0", "[{'type':'codec','timestamp':1763712000000}]"),
                in(GetStatsProblem.ID_MISSING, "/0", "[{'id':'','type':'codec','timestamp':1763712000000}]"),
                in(GetStatsProblem.ID_DIFFERS, "/0/1", "[['J',{" + HEAD + "}]]"),
                in(GetStatsProblem.ID_DIFFERS, "/0/1", "[['J',{'id':'','type':'codec','timestamp':1763712000000}]]"),
                in(GetStatsProblem.ID_REPEATED, "/0", base, "[{" + NEXT + "},{" + NEXT + "}]"),
                in(GetStatsProblem.TYPE_MISSING, "/1", "[{" + HEAD + "},{'id':'Scores','audio':4.35}]"),
                in(GetStatsProblem.TYPE_SPELLING, "/0", "[{'id':'I','type':'inboundrtp','timestamp':1763712000000}]"),
                in(GetStatsProblem.TYPE_UNKNOWN, "/0", "[{'id':'I','type':'track','timestamp':1763712000000}]"),
                in(GetStatsProblem.REMOTE_FLAG, "/0", "[{" + HEAD + ",'isRemote':true}]"),
                in(
                        GetStatsProblem.LEGACY_GOOG,
                        "/0",
                        "[{'id':'I','type':'ssrc','timestamp':1,'stats':{'googRtt':'7'}}]"),
                in(GetStatsProblem.TIMESTAMP_MISSING, "/0", "[{'id':'I','type':'codec'}]"),
                in(
                        GetStatsProblem.TIMESTAMP_TEXT,
                        "/0/timestamp",
                        "[{'id':'I','type':'codec','timestamp':'2025-11-21T08:00:00.5Z'}]"),
                in(
                        GetStatsProblem.TIMESTAMP_MALFORMED,
                        "/0/timestamp",
                        "[{'id':'I','type':'codec','timestamp':'soon'}]"),
                in(
                        GetStatsProblem.TIMESTAMP_OUT_OF_RANGE,
                        "/0",
                        "[{'id':'I','type':'inbound-rtp','timestamp':1763712000000000,'kind':'audio'}]"),
                in(
                        GetStatsProblem.CLOCK_NOT_SET,
                        "/0",
                        "[{'id':'I','type':'inbound-rtp','timestamp':1000,'kind':'audio'}]"),
                in(GetStatsProblem.MEMBER_UNKNOWN, "/0/brandNew", "[{" + HEAD + ",'brandNew':[1]}]"),
                in(GetStatsProblem.MEMBER_TYPE, "/0/jitter", "[{" + HEAD + ",'jitter':true}]"),
                in(GetStatsProblem.NUMBER_AS_TEXT, "/0/jitter", "[{" + HEAD + ",'jitter':'0.5'}]"),
                in(GetStatsProblem.NUMBER_TOO_LARGE, "/0/jitter", "[{" + HEAD + ",'jitter':1e999}]"),
                in(GetStatsProblem.NULL_MEMBER, "/0/jitter", "[{" + HEAD + ",'jitter':null}]"),
                in(
                        GetStatsProblem.NOTHING_IN_COMMON,
                        "",
                        base,
                        "[{'id':'Z','type':'codec','timestamp':1763712001000}]"),
                in(GetStatsProblem.ENTRY_NEW, "/1", base, "[{" + NEXT + "},{" + NEXT.replace("'I'", "'K'") + "}]"),
                in(GetStatsProblem.ENTRY_REMOVED, "/0", base, "[{'id':'Z','type':'codec','timestamp':1763712001000}]"),
                in(GetStatsProblem.ENTRY_REPLACED, "/0", base, "[{" + NEXT.replace("'ssrc':1", "'ssrc':2") + "}]"),
                in(GetStatsProblem.NOT_ADVANCED, "/0", base, base),
                in(GetStatsProblem.TIMESTAMP_BACKWARDS, "/0", "[{" + NEXT + "}]", base),
                in(GetStatsProblem.COUNTER_RESET, "/0/packetsReceived", base, "[{" + NEXT + ",'packetsReceived':9}]"),
                in(
                        GetStatsProblem.LOSS_NEGATIVE,
                        "/0/packetsLost",
                        base,
                        "[{" + NEXT + ",'packetsReceived':11,'packetsLost':4}]"),
                in(
                        GetStatsProblem.NOTHING_EXPECTED,
                        "/0/packetsLost",
                        base,
                        "[{" + NEXT + ",'packetsReceived':10,'packetsLost':5}]"),
                in(GetStatsProblem.OUT_OF_RANGE, "/0/jitter", "[{" + HEAD + ",'jitter':-1}]"),
                in(GetStatsProblem.OUT_OF_RANGE, "/0/audioLevel", "[{" + HEAD + ",'audioLevel':34}]"),
                in(GetStatsProblem.NO_DATA, "/0/audioLevel", "[{" + HEAD + ",'audioLevel':0}]"),
                in(
                        GetStatsProblem.NO_DATA,
                        "/1/echoReturnLoss",
                        "[{" + HEAD
                                + "},{'id':'S','type':'media-source','timestamp':1763712000000,'kind':'audio','echoReturnLoss':-30,"
                                + "'echoReturnLossEnhancement':0.17551203072071075}]"),
                in(GetStatsProblem.KIND_MISSING, "/0", "[{" + HEAD.replace("'kind':'audio'", "'mid':'0'") + "}]"),
                in(GetStatsProblem.SSRC_ZERO, "/0/ssrc", "[{" + HEAD.replace("'ssrc':1", "'ssrc':0") + "}]"),
                in(
                        GetStatsProblem.SSRC_INVALID,
                        "/0/ssrc",
                        "[{" + HEAD.replace("'ssrc':1", "'ssrc':4294967296") + "}]"),
                in(
                        GetStatsProblem.PAYLOAD_TYPE_INVALID,
                        "/1/payloadType",
                        "[{" + HEAD
                                + ",'codecId':'C'},{'id':'C','type':'codec','timestamp':1763712000000,'payloadType':128}]"),
                in(
                        GetStatsProblem.CLOCK_RATE_INVALID,
                        "/1/clockRate",
                        "[{" + HEAD
                                + ",'codecId':'C'},{'id':'C','type':'codec','timestamp':1763712000000,'clockRate':0}]"),
                in(
                        GetStatsProblem.PORT_INVALID,
                        "/1/port",
                        "[{'id':'P','type':'candidate-pair','timestamp':1763712000000,'nominated':true,'state':'succeeded',"
                                + "'localCandidateId':'L'},{'id':'L','type':'local-candidate','timestamp':1763712000000,'port':65536}]"),
                in(GetStatsProblem.REFERENCE_MISSING, "/0/codecId", "[{" + HEAD + ",'codecId':'C'}]"),
                in(GetStatsProblem.PATH_UNKNOWN, "/0", "[{'id':'T','type':'transport','timestamp':1763712000000}]"),
                in(GetStatsProblem.PATH_CHANGED, "/0/selectedCandidatePairId", path("A", 0), path("B", 1)),
                in(
                        GetStatsProblem.NOT_MAPPED,
                        "/1",
                        "[{" + HEAD + "},{'id':'P','type':'peer-connection','timestamp':1763712000000}]"),
                new Case(GetStatsProblem.NO_DUMP, "", COLUMNS, List.of("{'UserAgent':'x'}")),
                new Case(GetStatsProblem.NO_DUMP, "", LINES, List.of("{'UserAgent':'x'}")),
                new Case(GetStatsProblem.EMPTY_DUMP, "", COLUMNS, List.of("{'PeerConnections':{}}")),
                new Case(GetStatsProblem.EMPTY_DUMP, "", LINES, List.of("RTCStatsDump\n{'fileFormat':3}\n")),
                new Case(GetStatsProblem.DUMP_VERSION, "", LINES, List.of("RTCStatsDump\n{'fileFormat':2}\n")),
                new Case(GetStatsProblem.LINE_MALFORMED, "", LINES, List.of(DUMP + "[{}]\n")),
                new Case(
                        GetStatsProblem.CODE_UNKNOWN,
                        "/2/I/9999",
                        LINES,
                        List.of(DUMP + "['g','1',{'I':{'type':1,'t':1763712000000,'9999':1}},1]\n")),
                new Case(GetStatsProblem.STATS_MALFORMED, "", LINES, List.of(DUMP + "['getStats','1',[1],1]\n")),
                new Case(
                        GetStatsProblem.STATS_FORMAT,
                        "",
                        LINES,
                        List.of("['connectionInfo',null,'google_legacy',1]\n")),
                new Case(GetStatsProblem.EVENTS_SKIPPED, "", LINES, List.of(DUMP + "['create','1',{},1]\n")),
                new Case(
                        GetStatsProblem.EVENTS_SKIPPED,
                        "/PeerConnections/1-1/updateLog",
                        COLUMNS,
                        List.of("{'PeerConnections':{'1-1':{'updateLog':[{}]}}}")),
                columns(GetStatsProblem.SERIES_MALFORMED, "/PeerConnections/1-1/stats/I", "'I':{'values':'[]'}"),
                columns(
                        GetStatsProblem.SERIES_MALFORMED,
                        "/PeerConnections/1-1/stats/I-jitter",
                        series("I-jitter", "'no array'")),
                columns(
                        GetStatsProblem.SERIES_COMPUTED,
                        "/PeerConnections/1-1/stats/I-[a~1s]",
                        series("I-[a/s]", "'[1]'")),
                columns(
                        GetStatsProblem.SERIES_SHORT,
                        "/PeerConnections/1-1/stats/I/jitter",
                        series("I-timestamp", "[1763712000000,1763712001000]") + "," + series("I-jitter", "'[1]'")),
                columns(
                        GetStatsProblem.SERIES_LONG,
                        "/PeerConnections/1-1/stats/I/jitter",
                        series("I-timestamp", "'[1763712000000]'") + "," + series("I-jitter", "'[1,2]'")),
                columns(
                        GetStatsProblem.SERIES_WITHOUT_TIMES,
                        "/PeerConnections/1-1/stats/I",
                        series("I-jitter", "'[1,2]'")));
    }

    private static String path(String pair, int second) {
        return "[{'id':'T','type':'transport','timestamp':176371200" + second + "000,'selectedCandidatePairId':'" + pair
                + "','bytesSent':1},{'id':'" + pair + "','type':'candidate-pair','timestamp':176371200" + second
                + "000,'transportId':'T'}]";
    }

    @ParameterizedTest
    @MethodSource("cases")
    void isNotedAtItsPlace(Case example) {
        assertThat(problems(example, DecodeMode.LENIENT))
                .filteredOn(problem -> problem.code() == example.code)
                .extracting(problem -> problem.location().path())
                .contains(example.path);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void isRefusedByStrictWhereItIsOfSyntax(Case example) {
        List<Problem> problems = problems(example, DecodeMode.STRICT);
        if (example.code.problemClass() == ProblemClass.SYNTAX) {
            assertThat(refused(example)).isTrue();
        } else {
            assertThat(problems).extracting(Problem::code).contains(example.code);
        }
    }

    @Test
    void everyCodeHasAnExample() {
        Set<GetStatsProblem> codes = EnumSet.allOf(GetStatsProblem.class);
        cases().forEach(example -> codes.remove(example.code));
        // These have tests of their own, two of them below.
        assertThat(codes)
                .containsExactlyInAnyOrder(
                        GetStatsProblem.SINGLE_SNAPSHOT,
                        GetStatsProblem.MORE_SNAPSHOTS,
                        GetStatsProblem.PACKING_BROKEN);
    }

    @Test
    void aFirstSnapshotHasNoReport() {
        List<DecodedItem> items = PLAIN.decode(Inputs.json("[{" + HEAD + "}]"), DecodeOptions.lenient());
        assertThat(items)
                .singleElement()
                .isInstanceOfSatisfying(
                        DecodedItem.NoReport.class,
                        item -> assertThat(item.problems())
                                .extracting(Problem::code)
                                .containsExactly(GetStatsProblem.SINGLE_SNAPSHOT));
    }

    @Test
    void furtherSnapshotsAreNoted() {
        byte[] two = Inputs.json("[{" + HEAD + "}]\n[{" + NEXT + "}]");
        assertThat(GetStats.decode(two).problems())
                .extracting(Problem::code)
                .containsExactly(GetStatsProblem.MORE_SNAPSHOTS);
        assertThat(GetStats.decodeAll(two)).hasSize(2);
    }

    private static List<Problem> problems(Case example, DecodeMode mode) {
        List<Problem> problems = new ArrayList<>();
        DecodeOptions options = DecodeOptions.lenient().withMode(mode).with(GetStats.SINGLE, true);
        ReportDecoder decoder = example.codec.newDecoder(options);
        try {
            for (String input : example.inputs) {
                decoder.decode(ByteBuffer.wrap(Inputs.json(input)), item -> problems.addAll(of(item)));
            }
        } catch (MalformedReportException e) {
            problems.add(e.problem());
        }
        problems.addAll(decoder.finish().problems());
        return problems;
    }

    private static List<Problem> of(DecodedItem item) {
        if (item instanceof DecodedItem.Report report) {
            return report.decoded().problems();
        }
        return item instanceof DecodedItem.NoReport none
                ? none.problems()
                : List.of(((DecodedItem.Refused) item).problem());
    }

    private static boolean refused(Case example) {
        List<DecodedItem> items = new ArrayList<>();
        ReportDecoder decoder = example.codec.newDecoder(DecodeOptions.strict());
        try {
            for (String input : example.inputs) {
                decoder.decode(ByteBuffer.wrap(Inputs.json(input)), items::add);
            }
        } catch (MalformedReportException e) {
            return e.problem().code().problemClass() == ProblemClass.SYNTAX;
        }
        return items.stream().anyMatch(DecodedItem.Refused.class::isInstance);
    }
}
