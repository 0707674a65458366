package io.vqreport.rtcpxr.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vqreport.codec.ContextKey;
import io.vqreport.codec.EncodeContext;
import io.vqreport.codec.Encoded;
import io.vqreport.codec.Loss;
import io.vqreport.codec.LossKind;
import io.vqreport.codec.UnrepresentableReportException;
import io.vqreport.metric.Basis;
import io.vqreport.model.CallIdentity;
import io.vqreport.model.Direction;
import io.vqreport.model.MeasurementWindow;
import io.vqreport.model.Party;
import io.vqreport.model.QualityReport;
import io.vqreport.model.ReportKind;
import io.vqreport.model.StreamReport;
import io.vqreport.model.TransportAddress;
import io.vqreport.rtcpxr.VqRtcpXr;
import io.vqreport.rtcpxr.VqRtcpXrGrammar;
import io.vqreport.rtcpxr.support.Neutral;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Does the context fill what is mandatory and missing, and is what then still lacks named, all of it? */
class ContextTest {
    private static final Map<ContextKey, String> VALUES = Map.of(
            ContextKey.CALL_ID, "ctx-1@example.net",
            ContextKey.LOCAL_ID, "<sip:ctx-local@example.net>",
            ContextKey.REMOTE_ID, "sip:ctx-remote@example.net",
            ContextKey.ORIGIN_ID, "\"Ctx\" <sip:ctx-origin@example.net>",
            ContextKey.LOCAL_GROUP, "ctx local group",
            ContextKey.REMOTE_GROUP, "ctx-remote-group",
            ContextKey.LOCAL_ADDRESS, "203.0.113.1:6000",
            ContextKey.REMOTE_ADDRESS, "[2001:db8::7]:6002");

    private static final QualityReport BARE = QualityReport.builder()
            .addStream(StreamReport.builder()
                    .window(new MeasurementWindow(Neutral.START, Neutral.STOP, null, Basis.CUMULATIVE))
                    .build())
            .build();

    private static EncodeContext context() {
        EncodeContext context = EncodeContext.empty();
        for (Map.Entry<ContextKey, String> entry : VALUES.entrySet()) {
            context = context.with(entry.getKey(), entry.getValue());
        }
        return context;
    }

    private static EncodeContext without(ContextKey left) {
        EncodeContext context = EncodeContext.empty();
        for (Map.Entry<ContextKey, String> entry : VALUES.entrySet()) {
            context = entry.getKey() == left ? context : context.with(entry.getKey(), entry.getValue());
        }
        return context;
    }

    private static List<String> missing(QualityReport report, EncodeContext context) {
        try {
            VqRtcpXr.encode(report, context);
            return List.of();
        } catch (UnrepresentableReportException e) {
            assertThat(e).hasMessageContaining("vq-rtcpxr");
            e.items().forEach(item -> assertThat(e).hasMessageContaining(item));
            return e.items();
        }
    }

    @Test
    void everythingMissingIsNamedAtOnce() {
        List<String> items =
                missing(QualityReport.builder().kind(ReportKind.ALERT).build(), EncodeContext.empty());
        assertThat(items).hasSize(12);
        assertThat(String.join("\n", items))
                .contains(
                        "Type",
                        "Severity",
                        "Dir",
                        "CallID",
                        "LocalID",
                        "RemoteID",
                        "OrigID",
                        "LocalGroup",
                        "RemoteGroup",
                        "LocalAddr",
                        "RemoteAddr",
                        "LocalMetrics/Timestamps");
        VALUES.keySet().forEach(key -> assertThat(String.join("\n", items)).contains(key.key()));
    }

    @Test
    void theContextFillsEverything() {
        Encoded encoded = VqRtcpXr.encode(BARE, context());
        assertThat(encoded.text()).isEqualTo("""
                        VQSessionReport
                        CallID:ctx-1@example.net
                        LocalID:<sip:ctx-local@example.net>
                        RemoteID:sip:ctx-remote@example.net
                        OrigID:"Ctx" <sip:ctx-origin@example.net>
                        LocalGroup:ctx local group
                        RemoteGroup:ctx-remote-group
                        LocalAddr:IP=203.0.113.1 PORT=6000 SSRC=0x00000000
                        RemoteAddr:IP=2001:db8::7 PORT=6002 SSRC=0x00000000
                        LocalMetrics:
                        Timestamps:START=2026-05-04T10:00:00Z STOP=2026-05-04T10:01:00Z
                        """.replace("\n", "\r\n"));
        assertThat(encoded.losses())
                .containsExactlyInAnyOrder(
                        Loss.of(LossKind.SUPPLIED, "call/callId"),
                        Loss.of(LossKind.SUPPLIED, "local/uri"),
                        Loss.of(LossKind.SUPPLIED, "remote/uri"),
                        Loss.of(LossKind.SUPPLIED, "originator"),
                        Loss.of(LossKind.SUPPLIED, "local/group"),
                        Loss.of(LossKind.SUPPLIED, "remote/group"),
                        Loss.of(LossKind.SUPPLIED, "localAddress"),
                        Loss.of(LossKind.SUPPLIED, "remoteAddress"),
                        Loss.of(LossKind.DEFAULTED, "LocalAddr/SSRC"),
                        Loss.of(LossKind.DEFAULTED, "RemoteAddr/SSRC"));
        assertThat(VqRtcpXrGrammar.validate(encoded.bytes())).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = ContextKey.class,
            names = {
                "CALL_ID",
                "LOCAL_ID",
                "REMOTE_ID",
                "ORIGIN_ID",
                "LOCAL_GROUP",
                "REMOTE_GROUP",
                "LOCAL_ADDRESS",
                "REMOTE_ADDRESS"
            })
    void whatTheContextLeavesOutIsNamedWithItsKey(ContextKey key) {
        assertThat(missing(BARE, without(key))).singleElement().asString().contains(key.key());
    }

    @ParameterizedTest
    @EnumSource(
            value = ContextKey.class,
            names = {
                "CALL_ID",
                "LOCAL_ID",
                "REMOTE_ID",
                "ORIGIN_ID",
                "LOCAL_GROUP",
                "REMOTE_GROUP",
                "LOCAL_ADDRESS",
                "REMOTE_ADDRESS"
            })
    void aValueThatDoesNotFitIsNotTaken(ContextKey key) {
        for (String bad : List.of("", "a\r\nb", "a;b,c\"", " ")) {
            assertThat(missing(BARE, without(key).with(key, bad)))
                    .as("%s=%s", key.key(), bad)
                    .hasSize(1);
        }
    }

    @Test
    void whatTheReportHasGoesBeforeTheContext() {
        Encoded encoded = VqRtcpXr.encode(Neutral.report().build(), context());
        assertThat(encoded.text()).doesNotContain("ctx", "203.0.113.1", "2001:db8::7");
        assertThat(encoded.losses()).isEmpty();
    }

    @Test
    void theContextStandsInForWhatTheFormatCannotSayAndThatIsALoss() {
        QualityReport report = Neutral.report()
                .call(CallIdentity.builder().callId("no word at all {}").build())
                .local(Party.builder().uri("not an URI").group("a;b").build())
                .build();
        Encoded encoded = VqRtcpXr.encode(report, context());
        assertThat(encoded.text())
                .contains(
                        "CallID:ctx-1@example.net\r\n",
                        "LocalID:<sip:ctx-local@example.net>\r\n",
                        "LocalGroup:ctx local group\r\n");
        assertThat(encoded.losses())
                .containsExactlyInAnyOrder(
                        Loss.of(LossKind.OMITTED, "call/callId"),
                        Loss.of(LossKind.SUPPLIED, "call/callId"),
                        Loss.of(LossKind.OMITTED, "local/uri"),
                        Loss.of(LossKind.SUPPLIED, "local/uri"),
                        Loss.of(LossKind.OMITTED, "local/group"),
                        Loss.of(LossKind.SUPPLIED, "local/group"));
    }

    @Test
    void portAndSsrcAreDefaultedAndSaidSo() {
        StreamReport.Builder stream =
                Neutral.stream(Direction.RECEIVED).ssrc(null).localAddress(new TransportAddress("192.0.2.1", null));
        Encoded encoded = VqRtcpXr.encode(Neutral.of(stream), EncodeContext.empty());
        assertThat(encoded.text())
                .contains(
                        "LocalAddr:IP=192.0.2.1 PORT=0 SSRC=0x00000000\r\n",
                        "RemoteAddr:IP=198.51.100.7 PORT=5006 SSRC=0x00000000\r\n");
        assertThat(encoded.losses())
                .containsExactlyInAnyOrder(
                        Loss.of(LossKind.DEFAULTED, "LocalAddr/PORT"),
                        Loss.of(LossKind.DEFAULTED, "LocalAddr/SSRC"),
                        Loss.of(LossKind.DEFAULTED, "RemoteAddr/SSRC"));
    }

    /** An address is never put together from two. */
    @Test
    void theContextsPortGoesWithItsOwnAddress() {
        StreamReport.Builder same =
                Neutral.stream(Direction.RECEIVED).localAddress(new TransportAddress("203.0.113.1", null));
        Encoded encoded = VqRtcpXr.encode(Neutral.of(same), context());
        assertThat(encoded.text()).contains("LocalAddr:IP=203.0.113.1 PORT=6000 ");
        assertThat(encoded.losses())
                .contains(Loss.of(LossKind.SUPPLIED, "localAddress"))
                .doesNotContain(Loss.of(LossKind.OMITTED, "streams[0]/localAddress"));

        StreamReport.Builder other =
                Neutral.stream(Direction.RECEIVED).localAddress(new TransportAddress("192.0.2.1", null));
        encoded = VqRtcpXr.encode(Neutral.of(other), context());
        assertThat(encoded.text()).contains("LocalAddr:IP=192.0.2.1 PORT=0 ");
        assertThat(encoded.losses())
                .contains(Loss.of(LossKind.DEFAULTED, "LocalAddr/PORT"))
                .doesNotContain(Loss.of(LossKind.SUPPLIED, "localAddress"));

        StreamReport.Builder portAlone =
                Neutral.stream(Direction.RECEIVED).localAddress(new TransportAddress(null, 5004));
        encoded = VqRtcpXr.encode(Neutral.of(portAlone), context());
        assertThat(encoded.text()).contains("LocalAddr:IP=203.0.113.1 PORT=6000 ");
        assertThat(encoded.losses())
                .contains(
                        Loss.of(LossKind.SUPPLIED, "localAddress"),
                        Loss.of(LossKind.OMITTED, "streams[0]/localAddress"));
    }

    @Test
    void aMissingTimeIsTakenFromDurationOrTheOtherStream() {
        StreamReport.Builder byDuration = Neutral.stream(Direction.RECEIVED)
                .window(new MeasurementWindow(Neutral.START, null, Duration.ofSeconds(60), Basis.CUMULATIVE));
        assertThat(VqRtcpXr.encode(Neutral.of(byDuration), EncodeContext.empty())
                        .text())
                .contains("Timestamps:START=2026-05-04T10:00:00Z STOP=2026-05-04T10:01:00Z\r\n");

        QualityReport other = Neutral.withoutStreams()
                .addStream(Neutral.stream(Direction.RECEIVED)
                        .window(new MeasurementWindow(null, null, null, Basis.CUMULATIVE))
                        .build())
                .addStream(Neutral.stream(Direction.SENT).build())
                .build();
        Encoded encoded = VqRtcpXr.encode(other, EncodeContext.empty());
        assertThat(encoded.losses()).containsExactly(Loss.of(LossKind.ESTIMATED, "streams[0]/window"));
        assertThat(encoded.text().split("Timestamps:START=2026-05-04T10:00:00Z STOP=2026-05-04T10:01:00Z", -1))
                .hasSize(3);
    }

    @Test
    void aWindowThatNobodyKnowsIsMissing() {
        StreamReport.Builder stream = Neutral.stream(Direction.RECEIVED).window(MeasurementWindow.UNKNOWN);
        assertThatThrownBy(() -> VqRtcpXr.encode(Neutral.of(stream), context()))
                .isInstanceOf(UnrepresentableReportException.class)
                .hasMessageContaining("LocalMetrics/Timestamps");
    }

    @Test
    void tagsWithoutADialogAreTheCalls() {
        QualityReport report = Neutral.report()
                .call(CallIdentity.builder().callId("12ab").toTag("t1").build())
                .build();
        Encoded encoded = VqRtcpXr.encode(report, EncodeContext.empty());
        assertThat(encoded.text()).endsWith("DialogID:12ab;to-tag=t1\r\n");
        assertThat(encoded.losses()).containsExactly(Loss.of(LossKind.ESTIMATED, "call/dialogId"));
    }
}
