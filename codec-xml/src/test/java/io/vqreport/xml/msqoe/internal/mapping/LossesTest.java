package io.vqreport.xml.msqoe.internal.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.vqreport.codec.ContextKey;
import io.vqreport.codec.DecodeOptions;
import io.vqreport.codec.EncodeContext;
import io.vqreport.codec.EncodeOptions;
import io.vqreport.codec.Encoded;
import io.vqreport.codec.Loss;
import io.vqreport.codec.LossKind;
import io.vqreport.codec.UnrepresentableReportException;
import io.vqreport.metric.Basis;
import io.vqreport.metric.Metric;
import io.vqreport.model.Algorithm;
import io.vqreport.model.CallIdentity;
import io.vqreport.model.Direction;
import io.vqreport.model.MeasurementWindow;
import io.vqreport.model.Media;
import io.vqreport.model.MediaDescription;
import io.vqreport.model.Party;
import io.vqreport.model.QualityReport;
import io.vqreport.model.ReportKind;
import io.vqreport.model.StreamReport;
import io.vqreport.model.TransportAddress;
import io.vqreport.model.TransportReport;
import io.vqreport.xml.msqoe.MsQoe;
import io.vqreport.xml.msqoe.MsQoeCodec;
import io.vqreport.xml.msqoe.base.MediaLine;
import io.vqreport.xml.msqoe.base.SessionReport;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What of a report has no place, another place, or a different value in an event, and is all of it told? */
class LossesTest {
    private static final EncodeContext CONTEXT = FromQualityReportTest.CONTEXT;
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    private static StreamReport.Builder audio(Direction direction) {
        return StreamReport.builder().media(Media.AUDIO).direction(direction).label("main-audio");
    }

    private static QualityReport.Builder report(StreamReport.Builder... streams) {
        return QualityReport.builder()
                .endOfCall(true)
                .streams(List.of(streams).stream()
                        .map(StreamReport.Builder::build)
                        .toList());
    }

    private static MsQoeMapper.Mapped map(QualityReport.Builder report) {
        return MsQoeMapper.fromReport(report.build(), CONTEXT, EncodeOptions.defaults());
    }

    private static QualityReport again(MsQoeMapper.Mapped mapped) {
        return Events.reports(mapped.event(), DecodeOptions.lenient()).value().get(0);
    }

    private static Loss omitted(String path) {
        return Loss.of(LossKind.OMITTED, path);
    }

    // What the report is.

    @Test
    void aReportOfPartOfTheSessionIsToldByItsMediaLine() {
        StreamReport.Builder stream = audio(Direction.RECEIVED).extra("msqoe:Description/v3:MidCallReport", "true");
        MsQoeMapper.Mapped interval =
                map(report(stream).kind(ReportKind.INTERVAL).endOfCall(false));
        assertThat(interval.losses()).doesNotContain(omitted("kind"));
        assertThat(interval.event().getSessionReports()).hasSize(1);
        assertThat(interval.event().getIntervalReports()).isEmpty();
        assertThat(again(interval).kind()).isEqualTo(ReportKind.INTERVAL);

        MsQoeMapper.Mapped session = map(report(stream).kind(ReportKind.SESSION));
        assertThat(session.losses()).contains(omitted("kind"));
        assertThat(again(session).kind()).isEqualTo(ReportKind.INTERVAL);
    }

    @Test
    void anyOtherIntervalReportIsOneByItsName() {
        MsQoeMapper.Mapped mapped =
                map(report(audio(Direction.RECEIVED)).kind(ReportKind.INTERVAL).endOfCall(false));
        assertThat(mapped.losses()).doesNotContain(omitted("kind"), omitted("endOfCall"));
        assertThat(mapped.event().getIntervalReports()).hasSize(1);
        assertThat(mapped.event().getSessionReports()).isEmpty();
    }

    @Test
    void anAlertIsWrittenAsAnIntervalReport() {
        MsQoeMapper.Mapped mapped =
                map(report(audio(Direction.RECEIVED)).kind(ReportKind.ALERT).endOfCall(true));
        assertThat(mapped.losses()).contains(omitted("kind"), omitted("endOfCall"));
        assertThat(mapped.event().getIntervalReports()).hasSize(1);
    }

    // The call.

    @Test
    void theSessionIdIsPutTogether() {
        CallIdentity.Builder call =
                CallIdentity.builder().callId("c1").fromTag("aa").toTag("bb");
        MsQoeMapper.Mapped mapped = map(report(audio(Direction.RECEIVED)).call(call.build()));
        assertThat(sessionId(mapped)).isEqualTo("c1;from-tag=aa;to-tag=bb");
        assertThat(mapped.losses()).contains(Loss.of(LossKind.ESTIMATED, "call/sessionId"));

        assertThat(sessionId(map(report(audio(Direction.RECEIVED))
                        .call(call.fromTag("a\u0001").toTag(null).build()))))
                .isEqualTo("c1");
        assertThat(sessionId(map(report(audio(Direction.RECEIVED))
                        .call(call.fromTag("aa").toTag("b\u0001").build()))))
                .isEqualTo("c1;from-tag=aa");
        assertThat(sessionId(map(report(audio(Direction.RECEIVED))))).isEqualTo("call-9");
    }

    private static String sessionId(MsQoeMapper.Mapped mapped) {
        return mapped.event().getSessionReports().get(0).getSessionId();
    }

    @Test
    void theDialogIdIsTheCallsWhereItIsTheCallId() {
        CallIdentity.Builder call = CallIdentity.builder().dialogId("c1");
        assertThat(map(report(audio(Direction.RECEIVED)).call(call.callId("c1").build()))
                        .losses())
                .doesNotContain(omitted("call/dialogId"));
        MsQoeMapper.Mapped other =
                map(report(audio(Direction.RECEIVED)).call(call.callId("c2").build()));
        assertThat(other.losses()).contains(omitted("call/dialogId"));
        assertThat(sessionId(other)).isEqualTo("c1");
        assertThat(map(report(audio(Direction.RECEIVED))
                                .call(call.callId("c1").sessionId("s1").build()))
                        .losses())
                .contains(omitted("call/dialogId"));
    }

    @Test
    void whatTheSchemaWouldRefuseIsLostOrMissing() {
        QualityReport.Builder report = report(audio(Direction.RECEIVED))
                .call(CallIdentity.builder()
                        .callId("\u0001")
                        .correlationId("x".repeat(776))
                        .conferenceId("no uri")
                        .conversationId("v")
                        .build())
                .local(Party.builder().uri("no uri").userAgent("x".repeat(451)).build());
        MsQoeMapper.Mapped supplied = map(report.call(report.build().call().toBuilder()
                .callId(null)
                .sessionId("\u0001")
                .build()));
        assertThat(supplied.losses())
                .contains(
                        omitted("call/correlationId"),
                        omitted("call/conferenceId"),
                        omitted("call/conversationId"),
                        omitted("call/sessionId"),
                        omitted("local/uri"),
                        omitted("local/userAgent"),
                        Loss.of(LossKind.SUPPLIED, "local/uri"),
                        Loss.of(LossKind.SUPPLIED, "local/userAgent"));

        report.call(CallIdentity.builder().callId("\u0001").build());
        EncodeContext wrong = CONTEXT.with(ContextKey.LOCAL_ID, "no uri either");
        assertThatExceptionOfType(UnrepresentableReportException.class)
                .isThrownBy(() -> MsQoeMapper.fromReport(report.build(), wrong, EncodeOptions.defaults()))
                .satisfies(e -> assertThat(e.items())
                        .containsExactlyInAnyOrder(
                                "VQSessionReport/@SessionId: not as the schema has it (context key callId)",
                                "DialogInfo/FromURI: not as the schema has it (context key localId)"));
    }

    @Test
    void whoCalledIsToldBetweenTheTwoEnds() {
        QualityReport.Builder report = report(audio(Direction.RECEIVED))
                .local(Party.builder().uri("sip:ada@example.org").build())
                .remote(Party.builder().uri("sip:bob@example.net").build());
        assertThat(caller(map(report.originator("sip:ada@example.org")))).isTrue();
        assertThat(caller(map(report.originator("sip:bob@example.net")))).isFalse();
        assertThat(map(report.originator("sip:bob@example.net")).losses()).doesNotContain(omitted("originator"));
        MsQoeMapper.Mapped third = map(report.originator("sip:carol@example.com"));
        assertThat(caller(third)).isFalse();
        assertThat(third.losses()).contains(omitted("originator"));
    }

    private static boolean caller(MsQoeMapper.Mapped mapped) {
        return mapped.event().getSessionReports().get(0).getDialogInfo().getCaller();
    }

    /** Without a local end nobody can be told to be it. */
    @Test
    void whoCalledIsMissingWithoutTheLocalEnd() {
        EncodeContext context =
                EncodeContext.empty().with(ContextKey.CALL_ID, "c1").with(ContextKey.ORIGIN_ID, "sip:ada@example.org");
        assertThatExceptionOfType(UnrepresentableReportException.class)
                .isThrownBy(() -> MsQoeMapper.fromReport(
                        report(audio(Direction.RECEIVED)).build(), context, EncodeOptions.defaults()))
                .satisfies(e -> assertThat(e.items()).contains("DialogInfo/Caller is missing (context key originId)"));
    }

    // The window.

    @Test
    void aWindowOfWhichOnlyItsEndAndLengthAreKnownHasABeginning() {
        MeasurementWindow window = new MeasurementWindow(null, NOON, Duration.ofSeconds(30), Basis.CUMULATIVE);
        MsQoeMapper.Mapped mapped = map(report(audio(Direction.RECEIVED).window(window)));

        assertThat(mapped.losses()).extracting(Loss::path).doesNotContain("streams[0]/window/duration");
        assertThat(again(mapped).streams().get(0).window())
                .isEqualTo(new MeasurementWindow(NOON.minusSeconds(30), NOON, null, Basis.CUMULATIVE));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-01T12:00:00Z, , , true",
        ", 2026-03-01T12:00:00Z, , true",
        ", , PT30S, false",
        "2026-03-01T12:00:00Z, 2026-03-01T12:01:00Z, PT60S, true",
        "2026-03-01T12:00:00Z, 2026-03-01T12:01:00Z, PT61S, false",
        "2026-03-01T12:00:00Z, , PT60S, true",
    })
    void aLengthIsToldByBothEndsAlone(Instant start, Instant stop, Duration duration, boolean told) {
        MeasurementWindow window = new MeasurementWindow(start, stop, duration, Basis.CUMULATIVE);
        MsQoeMapper.Mapped mapped = map(report(audio(Direction.RECEIVED).window(window)));

        assertThat(mapped.losses().contains(omitted("streams[0]/window/duration")))
                .isEqualTo(!told);
    }

    @Test
    void ofSeveralWindowsTheFirstIsTold() {
        MeasurementWindow first = new MeasurementWindow(NOON, NOON.plusSeconds(60), null, Basis.CUMULATIVE);
        MeasurementWindow second =
                new MeasurementWindow(NOON.plusSeconds(1), NOON.plusSeconds(61), null, Basis.INTERVAL);
        MsQoeMapper.Mapped mapped = map(report(
                audio(Direction.RECEIVED).window(first), audio(Direction.SENT).window(second)));

        assertThat(mapped.losses())
                .contains(
                        omitted("streams[1]/window/start"),
                        omitted("streams[1]/window/stop"),
                        omitted("streams[1]/window/basis"))
                .doesNotContain(omitted("streams[0]/window/start"), omitted("streams[0]/window/basis"));
    }

    /** The ends of two windows would make one that nobody told, or one that ends before it begins. */
    @Test
    void ofWindowsThatTellOneEndNoThirdOneIsMade() {
        MeasurementWindow begins = new MeasurementWindow(NOON, null, null, Basis.CUMULATIVE);
        MeasurementWindow ends = new MeasurementWindow(null, NOON.minusSeconds(60), null, Basis.CUMULATIVE);
        MeasurementWindow whole =
                new MeasurementWindow(NOON.minusSeconds(90), NOON.minusSeconds(60), null, Basis.CUMULATIVE);

        MsQoeMapper.Mapped first = map(report(
                audio(Direction.RECEIVED).window(begins), audio(Direction.SENT).window(ends)));
        assertThat(first.losses())
                .contains(omitted("streams[1]/window/stop"))
                .doesNotContain(omitted("streams[0]/window/start"));
        assertThat(again(first).streams().get(0).window()).isEqualTo(begins);

        MsQoeMapper.Mapped both = map(report(
                audio(Direction.RECEIVED).window(begins), audio(Direction.SENT).window(whole)));
        assertThat(both.losses())
                .contains(omitted("streams[0]/window/start"))
                .doesNotContain(omitted("streams[1]/window/start"), omitted("streams[1]/window/stop"));
        assertThat(again(both).streams().get(1).window()).isEqualTo(whole);
    }

    @ParameterizedTest
    @CsvSource({
        "0000-01-01T00:00:00Z, true",
        "9999-12-31T23:59:59.999999999Z, true",
        "+10000-01-01T00:00:00Z, false",
        "-0001-01-01T00:00:00Z, false"
    })
    void aTimeWhoseYearHasFourDigitsIsWritten(Instant start, boolean written) {
        MeasurementWindow window = new MeasurementWindow(start, null, null, Basis.CUMULATIVE);
        MsQoeMapper.Mapped mapped = map(report(audio(Direction.RECEIVED).window(window)));

        assertThat(mapped.losses().contains(omitted("streams/window"))).isEqualTo(!written);
        assertThat(again(mapped).streams().get(0).window().start()).isEqualTo(written ? start : null);
    }

    /** What no instant can say is not written, and nothing else is thrown for it. */
    @ParameterizedTest
    @CsvSource({
        "+1000000000-12-31T23:59:59Z, , P1D",
        "+1000000000-12-31T23:59:59Z, , PT2562047788015215H30M7S",
        ", -1000000000-01-01T00:00:00Z, P1D",
        ", -1000000000-01-01T00:00:00Z, PT2562047788015215H30M7S"
    })
    void aWindowBeyondAllTime(Instant start, Instant stop, Duration duration) {
        MeasurementWindow window = new MeasurementWindow(start, stop, duration, Basis.CUMULATIVE);
        MsQoeMapper.Mapped mapped = map(report(audio(Direction.RECEIVED).window(window)));

        assertThat(mapped.losses()).contains(omitted("streams/window"), omitted("streams[0]/window/duration"));
        assertThat(again(mapped).streams().get(0).window())
                .isEqualTo(new MeasurementWindow(null, null, null, Basis.CUMULATIVE));
    }

    // Media lines.

    @Test
    void streamsOfOneLineHaveItsLabelMediumAndAddresses() {
        TransportAddress one = new TransportAddress("192.0.2.1", 5004);
        TransportAddress other = new TransportAddress("192.0.2.1", 5006);
        assertThat(lines(map(report(audio(Direction.RECEIVED), audio(Direction.SENT)))))
                .hasSize(1);
        assertThat(lines(map(report(
                        audio(Direction.RECEIVED).localAddress(one),
                        audio(Direction.SENT).localAddress(other)))))
                .hasSize(2);
        assertThat(lines(map(report(
                        audio(Direction.RECEIVED).remoteAddress(one),
                        audio(Direction.SENT).remoteAddress(other)))))
                .hasSize(2);
        assertThat(lines(map(report(audio(Direction.RECEIVED), audio(Direction.RECEIVED)))))
                .hasSize(2);
        assertThat(lines(map(report(
                        audio(Direction.RECEIVED).media(Media.VIDEO).label("main-video"),
                        audio(Direction.SENT).media(Media.VIDEO).label("main-video1")))))
                .extracting(MediaLine::getLabel)
                .containsExactly("main-video", "main-video1");
    }

    private static List<MediaLine> lines(MsQoeMapper.Mapped mapped) {
        return mapped.event().getSessionReports().get(0).getMediaLines();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "AUDIO  | main-audio  | main-audio  |",
                "AUDIO  | main-video  | main-audio  | OMITTED label",
                "AUDIO  | second      | main-audio  | OMITTED label",
                "AUDIO  |             | main-audio  | ESTIMATED label",
                "VIDEO  | main-video6 | main-video6 |",
                "VIDEO  |             | main-video  | ESTIMATED label",
                "SCREEN | data        | data        |",
                "SCREEN | main-video2 | main-video2 | OMITTED media",
                "SCREEN | second      | data        | OMITTED label",
                "SCREEN |             | data        | ESTIMATED label",
                "       | main-audio  | main-audio  |",
                "       | data        | data        |",
            })
    void theLabelIsOneOfTheSchema(Media media, String label, String written, String loss) {
        MsQoeMapper.Mapped mapped =
                map(report(audio(Direction.RECEIVED).media(media).label(label)));

        assertThat(lines(mapped)).extracting(MediaLine::getLabel).containsExactly(written);
        assertThat(mapped.losses())
                .filteredOn(found -> found.path().matches("streams\\[0]/(label|media)"))
                .extracting(found -> found.kind() + " " + found.path().replace("streams[0]/", ""))
                .isEqualTo(loss == null ? List.of() : List.of(loss));
    }

    @ParameterizedTest
    @CsvSource({"DATA, main-audio", ", second", ", ", "DATA,"})
    void aStreamWithoutALabelOfTheSchemaIsLost(Media media, String label) {
        StreamReport.Builder stream = audio(Direction.RECEIVED).media(media).label(label);
        MsQoeMapper.Mapped mapped = map(report(stream, audio(Direction.RECEIVED)));
        assertThat(mapped.losses()).contains(omitted("streams[0]"));
        assertThat(lines(mapped)).hasSize(1);

        assertThatExceptionOfType(UnrepresentableReportException.class)
                .isThrownBy(() -> map(report(stream)))
                .satisfies(e -> assertThat(e.items())
                        .containsExactly("MediaLine (a stream of audio, video or screen) is missing"));
    }

    /** What the far end's URI says of the medium stands above the label. */
    @Test
    void aMediumThatIsReadAsSharingIsTold() {
        QualityReport.Builder report = report(audio(Direction.RECEIVED))
                .remote(Party.builder()
                        .uri("sip:bob@example.net;opaque=app:applicationsharing")
                        .build());
        assertThat(map(report).losses()).contains(omitted("streams[0]/media"));
        assertThat(again(map(report)).streams().get(0).media()).isEqualTo(Media.SCREEN);
    }

    @Test
    void addressesComeFromTheStreamThePathOrTheContext() {
        TransportAddress port = new TransportAddress(null, 5010);
        TransportReport path = TransportReport.builder()
                .localAddress(new TransportAddress("198.51.100.1", 6000))
                .remoteAddress(new TransportAddress("198.51.100.2", 6002))
                .build();
        MsQoeMapper.Mapped ofPath = map(report(audio(Direction.RECEIVED)).transports(List.of(path)));
        StreamReport stream = again(ofPath).streams().get(0);
        assertThat(stream.localAddress()).isEqualTo(path.localAddress());
        assertThat(stream.remoteAddress()).isEqualTo(path.remoteAddress());
        assertThat(ofPath.losses())
                .doesNotContain(
                        omitted("transports[0]/localAddress"),
                        omitted("transports[0]/remoteAddress"),
                        Loss.of(LossKind.SUPPLIED, "localAddress"));

        MsQoeMapper.Mapped ofStream =
                map(report(audio(Direction.RECEIVED).localAddress(port)).transports(List.of(path)));
        assertThat(again(ofStream).streams().get(0).localAddress()).isEqualTo(new TransportAddress("192.0.2.1", 5004));
        assertThat(ofStream.losses())
                .contains(
                        omitted("streams[0]/localAddress"),
                        omitted("transports[0]/localAddress"),
                        Loss.of(LossKind.SUPPLIED, "localAddress"));
    }

    /** Of two addresses that contradict each other none is put together. */
    @Test
    void anAddressIsFilledFromThePathIfItIsTheSame() {
        TransportAddress whole = new TransportAddress("198.51.100.1", 6000);
        for (TransportAddress part :
                List.of(new TransportAddress("198.51.100.1", null), new TransportAddress(null, 6000))) {
            TransportReport path = TransportReport.builder().localAddress(part).build();
            MsQoeMapper.Mapped ofPath =
                    map(report(audio(Direction.RECEIVED).localAddress(whole)).transports(List.of(path)));
            assertThat(ofPath.losses()).doesNotContain(omitted("transports[0]/localAddress"));
            path = TransportReport.builder().localAddress(whole).build();
            ofPath = map(report(audio(Direction.RECEIVED).localAddress(part)).transports(List.of(path)));
            assertThat(again(ofPath).streams().get(0).localAddress()).isEqualTo(whole);
            assertThat(ofPath.losses())
                    .doesNotContain(
                            omitted("streams[0]/localAddress"),
                            omitted("transports[0]/localAddress"),
                            Loss.of(LossKind.SUPPLIED, "localAddress"));
        }
        MsQoeMapper.Mapped other =
                map(report(audio(Direction.RECEIVED).localAddress(new TransportAddress("198.51.100.9", null)))
                        .transports(List.of(
                                TransportReport.builder().localAddress(whole).build())));
        assertThat(again(other).streams().get(0).localAddress()).isEqualTo(new TransportAddress("198.51.100.9", null));
        assertThat(other.losses()).contains(omitted("transports[0]/localAddress"));
    }

    @Test
    void anAddressThatIsNoTextComesFromTheContext() {
        for (String ip : List.of(" ", "\u0001")) {
            QualityReport.Builder report = report(audio(Direction.RECEIVED).localAddress(new TransportAddress(ip, 1)));
            assertThat(map(report).losses())
                    .contains(omitted("streams[0]/localAddress"), Loss.of(LossKind.SUPPLIED, "localAddress"));
            assertThat(again(map(report)).streams().get(0).localAddress())
                    .isEqualTo(new TransportAddress("192.0.2.1", 5004));
            assertThatExceptionOfType(UnrepresentableReportException.class)
                    .isThrownBy(() -> MsQoeMapper.fromReport(
                            report.build(), CONTEXT.with(ContextKey.LOCAL_ADDRESS, "["), EncodeOptions.defaults()))
                    .satisfies(e -> assertThat(e.items())
                            .containsExactly(
                                    "MediaLine[0]/Description/LocalAddr/IPAddr is missing (context key localAddress)"));
        }
    }

    @Test
    void theHardwareAddressStandsInTheFirstLine() {
        QualityReport.Builder report = report(
                audio(Direction.RECEIVED),
                audio(Direction.RECEIVED).media(Media.VIDEO).label("main-video"));
        MsQoeMapper.Mapped mapped =
                map(report.local(Party.builder().mac("00-00-5e-00-53-01").build()));
        assertThat(lines(mapped))
                .extracting(line -> line.getDescription().getLocalAddr().getMACAddr())
                .containsExactly("00:00:5e:00:53:01", null);

        assertThat(map(report.local(Party.builder().mac("none").build())).losses())
                .contains(omitted("local/mac"));
        assertThat(map(report.remote(Party.builder().mac("00:00:5e:00:53:01").build()))
                        .losses())
                .contains(omitted("remote/mac"));
    }

    // Metrics.

    @Test
    void whatThisLibraryComputedIsWrittenOnRequestOnly() {
        QualityReport report = report(audio(Direction.RECEIVED)
                        .metric(Metric.INTERARRIVAL_JITTER, 7)
                        .algorithm(Metric.INTERARRIVAL_JITTER, Algorithm.computed("made up"))
                        .metric(Metric.PACKETS, 9)
                        .algorithm(Metric.PACKETS, Algorithm.reported("counted")))
                .build();
        Loss jitter = new Loss(LossKind.OMITTED, "streams[0]/metrics", Metric.INTERARRIVAL_JITTER);

        MsQoeMapper.Mapped without = MsQoeMapper.fromReport(report, CONTEXT, EncodeOptions.defaults());
        assertThat(without.losses())
                .contains(jitter, new Loss(LossKind.OMITTED, "streams[0]/algorithms", Metric.PACKETS));
        assertThat(again(without).streams().get(0).metrics().keySet()).containsExactly(Metric.PACKETS);

        MsQoeMapper.Mapped with =
                MsQoeMapper.fromReport(report, CONTEXT, EncodeOptions.defaults().withComputed(true));
        assertThat(with.losses()).doesNotContain(jitter);
        assertThat(again(with).streams().get(0).metric(Metric.INTERARRIVAL_JITTER))
                .hasValue(7);
    }

    @Test
    void aRoundTripOfItsOwnStaysWithTheStreamReceived() {
        MsQoeMapper.Mapped both = map(report(
                audio(Direction.RECEIVED).metric(Metric.ROUND_TRIP_DELAY, 80),
                audio(Direction.SENT).metric(Metric.ROUND_TRIP_DELAY, 90)));
        QualityReport read = again(both);
        assertThat(both.losses()).extracting(Loss::kind).doesNotContain(LossKind.MOVED);
        assertThat(read.stream(Media.AUDIO, Direction.RECEIVED).metric(Metric.ROUND_TRIP_DELAY))
                .hasValue(80);
        assertThat(read.stream(Media.AUDIO, Direction.SENT).metric(Metric.ROUND_TRIP_DELAY))
                .hasValue(90);
    }

    private static TransportReport path(double roundTrip) {
        return TransportReport.builder()
                .metric(Metric.ROUND_TRIP_DELAY, roundTrip)
                .metric(Metric.AVAILABLE_SEND_BANDWIDTH, 1500)
                .metric(Metric.PACKETS, 5)
                .build();
    }

    @Test
    void theValuesOfANetworkPathMoveToTheFirstStreamSent() {
        MsQoeMapper.Mapped mapped =
                map(report(audio(Direction.RECEIVED), audio(Direction.SENT)).transports(List.of(path(80), path(90))));
        StreamReport sent = again(mapped).stream(Media.AUDIO, Direction.SENT);

        assertThat(sent.metric(Metric.ROUND_TRIP_DELAY)).hasValue(80);
        assertThat(sent.metric(Metric.AVAILABLE_SEND_BANDWIDTH)).hasValue(1500);
        assertThat(mapped.losses())
                .contains(
                        new Loss(LossKind.MOVED, "transports[0]/metrics", Metric.ROUND_TRIP_DELAY),
                        new Loss(LossKind.MOVED, "transports[0]/metrics", Metric.AVAILABLE_SEND_BANDWIDTH),
                        new Loss(LossKind.OMITTED, "transports[0]/metrics", Metric.PACKETS),
                        new Loss(LossKind.OMITTED, "transports[1]/metrics", Metric.ROUND_TRIP_DELAY),
                        new Loss(LossKind.OMITTED, "transports[1]/metrics", Metric.AVAILABLE_SEND_BANDWIDTH));
    }

    @Test
    void theyStayAwayWhereAStreamHasItsOwnOrNoneIsSent() {
        StreamReport.Builder own =
                audio(Direction.SENT).metric(Metric.ROUND_TRIP_DELAY, 70).metric(Metric.AVAILABLE_SEND_BANDWIDTH, 900);
        for (StreamReport.Builder stream : List.of(own, audio(Direction.RECEIVED))) {
            MsQoeMapper.Mapped mapped = map(report(stream).transports(List.of(path(80))));
            assertThat(mapped.losses())
                    .contains(
                            new Loss(LossKind.OMITTED, "transports[0]/metrics", Metric.ROUND_TRIP_DELAY),
                            new Loss(LossKind.OMITTED, "transports[0]/metrics", Metric.AVAILABLE_SEND_BANDWIDTH));
        }
    }

    // The coding.

    @ParameterizedTest
    @CsvSource({
        "-1, false, OMITTED",
        "0, true,",
        "127, true,",
        "128, false, OMITTED",
    })
    void aPayloadTypeHasSevenBits(int type, boolean written, LossKind loss) {
        MsQoeMapper.Mapped mapped = map(report(audio(Direction.RECEIVED)
                .description(MediaDescription.builder().payloadType(type).build())));
        assertThat(again(mapped).streams().get(0).description().payloadType()).isEqualTo(written ? type : null);
        assertThat(mapped.losses())
                .filteredOn(found -> found.path().endsWith("/payloadType"))
                .extracting(Loss::kind)
                .isEqualTo(loss == null ? List.of() : List.of(loss));
    }

    @ParameterizedTest
    @CsvSource({
        "20, 20,",
        "20.4, 20, ROUNDED",
        "0.4, , OMITTED",
        "1, 1,",
        "2147483647, 2147483647,",
        "2147483648, , OMITTED"
    })
    void aFrameLastsWholeMilliseconds(double sent, Double written, LossKind loss) {
        MsQoeMapper.Mapped mapped = map(report(audio(Direction.RECEIVED)
                .description(MediaDescription.builder().frameDurationMs(sent).build())));
        assertThat(again(mapped).streams().get(0).description().frameDurationMs())
                .isEqualTo(written);
        assertThat(mapped.losses())
                .filteredOn(found -> found.path().endsWith("/frameDurationMs"))
                .extracting(Loss::kind)
                .isEqualTo(loss == null ? List.of() : List.of(loss));
    }

    @Test
    void ofSeveralClockRatesTheFirstIsTold() {
        MsQoeMapper.Mapped mapped = map(report(audio(Direction.RECEIVED)
                .description(MediaDescription.builder()
                        .clockRates(List.of(16_000, 8_000))
                        .codec("")
                        .frameOctets(33)
                        .framesPerPacket(2)
                        .packetsPerSecond(50.0)
                        .fmtp("mode=2")
                        .build())));
        MediaDescription read = again(mapped).streams().get(0).description();
        assertThat(read)
                .isEqualTo(MediaDescription.builder()
                        .clockRates(List.of(16_000))
                        .frameOctets(33)
                        .framesPerPacket(2)
                        .packetsPerSecond(50.0)
                        .fmtp("mode=2")
                        .build());
        assertThat(mapped.losses())
                .contains(omitted("streams[0]/description/clockRates"), omitted("streams[0]/description/codec"));
    }

    // The list.

    @Test
    void theBatchIsThatOfTheFirstReport() {
        QualityReport.Builder report = report(audio(Direction.RECEIVED));
        Encoded written = new MsQoeCodec()
                .encoder()
                .orElseThrow()
                .encode(
                        List.of(
                                report.batchId("7").build(),
                                report.batchId("8").build(),
                                report.batchId("7").build(),
                                report.batchId(null).build()),
                        CONTEXT,
                        EncodeOptions.defaults());
        assertThat(MsQoe.decodeList(written.bytes()).value().getID()).isEqualTo("7");
        assertThat(written.losses().stream().filter(loss -> loss.path().endsWith("batchId")))
                .containsExactly(omitted("batchId"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0001", "\ufffe", "\ud800", "x\udc00y"})
    void aBatchIdThatXmlCannotHoldIsRefused(String id) {
        assertThatExceptionOfType(UnrepresentableReportException.class)
                .isThrownBy(() -> MsQoe.encode(
                        report(audio(Direction.RECEIVED)).batchId(id).build(), CONTEXT))
                .withMessageContaining("VQReportEventList/@ID");
    }

    @Test
    void anEventMappedByItselfHasNoBatch() {
        SessionReport session = map(report(audio(Direction.RECEIVED)).batchId("7"))
                .event()
                .getSessionReports()
                .get(0);
        assertThat(session.getMediaLines()).hasSize(1);
        assertThat(again(map(report(audio(Direction.RECEIVED)).batchId("7"))).batchId())
                .isNull();
    }
}
