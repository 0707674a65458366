package io.vqreport.xml.sdn.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.vqreport.codec.ContextKey;
import io.vqreport.codec.DecodeOptions;
import io.vqreport.codec.Decoded;
import io.vqreport.codec.EncodeContext;
import io.vqreport.codec.EncodeOptions;
import io.vqreport.codec.Encoded;
import io.vqreport.codec.Loss;
import io.vqreport.codec.LossKind;
import io.vqreport.codec.UnrepresentableReportException;
import io.vqreport.metric.Basis;
import io.vqreport.metric.Metric;
import io.vqreport.metric.Metrics;
import io.vqreport.model.Algorithm;
import io.vqreport.model.CallIdentity;
import io.vqreport.model.Direction;
import io.vqreport.model.MeasurementWindow;
import io.vqreport.model.Media;
import io.vqreport.model.MediaDescription;
import io.vqreport.model.Party;
import io.vqreport.model.QualityReport;
import io.vqreport.model.ReportKind;
import io.vqreport.model.StreamQuality;
import io.vqreport.model.StreamReport;
import io.vqreport.model.TransportAddress;
import io.vqreport.model.TransportReport;
import io.vqreport.xml.sdn.BurstDensityScale;
import io.vqreport.xml.sdn.SdnCodec;
import io.vqreport.xml.sdn.SdnMessages;
import io.vqreport.xml.sdn.support.Schemas;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.xml.validation.Schema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What of a report has no place, another place, or a different value in a message, and is all of it told? */
class LossesTest {
    private static final EncodeOptions SCHEMA_C =
            EncodeOptions.defaults().with(SdnMessages.SCHEMA, SdnMessages.Schema.C);
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    private static final Schema C = Schemas.load("c");
    private static final Schema D = Schemas.load("d");

    private static EncodeContext context() {
        return EncodeContext.empty()
                .with(ContextKey.CALL_ID, "call")
                .with(ContextKey.LOCAL_ID, "sip:me@example.org")
                .with(ContextKey.REMOTE_ID, "sip:you@example.org")
                .with(ContextKey.LOCAL_ADDRESS, "192.0.2.1:5004")
                .with(ContextKey.REMOTE_ADDRESS, "[2001:db8::2]:5006");
    }

    private static StreamReport.Builder audio() {
        return StreamReport.builder().media(Media.AUDIO);
    }

    private static QualityReport.Builder report(StreamReport.Builder... streams) {
        return QualityReport.builder()
                .endOfCall(true)
                .streams(List.of(streams).stream()
                        .map(StreamReport.Builder::build)
                        .toList());
    }

    private static Encoded encode(QualityReport.Builder report, EncodeContext context, EncodeOptions options) {
        Encoded written = new SdnCodec().encoder().orElseThrow().encode(List.of(report.build()), context, options);
        Schema schema = options.get(SdnMessages.SCHEMA) == SdnMessages.Schema.C ? C : D;
        assertThat(Schemas.violation(schema, written.bytes())).isEmpty();
        return written;
    }

    private static Encoded encode(QualityReport.Builder report) {
        return encode(report, context(), EncodeOptions.defaults());
    }

    private static QualityReport again(Encoded written) {
        List<Decoded<QualityReport>> reports = SdnMessages.toQualityReports(SdnMessages.decode(written.bytes()));
        return reports.get(0).value();
    }

    private static Loss omitted(String path) {
        return Loss.of(LossKind.OMITTED, path);
    }

    private static Set<String> missing(QualityReport.Builder report, EncodeContext context) {
        try {
            new SdnCodec().encoder().orElseThrow().encode(List.of(report.build()), context, EncodeOptions.defaults());
        } catch (UnrepresentableReportException e) {
            return e.items().stream().map(item -> item.replaceFirst(" .*", "")).collect(Collectors.toSet());
        }
        return Set.of();
    }

    // What the report is, and the call.

    @Test
    void anAlertIsWrittenAsInCallQuality() {
        Encoded written = encode(report(audio()).kind(ReportKind.ALERT));
        assertThat(written.losses()).contains(omitted("kind"), omitted("endOfCall"));
        assertThat(written.text()).contains("<InCallQuality ");
        assertThat(encode(report(audio()).kind(ReportKind.INTERVAL).endOfCall(false))
                        .losses())
                .doesNotContain(omitted("kind"), omitted("endOfCall"));
    }

    @Test
    void theCallIdIsTheDialogsOrTheContexts() {
        CallIdentity.Builder call = CallIdentity.builder().dialogId("d1");
        Encoded dialog = encode(report(audio()).call(call.build()));
        assertThat(again(dialog).call().callId()).isEqualTo("d1");
        assertThat(dialog.losses()).doesNotContain(omitted("call/dialogId"), Loss.of(LossKind.SUPPLIED, "call/callId"));

        Encoded both = encode(report(audio()).call(call.callId("c1").build()));
        assertThat(again(both).call().callId()).isEqualTo("c1");
        assertThat(both.losses()).contains(omitted("call/dialogId"));

        Encoded supplied = encode(report(audio()));
        assertThat(again(supplied).call().callId()).isEqualTo("call");
        assertThat(supplied.losses()).contains(Loss.of(LossKind.SUPPLIED, "call/callId"));

        // White space around a text does not come back.
        for (String unsayable : List.of("", "c\u0001", " c1")) {
            QualityReport.Builder report = report(audio())
                    .call(CallIdentity.builder().callId(unsayable).build());
            Encoded replaced = encode(report);
            assertThat(again(replaced).call().callId()).isEqualTo("call");
            assertThat(replaced.losses()).contains(omitted("call/callId"), Loss.of(LossKind.SUPPLIED, "call/callId"));
            assertThat(missing(report, context().with(ContextKey.CALL_ID, unsayable)))
                    .containsExactly("ConnectionInfo/CallId");
        }
    }

    @Test
    void whatACallHasBesideIsLost() {
        CallIdentity call = CallIdentity.builder()
                .callId("c1")
                .fromTag("a")
                .toTag("b")
                .sessionId("s")
                .correlationId("")
                .conversationId("v\u0001")
                .conferenceId("k")
                .build();
        Encoded written = encode(report(audio()).call(call).reportedAt(NOON));
        assertThat(written.losses())
                .contains(
                        omitted("call/fromTag"),
                        omitted("call/toTag"),
                        omitted("call/sessionId"),
                        omitted("call/correlationId"),
                        omitted("call/conversationId"))
                .doesNotContain(omitted("call/conferenceId"), omitted("reportedAt"));
        assertThat(again(written).call())
                .isEqualTo(CallIdentity.builder().callId("c1").conferenceId("k").build());
        assertThat(again(written).reportedAt()).isEqualTo(NOON);
    }

    @Test
    void aTimeThatTheSchemaCannotSayIsLost() {
        Encoded written = encode(report(audio()).reportedAt(Instant.parse("+10000-01-01T00:00:00Z")));
        assertThat(written.losses()).contains(omitted("reportedAt"));
        assertThat(again(written).reportedAt()).isNull();
    }

    // The window.

    @Test
    void theWindowIsThatOfTheFirstStreamThatTellsOne() {
        MeasurementWindow window = new MeasurementWindow(NOON, NOON.plusSeconds(9), null, Basis.CUMULATIVE);
        MeasurementWindow start = new MeasurementWindow(NOON, null, null, Basis.CUMULATIVE);
        MeasurementWindow stop = new MeasurementWindow(null, NOON.plusSeconds(9), null, Basis.CUMULATIVE);
        Encoded written = encode(report(
                audio(), audio().window(window), audio().window(window), audio().window(start), audio().window(stop)));

        assertThat(again(written).streams().get(0).window()).isEqualTo(window);
        assertThat(written.losses())
                .contains(omitted("streams[3]/window"), omitted("streams[4]/window"))
                .doesNotContain(
                        omitted("streams[0]/window"), omitted("streams[1]/window"), omitted("streams[2]/window"));
        assertThat(again(encode(report(audio().window(start)))).streams().get(0).window())
                .isEqualTo(start);
        assertThat(again(encode(report(audio().window(stop)))).streams().get(0).window())
                .isEqualTo(stop);
    }

    @Test
    void aStreamThatIsLostTellsNoWindow() {
        MeasurementWindow lost = new MeasurementWindow(NOON, NOON.plusSeconds(5), null, Basis.INTERVAL);
        MeasurementWindow own = new MeasurementWindow(NOON.plusSeconds(1), null, null, Basis.CUMULATIVE);
        Encoded written = encode(report(StreamReport.builder().window(lost), audio().window(own)));

        assertThat(again(written).streams().get(0).window()).isEqualTo(own);
        assertThat(written.losses().stream().map(Loss::path).filter(path -> path.startsWith("streams[")))
                .containsExactly("streams[0]");
    }

    @ParameterizedTest
    @EnumSource(Basis.class)
    void valuesAreOfAllTimeSoFar(Basis basis) {
        MeasurementWindow window = new MeasurementWindow(NOON, NOON.plusSeconds(9), Duration.ofSeconds(9), basis);
        Encoded written = encode(report(audio().window(window)));
        boolean said = basis == Basis.CUMULATIVE || basis == Basis.UNSPECIFIED;
        assertThat(written.losses().contains(omitted("streams[0]/window/basis")))
                .isEqualTo(!said);
        assertThat(written.losses()).doesNotContain(omitted("streams[0]/window/duration"));
    }

    @Test
    void aLengthOfItsOwnIsLost() {
        MeasurementWindow window =
                new MeasurementWindow(NOON, NOON.plusSeconds(9), Duration.ofSeconds(8), Basis.CUMULATIVE);
        assertThat(encode(report(audio().window(window))).losses()).contains(omitted("streams[0]/window/duration"));
        MeasurementWindow alone = new MeasurementWindow(null, null, Duration.ofSeconds(8), Basis.CUMULATIVE);
        assertThat(encode(report(audio().window(alone))).losses()).contains(omitted("streams[0]/window/duration"));
    }

    // The two ends.

    @Test
    void whoIsMissingIsNamed() {
        assertThat(missing(report(audio()), EncodeContext.empty()))
                .containsExactlyInAnyOrder("ConnectionInfo/CallId", "To/URI", "To/IP", "From/URI", "From/IP");
        Party nobody = Party.builder().uri("").build();
        Party nothing = Party.builder().uri("sip:\u0001").build();
        EncodeContext unsayable = context().with(ContextKey.LOCAL_ID, "").with(ContextKey.REMOTE_ID, "sip:\u0002");
        assertThat(missing(report(audio()).local(nobody).remote(nothing), unsayable))
                .containsExactlyInAnyOrder("To/URI", "From/URI");
        // What a stream is sent from is the far end's to receive.
        assertThat(missing(report(audio().direction(Direction.SENT)), context().with(ContextKey.LOCAL_ID, "")))
                .containsExactly("From/URI");
    }

    @Test
    void whoCannotBeSaidIsTheContexts() {
        Encoded written = encode(report(audio())
                .local(Party.builder().uri("").build())
                .remote(Party.builder().uri("sip:\u0001").build()));
        assertThat(again(written).local().uri()).isEqualTo("sip:me@example.org");
        assertThat(again(written).remote().uri()).isEqualTo("sip:you@example.org");
        for (String uri : List.of("local/uri", "remote/uri")) {
            assertThat(written.losses()).contains(omitted(uri), Loss.of(LossKind.SUPPLIED, uri));
        }
        assertThat(encode(report(audio())).losses())
                .contains(Loss.of(LossKind.SUPPLIED, "local/uri"))
                .doesNotContain(omitted("local/uri"));
    }

    @Test
    void userAgentsComeFromThePartyOrTheContext() {
        EncodeContext context =
                context().with(ContextKey.LOCAL_USER_AGENT, "phone/1").with(ContextKey.REMOTE_USER_AGENT, "");
        Encoded written = encode(report(audio()), context, EncodeOptions.defaults());
        assertThat(again(written).local().userAgent()).isEqualTo("phone/1");
        assertThat(again(written).remote().userAgent()).isNull();
        assertThat(written.losses())
                .contains(Loss.of(LossKind.SUPPLIED, "local/userAgent"))
                .doesNotContain(Loss.of(LossKind.SUPPLIED, "remote/userAgent"));

        Party own =
                Party.builder().uri("sip:a@example.org").userAgent("phone/2").build();
        Party odd = Party.builder()
                .uri("sip:b@example.org")
                .userAgent("phone\u0001")
                .build();
        Encoded ends = encode(report(audio()).local(own).remote(odd), context, EncodeOptions.defaults());
        assertThat(again(ends).local().userAgent()).isEqualTo("phone/2");
        assertThat(ends.losses())
                .contains(omitted("remote/userAgent"))
                .doesNotContain(omitted("local/userAgent"), Loss.of(LossKind.SUPPLIED, "local/userAgent"));
    }

    @Test
    void whatAPartyHasBesideIsLost() {
        Party.Builder party = Party.builder()
                .uri("sip:a@example.org")
                .displayName("Ada")
                .group("g")
                .cname("c")
                .mac("00:00:5e:00:53:01");
        Encoded written = encode(report(audio())
                .local(party.build())
                .remote(party.mac("none").build())
                .originator("sip:a@example.org")
                .batchId("7"));
        assertThat(again(written).local().mac()).isEqualTo("00:00:5e:00:53:01");
        assertThat(written.text()).contains("<MACAddr>00-00-5E-00-53-01</MACAddr>");
        assertThat(written.losses())
                .contains(
                        omitted("local/displayName"),
                        omitted("remote/group"),
                        omitted("remote/cname"),
                        omitted("remote/mac"),
                        omitted("originator"),
                        omitted("batchId"))
                .doesNotContain(omitted("local/mac"));
    }

    /** An address is never put together from two: what one lacks comes from another that is the same as far as both are told. */
    @ParameterizedTest
    @CsvSource({
        // of the stream, of the path, of the context, read back, told as supplied, the stream's lost, the path's lost
        "192.0.2.7:1, 192.0.2.8:2, 192.0.2.9:3, 192.0.2.7:1, false, false, true",
        "192.0.2.7:1, 192.0.2.7:1, 192.0.2.9:3, 192.0.2.7:1, false, false, false",
        "192.0.2.7:1, 192.0.2.7, 192.0.2.9:3, 192.0.2.7:1, false, false, false",
        "192.0.2.7:1, 192.0.2.7:2, 192.0.2.9:3, 192.0.2.7:1, false, false, true",
        "192.0.2.7:1, :2, 192.0.2.9:3, 192.0.2.7:1, false, false, true",
        "192.0.2.7, 192.0.2.7:2, 192.0.2.9:3, 192.0.2.7:2, false, false, false",
        "192.0.2.7, :2, 192.0.2.9:3, 192.0.2.7:2, false, false, false",
        "192.0.2.7, 192.0.2.8:2, 192.0.2.9:3, 192.0.2.9:3, true, true, true",
        "192.0.2.7, 192.0.2.8:2, 192.0.2.7:3, 192.0.2.7:3, true, false, true",
        "192.0.2.7, 192.0.2.8, 192.0.2.9:3, 192.0.2.9:3, true, true, true",
        "192.0.2.7, , 192.0.2.9:3, 192.0.2.9:3, true, true, false",
        "192.0.2.7, , 192.0.2.7:3, 192.0.2.7:3, true, false, false",
        ":1, 192.0.2.8:2, 192.0.2.9:3, 192.0.2.9:3, true, true, true",
        ":1, 192.0.2.8:1, 192.0.2.9:3, 192.0.2.8:1, false, false, false",
        ":1, 192.0.2.8, 192.0.2.9:3, 192.0.2.8:1, false, false, false",
        ":1, , 192.0.2.9:3, 192.0.2.9:3, true, true, false",
        ":1, , 192.0.2.9:1, 192.0.2.9:1, true, false, false",
        ":1, , 192.0.2.9, 192.0.2.9:1, true, false, false",
        ", 192.0.2.8:2, 192.0.2.9:3, 192.0.2.8:2, false, false, false",
        ", 192.0.2.8, 192.0.2.9:3, 192.0.2.9:3, true, false, true",
        ", 192.0.2.8, 192.0.2.8:3, 192.0.2.8:3, true, false, false",
        ", , 192.0.2.9:3, 192.0.2.9:3, true, false, false",
        "192.0.2.7:1, , , 192.0.2.7:1, false, false, false",
        "192.0.2.7:1, , 192.0.2.9, 192.0.2.7:1, false, false, false",
        "2001:DB8::7, [2001:db8::7]:2, 192.0.2.9:3, [2001:DB8::7]:2, false, false, true",
        "host.example.org:1, , 192.0.2.9:3, 192.0.2.9:3, true, true, false",
        "host.example.org:1, 192.0.2.8:1, 192.0.2.9:3, 192.0.2.9:3, true, true, true",
    })
    void addressesAreFilledUp(
            String own, String path, String given, String read, boolean supplied, boolean ownLost, boolean pathLost) {
        EncodeContext context = given == null
                ? context().with(ContextKey.LOCAL_ADDRESS, "none")
                : context().with(ContextKey.LOCAL_ADDRESS, given);
        TransportReport transport =
                TransportReport.builder().localAddress(address(path)).build();
        Encoded written = encode(
                report(audio().localAddress(address(own))).transports(List.of(transport)),
                context,
                EncodeOptions.defaults());

        assertThat(again(written).streams().get(0).localAddress()).isEqualTo(address(read));
        assertThat(written.losses().contains(Loss.of(LossKind.SUPPLIED, "localAddress")))
                .isEqualTo(supplied);
        assertThat(written.losses().contains(omitted("streams[0]/localAddress")))
                .isEqualTo(ownLost);
        assertThat(written.losses().contains(omitted("transports[0]/localAddress")))
                .isEqualTo(pathLost);
    }

    /** Where nothing whole is told, schema D refuses rather than join what is not one address. */
    @ParameterizedTest
    @CsvSource({"192.0.2.7, 192.0.2.8:2", "192.0.2.7, ", ":1, 192.0.2.8:2", ":1, ", ", 192.0.2.8", ", :2", ", "})
    void anAddressThatIsNotWholeIsMissing(String own, String path) {
        QualityReport.Builder report = report(audio().localAddress(address(own)))
                .transports(List.of(
                        TransportReport.builder().localAddress(address(path)).build()));
        assertThat(missing(report, context().with(ContextKey.LOCAL_ADDRESS, "none")))
                .containsExactly("To/IP");
    }

    /** Of several paths each is asked, in its order. */
    @Test
    void anAddressIsFilledUpFromThePathThatIsTheSame() {
        List<TransportReport> paths = List.of(
                TransportReport.builder().build(),
                TransportReport.builder().localAddress(address("192.0.2.8:2")).build(),
                TransportReport.builder().localAddress(address("192.0.2.7:3")).build(),
                TransportReport.builder().localAddress(address("192.0.2.7:4")).build());
        Encoded written =
                encode(report(audio().localAddress(address("192.0.2.7"))).transports(paths));
        assertThat(again(written).streams().get(0).localAddress()).isEqualTo(address("192.0.2.7:3"));
        assertThat(written.losses())
                .contains(omitted("transports[1]/localAddress"), omitted("transports[3]/localAddress"))
                .doesNotContain(omitted("transports[2]/localAddress"), omitted("streams[0]/localAddress"));
    }

    /** It demands no address, so that a part of one is written as it is, and nobody's is set in its place. */
    @ParameterizedTest
    @CsvSource({
        "192.0.2.7, 192.0.2.8:2, 192.0.2.7, false, false, true",
        ":1, 192.0.2.8:2, :1, false, false, true",
        "host.example.org:1, , :1, false, true, false",
        "host.example.org, , , false, true, false",
        ", host.example.org:2, :2, false, false, true",
        ", , 192.0.2.9:3, true, false, false",
    })
    void schemaCWritesWhatThereIs(
            String own, String path, String read, boolean supplied, boolean ownLost, boolean pathLost) {
        TransportReport transport =
                TransportReport.builder().remoteAddress(address(path)).build();
        Encoded written = encode(
                report(audio().remoteAddress(address(own))).transports(List.of(transport)),
                context().with(ContextKey.REMOTE_ADDRESS, "192.0.2.9:3"),
                SCHEMA_C);

        assertThat(again(written).streams().get(0).remoteAddress()).isEqualTo(address(read));
        assertThat(written.losses().contains(Loss.of(LossKind.SUPPLIED, "remoteAddress")))
                .isEqualTo(supplied);
        assertThat(written.losses().contains(omitted("streams[0]/remoteAddress")))
                .isEqualTo(ownLost);
        assertThat(written.losses().contains(omitted("transports[0]/remoteAddress")))
                .isEqualTo(pathLost);
    }

    private static TransportAddress address(String text) {
        if (text == null) {
            return null;
        }
        int close = text.indexOf(']');
        int colon = close < 0 ? text.indexOf(':') : text.indexOf(':', close);
        if (close < 0 && colon != text.lastIndexOf(':')) {
            return new TransportAddress(text, null);
        }
        String ip =
                (colon < 0 ? text : text.substring(0, colon)).replace("[", "").replace("]", "");
        return new TransportAddress(
                ip.isEmpty() ? null : ip, colon < 0 ? null : Integer.valueOf(text.substring(colon + 1)));
    }

    @ParameterizedTest
    @CsvSource({
        "192.0.2.9, true, false",
        "192.0.2.9:5004, true, true",
        "192.0.2.9:65535, true, true",
        "2001:db8::9, true, false",
        "[2001:db8::9], true, false",
        "[2001:db8::9]:5004, true, true",
        "[2001:db8::9]:0, true, false",
        "[2001:db8::9]5004, false, false",
        "[2001:db8::9, false, false",
        "[], false, false",
        "192.0.2.9:, false, false",
        "192.0.2.9:65536, false, false",
        "192.0.2.9:port, false, false",
        ":5004, false, false",
        "host.example.org:5004, false, false",
    })
    void anAddressOfTheContextIsAnIpAddressWithOrWithoutPort(String given, boolean ip, boolean port) {
        EncodeContext context = context().with(ContextKey.LOCAL_ADDRESS, given);
        Encoded written = encode(report(audio()), context, SCHEMA_C);
        TransportAddress read = again(written).streams().get(0).localAddress();

        assertThat(read != null && read.ip() != null).isEqualTo(ip);
        assertThat(read != null && read.port() != null).isEqualTo(port);
        assertThat(written.losses().contains(Loss.of(LossKind.SUPPLIED, "localAddress")))
                .isEqualTo(ip);
    }

    /** Of which nothing is told. */
    @Test
    void noAddressAtAll() {
        Encoded nothing = encode(
                report(audio()),
                EncodeContext.empty()
                        .with(ContextKey.CALL_ID, "c")
                        .with(ContextKey.LOCAL_ID, "sip:a@example.org")
                        .with(ContextKey.REMOTE_ID, "sip:b@example.org"),
                SCHEMA_C);
        assertThat(nothing.losses().stream().map(Loss::path).filter(path -> path.contains("Address")))
                .isEmpty();
        assertThat(again(nothing).streams().get(0).localAddress()).isNull();
    }

    // The streams.

    @ParameterizedTest
    @EnumSource(Media.class)
    void everyMediumHasItsType(Media media) {
        Encoded written = encode(report(StreamReport.builder().media(media)));
        assertThat(again(written).streams().get(0).media()).isEqualTo(media);
        String type = again(written).streams().get(0).label();
        assertThat(encode(report(StreamReport.builder().media(media).label(type)))
                        .losses())
                .doesNotContain(omitted("streams[0]/label"));
        assertThat(encode(report(StreamReport.builder().media(media).label("other")))
                        .losses())
                .contains(omitted("streams[0]/label"));
    }

    @Test
    void aStreamWithoutMediumIsLost() {
        Encoded written = encode(report(StreamReport.builder(), audio()));
        assertThat(written.losses()).contains(omitted("streams[0]")).doesNotContain(omitted("streams[1]"));
        assertThatExceptionOfType(UnrepresentableReportException.class)
                .isThrownBy(() -> encode(report(StreamReport.builder())))
                .withMessageContaining("a stream whose media is told");
    }

    /** The schema demands one property at least. */
    @Test
    void aStreamOfWhichNothingIsKnownHasAnEmptyProtocol() {
        assertThat(encode(report(audio())).text()).contains("<Properties><Protocol/></Properties>");
        assertThat(encode(report(audio().metric(Metric.PACKETS, 1))).text()).doesNotContain("<Protocol");
    }

    @Test
    void theCodingIsItsNameAndNumber() {
        MediaDescription.Builder coding =
                MediaDescription.builder().codec("SIREN/16000").payloadType(111);
        Encoded written = encode(report(audio().description(coding.build())));
        assertThat(again(written).streams().get(0).description()).isEqualTo(coding.build());
        assertThat(written.losses().stream().map(Loss::path).filter(path -> path.contains("description")))
                .isEmpty();

        Encoded more = encode(report(audio().description(coding.frameOctets(33).build())));
        assertThat(more.losses()).contains(omitted("streams[0]/description"));

        for (String none : new String[] {null, "", "a\u0001"}) {
            Encoded nameless = encode(
                    report(audio().description(coding.codec(none).build()).extra("sdn:Codec/Bandwidth/Average", "1")));
            assertThat(nameless.losses())
                    .contains(
                            omitted("streams[0]/description/payloadType"),
                            omitted("streams[0]/extras/sdn:Codec/Bandwidth/Average"));
            assertThat(nameless.losses().contains(omitted("streams[0]/description/codec")))
                    .isEqualTo(none != null);
            assertThat(nameless.text()).doesNotContain("<Codec");
        }
    }

    @Test
    void schemaCHasNoPayloadType() {
        MediaDescription coding =
                MediaDescription.builder().codec("SIREN/16000").payloadType(111).build();
        Encoded written = encode(report(audio().description(coding)), context(), SCHEMA_C);
        assertThat(written.losses()).contains(omitted("streams[0]/description/payloadType"));
        assertThat(again(written).streams().get(0).description())
                .isEqualTo(MediaDescription.builder().codec("SIREN/16000").build());
    }

    @ParameterizedTest
    @EnumSource(StreamQuality.class)
    void theVerdictIsKept(StreamQuality verdict) {
        assertThat(again(encode(report(audio().reportedQuality(verdict))))
                        .streams()
                        .get(0)
                        .reportedQuality())
                .isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "sdn:CaptureDevice          | a microphone | true",
                "sdn:StreamQuality/@Source  | SDN          | false",
                "sdn:EchoPercentMicIn       | 84.2         | true",
                "sdn:EchoPercentMicIn       | 101          | false",
                "sdn:EchoPercentMicIn       | much         | false",
                "sdn:Novelty                | x            | false",
                "sdn:RenderDevice           | ' '          | false",
                "other:CaptureDevice        | x            | false",
                "sdn:PacketUtilization      | 7            | true",
                "sdn:Codec/@Name            | SIREN/16000  | false",
            })
    void anExtraStandsWhereTheSchemaHasIt(String name, String value, boolean written) {
        Encoded encoded = encode(report(audio().extra(name, value)), context(), SCHEMA_C);
        assertThat(encoded.losses().contains(omitted("streams[0]/extras/" + name)))
                .isEqualTo(!written);
        assertThat(encoded.text().contains(">" + value + "<") || encoded.text().contains("\"" + value + "\""))
                .isEqualTo(written);
    }

    // Metrics.

    @Test
    void whatThisLibraryComputedIsWrittenOnRequestOnly() {
        StreamReport.Builder stream = audio().metric(Metric.INTERARRIVAL_JITTER, 7)
                .algorithm(Metric.INTERARRIVAL_JITTER, Algorithm.computed("made up"))
                .metric(Metric.PACKETS, 9)
                .algorithm(Metric.PACKETS, Algorithm.reported("counted"));
        Loss jitter = new Loss(LossKind.OMITTED, "streams[0]/metrics", Metric.INTERARRIVAL_JITTER);

        Encoded without = encode(report(stream));
        assertThat(without.losses())
                .contains(jitter, new Loss(LossKind.OMITTED, "streams[0]/algorithms", Metric.PACKETS));
        assertThat(again(without).streams().get(0).metrics().keySet()).containsExactly(Metric.PACKETS);
        Encoded with =
                encode(report(stream), context(), EncodeOptions.defaults().withComputed(true));
        assertThat(with.losses()).doesNotContain(jitter);
        assertThat(again(with).streams().get(0).metric(Metric.INTERARRIVAL_JITTER))
                .hasValue(7);
    }

    @Test
    void densitiesAreWrittenWithTheirScaleOnly() {
        StreamReport.Builder stream = audio().metric(Metric.BURST_LOSS_DENSITY, 40);
        Loss density = new Loss(LossKind.OMITTED, "streams[0]/metrics", Metric.BURST_LOSS_DENSITY);
        assertThat(encode(report(stream)).losses()).contains(density);
        Encoded scaled = encode(
                report(stream),
                context(),
                EncodeOptions.defaults().with(SdnMessages.BURST_DENSITY_SCALE, BurstDensityScale.PER10000));
        assertThat(scaled.losses()).doesNotContain(density);
        assertThat(scaled.text()).contains("<BurstDensity>4000</BurstDensity>");
    }

    @ParameterizedTest
    @CsvSource({"16, true, true", "16, false, false", "8, true, false"})
    void theThresholdOfBurstsIsSixteenByDefinition(double threshold, boolean bursts, boolean told) {
        StreamReport.Builder stream = audio().metric(Metric.GAP_THRESHOLD, threshold);
        if (bursts) {
            stream.metric(Metric.BURST_DURATION, 220);
        } else {
            stream.metric(Metric.PACKETS, 7);
        }
        Encoded written = encode(report(stream));
        assertThat(written.losses().contains(new Loss(LossKind.OMITTED, "streams[0]/metrics", Metric.GAP_THRESHOLD)))
                .isEqualTo(!told);
        assertThat(again(written).streams().get(0).metric(Metric.GAP_THRESHOLD).isPresent())
                .isEqualTo(bursts);
    }

    @ParameterizedTest
    @CsvSource({
        "INTERARRIVAL_JITTER, 7.4, 7, ROUNDED",
        "INTERARRIVAL_JITTER, 5000000000, 4294967295, CLAMPED",
        "NETWORK_LOSS_RATE, 0.1, 0.1,",
        "MOS_NETWORK, 4.2, 4.2,",
        "MOS_NETWORK, 4.1234567890126, 4.123456789013, ROUNDED",
        "SIGNAL_LEVEL_UNREFERENCED, -3000000000, -2147483648, CLAMPED",
    })
    void numbersAreRoundedAndClamped(Metric metric, double value, double read, LossKind loss) {
        Encoded written = encode(report(audio().metric(metric, value)));
        assertThat(again(written).streams().get(0).metric(metric)).hasValue(read);
        assertThat(written.losses())
                .filteredOn(found -> found.metric() == metric)
                .extracting(Loss::kind)
                .isEqualTo(loss == null ? List.of() : List.of(loss));
    }

    @Test
    void aBasisOfItsOwnIsLost() {
        Metrics metrics = Metrics.builder()
                .put(Metric.PACKETS, 7, Basis.INTERVAL)
                .put(Metric.INTERARRIVAL_JITTER, 7, Basis.CUMULATIVE)
                .build();
        assertThat(encode(report(audio().metrics(metrics))).losses())
                .contains(new Loss(LossKind.OMITTED, "streams[0]/bases", Metric.PACKETS))
                .doesNotContain(new Loss(LossKind.OMITTED, "streams[0]/bases", Metric.INTERARRIVAL_JITTER));
    }

    private static TransportReport path(double roundTrip) {
        return TransportReport.builder()
                .id("t")
                .window(new MeasurementWindow(NOON, null, null, Basis.CUMULATIVE))
                .metric(Metric.ROUND_TRIP_DELAY, roundTrip)
                .metric(Metric.AVAILABLE_SEND_BANDWIDTH, 1500)
                .build();
    }

    @Test
    void theRoundTripOfANetworkPathMovesToTheFirstStreamOnce() {
        Encoded written = encode(report(audio(), audio().direction(Direction.SENT))
                .transports(List.of(TransportReport.builder().build(), path(80), path(90))));
        List<Decoded<QualityReport>> read = SdnMessages.toQualityReports(SdnMessages.decode(written.bytes()));

        assertThat(read.get(0).value().streams().get(0).metric(Metric.ROUND_TRIP_DELAY))
                .hasValue(80);
        assertThat(read.get(1).value().streams().get(0).metric(Metric.ROUND_TRIP_DELAY))
                .isEmpty();
        assertThat(written.losses())
                .contains(
                        new Loss(LossKind.MOVED, "transports[1]/metrics", Metric.ROUND_TRIP_DELAY),
                        new Loss(LossKind.OMITTED, "transports[1]/metrics", Metric.AVAILABLE_SEND_BANDWIDTH),
                        new Loss(LossKind.OMITTED, "transports[2]/metrics", Metric.ROUND_TRIP_DELAY),
                        omitted("transports[1]/id"),
                        omitted("transports[1]/window"));
    }

    @Test
    void itStaysAwayWhereAStreamOfTheMediumHasItsOwn() {
        Encoded written =
                encode(report(audio(), audio().direction(Direction.SENT).metric(Metric.ROUND_TRIP_DELAY, 70))
                        .transports(List.of(path(80))));
        assertThat(again(written).streams().get(0).metric(Metric.ROUND_TRIP_DELAY))
                .isEmpty();
        assertThat(written.losses())
                .contains(new Loss(LossKind.OMITTED, "transports[0]/metrics", Metric.ROUND_TRIP_DELAY));

        Encoded other =
                encode(report(audio(), StreamReport.builder().media(Media.VIDEO).metric(Metric.ROUND_TRIP_DELAY, 70))
                        .transports(List.of(path(80))));
        assertThat(again(other).streams().get(0).metric(Metric.ROUND_TRIP_DELAY))
                .hasValue(80);
    }

    // Tags.

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ConnectionInfo/FrontEnds       | fe1.example.org                | true",
                "ConnectionInfo/@Originator     | 5d4c70ded1                     | true",
                "ConnectionInfo/CSEQ            | many                           | false",
                "ConnectionInfo/Novelty         | x                              | false",
                "RawSDP                         | v=0                            | true",
                "Route/Hop                      | 192.0.2.40                     | true",
                "To/LinkSpeed                   | 1E+09                          | true",
                "From/EPId                      | 9edeec6d01                     | true",
                "From/Novelty                   | x                              | false",
                "Quality/Route/Hop              | 192.0.2.41                     | true",
                "Quality/@Type                  | video                          | false",
                "@Version                       | C                              | false",
                "Start[0]/@Type                 | audio                          | false",
                "Bye/EndPoint/URI               | sip:a@example.org              | false",
                "QualityUpdate                  | x                              | false",
                "Properties/ResponseCode        | Busy Here                      | false",
                "Properties/MSDiagnostics       | 51004                          | true",
                "''                             | x                              | false",
                "Pools                          | x                              | false",
                "RawSDP                         | ''                             | false",
            })
    void aTagStandsWhereTheSchemaHasIt(String path, String value, boolean written) {
        QualityReport.Builder report = report(audio()).tag("sdn:" + path, value);
        Encoded encoded = encode(report);
        assertThat(encoded.losses().contains(omitted("tags/sdn:" + path))).isEqualTo(!written);
        assertThat(again(encoded).tags().containsKey("sdn:" + path)).isEqualTo(written);
    }

    @Test
    void aResponseCodeNeedsItsNumber() {
        QualityReport.Builder report = report(audio()).tag("sdn:Properties/ResponseCode", "Busy Here");
        for (String code : List.of("", "many", "65536")) {
            assertThat(encode(report.tag("sdn:Properties/ResponseCode/@Code", code))
                            .losses())
                    .contains(omitted("tags/sdn:Properties/ResponseCode"));
        }
        Encoded written = encode(report.tag("sdn:Properties/ResponseCode/@Code", "486"));
        assertThat(written.losses()).doesNotContain(omitted("tags/sdn:Properties/ResponseCode"));
        assertThat(again(written).tags())
                .containsEntry("sdn:Properties/ResponseCode", "Busy Here")
                .containsEntry("sdn:Properties/ResponseCode/@Code", "486");
    }

    /** To is the local end to reading, whichever way a stream goes. */
    @Test
    void tagsOfAnEndGoToThatEndOfEveryStream() {
        Encoded written = encode(report(
                        audio(),
                        audio().direction(Direction.SENT),
                        StreamReport.builder().media(Media.VIDEO))
                .tag("sdn:To/LinkSpeed", "1E+09")
                .tag("sdn:From/Connection", "wifi")
                .tag("sdn:From/Novelty", "x")
                .tag("sdn:Quality/Route/Hop", "192.0.2.40"));
        List<QualityReport> read = SdnMessages.toQualityReports(SdnMessages.decode(written.bytes())).stream()
                .map(Decoded::value)
                .toList();

        assertThat(read).hasSize(3);
        for (int i : new int[] {0, 2}) {
            assertThat(read.get(i).local().uri()).isEqualTo("sip:me@example.org");
            assertThat(read.get(i).tags())
                    .containsEntry("sdn:To/LinkSpeed", "1E+09")
                    .containsEntry("sdn:From/Connection", "wifi");
        }
        assertThat(read.get(1).remote().uri()).isEqualTo("sip:me@example.org");
        assertThat(read.get(1).tags())
                .containsEntry("sdn:From/LinkSpeed", "1E+09")
                .containsEntry("sdn:To/Connection", "wifi");
        assertThat(written.losses())
                .contains(omitted("tags/sdn:From/Novelty"), omitted("tags/sdn:Quality/Route/Hop"))
                .doesNotContain(omitted("tags/sdn:To/LinkSpeed"), omitted("tags/sdn:From/Connection"));
    }

    @Test
    void whatIsWrittenOfANeutralReportIsReadStrictly() {
        Encoded written = encode(report(audio().metric(Metric.MOS_NETWORK, 4.2)), context(), SCHEMA_C);
        assertThat(new SdnCodec().decode(written.bytes(), DecodeOptions.strict()))
                .hasSize(1);
    }
}
