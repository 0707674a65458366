package io.vqreport.rtcpxr.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.vqreport.rtcpxr.ReportType;
import io.vqreport.rtcpxr.VqLine;
import io.vqreport.rtcpxr.VqParameter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Is every name of a line and key of a parameter found, in its row and by itself, whatever its case, and nothing else? */
// The tables asked here have their rows in the order of the enums.
@SuppressWarnings("EnumOrdinal")
class KeywordsTest {
    private static final String BEFORE = "x ";

    private static byte[] octets(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private static List<String> spellings(String name) {
        return List.of(name, name.toLowerCase(Locale.ROOT), name.toUpperCase(Locale.ROOT));
    }

    static Stream<Arguments> rows() {
        return Stream.of(
                Arguments.of(
                        Keywords.LINE_ROWS,
                        Arrays.stream(VqLine.values())
                                .map(it -> it.wireName() + ":")
                                .toList()),
                Arguments.of(
                        Keywords.PARAMETER_ROWS,
                        Arrays.stream(VqParameter.values())
                                .map(it -> it.key() + "=")
                                .toList()));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void aNameStandsInItsRowAndNoOther(Keywords.Rows rows, List<String> names) {
        int at = BEFORE.length();
        for (int row = 0; row < names.size(); row++) {
            String name = names.get(row);
            assertThat(rows.length(row)).isEqualTo(name.length());
            for (String spelled : spellings(name)) {
                for (String behind : List.of("", "1", " and more of it")) {
                    byte[] in = octets(BEFORE + spelled + behind);
                    assertThat(rows.find(in, at, 0, names.size())).as(spelled).isEqualTo(row);
                    assertThat(rows.find(in, at, row, row + 1)).as(spelled).isEqualTo(row);
                    assertThat(rows.find(in, at, 0, row)).as(spelled).isEqualTo(-1);
                    assertThat(rows.find(in, at, row + 1, names.size()))
                            .as(spelled)
                            .isEqualTo(-1);
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("rows")
    void aNameOfWhichOneOctetIsAnotherIsNone(Keywords.Rows rows, List<String> names) {
        for (String name : names) {
            for (int i = 0; i < name.length(); i++) {
                byte[] in = octets(name);
                in[i] = '#';
                assertThat(rows.find(in, 0, 0, names.size()))
                        .as("%s without its octet %d", name, i)
                        .isEqualTo(-1);
            }
        }
    }

    static Stream<Arguments> lineNames() {
        return Stream.concat(
                Arrays.stream(ReportType.values()).map(type -> Arguments.of(type.wireName(), VqLine.HEAD, type)),
                Stream.concat(
                        Arrays.stream(VqLine.values())
                                .filter(line -> line != VqLine.HEAD)
                                .map(line -> Arguments.of(line.wireName(), line, null)),
                        Stream.of(Arguments.of("Metrics", VqLine.LOCAL_METRICS, null))));
    }

    @ParameterizedTest
    @MethodSource("lineNames")
    void theNameOfALine(String name, VqLine line, @Nullable ReportType report) {
        int at = BEFORE.length();
        int length = name.length();
        for (String spelled : spellings(name)) {
            byte[] in = octets(BEFORE + spelled);
            Keywords.LineName found = Objects.requireNonNull(Keywords.line(in, at, length));
            assertThat(found.line()).isEqualTo(line);
            assertThat(found.report()).isEqualTo(report);
            assertThat(found.ownName()).isEqualTo(!name.equals("Metrics") && report == null);
            assertThat(Keywords.line(in, at, length - 1)).isNull();
            assertThat(Keywords.line(in, at - 1, length + 1)).isNull();
        }
    }

    @ParameterizedTest
    @EnumSource(VqParameter.class)
    void theKeyOfAParameter(VqParameter parameter) {
        int at = BEFORE.length();
        for (String spelled : spellings(parameter.key())) {
            byte[] in = octets(BEFORE + spelled);
            assertThat(Keywords.parameter(in, at, spelled.length())).isEqualTo(parameter);
            assertThat(Keywords.parameter(in, at - 1, spelled.length() + 1)).isNull();
        }
        assertThat(parameter.ordinal())
                .isGreaterThanOrEqualTo(Keywords.firstRow(parameter.line()))
                .isLessThan(Keywords.behindRows(parameter.line()));
        assertThat(Keywords.parameter(Keywords.firstRow(parameter.line())).line())
                .isEqualTo(parameter.line());
        assertThat(Keywords.parameter(Keywords.behindRows(parameter.line()) - 1).line())
                .isEqualTo(parameter.line());
    }

    /** The line ends at the bar. */
    @ParameterizedTest
    @CsvSource({
        "Signal:¦,              SIGNAL,         true",
        "signal:x¦,             SIGNAL,         true",
        "SessionDesc:PT=0¦,     SESSION_DESC,   true",
        "Signal¦:,              ,               false",
        "Signal¦,               ,               false",
        "Signal x¦,             ,               false",
        "Signal :¦,             ,               false",
        "Signals:¦,             ,               false",
        "RemoteMetrics:¦,       REMOTE_METRICS, true",
        "RemoteMetrics¦:,       REMOTE_METRICS, false",
        "RemoteMetrics¦,        REMOTE_METRICS, false",
        "RemoteMetrics x¦,      REMOTE_METRICS, false",
        "RemoteMetrics=¦,       ,               false",
        "RemoteMetricsAndMore¦, ,               false",
        "RemoteMetric¦s,        ,               false",
        "Metrics:¦,             ,               false",
        "VQSessionReport:¦,     ,               false",
        "VQIntervalReport:¦,    ,               false",
        "¦,                     ,               false"
    })
    void aLineThatBeginsInTheMiddleOfAnother(String text, @Nullable VqLine line, boolean named) {
        byte[] in = octets(BEFORE + text.replace("¦", ""));
        int to = BEFORE.length() + text.indexOf('¦');
        assertThat(Keywords.lineWithin(in, BEFORE.length(), to)).isEqualTo(line);
        assertThat(Keywords.lineNamedWithin(in, BEFORE.length(), to)).isEqualTo(named);
    }
}
