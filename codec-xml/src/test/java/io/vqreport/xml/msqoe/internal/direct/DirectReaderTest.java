package io.vqreport.xml.msqoe.internal.direct;

import static org.assertj.core.api.Assertions.assertThat;

import io.vqreport.codec.DecodeOptions;
import io.vqreport.metric.Metric;
import io.vqreport.model.Direction;
import io.vqreport.model.Media;
import io.vqreport.xml.msqoe.BurstDensityScale;
import io.vqreport.xml.msqoe.MsQoeOptions;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Do the way over beans and the direct way give equal reports and equal problems? */
class DirectReaderTest {
    private static final DecodeOptions SCALED =
            DecodeOptions.lenient().with(MsQoeOptions.BURST_DENSITY_SCALE, BurstDensityScale.PER10000);

    private static String event() throws IOException {
        try (InputStream in = Objects.requireNonNull(
                DirectReaderTest.class.getResourceAsStream("/io/vqreport/xml/msqoe/internal/mapping/skype-2015.xml"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static List<BothWays.Outcome> same(String document, DecodeOptions options) throws IOException {
        byte[] octets = document.getBytes(StandardCharsets.UTF_8);
        List<BothWays.Outcome> direct = BothWays.directly(octets, options);
        assertThat(direct).as(document).isEqualTo(BothWays.overBeans(octets, options));
        return direct;
    }

    @Test
    void ofAnEventAsTheSchemasHaveIt() throws IOException {
        List<BothWays.Outcome> outcomes = same(event(), DecodeOptions.strict());
        assertThat(outcomes.get(0).reports()).hasSize(1);
        assertThat(outcomes.get(0).reports().get(0).stream(Media.AUDIO, Direction.RECEIVED)
                        .metric(Metric.NETWORK_LOSS_RATE))
                .hasValue(0.005182891);
        assertThat(same(event(), SCALED).get(0).reports().get(0).stream(Media.AUDIO, Direction.RECEIVED)
                        .metric(Metric.BURST_LOSS_DENSITY))
                .hasValue(100);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<LossRate>0.2373</LossRate>|<LossRate>abc</LossRate>",
                "<LossRate>0.2373</LossRate>|<LossRate/>",
                "<LossRate>0.2373</LossRate>|<LossRate>NaN</LossRate>",
                "<LossRate>0.2373</LossRate>|<LossRate>23.7</LossRate><LossRate>0.1</LossRate>",
                "<LossRate>0.2373</LossRate>|<LossRate>x</LossRate><LossRate>0.1</LossRate>",
                "<LossRate>0.2373</LossRate>|<LossRate> +.5E-001 </LossRate>",
                "<LossRate>0.2373</LossRate>|<LossRate>0.1</LossRate><LossRate><b n=\"1\"><c>9</c></b>0.2</LossRate>",
                "<LossRate>0.2373</LossRate>|<LossRate>0.00000000000000000000125</LossRate>",
                "<LossRate>0.2373</LossRate>|<LossRate>1.</LossRate>",
                "<LossRate>0.2373</LossRate>|<LossRate>.</LossRate>",
                "<LossRate>0.2373</LossRate>|<LossRate>1E+400</LossRate>",
                "</InboundStream>|</InboundStream><InboundStream><Network><DSCP>3</DSCP><LossRate>1</LossRate></Network></InboundStream>",
                "<DialogInfo |<DialogInfo CallId=\"x\" Start=\" \"><ConfURI>sip:a@example.org</ConfURI></DialogInfo><DialogInfo ",
                "<Payload>|<v9:Later xmlns:v9=\"ms-rtcp-metrics.v9\" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\""
                        + " xsi:type=\"x\"><Separator/>a</v9:Later><Payload>",
                "<Network><PacketLoss>|<Network><Jitter><InterArrival>+07</InterArrival></Jitter></Network><Network><PacketLoss>",
                "<Caller>true</Caller>|<Caller> 1 </Caller>",
                "<Caller>true</Caller>|<Caller>yes</Caller>",
                "<Caller>true</Caller>|",
                "<FromURI>sip:|<FromURI>",
                "00-00-5E-00-53-0A|00-00-5E-00-53-0A-00-00",
                "00-00-5E-00-53-0A|none",
                "2015-10-06T04:11:47.0591Z|2015-10-06 04:11:47",
                "2015-10-06T04:11:47.0591Z|2016-10-06T04:11:47.1234567+11:00",
                "2015-10-06T04:11:47.0591Z|yesterday",
                "main-video|side-video",
                "<Payload>|<v9:Later xmlns:v9=\"ms-rtcp-metrics.v9\"><v9:A"
                        + " n=\"1\">a<v9:B/></v9:A><v9:A>b</v9:A></v9:Later><Payload>",
                "<Payload>|<Later><A>a</A></Later><Payload>",
                "<Payload>|stray<Payload>",
                "<Endpoint |<Endpoint xmlns:y=\"urn:example\" y:room=\"4\" floor=\"2\" ",
                "<MediaLine Label=\"main-video\">|<MediaLine Label=\"main-video\" xmlns=\"\">",
                "<Port>50022</Port>|<Port>0</Port>",
                "<PayloadType>122|<PayloadType>128",
                "<Port>50022</Port>|<Port>70000</Port>",
                "<v2:Separator/>|",
                "<v3:MidCallReport>false|<v3:MidCallReport>1",
                "</VQReportEvent>|",
                "</VQSessionReport>|",
                "VQSessionReport|VQSessionIntervalReport",
                "<Security>SRTP</Security>|<Security a=\"b\">SR<b/>TP</Security>",
                "v2:OS=\"Windows 10\"|OS=\"Windows 10\"",
            })
    void ofDeviations(String change) throws IOException {
        int bar = change.indexOf('|');
        String changed = event().replace(change.substring(0, bar), change.substring(bar + 1));
        assertThat(changed).isNotEqualTo(event());
        same(changed, DecodeOptions.lenient());
        same(changed, DecodeOptions.strict());
        same(changed, SCALED.with(MsQoeOptions.REPAIR_URIS, false).with(MsQoeOptions.REPAIR_MACS, false));
    }

    @Test
    void ofAList() throws IOException {
        String bare = event().substring(event().indexOf("<VQReportEvent"));
        String second = bare.replace("<LossRate>0.2373</LossRate>", "<LossRate>1.5</LossRate>");
        String list = "<VQReportEventList ID=\"batch-1\">" + bare + second + "</VQReportEventList>";
        List<BothWays.Outcome> outcomes = same(list, DecodeOptions.lenient());
        assertThat(outcomes.get(0).reports().get(0).batchId()).isEqualTo("batch-1");
        assertThat(String.join("\n", outcomes.get(1).problems()))
                .containsPattern("msqoe.FRACTION_SCALE_DOUBT at \\d+:\\d+"
                        + " VQReportEvent\\[1]/VQSessionReport\\[0]/MediaLine\\[1]/");
    }

    /** Pieces of the event are cut out, doubled, moved or overwritten; what is still XML is compared, what is not, too. */
    @Property(tries = 400)
    void ofMutations(@ForAll long seed, @ForAll @IntRange(min = 1, max = 4) int changes) throws IOException {
        Random random = new Random(seed);
        String text = event();
        for (int i = 0; i < changes; i++) {
            text = mutate(text, random);
        }
        same(text, random.nextBoolean() ? DecodeOptions.lenient() : SCALED);
    }

    private static String mutate(String text, Random random) {
        int from = text.indexOf('<', random.nextInt(text.length()));
        if (from < 0) {
            return text;
        }
        return switch (random.nextInt(5)) {
            case 0 -> withElement(text, from, "");
            case 1 -> withElement(text, from, null);
            case 2 -> overwrite(text, random);
            case 3 -> text.substring(0, from) + "<New n=\"1\">x</New>" + text.substring(from);
            default -> overwrite(text, random);
        };
    }

    /** The leaf element at or behind a place taken out, or doubled. */
    private static String withElement(String text, int from, @Nullable String replacement) {
        int at = from;
        while (at >= 0) {
            int close = text.indexOf('>', at);
            int next = text.indexOf('<', at + 1);
            if (close > 0 && next > close && text.startsWith("</", next) && text.charAt(at + 1) != '/') {
                int end = text.indexOf('>', next) + 1;
                String leaf = text.substring(at, end);
                return text.substring(0, at) + (replacement == null ? leaf + leaf : replacement) + text.substring(end);
            }
            at = next;
        }
        return text;
    }

    /** The text of an element overwritten. */
    private static String overwrite(String text, Random random) {
        String[] values = {"", "0", "1", "-1", "true", "1e3", "5E-324", "99999999999", "x", "0.5", " 7 ", "2015-10-06"};
        int from = text.indexOf('>', random.nextInt(text.length()));
        int to = from < 0 ? -1 : text.indexOf('<', from);
        return to < 0 ? text : text.substring(0, from + 1) + values[random.nextInt(values.length)] + text.substring(to);
    }
}
