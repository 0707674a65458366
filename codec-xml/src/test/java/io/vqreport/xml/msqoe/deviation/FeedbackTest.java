package io.vqreport.xml.msqoe.deviation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.vqreport.codec.DecodeOptions;
import io.vqreport.codec.Decoded;
import io.vqreport.codec.DecodedItem;
import io.vqreport.codec.EncodeOptions;
import io.vqreport.codec.MalformedReportException;
import io.vqreport.codec.Problem;
import io.vqreport.codec.ProblemClass;
import io.vqreport.model.CallIdentity;
import io.vqreport.xml.msqoe.MsQoe;
import io.vqreport.xml.msqoe.MsQoeCodec;
import io.vqreport.xml.msqoe.MsQoeOptions;
import io.vqreport.xml.msqoe.MsQoeProblem;
import io.vqreport.xml.msqoe.cqf.CallQualityFeedbackReport;
import io.vqreport.xml.msqoe.support.Documents;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Is a user's feedback read whatever is odd about it, and is nothing else taken for it? */
class FeedbackTest {
    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static Decoded<CallQualityFeedbackReport> read(String of, String what) {
        String text = Documents.goldenText("feedback.xml");
        assertThat(text).contains(of);
        Decoded<CallQualityFeedbackReport> read = MsQoe.decodeFeedback(bytes(text.replace(of, what)));
        byte[] written = MsQoe.encode(read.value(), EncodeOptions.defaults().with(MsQoeOptions.PRETTY, true))
                .bytes();
        assertThat(MsQoe.decodeFeedback(written).value()).isEqualTo(read.value());
        return read;
    }

    private static MsQoeProblem refused(String text, DecodeOptions options) {
        Object[] code = {null};
        assertThatExceptionOfType(MalformedReportException.class)
                .isThrownBy(() -> MsQoe.reader(options).decodeFeedback(bytes(text)))
                .satisfies(e -> code[0] = e.problem().code());
        return (MsQoeProblem) code[0];
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<VQReportEvent/>",
                "<VQReportEventList><CallQualityFeedbackReport/></VQReportEventList>",
                "<Other/>",
                "<!-- nothing -->",
                "<?xml version='1.0'?>"
            })
    void whatIsNone(String text) {
        assertThat(refused(text, DecodeOptions.strict())).isEqualTo(MsQoeProblem.NO_REPORT);
    }

    /** No end tag of it is ever supplied. */
    @Test
    void oneThatIsCut() {
        String text = Documents.goldenText("feedback.xml");
        assertThat(refused(text.substring(0, text.indexOf("</CallQuality")), DecodeOptions.lenient()))
                .isEqualTo(MsQoeProblem.NOT_WELL_FORMED);
        assertThat(refused(text.substring(0, text.indexOf("</Rating>")), DecodeOptions.lenient()))
                .isEqualTo(MsQoeProblem.NOT_WELL_FORMED);
        assertThat(refused(text.substring(0, text.indexOf("</Feedback>")), DecodeOptions.lenient()))
                .isEqualTo(MsQoeProblem.NOT_WELL_FORMED);
    }

    @Test
    void whatStandsBeforeItIsPassedOver() {
        String text = Documents.goldenText("feedback.xml").replaceFirst("\\?>", "?>\n<!-- c -->\n<?pi?>");
        assertThat(MsQoe.decodeFeedback(bytes(text)).problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<Rating>3</Rating>           | <Rating>good</Rating>             | NUMBER_MALFORMED",
                "<Rating>3</Rating>           | <Rating/>                         | EMPTY_VALUE",
                "<Rating>3</Rating>           | ''                                | MANDATORY_MISSING",
                "<Rating>3</Rating>           | <Rating>3</Rating><Rating>4</Rating> | ELEMENT_REPEATED",
                "CallId=                      | Call=                             | UNKNOWN_ATTRIBUTE,MANDATORY_MISSING",
                "2016-08-09T09:15:00Z         | 2016-08-09 09:15:00               | REPAIRED_DATE",
                "<Tokens>                     | <x:a xmlns:x='urn:example:x'/><Tokens> | EXTENSION_ELEMENT",
                "<Tokens>                     | <Token/><Tokens>                  | UNKNOWN_ELEMENT",
                "<Tokens>                     | <Tokens/><Tokens>                 | ELEMENT_REPEATED",
                "<Tokens>                     | <Feedback>more</Feedback><Tokens> | ELEMENT_REPEATED",
            })
    void whatIsOddIsNotedAndKept(String of, String what, String codes) {
        Decoded<CallQualityFeedbackReport> read = read(of, what);
        assertThat(read.problems())
                .extracting(problem -> problem.code().kind().id().replace("msqoe.", ""))
                .isEqualTo(List.of(codes.split(",")));
        Problem first = read.problems().get(0);
        if (first.code().kind().problemClass() == ProblemClass.SYNTAX) {
            String text = Documents.goldenText("feedback.xml").replace(of, what);
            // STRICT repairs nothing.
            boolean repaired = first.code() == MsQoeProblem.REPAIRED_DATE;
            assertThat(refused(text, DecodeOptions.strict()))
                    .isEqualTo(repaired ? MsQoeProblem.TIME_MALFORMED : first.code());
        }
    }

    @Test
    void whatTheUserWroteAndTickedIsOpen() {
        CallQualityFeedbackReport twice =
                read("<Tokens>", "<Feedback>more</Feedback><Tokens>").value();
        assertThat(twice.getFeedback().getContent()).containsExactly("the voice was choppy");
        assertThat(twice.getAny()).hasSize(1);
        assertThat(twice.getTokens().getContent()).isNotEmpty();

        CallQualityFeedbackReport foreign = read(
                        "<Feedback>the voice was choppy</Feedback>",
                        "<x:Feedback xmlns:x='urn:example:x'>no</x:Feedback>")
                .value();
        assertThat(foreign.getFeedback()).isNull();
        assertThat(foreign.getAny()).hasSize(1);

        CallQualityFeedbackReport rich = read(
                        "<Feedback>the voice was choppy</Feedback>",
                        "<Feedback lang='en'>the <b>voice</b> was choppy</Feedback>")
                .value();
        assertThat(rich.getFeedback().getContent())
                .hasSize(3)
                .startsWith("the ")
                .endsWith(" was choppy");
        assertThat(rich.getFeedback().getOtherAttributes()).containsValue("en");
    }

    @Test
    void whenItWas() {
        CallQualityFeedbackReport feedback =
                MsQoe.decodeFeedback(Documents.golden("feedback.xml")).value();
        assertThat(feedback.getStart()).isEqualTo(OffsetDateTime.parse("2016-08-09T09:15:00Z"));
        assertThat(feedback.getEnd()).isEqualTo(OffsetDateTime.parse("2016-08-09T09:20:12Z"));
    }

    @Test
    void itIsAMessageAboutItsCall() {
        String text = Documents.goldenText("feedback.xml");
        DecodedItem.NoReport item = item(text);
        assertThat(item.type()).isEqualTo("feedback");
        assertThat(item.endOfCall()).isFalse();
        assertThat(item.call())
                .isEqualTo(CallIdentity.builder()
                        .callId("c1f2e3@client.example.org")
                        .fromTag("aa01")
                        .toTag("bb02")
                        .build());
        assertThat(item.tags()).containsOnlyKeys("reportingUserUri", "rating").containsEntry("rating", "3");
        assertThat(item(text.replace("<Rating>3</Rating>", "")
                                .replace("<ReportingUserURI>sip:ada@example.org</ReportingUserURI>", ""))
                        .tags())
                .isEmpty();
    }

    private static DecodedItem.NoReport item(String text) {
        List<DecodedItem> items = new MsQoeCodec().decode(bytes(text), DecodeOptions.lenient());
        assertThat(items).hasSize(1);
        return (DecodedItem.NoReport) items.get(0);
    }

    @Test
    void itIsWrittenBackAsFeedback() {
        byte[] golden = Documents.golden("feedback.xml");
        byte[] written = new MsQoeCodec()
                .rewrite(golden, DecodeOptions.strict().with(MsQoeOptions.PRETTY, true))
                .bytes();
        assertThat(new String(written, StandardCharsets.UTF_8)).isEqualTo(new String(golden, StandardCharsets.UTF_8));
    }
}
