package io.vqreport.xml.sdn.deviations;

import static org.assertj.core.api.Assertions.assertThat;

import io.vqreport.codec.DecodeOptions;
import io.vqreport.codec.Decoded;
import io.vqreport.codec.Problem;
import io.vqreport.metric.Metric;
import io.vqreport.model.QualityReport;
import io.vqreport.model.StreamReport;
import io.vqreport.model.TransportAddress;
import io.vqreport.xml.sdn.BurstDensityScale;
import io.vqreport.xml.sdn.EndPointField;
import io.vqreport.xml.sdn.QualityProperty;
import io.vqreport.xml.sdn.SdnBandwidth;
import io.vqreport.xml.sdn.SdnMediaCodec;
import io.vqreport.xml.sdn.SdnMessage;
import io.vqreport.xml.sdn.SdnMessages;
import io.vqreport.xml.sdn.SdnProblem;
import io.vqreport.xml.sdn.SdnQuality;
import io.vqreport.xml.sdn.SdnStream;
import io.vqreport.xml.sdn.support.Golden;
import io.vqreport.xml.sdn.support.Schemas;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javax.xml.validation.Schema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which texts are values of their form, and what do they come to? */
class ValuesTest {
    private static final Schema D = Schemas.load("d");

    /** What is odd about a message that the golden one it was made of had not. */
    private static List<String> oddities(Decoded<?> decoded, String golden) {
        List<String> odd = new ArrayList<>(codes(decoded));
        codes(SdnMessages.decode(Golden.octets(golden))).forEach(odd::remove);
        return odd;
    }

    private static List<String> codes(Decoded<?> decoded) {
        return decoded.problems().stream()
                .map(Problem::code)
                .map(code -> code.id().replace("sdn.", ""))
                .toList();
    }

    private static StreamReport stream(byte[] octets) {
        List<Decoded<QualityReport>> reports = SdnMessages.toQualityReports(SdnMessages.decode(octets));
        return reports.get(0).value().streams().get(0);
    }

    private static List<String> expected(String code) {
        return code == null ? List.of() : List.of(code);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0                    |                       | 0",
                "+7                   |                       | 7",
                "007                  |                       | 7",
                "' 18 '               |                       | 18",
                "1E+2                 | NUMBER_NOT_WHOLE      | 100",
                "18.5                 | NUMBER_NOT_WHOLE      | 18.5",
                "18.                  | NUMBER_NOT_WHOLE      | 18",
                ".5                   | NUMBER_NOT_WHOLE      | 0.5",
                "1.8e1                | NUMBER_NOT_WHOLE      | 18",
                "-1                   | NUMBER_OUTSIDE_SCHEMA |",
                "-0                   |                       | 0",
                "4294967295           |                       | 4294967295",
                "4294967296           | NUMBER_OUTSIDE_SCHEMA |",
                "1E999                | NUMBER_OUTSIDE_SCHEMA |",
                "-1E999               | NUMBER_OUTSIDE_SCHEMA |",
                "1E-99999999999       | NUMBER_NOT_WHOLE      | 0",
                "1E99999999999        | NUMBER_OUTSIDE_SCHEMA |",
                "1E+0000000000001     | NUMBER_NOT_WHOLE      | 10",
                "1E                   | NUMBER_MALFORMED      |",
                ".                    | NUMBER_MALFORMED      |",
                "+                    | NUMBER_MALFORMED      |",
                "0x12                 | NUMBER_MALFORMED      |",
                "INF                  | NUMBER_MALFORMED      |",
                "1 2                  | NUMBER_MALFORMED      |",
                "''                   | EMPTY_VALUE           |",
            })
    void aCount(String text, String code, Double value) {
        byte[] octets = Golden.with("d-quality-update", "<RoundTrip>18<", "<RoundTrip>" + text + "<");
        assertThat(oddities(SdnMessages.decode(octets), "d-quality-update")).isEqualTo(expected(code));
        assertThat(stream(octets).metric(Metric.ROUND_TRIP_DELAY).stream()
                        .boxed()
                        .toList())
                .isEqualTo(value == null ? List.of() : List.of(value));
        if (value == null) {
            assertThat(stream(octets).extras().getOrDefault("sdn:RoundTrip", ""))
                    .isEqualTo(text);
        }
        SdnQuality quality = SdnMessages.decode(octets).value().qualities().get(0);
        assertThat(quality.text(QualityProperty.ROUND_TRIP).orElse("")).isEqualTo(text.strip());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0             |                       | 0",
                "1             |                       | 100",
                "1.0000        |                       | 100",
                "1.0001        | FRACTION_SCALE_DOUBT  |",
                "100           | FRACTION_SCALE_DOUBT  |",
                "100.001       | NUMBER_OUTSIDE_SCHEMA |",
                "-0.0001       | NUMBER_OUTSIDE_SCHEMA |",
                "4.210172E-005 |                       | 0.004210172",
                "6E-07         |                       | 0.00006",
            })
    void aFraction(String text, String code, Double value) {
        byte[] octets = Golden.with("d-quality-update", ">0.001035<", ">" + text + "<");
        assertThat(oddities(SdnMessages.decode(octets), "d-quality-update")).isEqualTo(expected(code));
        assertThat(stream(octets).metric(Metric.NETWORK_LOSS_RATE).stream()
                        .boxed()
                        .toList())
                .isEqualTo(value == null ? List.of() : List.of(value));
    }

    @ParameterizedTest
    @CsvSource({
        "1, , 1",
        "5, , 5",
        "0, MOS_ZERO, ",
        "0.0, MOS_ZERO, ",
        "0.99, OUT_OF_RANGE, ",
        "5.01, OUT_OF_RANGE, ",
        "-1, NUMBER_OUTSIDE_SCHEMA, "
    })
    void aMos(String text, String code, Double value) {
        byte[] octets = Golden.with("d-quality-update", "<RecvListenMOS>3.61<", "<RecvListenMOS>" + text + "<");
        assertThat(oddities(SdnMessages.decode(octets), "d-quality-update")).isEqualTo(expected(code));
        assertThat(stream(octets).metric(Metric.MOS_RECEIVED_LISTENING).stream()
                        .boxed()
                        .toList())
                .isEqualTo(value == null ? List.of() : List.of(value));
    }

    @ParameterizedTest
    @CsvSource({"0, 0, ", "5000, 50, ", "10000, 100, ", "10001, , OUT_OF_RANGE"})
    void aDensityWithItsScale(String text, Double value, String code) {
        byte[] octets = Golden.with("d-quality-update", "<BurstDensity>10000<", "<BurstDensity>" + text + "<");
        DecodeOptions scaled =
                DecodeOptions.lenient().with(SdnMessages.BURST_DENSITY_SCALE, BurstDensityScale.PER10000);
        var reader = SdnMessages.reader(scaled);
        Decoded<QualityReport> report =
                reader.toQualityReports(reader.decode(octets)).get(0);
        assertThat(report.value().streams().get(0).metric(Metric.BURST_LOSS_DENSITY).stream()
                        .boxed()
                        .toList())
                .isEqualTo(value == null ? List.of() : List.of(value));
        assertThat(codes(report).contains("OUT_OF_RANGE")).isEqualTo(code != null);
    }

    /** Of an end point: what is odd is odd to the schema, too, save where a value is well-formed and cannot be meant. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "IP        | 192.0.2.9             |",
                "IP        | 2001:db8::9           |",
                "IP        | fe80::1%eth0          |",
                "IP        | fe80::1%              | ADDRESS_MALFORMED",
                "IP        | abcd                  | ADDRESS_MALFORMED",
                "IP        | host.example.org      | ADDRESS_MALFORMED",
                "IP        | ''                    | EMPTY_VALUE",
                "Port      | 1                     |",
                "Port      | 65535                 |",
                "Port      | 65536                 | PORT_MALFORMED",
                "Port      | -1                    | PORT_MALFORMED",
                "Port      | 50.0                  | PORT_MALFORMED",
                "Port      | 0                     | PORT_OUT_OF_RANGE",
                "Inside    | false                 |",
                "Inside    | 1                     |",
                "Inside    | 0                     |",
                "Inside    | TRUE                  | BOOLEAN_MALFORMED",
                "Inside    | 2                     | BOOLEAN_MALFORMED",
                "MACAddr   | 00:00:5e:00:53:01     |",
                "MACAddr   | 00005E005301          |",
                "MACAddr   | 0000.5e00.5301        |",
                "MACAddr   | ''                    |",
                "MACAddr   | --                    | MAC_MALFORMED",
                "MACAddr   | 00-00-5E-00-53        | MAC_MALFORMED",
                "MACAddr   | 00-00-5E-00-53-01-00  | MAC_MALFORMED",
                "MACAddr   | 00-00-5E-00-53-01-00-00    | MAC_OF_EIGHT_OCTETS",
                "MACAddr   | 00-00-5E-00-53-01-00-00-00 | MAC_MALFORMED",
                "LinkSpeed | 4294967294            |",
                "LinkSpeed | 4294967295            | LINK_SPEED_UNKNOWN",
                "LinkSpeed | 4.2949673E+09         | LINK_SPEED_UNKNOWN",
                "LinkSpeed | 1E99999               |",
                "LinkSpeed | fast                  | NUMBER_MALFORMED",
                "Connection | Ethernet             |",
                "Connection | ethernet             | NAME_UNKNOWN",
                "UserAgent | ''                    |",
                "CPUNumberOfCores | -2147483648    |",
                "CPUNumberOfCores | 2147483648     | NUMBER_OUTSIDE_SCHEMA",
            })
    void aValueOfAnEndPoint(String field, String text, String code) {
        String golden = Golden.text("d-quality-update");
        int from = golden.indexOf("<" + field, golden.indexOf("<To>"));
        int open = golden.indexOf('>', from) + 1;
        int close = golden.indexOf("</" + field + ">", open);
        String old = golden.substring(golden.indexOf("<To>"), close);
        String changed = golden.substring(golden.indexOf("<To>"), open) + text;
        byte[] octets = Golden.with("d-quality-update", old, changed);
        Decoded<SdnMessage> decoded = SdnMessages.decode(octets);

        assertThat(oddities(decoded, "d-quality-update")).isEqualTo(expected(code));
        decoded.problems().stream()
                .filter(problem -> problem.code().id().equals("sdn." + code))
                .forEach(problem -> assertThat(problem.location().path()).isEqualTo("QualityUpdate[0]/To/" + field));
        boolean broken = code != null
                && !List.of("PORT_OUT_OF_RANGE", "MAC_OF_EIGHT_OCTETS", "MAC_MALFORMED", "LINK_SPEED_UNKNOWN")
                        .contains(code);
        assertThat(Schemas.violation(D, octets).isPresent()).isEqualTo(broken);
        assertThat(decoded.value().qualities().get(0).to().orElseThrow().text(EndPointField.ID))
                .isNotNull();
    }

    /** An IP address that is none is told as it was sent, and noted; a port that is none is told by no number. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "192.0.2.9     | 5004 | 192.0.2.9   | 5004",
                "[2001:db8::9] | 5004 | 2001:db8::9 | 5004",
                "[2001:db8::9  | 5004 | [2001:db8::9 | 5004",
                "2001:db8::9]  | 5004 | 2001:db8::9] | 5004",
                "host.example.org | 5004 | host.example.org | 5004",
                "unknown       | many | unknown     |",
                "192.0.2.9     | 0    | 192.0.2.9   |",
                "192.0.2.9     | many | 192.0.2.9   |",
                "192.0.2.9     | 65536 | 192.0.2.9  |",
                "192.0.2.9     | 99999999999999999999 | 192.0.2.9 |",
                "''            | 5004 |             | 5004",
                "''            | ''   |             |",
            })
    void anAddress(String ip, String port, String readIp, Integer readPort) {
        String golden = Golden.text("d-quality-update");
        String old = golden.substring(golden.indexOf("<To>"), golden.indexOf("<Inside>", golden.indexOf("<To>")));
        byte[] octets = Golden.with(
                "d-quality-update",
                old,
                "<To><URI>sip:user2@example.org</URI><IP>" + ip + "</IP><Port>" + port + "</Port>");
        assertThat(stream(octets).localAddress())
                .isEqualTo(readIp == null && readPort == null ? null : new TransportAddress(readIp, readPort));
        boolean none = !ip.isEmpty() && !ip.equals("192.0.2.9");
        assertThat(codes(SdnMessages.decode(octets)).contains(SdnProblem.ADDRESS_MALFORMED.name()))
                .isEqualTo(none);
        QualityReport report =
                SdnMessages.toQualityReports(SdnMessages.decode(octets)).get(0).value();
        assertThat(report.tags()).doesNotContainKey("sdn:To/IP");
        assertThat(report.tags().getOrDefault("sdn:To/Port", "")).isEqualTo(readPort == null ? port : "");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-01T12:00:00Z, 2026-03-01T12:00:00Z, ",
        "2026-03-01T12:00:00.1234567890123+01:00, 2026-03-01T11:00:00.123456789Z, ",
        "2026-03-01T12:00:00-01:30, 2026-03-01T13:30:00Z, ",
        "2026-03-01T12:00:00, 2026-03-01T12:00:00Z, TIME_ZONE_MISSING",
        "2026-13-01T12:00:00Z, , TIME_MALFORMED",
        "2026-03-01T12:00:00., , TIME_MALFORMED",
        "2026-03-01T12:00Z, , TIME_MALFORMED",
        "yesterday, , TIME_MALFORMED",
    })
    void aTime(String text, Instant time, String code) {
        byte[] octets = Golden.with("d-quality-update", ">2026-03-01T12:00:00.0591Z<", ">" + text + "<");
        assertThat(oddities(SdnMessages.decode(octets), "d-quality-update")).isEqualTo(expected(code));
        assertThat(stream(octets).window().start()).isEqualTo(time);
        QualityReport report =
                SdnMessages.toQualityReports(SdnMessages.decode(octets)).get(0).value();
        assertThat(report.tags().get("sdn:ConnectionInfo/StartTime")).isEqualTo(time == null ? text : null);
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "127, 127", "128, ", "-1, ", "x, ", "'', "})
    void aPayloadType(String text, Integer type) {
        byte[] octets = Golden.with("d-quality-update", "PayLoadType=\"9\"", "PayLoadType=\"" + text + "\"");
        assertThat(stream(octets).description().payloadType()).isEqualTo(type);
        assertThat(stream(octets).extras().getOrDefault("sdn:Codec/@PayLoadType", ""))
                .isEqualTo(type == null ? text : "");
    }

    /** -1 stands for unknown. */
    @Test
    void bandwidths() {
        SdnMessage message = SdnMessages.decode(Golden.with(
                        "d-start",
                        "<Bandwidth>",
                        "<Codec Name=\"a\"><Bandwidth>64000</Bandwidth><MaxBandwidth>-1</MaxBandwidth></Codec>"
                                + "<Bandwidth>"))
                .value();
        SdnStream start = (SdnStream) message.events().get(0);
        SdnMediaCodec codec = start.codecs().get(0);
        assertThat(codec.bandwidth()).hasValue(64_000);
        assertThat(codec.maxBandwidth()).isEmpty();
        SdnBandwidth bandwidth = start.bandwidth().orElseThrow();
        assertThat(bandwidth.average()).hasValue(33_400);
        assertThat(bandwidth.multiplexed()).isEmpty();
    }

    /** A verdict may be written in any case. */
    @ParameterizedTest
    @CsvSource({"Good, GOOD", "poor, POOR", "BAD, BAD", "Awful, ", "'', "})
    void aVerdict(String text, io.vqreport.model.StreamQuality quality) {
        byte[] octets = Golden.with("d-quality-update", ">Poor<", ">" + text + "<");
        assertThat(stream(octets).reportedQuality()).isEqualTo(quality);
        assertThat(oddities(SdnMessages.decode(octets), "d-quality-update"))
                .isEqualTo(text.equals("Awful") ? List.of(SdnProblem.VERDICT_UNKNOWN.name()) : List.of());
    }
}
