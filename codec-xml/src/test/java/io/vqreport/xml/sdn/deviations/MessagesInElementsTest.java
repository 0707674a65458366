package io.vqreport.xml.sdn.deviations;

import static io.vqreport.xml.sdn.support.Messages.message;
import static io.vqreport.xml.sdn.support.Messages.octets;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

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
import io.vqreport.xml.sdn.support.Golden;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Are messages that a collector put into elements of its own read, each as what it is there, and is it told? */
class MessagesInElementsTest {
    private static final SdnCodec CODEC = new SdnCodec();
    private static final DecodeOptions LENIENT = DecodeOptions.lenient();

    /** In place of each letter in capitals a message. */
    private static String filled(String text) {
        return text.replace("CDATA", "cdata")
                .replace("A", "\u0001")
                .replace("B", message("b"))
                .replace("\u0001", message("a"))
                .replace("cdata", "CDATA");
    }

    private static List<String> callIds(byte[] text) {
        return SdnMessages.decodeAll(text).stream()
                .map(Decoded::value)
                .map(message -> message.connection()
                        .flatMap(connection -> connection.text(ConnectionField.CALL_ID))
                        .orElse("none"))
                .toList();
    }

    private static List<SdnProblem> codes(Decoded<?> decoded) {
        return decoded.problems().stream()
                .map(problem -> (SdnProblem) problem.code())
                .toList();
    }

    /** What is said of an input as a whole. */
    private static List<Problem> ofTheInput(String text) {
        ReportDecoder decoder = CODEC.newDecoder(LENIENT);
        decoder.decode(ByteBuffer.wrap(octets(text)), item -> assertThat(item).isNotNull());
        return decoder.finish().problems();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<batch>AB</batch>",
                "<batch>\n  A\n  B\n</batch>\n",
                "<?xml version='1.0'?><batch id='7'>AB</batch>",
                "<?xml version='1.0' encoding='utf-8'?>\r\n<!-- of today --><batch >AB</batch ><!-- all -->",
                "\ufeff<batch>AB</batch>",
                "<batch><time>12:00</time>A<time>12:01</time>B<count>2</count></batch>",
                "<batch><item>A</item><item>B</item></batch>",
                "<a><b><c>A</c></b><b><c><d>B</d></c></b></a>",
                "<batch>two of them: A and B.</batch>",
                "<batch>&amp;A&#65;<![CDATA[</batch>]]>B</batch>",
                "<batch><!-- </batch> -->A<?do /batch>?>B</batch>",
                "<batch note='/>'><x y=\"it's >\"/>A<x/>B</batch>",
                "<batch><?xml version='1.0'?>A<?xml version='1.0' encoding='utf-8'?>\nB</batch>",
                "<x:batch xmlns:x='urn:example:x'>AB</x:batch>",
                "<x:batch>AB</x:batch>",
                "<\u00e9l\u00e9ment>AB</\u00e9l\u00e9ment>",
                "<one>A</one><two>B</two>",
                "<?xml version='1.0'?><one>A</one>\n<?xml version='1.0'?><one>B</one>",
            })
    void messagesInOtherElements(String batch) {
        byte[] text = octets(filled(batch));
        assertThat(callIds(text)).containsExactly("a", "b");
        assertThat(SdnMessages.decodeAll(text))
                .allSatisfy(decoded -> assertThat(codes(decoded)).containsExactly(SdnProblem.ELEMENT_AROUND));
        assertThat(ofTheInput(filled(batch))).isEmpty();
        assertThat(codes(SdnMessages.decode(text)))
                .containsExactly(SdnProblem.ELEMENT_AROUND, SdnProblem.MORE_MESSAGES);
        assertThat(CODEC.decode(text, DecodeOptions.strict()))
                .hasSize(2)
                .allSatisfy(item -> assertThat(
                                ((DecodedItem.Refused) item).problem().code())
                        .isEqualTo(SdnProblem.ELEMENT_AROUND));
        assertThatExceptionOfType(MalformedReportException.class)
                .isThrownBy(() -> SdnMessages.reader(DecodeOptions.strict()).decodeAll(text));
        assertThat(CODEC.rewrite(text, LENIENT).bytes())
                .isEqualTo(CODEC.rewrite(octets(message("a") + message("b")), LENIENT)
                        .bytes());
        CodecContract.anyBytesGiveValueOrDecodingException(CODEC, text);
    }

    /** Whatever it is called and has around it, it is told where the outermost begins. */
    @Test
    void placesAreThoseInTheWholeText() {
        String text = filled("<?xml version='1.0'?>\n <x>\n <batch>A</batch></x>\n<two xmlns='urn:example:b'>\n  B")
                .replace("<CallId>b</CallId></ConnectionInfo><Bye/>", "<CallId>b</CallId></ConnectionInfo><Novelty/>");
        List<Decoded<SdnMessage>> messages = SdnMessages.decodeAll(octets(text));
        assertThat(messages.get(0).problems())
                .extracting(Problem::location)
                .containsExactly(new Location(text.indexOf("<x>"), 2, 2, ""));
        Problem novelty = messages.get(1).problems().stream()
                .filter(problem -> problem.code() == SdnProblem.UNKNOWN_ELEMENT)
                .findFirst()
                .orElseThrow();
        int at = text.indexOf("<Novelty/>");
        assertThat(novelty.location()).isEqualTo(new Location(at, 5, at - text.lastIndexOf('\n', at), "Novelty"));
        assertThat(messages.get(1).problems().get(0).location())
                .isEqualTo(new Location(text.indexOf("<two"), 4, 1, ""));
    }

    @Test
    void aBadMessageSpoilsNoOther() {
        String text = "<batch>" + message("a") + message("b").replace("<Bye/>", "<Bye>") + message("c") + "</batch>";
        assertThat(new ArrayList<>(CODEC.decode(octets(text), LENIENT)))
                .hasExactlyElementsOfTypes(
                        DecodedItem.NoReport.class, DecodedItem.Refused.class, DecodedItem.NoReport.class);
    }

    @Test
    void theirReportsAreThoseOfTheMessagesAlone() {
        String quality = Golden.text("d-quality-update").substring(39);
        String text = "<batch>" + quality + quality + "</batch>";
        List<Decoded<SdnMessage>> messages = SdnMessages.decodeAll(octets(text));
        SdnMessage alone = SdnMessages.decode(Golden.octets("d-quality-update")).value();
        assertThat(messages).extracting(Decoded::value).containsExactly(alone, alone);
        assertThat(SdnMessages.toQualityReports(messages.get(1)).get(0).problems())
                .extracting(Problem::code)
                .contains(SdnProblem.ELEMENT_AROUND);
    }

    // What holds for the messages in it.

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<batch xmlns='urn:example:a'>A</batch>                                | urn:example:a",
                "<batch xmlns = \"urn:example:a\" id='1'><item>A</item></batch>         | urn:example:a",
                "<batch xmlns='urn:example:a'><item xmlns='urn:example:b'>A</item></batch> | urn:example:b",
                "<batch xmlns='urn:example:a'><item xmlns=''>A</item></batch>          | ''",
                "<batch xmlns='urn:example:a'><item xmlns='urn:example:b'/>A</batch>   | urn:example:a",
                "<batch xmlns='urn:example:a'><i xmlns='urn:b'>x</i>A</batch>          | urn:example:a",
                "<a xmlns='urn:example:a'/><batch>A</batch>                            | ''",
                "<batch note=\" xmlns='urn:example:a' \">A</batch>                     | ''",
                "<batch note=' xmlns=\"urn:example:a\" '>A</batch>                     | ''",
                "<batch note='' xxmlns='urn:example:a'>A</batch>                       | ''",
                "<batch xmlns='urn:example:a'><?xml version='1.0'?>A</batch>           | ''",
            })
    void namespacesHold(String batch, String namespace) {
        SdnMessage message = SdnMessages.decode(octets(filled(batch))).value();
        assertThat(message.element().namespace()).isEqualTo(namespace);
        assertThat(codes(SdnMessages.decode(octets(filled(batch)))).contains(SdnProblem.NAMESPACE))
                .isEqualTo(!namespace.isEmpty());
    }

    @Test
    void prefixesHold() {
        String prefixed = message("a").replace("</", "</x:").replaceAll("<([A-Z])", "<x:$1");
        String text = "<x:batch xmlns:x='urn:example:x' xmlns:xml='http://www.w3.org/XML/1998/namespace' xmlns:n=''>"
                + prefixed + "<item xmlns:x='urn:example:y'>" + prefixed + "</item>" + prefixed + "</x:batch>";
        assertThat(SdnMessages.decodeAll(octets(text)))
                .extracting(decoded -> decoded.value().element().namespace())
                .containsExactly("urn:example:x", "urn:example:y", "urn:example:x");
        assertThat(new ArrayList<>(CODEC.decode(octets("<batch>" + prefixed + message("b") + "</batch>"), LENIENT)))
                .hasExactlyElementsOfTypes(DecodedItem.Refused.class, DecodedItem.NoReport.class);
    }

    /** The messages are read with what there is room for. */
    @Test
    void moreNamespacesThanThereIsRoomFor() {
        StringBuilder batch = new StringBuilder("<batch xmlns='urn:example:a'");
        for (int i = 0; i < 500; i++) {
            batch.append(" xmlns:p")
                    .append(i)
                    .append("='urn:example:")
                    .append(i)
                    .append('\'');
        }
        String text = batch + " xmlns:q='" + "q".repeat(5000) + "'>" + message("a") + message("b") + "</batch>";
        assertThat(callIds(octets(text))).containsExactly("a", "b");
        assertThat(SdnMessages.decode(octets(text)).value().element().namespace())
                .isEqualTo("urn:example:a");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ISO-8859-1", "windows-1252", "UTF-8", "utf8"})
    void theEncodingHolds(String encoding) {
        String text = "<?xml version='1.0'\n encoding='" + encoding + "'?><batch>" + message("a\u00e9")
                + "<item xmlns='urn:example:a'>" + message("b\u00e9") + "</item></batch>";
        boolean utf8 = encoding.toUpperCase(Locale.ROOT).startsWith("UTF");
        byte[] encoded = text.getBytes(utf8 ? StandardCharsets.UTF_8 : StandardCharsets.ISO_8859_1);
        assertThat(callIds(encoded)).containsExactly("a\u00e9", "b\u00e9");
        CodecContract.anyBytesGiveValueOrDecodingException(CODEC, encoded);
    }

    /** It is that of one document only. */
    @Test
    void theEncodingOfTheNextDocumentIsItsOwn() {
        byte[] one = ("<?xml version='1.0' encoding='ISO-8859-1'?><batch>" + message("\u00e9") + "</batch>")
                .getBytes(StandardCharsets.ISO_8859_1);
        byte[] two = octets("<batch>" + message("\u20ac") + "</batch>" + message("\u00e8"));
        byte[] both = Arrays.copyOf(one, one.length + two.length);
        System.arraycopy(two, 0, both, one.length, two.length);
        assertThat(callIds(both)).containsExactly("\u00e9", "\u20ac", "\u00e8");
        byte[] alone = ("<?xml version='1.0' encoding='ISO-8859-1'?>" + message("\u00e9"))
                .getBytes(StandardCharsets.ISO_8859_1);
        both = Arrays.copyOf(alone, alone.length + two.length);
        System.arraycopy(two, 0, both, alone.length, two.length);
        assertThat(callIds(both)).containsExactly("\u00e9", "\u20ac", "\u00e8");
    }

    // What is around, and not an element around.

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<Other/>A",
                "<Other>1</Other>A",
                "<Other/><!-- so --><Other>2</Other>\nA",
                "<134>Mar 1 12:00:00 host A",
                "</batch>A",
                "log <batch>A",
                "it's <b A",
                "<? A",
                "<b x='<' A",
                "<!ELEMENT b> A",
            })
    void whatIsNoElementAround(String text) {
        String filled = text.substring(0, text.length() - 1) + message("a");
        assertThat(callIds(octets(filled))).containsExactly("a");
        assertThat(codes(SdnMessages.decode(octets(filled)))).containsExactly(SdnProblem.TEXT_AROUND);
        assertThat(SdnMessages.decode(octets(filled)).problems().get(0).location())
                .isEqualTo(new Location(0, 1, 1, ""));
    }

    @Test
    void anElementBesideAndOneAround() {
        String text = filled("<Other/>\n<batch>A</batch>B");
        List<Decoded<SdnMessage>> messages = SdnMessages.decodeAll(octets(text));
        assertThat(codes(messages.get(0))).containsExactly(SdnProblem.TEXT_AROUND, SdnProblem.ELEMENT_AROUND);
        assertThat(messages.get(0).problems())
                .extracting(Problem::location)
                .containsExactly(new Location(0, 1, 1, ""), new Location(9, 2, 1, ""));
        assertThat(messages.get(1).problems()).isEmpty();
    }

    @Test
    void aDocumentTypeIsRefusedWhateverItBelongsTo() {
        String type = "<!DOCTYPE batch [<!ENTITY a '<b>'> ]>";
        for (String text : List.of(
                type + "<batch>A" + "B</batch>",
                "<?xml version='1.0'?>" + type + "<batch>AB</batch>",
                "<batch>" + type + "AB</batch>")) {
            List<DecodedItem> items = new ArrayList<>(CODEC.decode(octets(filled(text)), LENIENT));
            assertThat(items).hasExactlyElementsOfTypes(DecodedItem.Refused.class, DecodedItem.NoReport.class);
            assertThat(((DecodedItem.Refused) items.get(0)).problem().code()).isEqualTo(SdnProblem.DOCTYPE);
        }
    }

    // The end.

    @Test
    void anElementThatDoesNotEnd() {
        String text = filled("<batch><item>A</item><item>B");
        assertThat(callIds(octets(text))).containsExactly("a", "b");
        assertThat(ofTheInput(text)).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(SdnProblem.NOT_WELL_FORMED);
            assertThat(problem.location()).isEqualTo(new Location(text.length(), 1, text.length() + 1, ""));
        });
        assertThat(codes(SdnMessages.decodeAll(octets(text)).get(1)))
                .containsExactly(SdnProblem.ELEMENT_AROUND, SdnProblem.NOT_WELL_FORMED);
        assertThat(codes(SdnMessages.decodeAll(octets(text + "</batch> ")).get(1)))
                .containsExactly(SdnProblem.ELEMENT_AROUND, SdnProblem.NOT_WELL_FORMED);
        assertThat(ofTheInput(text + "</item></batch>\n")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"the end", "<Other/>", "</batch>", "<Other>"})
    void textBehindAnElement(String end) {
        String text = filled("<batch>A</batch> ");
        assertThat(ofTheInput(text + end)).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(SdnProblem.TEXT_AROUND);
            assertThat(problem.location().offset()).isEqualTo(text.length());
        });
    }

    // Much of it.

    @Test
    void manyMessagesAreReadOneByOne() {
        StringBuilder text = new StringBuilder("<batch xmlns:x='urn:example:x'>");
        List<String> expected = new ArrayList<>();
        for (int i = 0; i < 500; i++) {
            text.append(i % 3 == 0 ? "\n" : "<item>")
                    .append(message("call-" + i))
                    .append(i % 3 == 0 ? "" : "</item>");
            expected.add("call-" + i);
        }
        assertThat(callIds(octets(text + "</batch>"))).isEqualTo(expected);
        assertThat(ofTheInput(text + "</batch>")).isEmpty();
    }

    /** Open elements are counted and not kept, and each octet is looked at but twice. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<a>",
                "<a/>",
                "</a>",
                "<a xmlns='b'>",
                "<a b='c",
                "<a",
                "<?",
                "<?xml ",
                "<?xml version='1.0'?>",
                "<!",
                "</",
                "text",
            })
    void tenMegabytesBeforeAMessage(String piece) {
        String garbage = piece.repeat((10 << 20) / piece.length());
        DecodeOptions unbounded = LENIENT.withLimits(DecodeLimits.unbounded());
        byte[] text = octets("<batch>" + garbage + message("a") + message("b"));
        assertThat(SdnMessages.reader(unbounded).decodeAll(text)).hasSize(2);
        assertThatExceptionOfType(LimitExceededException.class)
                .isThrownBy(() -> SdnMessages.decode(text))
                .satisfies(e -> assertThat(e.setting()).isEqualTo("maxReportBytes"));
    }

    @Test
    void aMillionElementsAroundMessages() {
        String text = ("<a xmlns='urn:example:a'>" + "<b>".repeat(10)).repeat(2_000);
        assertThat(SdnMessages.decode(octets(text + message("a")))
                        .value()
                        .element()
                        .namespace())
                .isEqualTo("urn:example:a");
        String each = ("<a>".repeat(1_000) + message("a")).repeat(1_000);
        assertThat(CODEC.decode(octets(each), LENIENT)).hasSize(1_000);
    }
}
