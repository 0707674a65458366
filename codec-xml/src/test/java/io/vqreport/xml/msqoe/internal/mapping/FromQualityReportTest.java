package io.vqreport.xml.msqoe.internal.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vqreport.codec.ContextKey;
import io.vqreport.codec.DecodeOptions;
import io.vqreport.codec.EncodeContext;
import io.vqreport.codec.EncodeOptions;
import io.vqreport.codec.Loss;
import io.vqreport.codec.LossKind;
import io.vqreport.codec.UnrepresentableReportException;
import io.vqreport.metric.Metric;
import io.vqreport.model.Direction;
import io.vqreport.model.Media;
import io.vqreport.model.QualityReport;
import io.vqreport.model.StreamReport;
import io.vqreport.xml.msqoe.BurstDensityScale;
import io.vqreport.xml.msqoe.MsQoeOptions;
import io.vqreport.xml.msqoe.base.MediaLine;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What becomes of a neutral report in an event, and what is lost? */
class FromQualityReportTest {
    static final EncodeContext CONTEXT = EncodeContext.empty()
            .with(ContextKey.CALL_ID, "call-9")
            .with(ContextKey.LOCAL_ID, "sip:alice@example.com")
            .with(ContextKey.REMOTE_ID, "sip:bob@example.net")
            .with(ContextKey.ORIGIN_ID, "sip:bob@example.net")
            .with(ContextKey.LOCAL_ADDRESS, "192.0.2.1:5004")
            .with(ContextKey.REMOTE_ADDRESS, "[2001:db8::2]:5006")
            .with(ContextKey.ENDPOINT_NAME, "DESK-1")
            .with(ContextKey.LOCAL_CONTACT, "sip:alice@192.0.2.1")
            .with(ContextKey.REMOTE_CONTACT, "sip:bob@192.0.2.2")
            .with(ContextKey.LOCAL_USER_AGENT, "phone/1")
            .with(ContextKey.REMOTE_USER_AGENT, "phone/2");

    private static QualityReport report(StreamReport... streams) {
        return QualityReport.builder().endOfCall(true).streams(List.of(streams)).build();
    }

    private static StreamReport.Builder audio(Direction direction) {
        return StreamReport.builder().media(Media.AUDIO).direction(direction).label("main-audio");
    }

    private static MsQoeMapper.Mapped map(QualityReport report) {
        return MsQoeMapper.fromReport(report, CONTEXT, EncodeOptions.defaults());
    }

    @Test
    void aReportComesBackAsItWas() throws Exception {
        QualityReport report = Events.reports(Events.text("skype-2015.xml"), DecodeOptions.lenient())
                .value()
                .get(0);
        MsQoeMapper.Mapped mapped = MsQoeMapper.fromReport(report, EncodeContext.empty(), EncodeOptions.defaults());
        assertThat(mapped.losses()).isEmpty();
        assertThat(Events.reports(mapped.event(), DecodeOptions.lenient()).value())
                .containsExactly(report);
    }

    @Test
    void everythingMissingIsNamedAtOnce() {
        assertThatThrownBy(() -> MsQoeMapper.fromReport(
                        report(audio(Direction.RECEIVED).build()), EncodeContext.empty(), EncodeOptions.defaults()))
                .isInstanceOfSatisfying(
                        UnrepresentableReportException.class,
                        e -> assertThat(e.items())
                                .containsExactlyInAnyOrder(
                                        "VQSessionReport/@SessionId is missing (context key callId)",
                                        "DialogInfo/FromURI is missing (context key localId)",
                                        "DialogInfo/ToURI is missing (context key remoteId)",
                                        "DialogInfo/LocalUserAgent is missing (context key localUserAgent)",
                                        "DialogInfo/RemoteUserAgent is missing (context key remoteUserAgent)",
                                        "DialogInfo/Caller is missing (context key originId)",
                                        "Endpoint/@Name is missing (context key endpointName)",
                                        "DialogInfo/LocalContactURI is missing (context key localContact)",
                                        "DialogInfo/RemoteContactURI is missing (context key remoteContact)",
                                        "MediaLine[0]/Description/LocalAddr/IPAddr is missing (context key localAddress)",
                                        "MediaLine[0]/Description/RemoteAddr/IPAddr is missing (context key remoteAddress)"));
    }

    @Test
    void aCallerThatIsNoTruthValueIsMissing() {
        QualityReport report = report(audio(Direction.RECEIVED).build()).toBuilder()
                .tag("msqoe:DialogInfo/Caller", "perhaps")
                .build();
        EncodeContext context = EncodeContext.empty()
                .with(ContextKey.CALL_ID, "call-9")
                .with(ContextKey.LOCAL_ID, "sip:alice@example.com")
                .with(ContextKey.REMOTE_ID, "sip:bob@example.net")
                .with(ContextKey.LOCAL_ADDRESS, "192.0.2.1:5004")
                .with(ContextKey.REMOTE_ADDRESS, "192.0.2.2:5006")
                .with(ContextKey.ENDPOINT_NAME, "DESK-1")
                .with(ContextKey.LOCAL_CONTACT, "sip:alice@192.0.2.1")
                .with(ContextKey.REMOTE_CONTACT, "sip:bob@192.0.2.2")
                .with(ContextKey.LOCAL_USER_AGENT, "phone/1")
                .with(ContextKey.REMOTE_USER_AGENT, "phone/2");
        assertThatThrownBy(() -> MsQoeMapper.fromReport(report, context, EncodeOptions.defaults()))
                .isInstanceOfSatisfying(
                        UnrepresentableReportException.class,
                        e -> assertThat(e.items())
                                .containsExactly("DialogInfo/Caller is missing (context key originId)"));
        MsQoeMapper.Mapped mapped = MsQoeMapper.fromReport(
                report.toBuilder().tag("msqoe:DialogInfo/Caller", "false").build(), context, EncodeOptions.defaults());
        assertThat(mapped.event().getSessionReports().get(0).getDialogInfo().getCaller())
                .isFalse();
    }

    @Test
    void aReportReadWithoutDialogIsRefusedWithAllThatIsMissing() throws Exception {
        QualityReport report =
                Events.reports("""
                        <VQReportEvent xmlns="ms-rtcp-metrics"><VQSessionReport SessionId="d1"><Endpoint Name="PC-9"/>
                        <MediaLine Label="main-audio"><Description><LocalAddr><IPAddr>192.0.2.9</IPAddr></LocalAddr>
                        <RemoteAddr><IPAddr>198.51.100.9</IPAddr></RemoteAddr></Description></MediaLine>
                        </VQSessionReport></VQReportEvent>
                        """, DecodeOptions.lenient()).value().get(0);
        assertThatThrownBy(() -> MsQoeMapper.fromReport(report, EncodeContext.empty(), EncodeOptions.defaults()))
                .isInstanceOfSatisfying(
                        UnrepresentableReportException.class,
                        e -> assertThat(e.items())
                                .containsExactlyInAnyOrder(
                                        "DialogInfo/FromURI is missing (context key localId)",
                                        "DialogInfo/ToURI is missing (context key remoteId)",
                                        "DialogInfo/LocalUserAgent is missing (context key localUserAgent)",
                                        "DialogInfo/RemoteUserAgent is missing (context key remoteUserAgent)",
                                        "DialogInfo/Caller is missing (context key originId)",
                                        "DialogInfo/LocalContactURI is missing (context key localContact)",
                                        "DialogInfo/RemoteContactURI is missing (context key remoteContact)"));
    }

    @Test
    void theContextSuppliesWhatIsMissing() {
        MsQoeMapper.Mapped mapped = map(report(audio(Direction.RECEIVED).build()));
        assertThat(mapped.losses())
                .contains(
                        Loss.of(LossKind.SUPPLIED, "call/sessionId"),
                        Loss.of(LossKind.SUPPLIED, "local/uri"),
                        Loss.of(LossKind.SUPPLIED, "originator"),
                        Loss.of(LossKind.SUPPLIED, "remoteAddress"),
                        Loss.of(LossKind.SUPPLIED, "tags/msqoe:Endpoint/@Name"));
        QualityReport read =
                Events.reports(mapped.event(), DecodeOptions.lenient()).value().get(0);
        assertThat(read.local().uri()).isEqualTo("sip:alice@example.com");
        assertThat(read.originator()).isEqualTo("sip:bob@example.net");
        assertThat(read.streams().get(0).remoteAddress()).isNotNull();
    }

    @Test
    void theRoundTripMovesToTheStreamSent() {
        MsQoeMapper.Mapped mapped = map(report(
                audio(Direction.RECEIVED).metric(Metric.ROUND_TRIP_DELAY, 80).build(),
                audio(Direction.SENT).build()));
        assertThat(mapped.losses()).contains(new Loss(LossKind.MOVED, "streams[0]/metrics", Metric.ROUND_TRIP_DELAY));
        MediaLine line =
                mapped.event().getSessionReports().get(0).getMediaLines().get(0);
        assertThat(line.getOutboundStream().getNetwork().getDelay().getRoundTrip())
                .isEqualTo(80);
    }

    @Test
    void whatTheFormatCannotSayIsLost() {
        MsQoeMapper.Mapped mapped = map(report(audio(Direction.RECEIVED)
                .metric(Metric.R_LISTENING, 80)
                .metric(Metric.GAP_THRESHOLD, 8)
                .metric(Metric.BURST_LOSS_DENSITY, 50)
                .metric(Metric.INTERARRIVAL_JITTER, 3.5)
                .metric(Metric.PACKETS, 3e9)
                .extra("rtcp:x", "1")
                .build()));
        assertThat(mapped.losses())
                .contains(
                        new Loss(LossKind.OMITTED, "streams[0]/metrics", Metric.R_LISTENING),
                        new Loss(LossKind.OMITTED, "streams[0]/metrics", Metric.GAP_THRESHOLD),
                        new Loss(LossKind.OMITTED, "streams[0]/metrics", Metric.BURST_LOSS_DENSITY),
                        new Loss(LossKind.ROUNDED, "streams[0]/metrics", Metric.INTERARRIVAL_JITTER),
                        new Loss(LossKind.CLAMPED, "streams[0]/metrics", Metric.PACKETS),
                        Loss.of(LossKind.OMITTED, "streams[0]/extras/rtcp:x"));
    }

    @Test
    void densitiesAreWrittenOnRequest() {
        QualityReport report = report(audio(Direction.RECEIVED)
                .metric(Metric.BURST_LOSS_DENSITY, 52.5)
                .build());
        MsQoeMapper.Mapped mapped = MsQoeMapper.fromReport(
                report,
                CONTEXT,
                EncodeOptions.defaults().with(MsQoeOptions.BURST_DENSITY_SCALE, BurstDensityScale.PER10000));
        assertThat(mapped.event()
                        .getSessionReports()
                        .get(0)
                        .getMediaLines()
                        .get(0)
                        .getInboundStream()
                        .getNetwork()
                        .getBurstGapLoss()
                        .getBurstDensity())
                .isEqualByComparingTo("5250");
    }

    @Test
    void extrasThatTheSchemaWouldRefuseAreLost() {
        MsQoeMapper.Mapped mapped = map(report(audio(Direction.RECEIVED)
                .extra("msqoe:Network/PacketLoss/LossRate", "0.5")
                .extra("msqoe:Network/DSCP", "1000")
                .extra("msqoe:Network/Foo", "1")
                .extra("msqoe:Description/{urn:example}Foo", "1")
                .extra("msqoe:Description/Connectivity/RelayAddress[0]/Port", "1")
                .extra("msqoe:Network/{urn:example}Foo/Bar", "kept")
                .extra("msqoe:Description/Security", "SRTP")
                .build()));
        assertThat(mapped.losses())
                .extracting(Loss::path)
                .contains(
                        "streams[0]/extras/msqoe:Network/PacketLoss/LossRate",
                        "streams[0]/extras/msqoe:Network/DSCP",
                        "streams[0]/extras/msqoe:Network/Foo",
                        "streams[0]/extras/msqoe:Description/{urn:example}Foo",
                        "streams/extras/msqoe:MediaLine/Description/Connectivity/RelayAddress")
                .doesNotContain(
                        "streams[0]/extras/msqoe:Network/{urn:example}Foo/Bar",
                        "streams[0]/extras/msqoe:Description/Security");
    }
}
