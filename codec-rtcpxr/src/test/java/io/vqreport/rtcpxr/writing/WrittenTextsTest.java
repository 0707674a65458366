package io.vqreport.rtcpxr.writing;

import static org.assertj.core.api.Assertions.assertThat;

import io.vqreport.rtcpxr.AlertParameters;
import io.vqreport.rtcpxr.DialogId;
import io.vqreport.rtcpxr.ExtensionLine;
import io.vqreport.rtcpxr.MetricsBlock;
import io.vqreport.rtcpxr.ReportType;
import io.vqreport.rtcpxr.SessionInfo;
import io.vqreport.rtcpxr.VqAddress;
import io.vqreport.rtcpxr.VqLine;
import io.vqreport.rtcpxr.VqParameter;
import io.vqreport.rtcpxr.VqReport;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How are texts written, and which are refused because they would break out of their place? In the tables ~ is an empty text. */
class WrittenTextsTest {
    private static String value(String text) {
        return text.equals("~") ? "" : Written.value(text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '§', textBlock = """
            PD        | PCMU          | SessionDesc:PD=PCMU⏎
            PD        | a"b           | SessionDesc:PD=a"b⏎
            PD        | "a            | refused: PD
            PD        | a b           | SessionDesc:PD="a b"⏎
            PD        | a␉b           | SessionDesc:PD="a␉b"⏎
            PD        | a=b           | SessionDesc:PD="a=b"⏎
            PD        | ~             | SessionDesc:PD=""⏎
            PD        | é             | SessionDesc:PD="é"⏎
            PD        | 😀            | SessionDesc:PD="😀"⏎
            PD        | \\uD83D       | refused: PD
            PD        | \\uDE00       | refused: PD
            PD        | a\\uDE00\\uD83D | refused: PD
            PD        | a b"          | refused: PD
            PD        | a⏎b           | refused: PD
            PD        | a␊b           | refused: PD
            PD        | a␍            | refused: PD
            PD        | a␁            | SessionDesc:PD="a␁"⏎
            PD        | a␡            | SessionDesc:PD="a␡"⏎
            FMTP      | annexb=no     | SessionDesc:FMTP="annexb=no"⏎
            FMTP      | x             | SessionDesc:FMTP="x"⏎
            FMTP      | a"            | refused: FMTP
            RLQEstAlg | P.564         | QualityEst:RLQEstAlg=P.564⏎
            RLQEstAlg | P 564         | QualityEst:RLQEstAlg="P 564"⏎
            """)
    void aTextOfTheMetrics(String key, String text, String written) {
        VqParameter parameter = Arrays.stream(VqParameter.values())
                .filter(it -> it.key().equals(key))
                .findFirst()
                .orElseThrow();
        MetricsBlock block =
                MetricsBlock.builder().text(parameter, surrogates(value(text))).build();
        assertThat(Written.block(block)).isEqualTo(written);
    }

    /** A half of a pair cannot stand in a source file. */
    private static String surrogates(String text) {
        return text.replace("\\uD83D", "\uD83D").replace("\\uDE00", "\uDE00");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '§', textBlock = """
            SL    | loud                | Signal:SL=loud⏎
            SL    | ~                   | Signal:SL=⏎
            SL    | a=b                 | Signal:SL=a=b⏎
            SL    | é                   | Signal:SL=é⏎
            SL    | a b                 | refused: SL
            SL    | a␉b                 | refused: SL
            SL    | é b                 | refused: SL
            SL    | é␊                  | refused: SL
            SL    | a␁                  | Signal:SL=a␁⏎
            START | yesterday           | Timestamps:START=yesterday⏎
            START | ~                   | Timestamps:START=⏎
            START | 2026-05-04 10:00    | Timestamps:START=2026-05-04 10:00⏎
            START | 2026-05-04␉10:00    | Timestamps:START=2026-05-04␉10:00⏎
            START | x 9                 | Timestamps:START=x 9⏎
            START | x 0                 | Timestamps:START=x 0⏎
            START | x :                 | refused: START
            START | x /                 | refused: START
            START | x y                 | refused: START
            START | a=b                 | refused: START
            START | =                   | refused: START
            START | 1 2 3               | refused: START
            START | ␠1                  | refused: START
            START | 1␠                  | refused: START
            START | 1⏎                  | refused: START
            """)
    void aValueThatCouldNotBeRead(VqParameter parameter, String text, String written) {
        MetricsBlock block =
                MetricsBlock.builder().unreadable(parameter, value(text)).build();
        assertThat(Written.block(block)).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '§', textBlock = """
            12ab@192.0.2.1 | CallID:12ab@192.0.2.1⏎
            ~              | CallID:⏎
            a b            | CallID:a b⏎
            a~b ;x         | CallID:a~b ;x⏎
            a␉b            | CallID:a␉b⏎
            é              | CallID:é⏎
            a␁             | CallID:a␁⏎
            a␡             | CallID:a␡⏎
            a⏎b            | refused: CallID
            a␊             | refused: CallID
            é␍             | refused: CallID
            """)
    void aLineOfTheSessionPart(String text, String written) {
        assertThat(Written.session(SessionInfo.builder().callId(value(text)).build()))
                .isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '§', textBlock = """
            192.0.2.1 |      |        | LocalAddr:IP=192.0.2.1⏎
            192.0.2.1 | 5004 |        | LocalAddr:IP=192.0.2.1 PORT=5004⏎
            ~         | 0    |        | LocalAddr:IP= PORT=0⏎
                      | 5004 |        | LocalAddr:PORT=5004⏎
                      |      |        | LocalAddr:⏎
                      |      | x      | LocalAddr:x⏎
                      | 5004 | x;y    | LocalAddr:PORT=5004 x y⏎
                      | 5004 | x;y=   | LocalAddr:PORT=5004 x y=⏎
                      | 5004 | y=;x   | refused: LocalAddr
                      | 5004 | =;x    | refused: LocalAddr
                      | 5004 | a b    | refused: LocalAddr
                      | 5004 | ~      | refused: LocalAddr
                      | 5004 | é      | LocalAddr:PORT=5004 é⏎
            é         |      |        | LocalAddr:IP=é⏎
            a b       |      |        | refused: LocalAddr
            é b       |      |        | refused: LocalAddr
            a⏎        |      |        | refused: LocalAddr
            """)
    void anAddress(@Nullable String ip, @Nullable Integer port, @Nullable String rest, String written) {
        List<String> pieces = rest == null
                ? List.of()
                : Arrays.stream(rest.split(";")).map(WrittenTextsTest::value).toList();
        VqAddress address = new VqAddress(ip == null ? null : value(ip), port, null, pieces);
        assertThat(Written.session(SessionInfo.builder().localAddr(address).build()))
                .isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '§', textBlock = """
            NLR | Warning | local |       | VQAlertReport: Type=NLR Severity=Warning Dir=local⏎
            NLR |         |       |       | VQAlertReport: Type=NLR⏎
                | Warning |       | X     | VQAlertReport: Severity=Warning X⏎
                |         |       |       | VQAlertReport:⏎
                |         |       | X;Y=1 | VQAlertReport: X Y=1⏎
                |         |       | X=;Y  | refused: VQAlertReport
            ~   | ~       | ~     | X     | VQAlertReport: Type= Severity= Dir= X⏎
            a b |         |       |       | refused: Type
            a   | b c     |       |       | refused: Severity
            a   | b       | c␊    |       | refused: Dir
            é   |         |       |       | VQAlertReport: Type=é⏎
            """)
    void anAlert(
            @Nullable String type,
            @Nullable String severity,
            @Nullable String dir,
            @Nullable String rest,
            String written) {
        AlertParameters alert = new AlertParameters(
                type == null ? null : value(type),
                severity == null ? null : value(severity),
                dir == null ? null : value(dir),
                rest == null ? List.of() : List.of(rest.split(";")));
        VqReport report = VqReport.builder().type(ReportType.ALERT).alert(alert).build();
        assertThat(Written.body(report)).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '§', textBlock = """
            12ab  |                  | DialogID:12ab⏎
            12ab  | to-tag=a,x,y     | DialogID:12ab;to-tag=a;x;y⏎
            ~     | ~                | DialogID:;⏎
            a b   | to-tag=é         | DialogID:a b;to-tag=é⏎
            a;b   |                  | refused: DialogID
            é;b   |                  | refused: DialogID
            a     | b;c              | refused: DialogID
            a     | é;c              | refused: DialogID
            a␊    |                  | refused: DialogID
            a     | b␍               | refused: DialogID
            """)
    void aDialog(String callId, @Nullable String parameters, String written) {
        List<String> list = parameters == null
                ? List.of()
                : Arrays.stream(parameters.split(","))
                        .map(WrittenTextsTest::value)
                        .toList();
        VqReport report =
                VqReport.builder().dialogId(new DialogId(value(callId), list)).build();
        assertThat(Written.body(report))
                .isEqualTo(written.startsWith("refused") ? written : "VQSessionReport⏎" + written);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '§', textBlock = """
            X: 1              | VQSessionReport⏎X: 1⏎
            text              | VQSessionReport⏎text⏎
            é                 | VQSessionReport⏎é⏎
            X=1               | VQSessionReport⏎X=1⏎
            a␁                | VQSessionReport⏎a␁⏎
            CallID            | VQSessionReport⏎CallID⏎
            CallIDs:1         | VQSessionReport⏎CallIDs:1⏎
            IP=1              | VQSessionReport⏎IP=1⏎
            to-tag=1          | VQSessionReport⏎to-tag=1⏎
            SL:1              | VQSessionReport⏎SL:1⏎
            VQSession: 1      | VQSessionReport⏎VQSession: 1⏎
            ~                 | refused: an extension line behind VQReport
            ␠X:1              | refused: an extension line behind VQReport
            ␉X:1              | refused: an extension line behind VQReport
            X:1⏎              | refused: an extension line behind VQReport
            X␊Y               | refused: an extension line behind VQReport
            VQSessionReport:1 | refused: an extension line behind VQReport
            vqalertreport     | refused: an extension line behind VQReport
            CallID:1          | refused: an extension line behind VQReport
            callid : 1        | refused: an extension line behind VQReport
            CallID=1          | refused: an extension line behind VQReport
            Signal:SL=1       | refused: an extension line behind VQReport
            DialogID:1        | refused: an extension line behind VQReport
            SL=1              | refused: an extension line behind VQReport
            SL = 1            | refused: an extension line behind VQReport
            Type=NLR          | refused: an extension line behind VQReport
            """)
    void aLineThatIsNotKnown(String text, String written) {
        VqReport report = VqReport.builder()
                .addExtension(new ExtensionLine(VqLine.HEAD, value(text)))
                .build();
        assertThat(Written.body(report)).isEqualTo(written);
    }
}
