package io.vqreport.xml.sdn.deviations;

import static io.vqreport.xml.sdn.support.Messages.message;
import static io.vqreport.xml.sdn.support.Messages.octets;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.vqreport.codec.CoreProblemCode;
import io.vqreport.codec.DecodeLimits;
import io.vqreport.codec.DecodeOptions;
import io.vqreport.codec.Decoded;
import io.vqreport.codec.DecodedItem;
import io.vqreport.codec.LimitExceededException;
import io.vqreport.codec.Location;
import io.vqreport.codec.MalformedReportException;
import io.vqreport.codec.Problem;
import io.vqreport.codec.ReportDecoder;
import io.vqreport.testkit.CodecContract;
import io.vqreport.xml.sdn.ConnectionField;
import io.vqreport.xml.sdn.SdnCodec;
import io.vqreport.xml.sdn.SdnMessage;
import io.vqreport.xml.sdn.SdnMessages;
import io.vqreport.xml.sdn.SdnProblem;
import io.vqreport.xml.sdn.SdnVersion;
import io.vqreport.xml.sdn.support.Golden;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where do messages begin and end in a text, however their tags are written, and where do their problems stand in it? */
class MessagesInTextTest {
    private static final SdnCodec CODEC = new SdnCodec();
    private static final DecodeOptions LENIENT = DecodeOptions.lenient();

    private static List<String> callIds(String text) {
        return SdnMessages.decodeAll(octets(text)).stream()
                .map(Decoded::value)
                .map(message -> message.connection()
                        .flatMap(connection -> connection.text(ConnectionField.CALL_ID))
                        .orElse("none"))
                .toList();
    }

    private static void empty(ThrowingCallable reading) {
        assertThatExceptionOfType(MalformedReportException.class)
                .isThrownBy(reading)
                .satisfies(e -> {
                    assertThat(e.problem().code()).isEqualTo(CoreProblemCode.EMPTY_INPUT);
                    assertThat(e.problem().location()).isEqualTo(new Location(0, 1, 1, ""));
                });
    }

    @Test
    void nothingAtAll() {
        empty(() -> SdnMessages.decode(new byte[0]));
        empty(() -> SdnMessages.decodeAll(new byte[0]));
        empty(() -> CODEC.decode(new byte[0], LENIENT));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "</LyncDiagnostics>",
                "</LyncDiagnostics \t\r\n>",
                "<!-- </LyncDiagnostics> --></LyncDiagnostics>",
                "<RawSDP><![CDATA[]]></LyncDiagnostics>]]></RawSDP></LyncDiagnostics>",
                "<!----></LyncDiagnostics>",
            })
    void theEndTagOfTheFirst(String end) {
        String first = message("a").replace("</LyncDiagnostics>", end);
        assertThat(callIds(first.replace("]]></LyncDiagnostics>]]>", "</LyncDiagnostics>]]>") + message("b")))
                .containsExactly("a", "b");
    }

    /** Each letter a message, each 0 one whose only tag is its start tag. */
    @ParameterizedTest
    @ValueSource(strings = {"0", "0a", "a0", "a0b", "00", "00a", "a00b", "0a0b0", "ab000c"})
    void anEmptyMessageSpoilsNoOther(String order) {
        StringBuilder text = new StringBuilder();
        List<String> expected = new ArrayList<>();
        for (String one : order.split("", -1)) {
            if (!one.isEmpty()) {
                text.append(one.equals("0") ? "<LyncDiagnostics/>" : message(one));
                expected.add(one.equals("0") ? "none" : one);
            }
        }
        assertThat(callIds(text.toString())).isEqualTo(expected);
        assertThat(callIds(text.toString().replace("><Lync", ">\nlog <?xml version='1.0'?>\n<Lync")))
                .isEqualTo(expected);
        SdnMessages.decodeAll(octets(text.toString())).stream()
                .filter(decoded -> decoded.value().connection().isPresent())
                .forEach(decoded -> assertThat(decoded.problems()).isEmpty());
        CodecContract.anyBytesGiveValueOrDecodingException(CODEC, octets(text.toString()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<LyncDiagnostics/>",
                "<LyncDiagnostics />",
                "<LyncDiagnostics\r\n\t/>",
                "<LyncDiagnostics Version='C'/>",
                "<LyncDiagnostics Version=\"C\" a='/>' b=\"it's >\"/>",
                "<x:LyncDiagnostics xmlns:x='urn:example:x' x:a='1'/>",
                "<?xml version='1.0'?><LyncDiagnostics/>",
                "<!-- <LyncDiagnostics> --><LyncDiagnostics/>",
            })
    void theOnlyTagOfAMessage(String empty) {
        assertThat(callIds(empty + message("a"))).containsExactly("none", "a");
        assertThat(callIds(message("a") + empty + message("b"))).containsExactly("a", "none", "b");
        assertThat(callIds(message("a") + empty)).containsExactly("a", "none");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<LyncDiagnosticsX/>",
                "<LyncDiagnostics.a/>",
                "<!-- <LyncDiagnostics/> -->",
                "<![CDATA[<LyncDiagnostics/>]]>",
                "<LyncDiagnostics/>",
                "<x:LyncDiagnostics xmlns:x='urn:example:x'/>",
            })
    void whatOnlyLooksLikeAnEmptyMessageInsideOne(String inside) {
        String first = message("a").replace("<Bye/>", "<Bye>" + inside + "</Bye>");
        assertThat(callIds(first + message("b"))).containsExactly("a", "b");
    }

    @Test
    void anEmptyMessageInsideAnotherElement() {
        String text = "<Log><LyncDiagnostics/>" + message("a") + "<LyncDiagnostics/>" + message("b") + "</Log>";
        assertThat(callIds(text)).containsExactly("none", "a", "none", "b");
    }

    /** As when a log begins in the middle of a message, or loses a part of one. */
    @Test
    void aMessageWhoseBeginningIsLostSpoilsNoOther() {
        String lost = "<Bye/></LyncDiagnostics>";
        assertThat(callIds(lost + message("a"))).containsExactly("a");
        assertThat(callIds(message("a") + lost + "\n" + message("b"))).containsExactly("a", "b");
        assertThat(callIds("<Log>" + lost + message("a") + lost + message("b") + "</Log>"))
                .containsExactly("a", "b");
        assertThat(SdnMessages.decodeAll(octets(message("a") + lost + message("b")))
                        .get(1)
                        .problems())
                .extracting(Problem::code)
                .containsExactly(SdnProblem.TEXT_AROUND);
    }

    /** A start tag without an end is no empty message, whatever stands in the next one. */
    @Test
    void aStartTagThatDoesNotEnd() {
        String text = message("a") + "<LyncDiagnostics Version='C <Bye/></LyncDiagnostics>" + message("b");
        assertThat(new ArrayList<>(CODEC.decode(octets(text), LENIENT)))
                .hasExactlyElementsOfTypes(
                        DecodedItem.NoReport.class, DecodedItem.Refused.class, DecodedItem.NoReport.class);
        assertThatExceptionOfType(MalformedReportException.class)
                .isThrownBy(() -> SdnMessages.decode(octets("<LyncDiagnostics a='/>")));
        DecodeOptions few = LENIENT.withLimits(DecodeLimits.standard().withMaxReportBytes(100));
        assertThatExceptionOfType(LimitExceededException.class)
                .isThrownBy(
                        () -> SdnMessages.reader(few).decode(octets("<LyncDiagnostics a='" + "b".repeat(200) + "'/>")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "x.y-z_1", "\u00e9l", "X9"})
    void prefixesOfAnyLetters(String prefix) {
        String first = message("a").replace("</", "</" + prefix + ":").replaceAll("<([A-Z])", "<" + prefix + ":$1");
        String prefixed = first.replaceFirst("LyncDiagnostics", "LyncDiagnostics xmlns:" + prefix + "='urn:example:x'");
        assertThat(callIds(prefixed + message("b") + "log " + prefixed)).containsExactly("a", "b", "a");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "</LyncDiagnostic>",
                "</LyncDiagnosticsX>",
                "<//LyncDiagnostics>",
                "</ LyncDiagnostics>",
                "</LyncDiagnostics x>",
                "LyncDiagnostics",
                ":LyncDiagnostics",
                "< LyncDiagnostics",
            })
    void whatOnlyLooksLikeATagInAComment(String text) {
        String first = message("a").replace("<Bye/>", "<!-- " + text + " --><Bye/>");
        assertThat(callIds(text.replace('<', '(') + first + message("b"))).containsExactly("a", "b");
    }

    /** More blanks than any producer writes are no end tag that is looked for. */
    @Test
    void anEndTagTooLongIsLookedForNoFurther() {
        String first = message("a").replace("</LyncDiagnostics>", "</LyncDiagnostics" + " ".repeat(200) + ">");
        assertThat(callIds(first)).containsExactly("a");
        assertThatExceptionOfType(MalformedReportException.class).isThrownBy(() -> callIds(first + message("b")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t", "\r\n", "\n\n", " \t\r\n \n"})
    void blanksAroundAreNothing(String blanks) {
        String text = blanks + message("a") + blanks + message("b") + blanks;
        assertThat(callIds(text)).containsExactly("a", "b");
        assertThat(SdnMessages.decodeAll(octets(text)))
                .allSatisfy(decoded -> assertThat(decoded.problems()).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r", "\r\n"})
    void placesCountLinesHoweverTheyEnd(String end) {
        String text = "log" + end + "\u00e4\u20ac\ud83d\ude00 " + message("a") + end + end + "x "
                + message("b").replace("<Bye/>", "<Novelty/>");
        List<Decoded<SdnMessage>> messages = SdnMessages.decodeAll(octets(text));
        Location before = messages.get(0).problems().get(0).location();
        assertThat(before).isEqualTo(new Location(0, 1, 1, ""));

        Problem around = messages.get(1).problems().get(0);
        assertThat(around.code()).isEqualTo(SdnProblem.TEXT_AROUND);
        assertThat(around.location().line()).isEqualTo(4);
        assertThat(around.location().column()).isEqualTo(1);
        Problem novelty = messages.get(1).problems().stream()
                .filter(problem -> problem.code() == SdnProblem.UNKNOWN_ELEMENT)
                .findFirst()
                .orElseThrow();
        String beforeIt = text.substring(0, text.indexOf("<Novelty/>"));
        assertThat(novelty.location().offset()).isEqualTo(octets(beforeIt).length);
        assertThat(novelty.location().line()).isEqualTo(4);
        assertThat(novelty.location().column())
                .isEqualTo(beforeIt.length() - beforeIt.lastIndexOf(end.charAt(end.length() - 1)));
    }

    @Test
    void textBeforeADeclarationIsSkippedUpToIt() {
        String text = "2026-03-01 POST <x> <?xml version='1.0'?>" + message("a");
        assertThat(callIds(text)).containsExactly("a");
        assertThat(SdnMessages.decode(octets(text)).problems())
                .extracting(Problem::code)
                .containsExactly(SdnProblem.TEXT_AROUND);
    }

    @Test
    void textBehindTheLastIsToldOnce() {
        String text = message("a") + "<Other/> the end";
        Decoded<SdnMessage> decoded = SdnMessages.decode(octets(text));
        assertThat(decoded.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(SdnProblem.TEXT_AROUND);
            assertThat(problem.location().offset()).isEqualTo(message("a").length());
        });
        ReportDecoder decoder =
                CODEC.newDecoder(LENIENT.withLimits(DecodeLimits.standard().withMaxProblems(0)));
        decoder.decode(ByteBuffer.wrap(octets(text)), item -> assertThat(item).isNotNull());
        assertThat(decoder.finish().problems()).isEmpty();
        assertThatExceptionOfType(IllegalStateException.class).isThrownBy(decoder::finish);
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> decoder.decode(ByteBuffer.wrap(octets(text)), item -> {}));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "UTF-16", "UTF-32"})
    void aWideTextIsOnePiece(String charset) {
        byte[] one = message("a").getBytes(java.nio.charset.Charset.forName(charset));
        assertThat(SdnMessages.decodeAll(one)).hasSize(1);
        byte[] two = (message("a") + message("b")).getBytes(java.nio.charset.Charset.forName(charset));
        assertThatExceptionOfType(MalformedReportException.class)
                .isThrownBy(() -> SdnMessages.decodeAll(two))
                .satisfies(e -> assertThat(e.problem().code()).isEqualTo(SdnProblem.NOT_WELL_FORMED));
        DecodeOptions few = LENIENT.withLimits(DecodeLimits.standard().withMaxReportBytes(100));
        assertThatExceptionOfType(LimitExceededException.class)
                .isThrownBy(() -> SdnMessages.reader(few).decode(one));
    }

    @Test
    void aMessageThatIsNoneIsRefusedAlone() {
        String text = message("a") + "<LyncDiagnostics></Bye></LyncDiagnostics>" + message("b");
        List<DecodedItem> items = new ArrayList<>(CODEC.decode(octets(text), LENIENT));
        assertThat(items)
                .hasExactlyElementsOfTypes(
                        DecodedItem.NoReport.class, DecodedItem.Refused.class, DecodedItem.NoReport.class);
        assertThatExceptionOfType(MalformedReportException.class)
                .isThrownBy(() -> CODEC.decode(octets("<Other/>"), LENIENT))
                .satisfies(e -> assertThat(e.problem().code()).isEqualTo(SdnProblem.NO_MESSAGE));
    }

    @Test
    void asManyMessagesAsAreAllowed() {
        DecodeOptions two = LENIENT.withLimits(DecodeLimits.standard().withMaxReports(2));
        assertThat(SdnMessages.reader(two).decodeAll(octets(message("a").repeat(2))))
                .hasSize(2);
        assertThatExceptionOfType(LimitExceededException.class)
                .isThrownBy(() ->
                        SdnMessages.reader(two).decodeAll(octets(message("a").repeat(3))))
                .satisfies(e -> assertThat(e.setting()).isEqualTo("maxReports"));
    }

    /** So many that the octets of those before are forgotten. */
    @Test
    void manyMessagesAreReadOneByOne() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 500; i++) {
            text.append(message("call-" + i)).append(i % 3 == 0 ? "\n" : "");
        }
        assertThat(callIds(text.toString()))
                .hasSize(500)
                .startsWith("call-0", "call-1")
                .endsWith("call-499");
    }

    @Test
    void howTheInputComesChangesNothing() {
        byte[] text = octets("log " + Golden.text("d-quality-update") + " x \r\n" + Golden.text("d-start") + "end");
        CodecContract.anyBytesGiveValueOrDecodingException(CODEC, text);
    }

    // The root.

    @ParameterizedTest
    @CsvSource({
        "Version='D', D",
        "Version=' C ', C",
        "Version='A', A",
        "Version='1.0', V1_0",
        ", C",
        "x:Version='D' xmlns:x='u', C"
    })
    void theVersionIsTheRootsOwn(String attribute, SdnVersion version) {
        String text = message("a").replace(" Version='C'", attribute == null ? "" : " " + attribute);
        assertThat(SdnMessages.decode(octets(text)).value().version()).contains(version);
    }

    /** Of schema A metrics have thresholds, which are numbers; nothing else has. */
    @ParameterizedTest
    @CsvSource({
        "A, RoundTrip, 0.5, ",
        "A, RoundTrip, much, NUMBER_MALFORMED",
        "A, Properties, 0.5, UNPUBLISHED",
        "D, RoundTrip, 0.5, UNKNOWN_ATTRIBUTE",
        "C, Properties, 0.5, UNKNOWN_ATTRIBUTE"
    })
    void aLimitBelongsToAMetricOfSchemaA(String version, String element, String limit, String code) {
        String text = message("a")
                .replace("'C'", "'" + version + "'")
                .replace(
                        "<Bye/>",
                        "<QualityUpdate Type='audio'><From/><To/><Properties><RoundTrip>1</RoundTrip></Properties></QualityUpdate>");
        String changed = text.replace("<" + element + ">", "<" + element + " Limit='" + limit + "'>");
        List<String> odd = new ArrayList<>();
        SdnMessages.decode(octets(changed))
                .problems()
                .forEach(problem -> odd.add(problem.code().id()));
        SdnMessages.decode(octets(text))
                .problems()
                .forEach(problem -> odd.remove(problem.code().id()));
        assertThat(odd).isEqualTo(code == null ? List.of() : List.of("sdn." + code));
    }

    @Test
    void attributesOfASchemaInstanceAreKeptWithoutAWord() {
        String xsi = " xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance' xsi:type='x'";
        String text = message("a").replace("<Bye/>", "<Bye" + xsi + "/>");
        Decoded<SdnMessage> decoded = SdnMessages.decode(octets(text));
        assertThat(decoded.problems()).isEmpty();
        byte[] again = SdnMessages.encode(decoded.value()).bytes();
        assertThat(SdnMessages.decode(again).value()).isEqualTo(decoded.value());
        assertThat(new String(again, StandardCharsets.UTF_8)).contains("XMLSchema-instance");
    }

    /** Text, comments and instructions between values are no values. */
    @Test
    void aValueIsAllTheTextInIt() {
        String text = message("<!-- no -->a<?no?>b<![CDATA[<c>]]>");
        assertThat(callIds(text)).containsExactly("ab<c>");
    }
}
