package io.vqreport.webrtc.w3c.dumps;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vqreport.codec.DecodeLimits;
import io.vqreport.codec.DecodeOptions;
import io.vqreport.codec.DecodedDocument;
import io.vqreport.codec.DecodedItem;
import io.vqreport.codec.LimitExceededException;
import io.vqreport.codec.MalformedReportException;
import io.vqreport.codec.Problem;
import io.vqreport.metric.Metric;
import io.vqreport.model.QualityReport;
import io.vqreport.webrtc.w3c.WebRtcInternalsCodec;
import io.vqreport.webrtc.w3c.support.Inputs;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Do the series of a webrtc-internals dump become the snapshots they were made of, value by value? */
class InternalsSeriesTest {
    private static final WebRtcInternalsCodec CODEC = new WebRtcInternalsCodec();
    private static final String STATS = "/PeerConnections/92-1/stats";

    // Names.

    @Test
    void aNameIsTakenApartAtItsLastDash() {
        assertThat(states("a-b-c-timestamp=[5]", "a-b-c-jitter=[1]", "a-b-timestamp=[5]"))
                .containsExactly("[{'id':'a-b-c','type':'inbound-rtp','timestamp':5,'jitter':1},"
                        + "{'id':'a-b','type':'inbound-rtp','timestamp':5}]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"jitter", "-jitter"})
    void oneWithoutAnIdIsNoSeries(String name) {
        DecodedDocument document = read("I-timestamp=[5]", name + "=[1]");
        assertThat(notes(document)).containsExactly("getstats.SERIES_MALFORMED " + STATS + "/" + name);
        assertThat(document.items()).hasSize(1);
    }

    @Test
    void anEmptyMemberIsOne() {
        assertThat(states("I-timestamp=[5]", "I-=[7]"))
                .containsExactly("[{'id':'I','type':'inbound-rtp','timestamp':5,'':7}]");
    }

    @Test
    void whatTheBrowserComputedIsLeftOutAndNotedOnceAConnection() {
        DecodedDocument document = read(
                "I-timestamp=[5]", "I-[bytesReceived_in_bits/s]=[8]", "I-[a-b]=[9]", "I-[jitterBufferDelay/d-ms]=[10]");
        assertThat(notes(document))
                .containsExactly("getstats.SERIES_COMPUTED " + STATS + "/I-[bytesReceived_in_bits~1s]");
        assertThat(states("I-timestamp=[5]", "I-[bytesReceived_in_bits/s]=[8]", "I-[a-b]=[9]"))
                .containsExactly("[{'id':'I','type':'inbound-rtp','timestamp':5}]");
        String connection = "{'stats':{'I-[x]':{'values':'[1]'},'I-timestamp':{'values':'[5]'}}}";
        assertThat(notes(document("'1-1':" + connection + ",'1-2':" + connection)))
                .containsExactly(
                        "getstats.SERIES_COMPUTED /PeerConnections/1-1/stats/I-[x]",
                        "getstats.SERIES_COMPUTED /PeerConnections/1-2/stats/I-[x]");
    }

    @Test
    void idAndTypeAreThoseOfTheEntry() {
        assertThat(states("I-timestamp=[5]", "I-id=[\\\"x\\\"]", "I-type=[\\\"y\\\"]", "I-jitter=[1]"))
                .containsExactly("[{'id':'I','type':'inbound-rtp','timestamp':5,'jitter':1}]");
    }

    @Test
    void aTypeThatIsNoTextIsNone() {
        DecodedDocument document =
                document("'92-1':{'stats':{'I-timestamp':{'statsType':7,'values':'[5]'},'I-x':{'values':'[1]'}}}");
        assertThat(problems(document.items().get(0))).contains("getstats.TYPE_MISSING " + STATS + "/I");
    }

    // Values.

    @Test
    void valuesAreOfTheirKinds() {
        assertThat(states(
                        "I-timestamp=[5]",
                        "I-packetsReceived=[12345678901234567]",
                        "I-jitter=[0.25]",
                        "I-kind=[\\\"audio\\\"]",
                        "I-active=[true]",
                        "I-qualityLimitationDurations=[{\\\"cpu\\\":1.5,\\\"none\\\":2}]",
                        "I-x=[[1,{\\\"a\\\":null}]]",
                        "I-y=[1e5]",
                        "I-mid=[null]"))
                .containsExactly(
                        "[{'id':'I','type':'inbound-rtp','timestamp':5,'packetsReceived':12345678901234567,'jitter':0.25,"
                                + "'kind':'audio','active':true,'qualityLimitationDurations':{'cpu':1.5,'none':2},'x':[1,{'a':null}],'y':1e5}]");
    }

    @Test
    void aSeriesMayStandAsAnArrayItself() {
        DecodedDocument document = document(
                "'92-1':{'stats':{'I-timestamp':{'statsType':'inbound-rtp','values':[5, 6]},'I-jitter':{'values':[ 1 ,2]}}}");
        assertThat(document.items()).hasSize(2);
        assertThat(notes(document)).isEmpty();
    }

    @Test
    void whatIsNoJsonIsKeptAsItIsAndDoesNotFit() {
        DecodedDocument document = read("I-timestamp=[5]", "I-jitter=[abc]");
        assertThat(problems(document.items().get(0)))
                .containsExactlyInAnyOrder("getstats.MEMBER_TYPE " + STATS + "/I/jitter", "getstats.SINGLE_SNAPSHOT");
        assertThat(states("I-timestamp=[5]", "I-jitter=[abc]"))
                .containsExactly("[{'id':'I','type':'inbound-rtp','timestamp':5,'jitter':'abc'}]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[5,x]", "[null]", "[1e999]", "5", "", "[5"})
    void timesThatAreNoneAreNoSeries(String times) {
        DecodedDocument document = read("I-timestamp=" + times, "I-jitter=[1]");
        assertThat(notes(document))
                .containsExactly(
                        "getstats.SERIES_MALFORMED " + STATS + "/I-timestamp",
                        "getstats.SERIES_WITHOUT_TIMES " + STATS + "/I",
                        "getstats.EMPTY_DUMP");
        assertThat(document.items()).isEmpty();
    }

    // Alignment.

    @Test
    void aShortSeriesIsAlignedToTheEnd() {
        DecodedDocument document = read("I-timestamp=[1,2,3]", "I-jitter=[7,8]");
        assertThat(notes(document)).containsExactly("getstats.SERIES_SHORT " + STATS + "/I/jitter");
        assertThat(states("I-timestamp=[1,2,3]", "I-jitter=[7,8]"))
                .containsExactly(entry(1, ""), entry(2, ",'jitter':7"), entry(3, ",'jitter':8"));
    }

    @Test
    void ofALongSeriesTheLastValuesAreTaken() {
        DecodedDocument document = read("I-timestamp=[1,2]", "I-jitter=[6,7,8,9]");
        assertThat(notes(document)).containsExactly("getstats.SERIES_LONG " + STATS + "/I/jitter");
        assertThat(states("I-timestamp=[1,2]", "I-jitter=[6,7,8,9]"))
                .containsExactly(entry(1, ",'jitter':8"), entry(2, ",'jitter':9"));
    }

    @Test
    void aSeriesOfTheSameLengthIsNotOdd() {
        assertThat(notes(read("I-timestamp=[1,2]", "I-jitter=[6,7]"))).isEmpty();
        assertThat(states("I-timestamp=[1,2]", "I-jitter=[6,6]"))
                .containsExactly(entry(1, ",'jitter':6"), entry(2, ",'jitter':6"));
    }

    // Polls.

    @Test
    void entriesOfOneTimeMakeASnapshot() {
        assertThat(states("A-timestamp=[1,2,4]", "B-timestamp=[2,3,4]"))
                .containsExactly(
                        "[{'id':'A','type':'inbound-rtp','timestamp':1}]",
                        "[{'id':'A','type':'inbound-rtp','timestamp':2},{'id':'B','type':'inbound-rtp','timestamp':2}]",
                        "[{'id':'B','type':'inbound-rtp','timestamp':3}]",
                        "[{'id':'A','type':'inbound-rtp','timestamp':4},{'id':'B','type':'inbound-rtp','timestamp':4}]");
    }

    @Test
    void whatTheFarEndReportedBelongsToTheFirstPollFromThenOn() {
        // At 1.5 for the poll at 2; at 2 for that poll, which has one; so for the one at 3; the one behind the last
        // poll for none.
        List<String> states = states(
                "I-timestamp=[1,2,3]",
                "R-timestamp|remote-inbound-rtp=[1.5,2,9]",
                "R-jitter|remote-inbound-rtp=[11,12,13]");
        assertThat(states)
                .containsExactly(
                        "[{'id':'I','type':'inbound-rtp','timestamp':1}]",
                        "[{'id':'I','type':'inbound-rtp','timestamp':2},{'id':'R','type':'remote-inbound-rtp','timestamp':1.5,'jitter':11}]",
                        "[{'id':'I','type':'inbound-rtp','timestamp':3},{'id':'R','type':'remote-inbound-rtp','timestamp':2,'jitter':12}]");
    }

    @Test
    void aRowThatBelongsToNoPollIsPassedOver() {
        // This end's entry goes back in time once: that row belongs to none, and the next one has its own value.
        assertThat(states("I-timestamp=[2,1,3]", "I-jitter=[5,6,7]", "J-timestamp=[1,2,3]"))
                .containsExactly(
                        "[{'id':'J','type':'inbound-rtp','timestamp':1}]",
                        "[{'id':'I','type':'inbound-rtp','timestamp':2,'jitter':5},{'id':'J','type':'inbound-rtp','timestamp':2}]",
                        "[{'id':'I','type':'inbound-rtp','timestamp':3,'jitter':7},{'id':'J','type':'inbound-rtp','timestamp':3}]");
    }

    @Test
    void whereOnlyTheFarEndReportedItsTimesAreThePolls() {
        assertThat(states("R-timestamp|remote-inbound-rtp=[1,2]"))
                .containsExactly(
                        "[{'id':'R','type':'remote-inbound-rtp','timestamp':1}]",
                        "[{'id':'R','type':'remote-inbound-rtp','timestamp':2}]");
    }

    @Test
    void connectionsAreToldApartAndNamed() {
        String stats = "{'stats':{'I-timestamp':{'statsType':'inbound-rtp','values':'[1763712000000,1763712001000]'},"
                + "'I-kind':{'statsType':'inbound-rtp','values':'[\\\"audio\\\",\\\"audio\\\"]'},"
                + "'I-packetsReceived':{'statsType':'inbound-rtp','values':'[1,X]'}}}";
        DecodedDocument document =
                document("'92-1':" + stats.replace("X", "5") + ",'a/b~c':" + stats.replace("X", "9"), "Example/1.0");
        assertThat(document.items()).hasSize(4);
        QualityReport first = report(document.items().get(1));
        QualityReport second = report(document.items().get(3));
        assertThat(first.streams().get(0).metric(Metric.PACKETS)).hasValue(4);
        assertThat(second.streams().get(0).metric(Metric.PACKETS)).hasValue(8);
        assertThat(first.tags()).isEqualTo(Map.of("getstats.connection", "92-1"));
        assertThat(second.tags()).isEqualTo(Map.of("getstats.connection", "a/b~c"));
        assertThat(first.local().userAgent()).isEqualTo("Example/1.0");
    }

    // What else is in a dump.

    @Test
    void theSoftwareMayStandBehindTheConnections() {
        String stats =
                "'PeerConnections':{'1-1':{'stats':{'T-timestamp':{'statsType':'transport','values':'[1763712000000,1763712001000]'},"
                        + "'T-bytesSent':{'statsType':'transport','values':'[1,2]'}}}}";
        for (String agent : List.of("'Example/1.0'", "7", "null")) {
            for (String dump :
                    List.of("{'UserAgent':" + agent + "," + stats + "}", "{" + stats + ",'UserAgent':" + agent + "}")) {
                List<DecodedItem> items = CODEC.decode(Inputs.json(dump), DecodeOptions.lenient());
                assertThat(report(items.get(1)).local().userAgent())
                        .isEqualTo(agent.startsWith("'") ? "Example/1.0" : null);
            }
        }
    }

    @Test
    void aConnectionThatIsNoneIsNoted() {
        DecodedDocument document = document(
                "'1-1':7,'1-2':[{}],'92-1':{'pid':92,'rtcConfiguration':{'iceServers':[]},'stats':{'I-timestamp':{'values':'[5]'}}}");
        assertThat(notes(document))
                .containsExactly(
                        "getstats.STATS_MALFORMED /PeerConnections/1-1",
                        "getstats.STATS_MALFORMED /PeerConnections/1-2");
        assertThat(document.items()).hasSize(1);
    }

    @Test
    void theLogIsNotedOnce() {
        DecodedDocument document =
                document("'1-1':{'updateLog':[{'time':'x'}],'stats':{'I-timestamp':{'values':'[5]'}}},"
                        + "'1-2':{'updateLog':[{'timestamp':1}],'stats':[]}");
        assertThat(notes(document)).containsExactly("getstats.EVENTS_SKIPPED /PeerConnections/1-1/updateLog");
        assertThat(document.items()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"7", "[1]", "'x'", "null"})
    void aSeriesThatIsNoObjectIsNoted(String series) {
        DecodedDocument document =
                document("'92-1':{'stats':{'I-timestamp':{'values':'[5]'},'I-jitter':" + series + "}}");
        assertThat(notes(document)).containsExactly("getstats.SERIES_MALFORMED " + STATS + "/I-jitter");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{'startTime':1}", "{'values':7}", "{'values':null}", "{'values':{}}", "{'values':'7'}"})
    void aSeriesWithoutValuesIsNoted(String series) {
        DecodedDocument document =
                document("'92-1':{'stats':{'I-timestamp':{'values':'[5]'},'I-jitter':" + series + "}}");
        assertThat(notes(document)).containsExactly("getstats.SERIES_MALFORMED " + STATS + "/I-jitter");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "`` | core.EMPTY_INPUT at 1:1",
                "` ` | getstats.NO_DUMP at 1:1",
                "[] | getstats.NO_DUMP at 1:1",
                "{} | getstats.NO_DUMP at 1:1",
                "{'PeerConnections':[]} | getstats.NO_DUMP at 1:1",
                "{'PeerConnections':null} | getstats.NO_DUMP at 1:1",
                "{'getUserMedia':[]} | getstats.NO_DUMP at 1:1",
            })
    void whatIsNoDumpIsBeyondReading(String input, String problem) {
        assertThatThrownBy(() -> CODEC.decode(Inputs.json(input), DecodeOptions.lenient()))
                .isInstanceOfSatisfying(
                        MalformedReportException.class,
                        e -> assertThat(e.problem()).hasToString(problem));
    }

    @Test
    void ofADumpWithoutConnectionsThereIsNothing() {
        assertThat(document("").items()).isEmpty();
    }

    @Test
    void strictRefusesTheSnapshotsThatAreOddAndNoOthers() {
        String dump = dump(
                "'92-1':{'stats':{'I-timestamp':{'statsType':'inbound-rtp','values':'[5,6]'},"
                        + "'I-jitter':{'statsType':'inbound-rtp','values':'[true,1]'}}}",
                null);
        List<DecodedItem> items = CODEC.decode(Inputs.json(dump), DecodeOptions.strict());
        assertThat(items).extracting(item -> item.getClass().getSimpleName()).containsExactly("Refused", "NoReport");
        assertThat(problems(items.get(0))).containsExactly("getstats.MEMBER_TYPE " + STATS + "/I/jitter");
    }

    @Test
    void aSnapshotIsLimited() {
        StringJoiner series = new StringJoiner(",");
        series.add("'I-timestamp':{'values':'[5]'}");
        for (int i = 0; i < 9; i++) {
            series.add("'I-m" + i + "':{'values':'[1]'}");
        }
        byte[] dump = Inputs.json(dump("'92-1':{'stats':{" + series + "}}", null));
        // Nine members and one for the entry itself.
        assertThat(CODEC.decode(dump, limited(10))).hasSize(1);
        assertThatThrownBy(() -> CODEC.decode(dump, limited(9)))
                .isInstanceOfSatisfying(LimitExceededException.class, e -> {
                    assertThat(e.setting()).isEqualTo("maxElements");
                    assertThat(e.actual()).isEqualTo(10);
                    assertThat(e.location().path()).isEqualTo(STATS);
                });
        // Of two entries together.
        byte[] two = Inputs.json(
                dump("'92-1':{'stats':{" + series + ",'J-timestamp':{'values':'[5]'},'J-x':{'values':'[1]'}}}", null));
        assertThat(CODEC.decode(two, limited(12))).hasSize(1);
        assertThatThrownBy(() -> CODEC.decode(two, limited(11)))
                .isInstanceOfSatisfying(
                        LimitExceededException.class,
                        e -> assertThat(e.actual()).isEqualTo(12));
    }

    private static DecodeOptions limited(int elements) {
        return DecodeOptions.lenient().withLimits(DecodeLimits.standard().withMaxElements(elements));
    }

    private static String entry(int time, String members) {
        return "[{'id':'I','type':'inbound-rtp','timestamp':" + time + members + "}]";
    }

    private static QualityReport report(DecodedItem item) {
        return ((DecodedItem.Report) item).decoded().value();
    }

    /** Codes and pointers of what is said of the dump. */
    private static List<String> notes(DecodedDocument document) {
        return document.summary().problems().stream()
                .map(InternalsSeriesTest::text)
                .toList();
    }

    private static List<String> problems(DecodedItem item) {
        List<Problem> problems = item instanceof DecodedItem.NoReport none
                ? none.problems()
                : List.of(((DecodedItem.Refused) item).problem());
        return problems.stream().map(InternalsSeriesTest::text).toList();
    }

    private static String text(Problem problem) {
        return (problem.code().id() + " " + problem.location().path()).strip();
    }

    private static DecodedDocument read(String... series) {
        return document("'92-1':{'stats':{" + join(series) + "}}");
    }

    private static DecodedDocument document(String connections) {
        return document(connections, null);
    }

    private static DecodedDocument document(String connections, @Nullable String agent) {
        return CODEC.decodeDocument(Inputs.json(dump(connections, agent)), DecodeOptions.lenient());
    }

    private static String dump(String connections, @Nullable String agent) {
        return "{'getUserMedia':[],'PeerConnections':{" + connections + "}"
                + (agent == null ? "" : ",'UserAgent':'" + agent + "'") + ",'hardwareConcurrency':8}";
    }

    /** Series as {@code id-member=values} or {@code id-member|type=values}. */
    private static String join(String... series) {
        StringJoiner joined = new StringJoiner(",");
        for (String one : series) {
            int equals = one.indexOf('=');
            String[] name = one.substring(0, equals).split("\\|", -1);
            joined.add("'" + name[0] + "':{'startTime':'2025-11-21T08:00:00.000Z','statsType':'"
                    + (name.length > 1 ? name[1] : "inbound-rtp") + "','values':'" + one.substring(equals + 1) + "'}");
        }
        return joined.toString();
    }

    /** The snapshots of a dump as they are held, with single quotes. */
    private static List<String> states(String... series) {
        byte[] dump = Inputs.json(dump("'92-1':{'stats':{" + join(series) + "}}", null));
        return CODEC.rewrite(dump, DecodeOptions.lenient())
                .text()
                .replace('"', '\'')
                .replace(".0,", ",")
                .replace(".0}", "}")
                .lines()
                .toList();
    }
}
