package io.vqreport.xml.msqoe.internal.direct;

import static org.assertj.core.api.Assertions.assertThat;

import io.vqreport.codec.DecodeOptions;
import io.vqreport.model.QualityReport;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Do the names of extras say which of several elements a value stood in, however many there are? */
class NamesOfSeveralTest {
    private static final String PATH = "msqoe:Description/NetworkConnectivityInfo/v3:TraceRoute";
    private static final int HOPS = 40;

    private static Map<String, String> extras(String hops) throws IOException {
        byte[] document = """
                <VQReportEvent xmlns="ms-rtcp-metrics" xmlns:v3="ms-rtcp-metrics.v3"><VQSessionReport SessionId="s">
                <DialogInfo CallId="c" FromTag="f" ToTag="t"/><MediaLine Label="main-audio"><Description>
                <NetworkConnectivityInfo>%s</NetworkConnectivityInfo></Description></MediaLine></VQSessionReport></VQReportEvent>""".formatted(hops).getBytes(StandardCharsets.UTF_8);
        List<BothWays.Outcome> direct = BothWays.directly(document, DecodeOptions.lenient());
        assertThat(direct).isEqualTo(BothWays.overBeans(document, DecodeOptions.lenient()));
        QualityReport report = direct.get(0).reports().get(0);
        return report.streams().get(0).extras();
    }

    private static String hop(int number) {
        return "<v3:TraceRoute><v3:Hop>" + number + "</v3:Hop><v3:IPAddress>192.0.2." + number
                + "</v3:IPAddress></v3:TraceRoute>";
    }

    @Test
    void eachHasItsNumber() throws IOException {
        Map<String, String> extras = extras(
                IntStream.range(0, HOPS).mapToObj(NamesOfSeveralTest::hop).collect(Collectors.joining()));
        for (int i = 0; i < HOPS; i++) {
            assertThat(extras)
                    .containsEntry(PATH + "[" + i + "]/v3:Hop", Integer.toString(i))
                    .containsEntry(PATH + "[" + i + "]/v3:IPAddress", "192.0.2." + i);
        }
        assertThat(extras).hasSize(2 * HOPS);
    }

    @Test
    void whatStandsTwiceInOneHasANumberOfItsOwn() throws IOException {
        Map<String, String> extras = extras(hop(1)
                + "<v3:TraceRoute><v3:Hop>2</v3:Hop><v3:Hop>3</v3:Hop><v3:Other a='4'>5</v3:Other></v3:TraceRoute>");
        assertThat(extras)
                .containsEntry(PATH + "[1]/v3:Hop", "2")
                .containsEntry(PATH + "[1]/v3:Hop[1]", "3")
                .containsEntry(PATH + "[1]/v3:Other/@a", "4")
                .containsEntry(PATH + "[1]/v3:Other", "5")
                .containsEntry(PATH + "[0]/v3:Hop", "1");
    }

    /** The same elements below one that stands twice, and so is not where the table expects it. */
    @Test
    void soDoThoseInAnElementTooMany() throws IOException {
        Map<String, String> extras =
                extras(hop(1) + "</NetworkConnectivityInfo><NetworkConnectivityInfo>" + hop(2) + hop(3));
        String second = PATH.replace("Info/", "Info[1]/");
        assertThat(extras)
                .containsEntry(PATH + "[0]/v3:Hop", "1")
                .containsEntry(second + "[0]/v3:Hop", "2")
                .containsEntry(second + "[1]/v3:Hop", "3");
    }
}
