package io.vqreport.webrtc.w3c.golden;

import static org.assertj.core.api.Assertions.assertThat;

import io.vqreport.codec.DecodeOptions;
import io.vqreport.codec.Decoded;
import io.vqreport.codec.DecodedItem;
import io.vqreport.codec.QualityReportCodec;
import io.vqreport.codec.QualityReportCodecs;
import io.vqreport.codec.Recognition;
import io.vqreport.codec.ReportDecoder;
import io.vqreport.metric.Basis;
import io.vqreport.metric.Metric;
import io.vqreport.model.Direction;
import io.vqreport.model.Media;
import io.vqreport.model.StreamReport;
import io.vqreport.webrtc.w3c.CodecStats;
import io.vqreport.webrtc.w3c.ContainerForm;
import io.vqreport.webrtc.w3c.GetStats;
import io.vqreport.webrtc.w3c.GetStatsCodec;
import io.vqreport.webrtc.w3c.GetStatsProblem;
import io.vqreport.webrtc.w3c.IceCandidate;
import io.vqreport.webrtc.w3c.InboundRtp;
import io.vqreport.webrtc.w3c.MediaSource;
import io.vqreport.webrtc.w3c.OutboundRtp;
import io.vqreport.webrtc.w3c.RemoteInboundRtp;
import io.vqreport.webrtc.w3c.RemoteOutboundRtp;
import io.vqreport.webrtc.w3c.StatsEntry;
import io.vqreport.webrtc.w3c.StatsMember;
import io.vqreport.webrtc.w3c.StatsSnapshot;
import io.vqreport.webrtc.w3c.StatsType;
import io.vqreport.webrtc.w3c.TransportStats;
import io.vqreport.webrtc.w3c.support.Inputs;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Are all forms read to the same entries, and recognized? */
class FormsTest {
    private static StatsSnapshot first(String file) {
        return GetStats.decodeAll(Inputs.file("call/" + file)).get(0).value();
    }

    @ParameterizedTest
    @CsvSource({
        "snapshots.ndjson, ARRAY",
        "snapshots-map-entries.ndjson, MAP_ENTRIES",
        "snapshots-key-value.ndjson, KEY_VALUE",
        "snapshots-by-id.ndjson, BY_ID",
        "snapshots-array-of-arrays.json, ARRAY"
    })
    void haveTheSameEntries(String file, ContainerForm form) {
        StatsSnapshot snapshot = first(file);
        assertThat(snapshot.form()).isEqualTo(form);
        assertThat(snapshot.entries()).isEqualTo(first("snapshots.ndjson").entries());
        assertThat(GetStats.reader(DecodeOptions.strict()).decodeAll(Inputs.file("call/" + file)))
                .hasSize(5)
                .allSatisfy(decoded -> assertThat(decoded.problems()).isEmpty());
    }

    @Test
    void severalMapsInAnArrayAreSeveralSnapshots() {
        byte[] input = Inputs.json(
                "[{'a':{'type':'codec','id':'a','timestamp':1}},{},{'a':{'type':'codec','id':'a','timestamp':2}}]");
        assertThat(GetStats.decodeAll(input))
                .extracting(decoded -> decoded.value().entries().size())
                .containsExactly(1, 0, 1);
    }

    @Test
    void entriesAreTyped() {
        List<StatsEntry> entries = first("snapshots.ndjson").entries();
        assertThat(entries)
                .hasAtLeastOneElementOfType(CodecStats.class)
                .hasAtLeastOneElementOfType(InboundRtp.class)
                .hasAtLeastOneElementOfType(OutboundRtp.class)
                .hasAtLeastOneElementOfType(RemoteInboundRtp.class)
                .hasAtLeastOneElementOfType(MediaSource.class)
                .hasAtLeastOneElementOfType(TransportStats.class)
                .hasAtLeastOneElementOfType(IceCandidate.class);
        RemoteInboundRtp told = (RemoteInboundRtp)
                first("snapshots.ndjson").entry("RIA715976749").orElseThrow();
        assertThat(told.jitterSeconds()).hasValue(0.002);
        assertThat(told.roundTripTimeSeconds()).isEmpty();
        assertThat(told.timestampMillis()).hasValue(1763711999100.5);
    }

    @Test
    void oldSpellingsOfTypesAreRead() {
        StatsSnapshot snapshot = GetStats.decode(
                        Inputs.json("[{'id':'a','type':'inboundrtp','isRemote':true,'timestamp':1,'ssrc':'7'},"
                                + "{'id':'b','type':'outboundrtp','isRemote':true,'timestamp':1,'mediaType':'audio'},"
                                + "{'id':'c','type':'RemoteInboundRtp','timestamp':1,'ip':'192.0.2.1'}]"))
                .value();
        assertThat(snapshot.entries().get(0)).isInstanceOf(RemoteInboundRtp.class);
        assertThat(snapshot.entries().get(0).members().count(StatsMember.SSRC)).hasValue(7);
        assertThat(snapshot.entries().get(1))
                .isInstanceOfSatisfying(
                        RemoteOutboundRtp.class,
                        entry -> assertThat(entry.kind()).contains("audio"));
        assertThat(snapshot.entries().get(2)).isInstanceOf(RemoteInboundRtp.class);
    }

    @Test
    void countersBeyondADoubleStayExact() {
        InboundRtp entry = (InboundRtp) GetStats.decode(
                        Inputs.json("[{'id':'a','type':'inbound-rtp','timestamp':1,'bytesReceived':9007199254740993}]"))
                .value()
                .entries()
                .get(0);
        assertThat(entry.bytesReceived()).hasValue(9007199254740993L);
    }

    @Test
    void aFirstSnapshotGivesItsValuesOfTheMomentWhereThatIsAsked() {
        DecodedItem item = new GetStatsCodec()
                .decode(
                        Inputs.file("call/snapshots.ndjson"),
                        DecodeOptions.lenient().with(GetStats.SINGLE, true))
                .get(0);
        StreamReport audio = ((DecodedItem.Report) item).decoded().value().stream(Media.AUDIO, Direction.RECEIVED);
        assertThat(audio.window().basis()).isEqualTo(Basis.SAMPLED);
        assertThat(audio.window().start()).isNull();
        assertThat(audio.window().stop()).isNotNull();
        assertThat(audio.metrics().keySet()).containsExactly(Metric.INTERARRIVAL_JITTER);
    }

    @Test
    void snapshotsPairAcrossInputs() {
        List<String> lines = new String(Inputs.file("call/snapshots.ndjson"), StandardCharsets.UTF_8)
                .lines()
                .toList();
        List<DecodedItem> items = new ArrayList<>();
        ReportDecoder decoder = new GetStatsCodec().newDecoder(DecodeOptions.lenient());
        lines.forEach(line -> decoder.decode(ByteBuffer.wrap(Inputs.utf8(line)), items::add));
        decoder.finish();
        assertThat(items.stream()
                        .filter(DecodedItem.Report.class::isInstance)
                        .map(item -> ((DecodedItem.Report) item).decoded().value()))
                .isEqualTo(Inputs.reports(new GetStatsCodec(), Inputs.file("call/snapshots.ndjson")).stream()
                        .map(decoded -> decoded.value())
                        .toList());
    }

    @Test
    void aBrokenSnapshotDoesNotSpoilItsNeighbours() {
        List<String> lines = new String(Inputs.file("call/snapshots.ndjson"), StandardCharsets.UTF_8)
                .lines()
                .toList();
        byte[] input = Inputs.utf8("nonsense\n" + lines.get(0) + "\n[{\"id\":,}]\n" + lines.get(1) + "\n");
        List<DecodedItem> items = new GetStatsCodec().decode(input, DecodeOptions.lenient());
        assertThat(items)
                .extracting(item -> item.getClass().getSimpleName())
                .containsExactly("Refused", "NoReport", "Refused", "Report");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[{'id':'a','type':'codec','timestamp':1,'channels':2}] | ARRAY | ",
                "[['a',{'type':'codec','timestamp':1,'channels':2}]] | MAP_ENTRIES | ",
                "[['a',{'type':'codec','timestamp':1,'channels':2},7]] | MAP_ENTRIES | ENTRY_NOT_OBJECT at 1:51 /0/2",
                "[{'key':'a','value':{'type':'codec','timestamp':1,'channels':2}}] | KEY_VALUE | ",
                "[{'value':{'type':'codec','timestamp':1,'channels':2},'key':'a'}] | KEY_VALUE | ",
                "{'a':{'type':'codec','timestamp':1,'channels':2}} | BY_ID | ",
                "{'a':{'channels':2,'timestamp':1,'type':'codec','id':'a'}} | BY_ID | ",
                "{'id':'a','type':'codec','timestamp':1,'channels':2} | SINGLE_ENTRY | SINGLE_ENTRY at 1:1",
            })
    void eachHoldsAnEntryByItself(String input, ContainerForm form, @Nullable String noted) {
        Decoded<StatsSnapshot> decoded = GetStats.decode(Inputs.json(input));
        assertThat(decoded.value().form()).isEqualTo(form);
        assertThat(decoded.value().entries()).singleElement().satisfies(entry -> {
            assertThat(entry.id()).isEqualTo("a");
            assertThat(entry.type()).contains(StatsType.CODEC);
            assertThat(entry.timestampMillis()).hasValue(1);
            assertThat(entry.members().known()).containsOnly(Map.entry(StatsMember.CHANNELS, 2L));
        });
        assertThat(Inputs.codes(decoded.problems()))
                .isEqualTo(noted == null ? List.of() : List.of("getstats." + noted));
    }

    /** What is found out between two snapshots has its place in the second one, as that was written. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[{'type':'codec','id':'c'},E] | /1",
                "[['c',{'type':'codec'}],['e',E]] | /1/1",
                "[{'key':'c','value':{'type':'codec'}},{'key':'e','value':E}] | /1/value",
                "{'c':{'type':'codec'},'e':E} | /e",
                "E | ''",
            })
    void placesAreThoseOfTheForm(String input, String place) {
        String entry = "{'id':'e','type':'inbound-rtp','ssrc':1,'kind':'audio','timestamp':T,'packetsReceived':N}";
        byte[] both = Inputs.json(
                input.replace("E", entry.replace("T", "1763712000000").replace("N", "9")) + "\n"
                        + input.replace("E", entry.replace("T", "1763712001000").replace("N", "8")));
        DecodedItem.Report report = (DecodedItem.Report)
                new GetStatsCodec().decode(both, DecodeOptions.lenient()).get(1);
        assertThat(report.decoded().problems())
                .filteredOn(problem -> problem.code() == GetStatsProblem.COUNTER_RESET)
                .extracting(problem -> problem.location().path())
                .containsExactly(place + "/packetsReceived");
    }

    @ParameterizedTest
    @CsvSource({
        "snapshots.ndjson, getstats, CERTAIN",
        "snapshots-map-entries.ndjson, getstats, CERTAIN",
        "snapshots-key-value.ndjson, getstats, CERTAIN",
        "snapshots-by-id.ndjson, getstats, CERTAIN",
        "rtcstats-numbers.txt, rtcstats, CERTAIN",
        "jitsi.jsonl, rtcstats, LIKELY",
        "webrtc-internals.json, webrtc-internals, CERTAIN"
    })
    void areRecognizedByOneFormatAlone(String file, String id, Recognition expected) {
        ByteBuffer prefix = ByteBuffer.wrap(Inputs.file("call/" + file), 0, 512);
        QualityReportCodecs codecs = QualityReportCodecs.load();
        for (String each : List.of("getstats", "rtcstats", "webrtc-internals")) {
            QualityReportCodec codec = codecs.byId(each).orElseThrow();
            assertThat(codec.recognizes(prefix)).as(each).isEqualTo(each.equals(id) ? expected : Recognition.NO);
            assertThat(codec.encoder()).isEmpty();
            assertThat(codec.readsSequences()).isEqualTo(each.equals("getstats"));
        }
        assertThat(codecs.rank("application/json", prefix).first().id()).isEqualTo(id);
    }
}
