package io.vqreport.webrtc.w3c.dumps;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vqreport.codec.CoreProblemCode;
import io.vqreport.codec.DecodeLimits;
import io.vqreport.codec.DecodeOptions;
import io.vqreport.codec.DecodedDocument;
import io.vqreport.codec.DecodedItem;
import io.vqreport.codec.LimitExceededException;
import io.vqreport.codec.MalformedReportException;
import io.vqreport.codec.Problem;
import io.vqreport.metric.Metric;
import io.vqreport.model.QualityReport;
import io.vqreport.webrtc.w3c.GetStatsProblem;
import io.vqreport.webrtc.w3c.RtcStatsCodec;
import io.vqreport.webrtc.w3c.support.Inputs;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Does each line of an rtcstats dump change just what it says, and is what is no such line told with its place? */
class RtcStatsLinesTest {
    private static final RtcStatsCodec CODEC = new RtcStatsCodec();
    private static final String HEAD = "RTCStatsDump\n{'fileFormat':3}\n";

    // What a line leaves out, by either rule.

    @Test
    void whatIsNotThereIsUnchangedAndNullIsRemoved() {
        assertThat(states(
                        HEAD,
                        "['g','1',{'A':{'type':'codec','t':5,'mimeType':'x'},'B':{'type':'codec','t':5}},1]",
                        "['g','1',{'t':7,'A':{'mimeType':'y'}},1]",
                        "['g','1',{'t':8,'B':null},1]",
                        "['g','1',{'t':9,'C':{'type':'codec'}},1]"))
                .containsExactly(
                        "[{'id':'A','type':'codec','timestamp':5,'mimeType':'x'},{'id':'B','type':'codec','timestamp':5}]",
                        "[{'id':'A','type':'codec','timestamp':7,'mimeType':'y'},{'id':'B','type':'codec','timestamp':7}]",
                        "[{'id':'A','type':'codec','timestamp':8,'mimeType':'y'}]",
                        "[{'id':'A','type':'codec','timestamp':9,'mimeType':'y'},{'id':'C','type':'codec','timestamp':9}]");
    }

    @Test
    void whatTheFarEndReportedKeepsItsTimeUntilItIsReportedAgain() {
        assertThat(states(
                        HEAD,
                        "['g','1',{'R':{'type':3,'t':5,'15':1},'S':{'type':4,'t':5},'I':{'type':1,'t':5}},1]",
                        "['g','1',{'t':7},1]",
                        "['g','1',{'t':8,'R':{'15':2}},1]",
                        "['g','1',{'t':9,'R':{'t':6,'15':3}},1]",
                        "['g','1',{'t':10,'R':{'15':4,'t':6.5,'16':0.5}},1]"))
                .containsExactly(
                        entries("R,remote-inbound-rtp,5,'packetsLost':1", "S,remote-outbound-rtp,5", "I,inbound-rtp,5"),
                        entries("R,remote-inbound-rtp,5,'packetsLost':1", "S,remote-outbound-rtp,5", "I,inbound-rtp,7"),
                        entries("R,remote-inbound-rtp,8,'packetsLost':2", "S,remote-outbound-rtp,5", "I,inbound-rtp,8"),
                        entries("R,remote-inbound-rtp,6,'packetsLost':3", "S,remote-outbound-rtp,5", "I,inbound-rtp,9"),
                        entries(
                                "R,remote-inbound-rtp,6.5,'packetsLost':4,'jitter':0.5",
                                "S,remote-outbound-rtp,5",
                                "I,inbound-rtp,10"));
    }

    @Test
    void withoutATimeOfAllEntriesHaveTheirOwn() {
        assertThat(states(HEAD, "['g','1',{'A':{'type':'codec','t':5}},1]", "['g','1',{'t':'x','A':{'channels':1}},1]"))
                .containsExactly(
                        "[{'id':'A','type':'codec','timestamp':5}]",
                        "[{'id':'A','type':'codec','timestamp':5,'channels':1}]");
    }

    @Test
    void recordsAreMergedAndListsAreNot() {
        assertThat(states(
                        HEAD,
                        "['g','1',{'O':{'type':2,'t':5,'96':{'cpu':1,'none':2},'x':{'a':1},'y':[1]}},1]",
                        "['g','1',{'t':6,'O':{'96':{'cpu':3},'x':{'b':2},'y':[2]}},1]",
                        "['g','1',{'t':7,'O':{'x':4}},1]"))
                .containsExactly(
                        entries("O,outbound-rtp,5,'qualityLimitationDurations':{'cpu':1,'none':2},'x':{'a':1},'y':[1]"),
                        entries(
                                "O,outbound-rtp,6,'qualityLimitationDurations':{'cpu':3,'none':2},'x':{'a':1,'b':2},'y':[2]"),
                        entries("O,outbound-rtp,7,'qualityLimitationDurations':{'cpu':3,'none':2},'x':4,'y':[2]"));
    }

    @Test
    void ofJitsiWhatIsNotThereIsRemovedAndMembersAreUnchanged() {
        assertThat(states(
                        "",
                        "['getstats','PC_0',{'A':{'type':'codec','timestamp':0,'mimeType':'x'},'B':{'type':'codec','timestamp':3},'timestamp':5},5]",
                        "['getstats','PC_0',{'A':{'timestamp':0,'channels':2},'B':{'mimeType':'z'},'timestamp':7},7]",
                        "['getstats','PC_0',{'A':{'timestamp':0},'B':null,'timestamp':8},8]",
                        "['getstats','PC_0',{'B':{'type':'codec'},'timestamp':9},9]"))
                .containsExactly(
                        "[{'id':'A','type':'codec','timestamp':5,'mimeType':'x'},{'id':'B','type':'codec','timestamp':3}]",
                        "[{'id':'A','type':'codec','timestamp':7,'mimeType':'x','channels':2},{'id':'B','type':'codec','timestamp':3,'mimeType':'z'}]",
                        "[{'id':'A','type':'codec','timestamp':8,'mimeType':'x','channels':2}]",
                        "[{'id':'B','type':'codec'}]");
    }

    @Test
    void ofJitsiATimeOfAllThatIsNoneIsNotTaken() {
        assertThat(states("", "['getstats','PC_0',{'A':{'type':'codec','timestamp':0},'timestamp':'x'},5]"))
                .containsExactly("[{'id':'A','type':'codec','timestamp':0}]");
    }

    // Names and numbers.

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "'getStats', '0-1'",
                "'g', '0-1'",
                "1, '0-1'",
                "'getStats', '92-1'",
                "'getStats', 7",
                "'getStats', null",
            })
    void aMethodIsNamedOrNumbered(String method, String connection) {
        assertThat(states(HEAD, "[" + method + "," + connection + ",{'A':{'type':'codec','t':5}},null,1]"))
                .containsExactly("[{'id':'A','type':'codec','timestamp':5}]");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {"2", "0", "'get'", "'GetStats'", "'G'"})
    void anotherMethodIsNone(String method) {
        DecodedDocument document = read(HEAD + "[" + method + ",'1',{'A':{'type':'codec','t':5}},1]\n");
        assertThat(document.items()).isEmpty();
        assertThat(document.summary().problems())
                .extracting(Problem::toString)
                .containsExactly("getstats.EVENTS_SKIPPED at 3:1", "getstats.EMPTY_DUMP");
    }

    @Test
    void numbersStandForTypesAndMembersAsFarAsTheTableGoes() {
        DecodedDocument document = read(HEAD
                + "['g','1',{'A':{'type':14,'t':5,'4':111},'B':{'type':99,'t':5},'C':{'type':-1,'t':5},'D':{'type':99999999999,'t':5},"
                + "'E':{'type':1,'t':5,'0':1,'177':2,'9999':3,'99999':4,'-5':5,'5a':6}},1]\n");
        assertThat(problems(document.items().get(0)))
                .filteredOn(problem -> problem.code() == GetStatsProblem.CODE_UNKNOWN)
                .extracting(Problem::toString)
                .containsExactlyInAnyOrder(
                        "getstats.CODE_UNKNOWN at 3 /2/B/type",
                        "getstats.CODE_UNKNOWN at 3 /2/C/type",
                        "getstats.CODE_UNKNOWN at 3 /2/D/type",
                        "getstats.CODE_UNKNOWN at 3 /2/E/0",
                        "getstats.CODE_UNKNOWN at 3 /2/E/177",
                        "getstats.CODE_UNKNOWN at 3 /2/E/9999");
        assertThat(states(
                        HEAD,
                        "['g','1',{'A':{'type':14,'t':5,'4':111},'E':{'type':99,'t':5,'0':1,'99999':4}},1]",
                        "['g','1',{'t':6,'E':{'177':3}},1]"))
                .containsExactly(
                        entries("A,codec,5,'payloadType':111", "E,99,5,'0':1,'99999':4"),
                        entries("A,codec,6,'payloadType':111", "E,99,6,'0':1,'99999':4,'177':3"));
    }

    @Test
    void aNumberUnknownInAChangeIsNotedThere() {
        DecodedDocument document =
                read(HEAD + "['g','1',{'A':{'type':14,'t':5}},1]\n['g','1',{'t':6,'A':{'9999':1}},1]\n");
        assertThat(problems(document.items().get(1)))
                .extracting(Problem::toString)
                .contains("getstats.CODE_UNKNOWN at 4 /2/A/9999");
    }

    @ParameterizedTest
    @ValueSource(strings = {"7", "'x'", "[1]", "true"})
    void whatIsNoEntryIsNotedAndLeftOut(String value) {
        DecodedDocument document = read(HEAD + "['g','1',{'t':5,'A':{'type':'codec'},'B':" + value + "},1]\n");
        assertThat(problems(document.items().get(0)))
                .extracting(Problem::toString)
                .contains("getstats.ENTRY_NOT_OBJECT at 3 /2/B");
        DecodedDocument jitsi =
                read("['getstats','1',{'A':{'type':'codec','timestamp':5},'B':" + value + ",'timestamp':5},5]\n");
        assertThat(problems(jitsi.items().get(0)))
                .extracting(Problem::toString)
                .contains("getstats.ENTRY_NOT_OBJECT at 1 /2/B");
    }

    @Test
    void theTimeOfAllIsNoEntry() {
        DecodedDocument document = read(HEAD + "['g','1',{'t':5,'A':{'type':'codec'}},1]\n");
        assertThat(problems(document.items().get(0)))
                .extracting(Problem::toString)
                .containsExactly("getstats.SINGLE_SNAPSHOT");
        DecodedDocument jitsi = read("['getstats','1',{'A':{'type':'codec','timestamp':0},'timestamp':5},5]\n");
        assertThat(problems(jitsi.items().get(0)))
                .extracting(Problem::toString)
                .containsExactly("getstats.SINGLE_SNAPSHOT");
    }

    @ParameterizedTest
    @CsvSource({"64, ''", "65, ..."})
    void aLongIdIsCutInPlaces(int length, String end) {
        DecodedDocument document =
                read(HEAD + "['g','1',{'t':5,'" + "i".repeat(length) + "':7,'A':{'type':'codec'}},1]\n");
        assertThat(problems(document.items().get(0)))
                .extracting(Problem::toString)
                .contains("getstats.ENTRY_NOT_OBJECT at 3 /2/" + "i".repeat(64) + end);
        String emoji = "i".repeat(63) + "\uD83D\uDE00";
        assertThat(problems(read(HEAD + "['g','1',{'t':5,'" + emoji + "':7,'A':{'type':'codec'}},1]\n")
                        .items()
                        .get(0)))
                .extracting(Problem::toString)
                .contains("getstats.ENTRY_NOT_OBJECT at 3 /2/" + "i".repeat(63) + "...");
    }

    @Test
    void whatIsNotedBeyondTheLimitIsCounted() {
        DecodeOptions options =
                DecodeOptions.lenient().withLimits(DecodeLimits.standard().withMaxProblems(2));
        byte[] dump = Inputs.json("""
                ['getstats','1',{'A':{'type':'codec','timestamp':5},'timestamp':5},5]
                ['getstats','1',{'A':{'type':'codec','timestamp':6},'B':1,'C':1,'D':1,'timestamp':6},6]
                """);
        DecodedItem.NoReport none =
                (DecodedItem.NoReport) CODEC.decode(dump, options).get(1);
        assertThat(none.problems()).hasSize(2);
    }

    // Connections.

    @Test
    void connectionsAreToldApart() {
        List<DecodedItem> items = read(HEAD
                        + snapshot("'0-1'", 1000, 5)
                        + snapshot("'0-2'", 1000, 5)
                        + snapshot("'0-1'", 2000, 9)
                        + snapshot("'0-2'", 2000, 6))
                .items();
        assertThat(items)
                .extracting(item -> item instanceof DecodedItem.Report)
                .containsExactly(false, false, true, true);
        assertThat(report(items.get(2)).tags()).containsExactly(Map.entry("getstats.connection", "0-1"));
        assertThat(report(items.get(3)).tags()).containsExactly(Map.entry("getstats.connection", "0-2"));
        assertThat(packets(items.get(2))).isEqualTo(4);
        assertThat(packets(items.get(3))).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {"'close'", "36"})
    void oneThatWasClosedBeginsAnew(String close) {
        List<DecodedItem> items = read(HEAD + snapshot("'0-1'", 1000, 5) + "[" + close + ",'0-1',null,1]\n"
                        + snapshot("'0-1'", 2000, 9) + snapshot("'0-1'", 3000, 10))
                .items();
        assertThat(items).extracting(item -> item instanceof DecodedItem.Report).containsExactly(false, false, true);
        assertThat(packets(items.get(2))).isEqualTo(1);
        // What was left out before it closed is not there any more.
        assertThat(states(
                        HEAD,
                        "['g','1',{'A':{'type':'codec','t':5}},1]",
                        "[" + close + ",'1',null,1]",
                        "['g','1',{'B':{'type':'codec','t':6}},1]"))
                .last()
                .isEqualTo("[{'id':'B','type':'codec','timestamp':6}]");
    }

    @Test
    void theSoftwareIsThisEnds() {
        String head = "RTCStatsDump\n{'fileFormat':3,'userAgent':'Example/1.0'}\n";
        List<DecodedItem> items =
                read(head + snapshot("'1'", 1000, 5) + snapshot("'1'", 2000, 9)).items();
        assertThat(report(items.get(1)).local().userAgent()).isEqualTo("Example/1.0");
        List<DecodedItem> unnamed =
                read(HEAD + snapshot("'1'", 1000, 5) + snapshot("'1'", 2000, 9)).items();
        assertThat(report(unnamed.get(1)).local().userAgent()).isNull();
        List<DecodedItem> number = read(head.replace("'Example/1.0'", "7")
                        + snapshot("'1'", 1000, 5)
                        + snapshot("'1'", 2000, 9))
                .items();
        assertThat(report(number.get(1)).local().userAgent()).isNull();
    }

    @Test
    void whatIsHeldOfOpenConnectionsIsLimited() {
        DecodeOptions options =
                DecodeOptions.lenient().withLimits(DecodeLimits.standard().withMaxElements(8));
        // Two members and one for the connection itself make three.
        String two = "['g','1',{'A':{'type':'codec','t':5}},1]\n['g','2',{'A':{'type':'codec','t':5}},1]\n";
        String third = "['g','3',{'A':{'type':'codec','t':5}},1]\n";
        assertThat(CODEC.decode(Inputs.json(HEAD + two), options)).hasSize(2);
        assertThatThrownBy(() -> CODEC.decode(Inputs.json(HEAD + two + third), options))
                .isInstanceOfSatisfying(LimitExceededException.class, e -> {
                    assertThat(e.setting()).isEqualTo("maxElements");
                    assertThat(e.actual()).isEqualTo(9);
                    assertThat(e.location().line()).isEqualTo(5);
                });
        // Those that were closed are not held, and one that is told of again is held once.
        String again = two + two + "['close','1',null,1]\n" + third;
        assertThat(CODEC.decode(Inputs.json(HEAD + again), options)).hasSize(5);
    }

    // Lines that are none.

    @ParameterizedTest
    @ValueSource(
            strings = {"[{}]", "[]", "[null,'1',{}]", "['g']", "['g',{},{}]", "['g',[],{}]", "7", "'x'", "[1.5,'1',{}]"
            })
    void aLineOfNoEventIsRefusedAtItsPlace(String line) {
        DecodedDocument document = read(HEAD + snapshot("'1'", 1000, 5) + line + "\n" + snapshot("'1'", 2000, 9));
        assertThat(document.items())
                .extracting(item -> item.getClass().getSimpleName())
                .containsExactly("NoReport", "Refused", "Report");
        assertThat(problems(document.items().get(1)))
                .extracting(Problem::toString)
                .containsExactly("getstats.LINE_MALFORMED at 4:1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[1]", "null", "'x'", "7"})
    void statisticsOfNoObjectAreRefusedAtTheirLine(String statistics) {
        DecodedDocument document = read(HEAD + "['g','1'," + statistics + ",1]\n" + snapshot("'1'", 1000, 5));
        assertThat(problems(document.items().get(0)))
                .extracting(Problem::toString)
                .containsExactly("getstats.STATS_MALFORMED at 3:1");
        assertThat(document.items()).hasSize(2);
    }

    @Test
    void otherEventsAreNotedOnceAtTheFirst() {
        DecodedDocument document = read(HEAD + "['create','1',{'a':[1,{'b':2}]},null,1]\n" + snapshot("'1'", 1000, 5)
                + "['offer','1','x',[[]],1]\n{'statsSessionId':'x','type':'identity','data':'{}'}\n"
                + snapshot("'1'", 2000, 9));
        assertThat(document.items()).hasSize(2);
        assertThat(document.summary().problems())
                .extracting(Problem::toString)
                .containsExactly("getstats.EVENTS_SKIPPED at 3:1");
        // An object that is no event is one of them.
        DecodedDocument object =
                read(HEAD + "{'statsSessionId':'x','type':'identity','data':'{}'}\n" + snapshot("'1'", 1000, 5));
        assertThat(object.summary().problems())
                .extracting(Problem::toString)
                .containsExactly("getstats.EVENTS_SKIPPED at 3:1");
        assertThat(object.items()).hasSize(1);
    }

    @Test
    void aClosedConnectionIsSuchAnEvent() {
        assertThat(read(HEAD + "['close','1',null,1]\n").summary().problems())
                .extracting(Problem::toString)
                .containsExactly("getstats.EVENTS_SKIPPED at 3:1", "getstats.EMPTY_DUMP");
    }

    @ParameterizedTest
    @CsvSource({
        "chrome_standard, false",
        "firefox, false",
        "safari, false",
        "google_legacy, true",
    })
    void theFormatOfTheStatisticsIsLookedAt(String format, boolean noted) {
        String info = "['connectionInfo',null,'{\\\"statsFormat\\\":\\\"" + format + "\\\"}',1]\n";
        DecodedDocument document = read(info + "['getstats','1',{'A':{'type':'codec','timestamp':5}},5]\n");
        assertThat(document.items()).hasSize(1);
        assertThat(document.summary().problems())
                .extracting(Problem::toString)
                .isEqualTo(noted ? List.of("getstats.STATS_FORMAT at 1:1") : List.of());
        assertThat(read("['connectionInfo',null,{'statsFormat':'google_legacy'},1]\n")
                        .summary()
                        .problems())
                .extracting(Problem::toString)
                .containsExactly("getstats.EMPTY_DUMP");
    }

    // Dumps that are none.

    @Test
    void anEmptyOneIsCalledSo() {
        assertThat(beyond("")).isEqualTo("core.EMPTY_INPUT at 1:1");
        assertThatThrownBy(() -> read("\uFEFF"))
                .isInstanceOfSatisfying(
                        MalformedReportException.class,
                        e -> assertThat(e.problem().code()).isNotEqualTo(CoreProblemCode.EMPTY_INPUT));
        assertThat(beyond(" \n")).isEqualTo("getstats.NO_DUMP at 1:1");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "RTCStatsDump | getstats.DUMP_VERSION at 1:13",
                "RTCStatsDump#{'fileFormat':2} | getstats.DUMP_VERSION at 2:1",
                "RTCStatsDump#{'fileFormat':'3'} | getstats.DUMP_VERSION at 2:1",
                "RTCStatsDump#{'x':3} | getstats.DUMP_VERSION at 2:1",
                "RTCStatsDump#[3] | getstats.DUMP_VERSION at 2:1",
                "RTCStatsDumped#{'fileFormat':3} | getstats.NO_DUMP at 1:1",
                "{'type':'identity'} | getstats.NO_DUMP at 1:1",
                "[{}] | getstats.NO_DUMP at 1:1",
                "x | getstats.NO_DUMP at 1:1",
            })
    void whatIsNoDumpIsBeyondReading(String input, String problem) {
        assertThat(beyond(input.replace('#', '\n'))).isEqualTo(problem);
    }

    @Test
    void aHeaderAloneIsToldToBeEmpty() {
        DecodedDocument document = read(HEAD);
        assertThat(document.items()).isEmpty();
        assertThat(document.summary().problems()).extracting(Problem::toString).containsExactly("getstats.EMPTY_DUMP");
    }

    @Test
    void aLineThatIsCutOffIsRefused() {
        DecodedDocument document = read(HEAD + snapshot("'1'", 1000, 5) + "['g','1',{'t':5,'A':{'ty");
        assertThat(document.items()).hasSize(2);
        assertThat(problems(document.items().get(1)).get(0).code()).isEqualTo(GetStatsProblem.NOT_JSON);
        assertThat(problems(document.items().get(1)).get(0).location().line()).isEqualTo(4);
    }

    private static String snapshot(String connection, int time, int packets) {
        return "['g'," + connection + ",{'I':{'type':1,'t':" + (1_763_712_000_000L + time)
                + ",'10':5,'11':'audio','14':" + packets + "}},null,1]\n";
    }

    private static long packets(DecodedItem item) {
        return (long) report(item).streams().get(0).metric(Metric.PACKETS).orElseThrow();
    }

    private static QualityReport report(DecodedItem item) {
        return ((DecodedItem.Report) item).decoded().value();
    }

    private static List<Problem> problems(DecodedItem item) {
        return item instanceof DecodedItem.NoReport none
                ? none.problems()
                : List.of(((DecodedItem.Refused) item).problem());
    }

    private static String beyond(String dump) {
        try {
            read(dump);
        } catch (MalformedReportException e) {
            return e.problem().toString();
        }
        throw new AssertionError("it was read");
    }

    private static DecodedDocument read(String dump) {
        return CODEC.decodeDocument(Inputs.json(dump), DecodeOptions.lenient());
    }

    /** The snapshots of a dump as they are held, with single quotes. */
    private static List<String> states(String head, String... lines) {
        return CODEC.rewrite(Inputs.json(head + String.join("\n", lines) + "\n"), DecodeOptions.lenient())
                .text()
                .replace('"', '\'')
                .replace(".0,", ",")
                .replace(".0}", "}")
                .lines()
                .toList();
    }

    /** Entries as they are written: id, type, time and further members. */
    private static String entries(String... entries) {
        StringBuilder text = new StringBuilder();
        for (String entry : entries) {
            String[] parts = entry.split(",", 4);
            text.append(text.length() == 0 ? "[" : ",")
                    .append("{'id':'")
                    .append(parts[0])
                    .append("','type':'")
                    .append(parts[1])
                    .append("','timestamp':")
                    .append(parts[2])
                    .append(parts.length > 3 ? "," + parts[3] : "")
                    .append('}');
        }
        return text.append(']').toString();
    }
}
