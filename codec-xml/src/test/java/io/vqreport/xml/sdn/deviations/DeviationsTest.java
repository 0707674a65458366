package io.vqreport.xml.sdn.deviations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.vqreport.codec.DecodeOptions;
import io.vqreport.codec.Decoded;
import io.vqreport.codec.MalformedReportException;
import io.vqreport.codec.Problem;
import io.vqreport.codec.ProblemClass;
import io.vqreport.xml.sdn.SdnMessage;
import io.vqreport.xml.sdn.SdnMessages;
import io.vqreport.xml.sdn.SdnProblem;
import io.vqreport.xml.sdn.support.Golden;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Is every deviation read, named with its place, refused by STRICT if and only if it breaks the schema, and written back as held? */
class DeviationsTest {
    private static final Set<SdnProblem> ELSEWHERE = EnumSet.of(
            // Beyond reading, below.
            SdnProblem.NO_MESSAGE,
            SdnProblem.NOT_WELL_FORMED,
            SdnProblem.ENCODING,
            SdnProblem.DOCTYPE,
            // Of a document's octets: EncodingTest.
            SdnProblem.ENCODING_CONTRADICTED,
            // Of several messages, below.
            SdnProblem.MORE_MESSAGES,
            // In every golden message with bursts.
            SdnProblem.DENSITY_SCALE_UNKNOWN,
            // Found when a message is mapped: NeutralReportsTest's neighbour below.
            SdnProblem.STOP_BEFORE_START,
            // Likewise: LaterPairsTest.
            SdnProblem.END_POINT_FILLED_UP);

    /** A golden message with a piece of its text replaced, and what is odd about it then. */
    record Case(SdnProblem code, String path, String golden, String old, String replacement) {
        @Override
        public String toString() {
            return code + " at " + path;
        }
    }

    static List<Case> cases() {
        String update = "QualityUpdate[0]";
        String properties = update + "/Properties/";
        return List.of(
                of(SdnProblem.TEXT_AROUND, "", "d-start", "<?xml", "2026-03-01 POST /site\n<?xml"),
                of(SdnProblem.TEXT_AROUND, "", "d-start", "</LyncDiagnostics>", "</LyncDiagnostics>\n-- end of log --"),
                of(
                        SdnProblem.ELEMENT_AROUND,
                        "",
                        "d-start",
                        Golden.text("d-start"),
                        "<Data>" + Golden.text("d-start").substring(39) + "</Data>"),
                of(SdnProblem.VERSION_UNKNOWN, "@Version", "d-start", "Version=\"D\"", "Version=\"E\""),
                of(SdnProblem.NAMESPACE, "", "d-start", "<LyncDiagnostics ", "<LyncDiagnostics xmlns=\"urn:example\" "),
                of(
                        SdnProblem.NAMESPACE,
                        "",
                        "d-start",
                        Golden.text("d-start"),
                        Golden.text("d-start")
                                .replace("</", "</x:")
                                .replace("\n  <ConnectionInfo>", "\n  <x:ConnectionInfo>")
                                .replaceAll("<([A-Z])", "<x:$1")
                                .replace("<x:LyncDiagnostics", "<x:LyncDiagnostics xmlns:x=\"urn:example\"")),
                of(
                        SdnProblem.UNKNOWN_ELEMENT,
                        "Novelty",
                        "d-start",
                        "  <Start ",
                        "  <Novelty a=\"b\"><c/></Novelty>\n  <Start "),
                of(
                        SdnProblem.UNKNOWN_ELEMENT,
                        "Start[0]/From/CPUName",
                        "d-start",
                        "    </From>",
                        "      <CPUName>example</CPUName>\n    </From>"),
                of(SdnProblem.UNKNOWN_ATTRIBUTE, "Start[0]/@Novelty", "d-start", "<Start ", "<Start Novelty=\"x\" "),
                of(SdnProblem.UNPUBLISHED, "LRSInvite", "a-quality-update", "<LRSInvite>", "<LRSInvite>"),
                of(
                        SdnProblem.ELEMENT_ORDER,
                        "Start[0]/From/Id",
                        "d-start",
                        "<Id>9edeec6d01</Id>\n      <EPId>5d4c70ded1</EPId>",
                        "<EPId>5d4c70ded1</EPId>\n      <Id>9edeec6d01</Id>"),
                of(
                        SdnProblem.ELEMENT_REPEATED,
                        "ConnectionInfo/CallId",
                        "d-start",
                        "</CallId>",
                        "</CallId><CallId>another</CallId>"),
                of(
                        SdnProblem.PROPERTY_REPEATED,
                        properties + "RoundTrip",
                        "d-quality-update",
                        "<RoundTripMax>",
                        "<RoundTrip>19</RoundTrip><RoundTripMax>"),
                of(
                        SdnProblem.MANDATORY_MISSING,
                        "ConnectionInfo/CallId",
                        "d-start",
                        "<CallId>3e9f2c1d8b7a4f60</CallId>",
                        ""),
                of(SdnProblem.MANDATORY_MISSING, update + "/@Type", "d-quality-update", " Type=\"audio\"", ""),
                of(SdnProblem.STRAY_TEXT, "Start[0]", "d-start", "    <From>", "    oops<From>"),
                of(
                        SdnProblem.NESTED_IN_VALUE,
                        properties + "RoundTrip/b",
                        "d-quality-update",
                        "<RoundTrip>18",
                        "<RoundTrip>18<b/><b/>"),
                of(SdnProblem.EMPTY_VALUE, properties + "RoundTrip", "d-quality-update", ">18</RoundTrip>", "/>"),
                of(SdnProblem.NUMBER_MALFORMED, properties + "RoundTrip", "d-quality-update", ">18<", ">0x12<"),
                of(SdnProblem.NUMBER_MALFORMED, properties + "DegradationMax", "d-quality-update", ">0.7<", ">0,7<"),
                of(SdnProblem.NUMBER_MALFORMED, properties + "DegradationMax", "d-quality-update", ">0.7<", ">NaN<"),
                of(SdnProblem.NUMBER_NOT_WHOLE, properties + "RoundTrip", "d-quality-update", ">18<", ">18.5<"),
                of(
                        SdnProblem.NUMBER_OUTSIDE_SCHEMA,
                        properties + "PacketLossRate",
                        "d-quality-update",
                        ">0.001035<",
                        ">-0.1<"),
                of(SdnProblem.BOOLEAN_MALFORMED, update + "/From/Inside", "d-quality-update", ">true<", ">yes<"),
                of(
                        SdnProblem.TIME_MALFORMED,
                        "ConnectionInfo/StartTime",
                        "d-quality-update",
                        "2026-03-01T12:00:00.0591Z",
                        "2026-03-01 12:00:00"),
                of(
                        SdnProblem.TIME_ZONE_MISSING,
                        "ConnectionInfo/StartTime",
                        "d-quality-update",
                        "2026-03-01T12:00:00.0591Z",
                        "2026-03-01T12:00:00.0591"),
                of(SdnProblem.ADDRESS_MALFORMED, "Start[0]/From/IP", "d-start", ">192.0.2.1<", ">host.example.org<"),
                of(SdnProblem.PORT_MALFORMED, "Start[0]/From/Port", "d-start", ">50002<", ">70000<"),
                of(SdnProblem.PORT_OUT_OF_RANGE, "Start[0]/From/Port", "d-start", ">50002<", ">0<"),
                of(
                        SdnProblem.BSSID_MALFORMED,
                        update + "/From/BSSID",
                        "d-quality-update",
                        "</Connection>",
                        "</Connection><BSSID>00:00:5e:00:53:02</BSSID>"),
                of(SdnProblem.NAME_UNKNOWN, "QualityUpdate[0]/@Type", "d-quality-update", "\"audio\"", "\"smell\""),
                of(SdnProblem.OUT_OF_RANGE, properties + "DegradationMax", "d-quality-update", ">0.7<", ">4.5<"),
                of(SdnProblem.MOS_ZERO, properties + "RecvListenMOS", "d-quality-update", ">3.61<", ">0.0<"),
                of(
                        SdnProblem.FRACTION_SCALE_DOUBT,
                        properties + "PacketLossRate",
                        "d-quality-update",
                        ">0.001035<",
                        ">1.035<"),
                of(SdnProblem.VERDICT_UNKNOWN, properties + "StreamQuality", "d-quality-update", ">Poor<", ">Awful<"),
                of(
                        SdnProblem.LINK_SPEED_UNKNOWN,
                        update + "/From/LinkSpeed",
                        "d-quality-update",
                        ">1E+09<",
                        ">4.2949673E+09<"),
                of(
                        SdnProblem.MAC_OF_EIGHT_OCTETS,
                        update + "/From/MACAddr",
                        "d-quality-update",
                        ">00-00-5E-00-53-01<",
                        ">00-00-5E-00-53-01-00-00<"),
                of(
                        SdnProblem.MAC_MALFORMED,
                        update + "/From/MACAddr",
                        "d-quality-update",
                        ">00-00-5E-00-53-01<",
                        ">none<"));
    }

    private static Case of(SdnProblem code, String path, String golden, String old, String replacement) {
        return new Case(code, path, golden, old, replacement);
    }

    @Test
    void everyCodeHasACase() {
        Set<SdnProblem> covered = EnumSet.copyOf(ELSEWHERE);
        cases().forEach(it -> covered.add(it.code()));

        assertThat(covered).containsExactlyInAnyOrder(SdnProblem.values());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void itIsNamedWithItsPlaceAndKept(Case deviation) {
        byte[] octets = Golden.with(deviation.golden(), deviation.old(), deviation.replacement());
        Decoded<SdnMessage> decoded = SdnMessages.decode(octets);

        assertThat(decoded.problems())
                .filteredOn(problem -> problem.code() == deviation.code())
                .anySatisfy(problem -> {
                    assertThat(problem.location().path()).isEqualTo(deviation.path());
                    assertThat(problem.location().line()).isPositive();
                    assertThat(problem.location().column()).isPositive();
                    assertThat(problem.location().offset()).isNotNegative();
                });
        assertThat(SdnMessages.decode(SdnMessages.encode(decoded.value()).bytes())
                        .value())
                .isEqualTo(decoded.value());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void strictRefusesItWhenItBreaksTheSchema(Case deviation) {
        byte[] octets = Golden.with(deviation.golden(), deviation.old(), deviation.replacement());
        boolean behind = deviation.replacement().contains("end of log");
        if (deviation.code().problemClass() == ProblemClass.SYNTAX && !behind) {
            assertThatExceptionOfType(MalformedReportException.class)
                    .isThrownBy(() -> SdnMessages.reader(DecodeOptions.strict()).decode(octets))
                    .satisfies(e -> assertThat(e.problem().code()).isEqualTo(deviation.code()));
        } else {
            assertThat(SdnMessages.reader(DecodeOptions.strict()).decode(octets).problems())
                    .extracting(Problem::code)
                    .contains(deviation.code());
        }
    }

    @Test
    void placesAreThoseOfTheValue() {
        byte[] octets = Golden.with("d-quality-update", ">18<", ">many<");
        Problem problem = SdnMessages.decode(octets).problems().stream()
                .filter(it -> it.code() == SdnProblem.NUMBER_MALFORMED)
                .findFirst()
                .orElseThrow();
        String text = new String(octets, StandardCharsets.UTF_8);
        int offset = text.indexOf("many");
        String before = text.substring(0, offset);

        assertThat(problem.location().offset()).isEqualTo(offset);
        assertThat(problem.location().line())
                .isEqualTo((int) before.chars().filter(c -> c == '\n').count() + 1);
        assertThat(problem.location().column()).isEqualTo(offset - before.lastIndexOf('\n'));
    }

    @Test
    void placesInALaterMessageCountFromTheStartOfTheText() {
        String first = Golden.text("d-start");
        byte[] octets = (first + "  " + Golden.text("d-quality-update").replaceFirst(">18<", ">many<"))
                .getBytes(StandardCharsets.UTF_8);
        Problem problem = SdnMessages.decodeAll(octets).get(1).problems().stream()
                .filter(it -> it.code() == SdnProblem.NUMBER_MALFORMED)
                .findFirst()
                .orElseThrow();
        String text = new String(octets, StandardCharsets.UTF_8);
        int offset = text.indexOf("many");

        assertThat(problem.location().offset()).isEqualTo(offset);
        assertThat(problem.location().line())
                .isEqualTo((int) text.substring(0, offset)
                                .chars()
                                .filter(c -> c == '\n')
                                .count()
                        + 1);
    }

    @Test
    void aWindowThatEndsBeforeItBegins() {
        byte[] octets = Golden.with("d-quality-update", "2026-03-01T12:12:30.5Z", "2026-03-01T11:12:30.5Z");

        assertThat(SdnMessages.toQualityReports(SdnMessages.decode(octets))
                        .get(0)
                        .problems())
                .extracting(Problem::code)
                .contains(SdnProblem.STOP_BEFORE_START);
    }

    static Stream<Case> beyondReading() {
        return Stream.of(
                of(SdnProblem.NO_MESSAGE, "", "d-start", Golden.text("d-start"), "<Other/>"),
                of(SdnProblem.NO_MESSAGE, "", "d-start", Golden.text("d-start"), "<Data><Diagnostics/></Data>"),
                of(SdnProblem.NOT_WELL_FORMED, "", "d-start", Golden.text("d-start"), "no XML at all"),
                of(SdnProblem.NOT_WELL_FORMED, "", "d-start", "</Start>", ""),
                of(SdnProblem.NOT_WELL_FORMED, "", "d-start", "</LyncDiagnostics>", ""),
                of(SdnProblem.NOT_WELL_FORMED, "", "d-start", "<CallId>", "<CallId>&undeclared;"),
                of(
                        SdnProblem.DOCTYPE,
                        "",
                        "d-start",
                        "<LyncDiagnostics",
                        "<!DOCTYPE LyncDiagnostics><LyncDiagnostics"));
    }

    @ParameterizedTest
    @MethodSource("beyondReading")
    void whatIsBeyondReadingIsRefused(Case deviation) {
        byte[] octets = Golden.with(deviation.golden(), deviation.old(), deviation.replacement());

        assertThatExceptionOfType(MalformedReportException.class)
                .isThrownBy(() -> SdnMessages.decode(octets))
                .satisfies(e -> assertThat(e.problem().code()).isEqualTo(deviation.code()));
    }
}
