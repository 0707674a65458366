package io.vqreport.xml.sdn.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import io.vqreport.codec.DecodeLimits;
import io.vqreport.codec.DecodeOptions;
import io.vqreport.codec.Decoded;
import io.vqreport.codec.DecodedItem;
import io.vqreport.codec.EncodeContext;
import io.vqreport.codec.Encoded;
import io.vqreport.codec.Problem;
import io.vqreport.codec.Severity;
import io.vqreport.model.QualityReport;
import io.vqreport.model.StreamReport;
import io.vqreport.model.TransportAddress;
import io.vqreport.xml.sdn.SdnCodec;
import io.vqreport.xml.sdn.SdnMessage;
import io.vqreport.xml.sdn.SdnMessages;
import io.vqreport.xml.sdn.SdnProblem;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** In schema D only the first pair of From and To is complete: is what later ones do not tell that of the same end there? */
class LaterPairsTest {
    private static final String ADA = "<Id>9edeec6d01</Id><EPId>5d4c70ded1</EPId><URI>sip:ada@example.org</URI>";
    private static final String BOB = "<Id>9edeec6d02</Id><EPId>5d4c70ded2</EPId><URI>sip:bob@example.net</URI>";
    private static final String OF_ADA =
            "<IP>192.0.2.1</IP><Port>50002</Port><Relay>192.0.2.31</Relay><RelayPort>3478</RelayPort>"
                    + "<Connection>Ethernet</Connection><UserAgent Type='13'>phone/1</UserAgent><MACAddr>00-00-5E-00-53-01</MACAddr>"
                    + "<HostIP>192.0.2.21</HostIP><HostPort>5061</HostPort><SSID>example</SSID>";
    private static final String OF_BOB = "<IP>192.0.2.2</IP><Port>50004</Port><Connection>wifi</Connection>"
            + "<UserAgent Type='14'>phone/2</UserAgent><MACAddr>00-00-5E-00-53-02</MACAddr>";

    private static String quality(String from, String to) {
        return "<QualityUpdate Type='audio'><From>" + from + "</From><To>" + to
                + "</To><Properties><PacketUtilization>7</PacketUtilization></Properties></QualityUpdate>";
    }

    private static byte[] message(String version, String... events) {
        return ("<LyncDiagnostics" + version + "><ConnectionInfo><CallId>c</CallId></ConnectionInfo>"
                        + String.join("", events) + "</LyncDiagnostics>")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] message(String from, String to) {
        return message(" Version='D'", quality(ADA + OF_ADA, BOB + OF_BOB), quality(from, to));
    }

    private static Decoded<QualityReport> later(byte[] message) {
        List<Decoded<QualityReport>> reports = SdnMessages.toQualityReports(SdnMessages.decode(message));
        return reports.get(reports.size() - 1);
    }

    private static StreamReport stream(Decoded<QualityReport> report) {
        return report.value().streams().get(0);
    }

    private static List<String> filledUp(Decoded<QualityReport> report) {
        return report.problems().stream()
                .filter(problem -> problem.code() == SdnProblem.END_POINT_FILLED_UP)
                .map(problem -> problem.location().path())
                .toList();
    }

    @Test
    void theOtherDirectionOfTheStream() {
        Decoded<QualityReport> report = later(message(BOB, ADA));
        QualityReport complete = later(message(BOB + OF_BOB, ADA + OF_ADA)).value();

        assertThat(report.value()).isEqualTo(complete);
        assertThat(report.value().local().uri()).isEqualTo("sip:ada@example.org");
        assertThat(report.value().local().userAgent()).isEqualTo("phone/1");
        assertThat(report.value().local().mac()).isEqualTo("00:00:5e:00:53:01");
        assertThat(report.value().remote().userAgent()).isEqualTo("phone/2");
        assertThat(stream(report).localAddress()).isEqualTo(new TransportAddress("192.0.2.1", 50_002));
        assertThat(stream(report).remoteAddress()).isEqualTo(new TransportAddress("192.0.2.2", 50_004));
        assertThat(report.value().tags())
                .containsEntry("sdn:To/SSID", "example")
                .containsEntry("sdn:To/UserAgent/@Type", "13")
                .containsEntry("sdn:From/Connection", "wifi");
        assertThat(filledUp(report)).containsExactlyInAnyOrder("QualityUpdate[1]/To", "QualityUpdate[1]/From");
        assertThat(report.problems())
                .filteredOn(problem -> problem.code() == SdnProblem.END_POINT_FILLED_UP)
                .extracting(Problem::severity)
                .containsOnly(Severity.INFO);
    }

    /** By the narrowest id that both tell, in letters of either case; without any, an end is the one in its place. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<EPId>5D4C70DED1</EPId>                                | phone/1",
                "<EPId>5d4c70ded2</EPId>                                | phone/2",
                "<EPId>5d4c70ded3</EPId>                                |",
                "<Id>9edeec6d01</Id>                                    | phone/1",
                "<URI>sip:ADA@example.org</URI>                         | phone/1",
                "<URI>sip:bob@example.net</URI>                         | phone/2",
                "<URI>sip:eve@example.com</URI>                         |",
                "<EPId>5d4c70ded2</EPId><URI>sip:ada@example.org</URI>  | phone/2",
                "<Id>9edeec6d02</Id><EPId>5d4c70ded3</EPId>             |",
                "''                                                     | phone/2",
                "<Inside>true</Inside>                                  | phone/2",
                "<URI/>                                                 | phone/2",
            })
    void whichEndItIs(String to, String userAgent) {
        Decoded<QualityReport> report = later(message(BOB + OF_BOB, to));
        assertThat(report.value().local().userAgent()).isEqualTo(userAgent);
        assertThat(filledUp(report)).isEqualTo(userAgent == null ? List.of() : List.of("QualityUpdate[1]/To"));
    }

    /** As in a call of a user to another of their end points. */
    @Test
    void twoEndsOfOneUserAreToldByTheirPlace() {
        String ada = "<URI>sip:ada@example.org</URI>";
        byte[] message = message(
                " Version='D'",
                quality(ada + "<UserAgent>phone/1</UserAgent>", ada + "<UserAgent>phone/2</UserAgent>"),
                quality(ada, ada));
        assertThat(later(message).value().remote().userAgent()).isEqualTo("phone/1");
        assertThat(later(message).value().local().userAgent()).isEqualTo("phone/2");
    }

    /** An address is one: a port of the first pair belongs to the IP address there. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''                                  | 192.0.2.1 | 50002 | 3478 | 5061",
                "<IP>192.0.2.1</IP>                  | 192.0.2.1 | 50002 | 3478 | 5061",
                "<IP> 192.0.2.1 </IP>                | 192.0.2.1 | 50002 | 3478 | 5061",
                "<IP>192.0.2.9</IP>                  | 192.0.2.9 |       | 3478 | 5061",
                "<IP>192.0.2.9</IP><Port>9</Port>    | 192.0.2.9 | 9     | 3478 | 5061",
                "<Port>9</Port>                      | 192.0.2.1 | 9     | 3478 | 5061",
                "<IP/>                               |           |       | 3478 | 5061",
                "<Relay>192.0.2.9</Relay>            | 192.0.2.1 | 50002 |      | 5061",
                "<HostIP>192.0.2.9</HostIP>          | 192.0.2.1 | 50002 | 3478 |",
            })
    void addressesAreNotPutTogetherOfTwo(String own, String ip, Integer port, String relayPort, String hostPort) {
        Decoded<QualityReport> report = later(message(BOB, ADA + own));
        assertThat(stream(report).localAddress())
                .isEqualTo(ip == null && port == null ? null : new TransportAddress(ip, port));
        assertThat(report.value().tags().get("sdn:To/RelayPort")).isEqualTo(relayPort);
        assertThat(report.value().tags().get("sdn:To/HostPort")).isEqualTo(hostPort);
    }

    @Test
    void whatALaterPairTellsStands() {
        Decoded<QualityReport> report = later(message(
                BOB, ADA + "<Connection>wifi</Connection><UserAgent/><MACAddr>none</MACAddr><Novelty>x</Novelty>"));
        assertThat(report.value().tags())
                .containsEntry("sdn:To/Connection", "wifi")
                .containsEntry("sdn:To/MACAddr", "none")
                .containsEntry("sdn:To/Novelty", "x");
        assertThat(report.value().local().userAgent()).isNull();
        assertThat(report.value().local().mac()).isNull();
    }

    @ParameterizedTest
    @CsvSource({"D, true", "E, true", "C, false", ", false", "A, false"})
    void ofSchemaDOnly(String version, boolean filled) {
        String attribute = version == null ? "" : " Version='" + version + "'";
        byte[] message = message(attribute, quality(ADA + OF_ADA, BOB + OF_BOB), quality(BOB, ADA));
        assertThat(stream(later(message)).localAddress() != null).isEqualTo(filled);
        assertThat(filledUp(later(message))).hasSize(filled ? 2 : 0);
    }

    /** The first pair may be that of an event. */
    @Test
    void thePairOfAnEvent() {
        String start = "<Bye/><Start Type='audio'><From>" + ADA + "<IP>192.0.2.1</IP><Port>50002</Port></From></Start>";
        Decoded<QualityReport> report = later(message(" Version='D'", start, quality(BOB, ADA)));
        assertThat(stream(report).localAddress()).isEqualTo(new TransportAddress("192.0.2.1", 50_002));
        assertThat(stream(report).remoteAddress()).isNull();
        assertThat(filledUp(report)).containsExactly("QualityUpdate[0]/To");
    }

    /** It is nobody's word that there is such an end. */
    @ParameterizedTest
    @ValueSource(strings = {"<From>", "<To>"})
    void anEndThatIsMissingIsNotMadeUp(String end) {
        String name = end.substring(1, end.length() - 1);
        String text = new String(message(BOB, ADA), StandardCharsets.UTF_8);
        int last = text.lastIndexOf(end);
        String without =
                text.substring(0, last) + text.substring(text.lastIndexOf("</" + name + ">") + name.length() + 3);
        QualityReport report = later(without.getBytes(StandardCharsets.UTF_8)).value();
        assertThat(name.equals("To") ? report.local().uri() : report.remote().uri())
                .isNull();
    }

    @Test
    void theMessageIsKeptAsItWasSent() {
        SdnMessage message = SdnMessages.decode(message(BOB, ADA)).value();
        assertThat(message.qualities().get(1).to().orElseThrow().address()).isEmpty();
        assertThat(SdnMessages.decode(SdnMessages.encode(message).bytes()).value())
                .isEqualTo(message);
    }

    /** Each report is written as a message of its own, whose pair is complete. */
    @Test
    void whatWasFilledUpIsWrittenAndReadBack() {
        for (Decoded<QualityReport> report : SdnMessages.toQualityReports(SdnMessages.decode(message(BOB, ADA)))) {
            Encoded written = SdnMessages.encode(report.value(), EncodeContext.empty());
            Decoded<QualityReport> again = later(written.bytes());
            assertThat(written.losses()).isEmpty();
            assertThat(again.value()).isEqualTo(report.value());
            assertThat(filledUp(again)).isEmpty();
        }
    }

    /** Deep elements cost heap only, and of many pairs each looks but at the fields of the first. */
    @Test
    void muchOfIt() {
        String deep = "<a>".repeat(50_000) + "</a>".repeat(50_000);
        StringBuilder many = new StringBuilder();
        for (int i = 0; i < 5_000; i++) {
            many.append("<a").append(i).append("/>");
        }
        String[] pairs = new String[5_000];
        Arrays.fill(pairs, quality(BOB, ADA));
        pairs[0] = quality(ADA + OF_ADA + deep + many, BOB + OF_BOB);
        pairs[1] = quality(BOB + deep, ADA);
        DecodeOptions unbounded = DecodeOptions.lenient().withLimits(DecodeLimits.unbounded());
        List<DecodedItem> items = new SdnCodec().decode(message(" Version='D'", pairs), unbounded);
        assertThat(items).hasSize(5_000);
    }
}
