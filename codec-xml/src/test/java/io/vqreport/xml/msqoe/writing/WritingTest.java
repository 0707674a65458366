package io.vqreport.xml.msqoe.writing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vqreport.codec.DecodeLimits;
import io.vqreport.codec.DecodeOptions;
import io.vqreport.codec.EncodeOptions;
import io.vqreport.codec.UnrepresentableReportException;
import io.vqreport.xml.msqoe.MsQoe;
import io.vqreport.xml.msqoe.MsQoeOptions;
import io.vqreport.xml.msqoe.MsQoeReader;
import io.vqreport.xml.msqoe.MsQoeWriter;
import io.vqreport.xml.msqoe.VQReportEvents;
import io.vqreport.xml.msqoe.base.VQReportEvent;
import io.vqreport.xml.msqoe.base.VQReportEventList;
import io.vqreport.xml.msqoe.internal.MsQoeSchemas;
import io.vqreport.xml.msqoe.internal.SchemaCheck;
import io.vqreport.xml.msqoe.support.Documents;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import javax.xml.namespace.QName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Is what XML cannot hold refused with its place, and everything else read back as it was? */
class WritingTest {
    private static VQReportEvent event() {
        return MsQoe.decode(Documents.golden("ocs2007.xml")).value();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\0", "a\u0008", "\uFFFE", "\uD800", "x\uDC00"})
    void refusesWhatXmlCannotHold(String text) {
        VQReportEvent inElement = event();
        inElement.getSessionReports().get(0).setPool(text);
        assertThatThrownBy(() -> MsQoe.encode(inElement))
                .isInstanceOf(UnrepresentableReportException.class)
                .hasMessageContaining("VQReportEvent/VQSessionReport/Pool");
        VQReportEvent inAttribute = event();
        inAttribute.getSessionReports().get(0).getEndpoint().setName(text);
        assertThatThrownBy(() -> MsQoe.encode(inAttribute))
                .isInstanceOf(UnrepresentableReportException.class)
                .hasMessageContaining("Endpoint/@Name");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<&>\"']]>", "\uD83D\uDE00", " a\tb\nc\rd ", "</Pool><Pool>", "\u0085\u2028"})
    void keepsEveryOtherText(String text) {
        VQReportEvent event = event();
        event.getSessionReports().get(0).setPool(text);
        event.getSessionReports().get(0).getEndpoint().setName(text);
        assertThat(MsQoe.decode(MsQoe.encode(event).bytes()).value()).isEqualTo(event);
    }

    @Test
    void aRefusedEventLeavesTheListWhole() throws IOException {
        VQReportEvent bad = event();
        bad.getSessionReports().get(0).setPool("\0");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (MsQoeWriter writer = MsQoe.writer(out, "a&\"<b", EncodeOptions.defaults())) {
            writer.write(event());
            assertThatThrownBy(() -> writer.write(bad)).isInstanceOf(UnrepresentableReportException.class);
            writer.write(event());
        }
        var list = MsQoe.decodeList(out.toByteArray());
        assertThat(list.problems()).isEmpty();
        assertThat(list.value().getEvents()).containsExactly(event(), event());
        assertThat(list.value().getID()).isEqualTo("a&\"<b");
    }

    @Test
    void keepsForeignElementsWhosePrefixIsOneOfOurs() {
        String foreign = Documents.goldenText("lync2010.xml")
                .replace(
                        "<v2:CallPriority>",
                        "<v2:x xmlns:v2='urn:example:x'><v2:y>1</v2:y></v2:x><z xmlns='urn:example:z'><w/></z><v2:CallPriority>");
        VQReportEvent event =
                MsQoe.decode(foreign.getBytes(StandardCharsets.UTF_8)).value();
        VQReportEvent again = MsQoe.decode(MsQoe.encode(event).bytes()).value();
        assertThat(again).isEqualTo(event);
        assertThat(again.getSessionReports().get(0).getDialogInfo().getAny()).hasSize(2);
    }

    /** Deeper than the schemas go, and with names of other letters. */
    @Test
    void keepsForeignElementsHoweverDeepTheyNest() {
        String foreign = "<x:\u00e9l\u00e9ment xmlns:x='urn:example:x'>" + "<x:y a='1'>".repeat(40) + "\ud83d\ude00"
                + "</x:y>".repeat(40) + "</x:\u00e9l\u00e9ment>";
        String text = Documents.goldenText("ocs2007.xml")
                .replace("</Endpoint>", "/>")
                .replace("<DialogInfo", foreign + "<DialogInfo");
        VQReportEvent event =
                MsQoe.decode(text.getBytes(StandardCharsets.UTF_8)).value();
        for (boolean pretty : new boolean[] {false, true}) {
            byte[] written = MsQoe.encode(event, EncodeOptions.defaults().with(MsQoeOptions.PRETTY, pretty))
                    .bytes();
            assertThat(MsQoe.decode(written).value()).isEqualTo(event);
        }
        assertThat(event.getSessionReports().get(0).getAny()).hasSize(1);
    }

    @Test
    void keepsATextOfAnyLength() {
        VQReportEvent event = event();
        event.getSessionReports().get(0).setPool("\u20ac<".repeat(40_000));
        byte[] written = MsQoe.encode(event).bytes();
        MsQoeReader large = MsQoe.reader(
                DecodeOptions.lenient().withLimits(DecodeLimits.standard().withMaxReportBytes(1 << 20)));
        assertThat(large.decode(written).value()).isEqualTo(event);
    }

    @Test
    void aListThatWasEndedTakesNoMore() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        MsQoeWriter writer = MsQoe.writer(out, null, EncodeOptions.defaults());
        writer.close();
        writer.close();
        assertThat(out.toString(StandardCharsets.UTF_8))
                .endsWith("></VQReportEventList>")
                .doesNotContain("ID=");
        assertThatThrownBy(() -> writer.write(event())).isInstanceOf(IllegalStateException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\0", "a\uFFFF", "\uD83D", "x\uDE00\uD83D"})
    void refusesAListWhoseIdXmlCannotHold(String id) {
        VQReportEventList list = new VQReportEventList();
        list.setID(id);
        assertThatThrownBy(() -> MsQoe.encode(list, EncodeOptions.defaults()))
                .isInstanceOf(UnrepresentableReportException.class)
                .hasMessageContaining("VQReportEventList/@ID");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\ud83d\ude00", "a\tb\nc\rd", "<&>\"'", ""})
    void keepsEveryOtherId(String id) {
        VQReportEventList list = new VQReportEventList();
        list.setID(id);
        assertThat(MsQoe.decodeList(MsQoe.encode(list, EncodeOptions.defaults()).bytes())
                        .value()
                        .getID())
                .isEqualTo(id);
    }

    private static byte[] listWithAttributes() {
        return ("<VQReportEventList ID='7' Version='2' xmlns:v2='ms-rtcp-metrics.v2' v2:SchemaVersion='2.0' v2:ID='8'"
                        + " xmlns:q='ms-rtcp-metrics' q:own='o' xml:lang='en' xmlns:y='urn:example:y' y:a='&lt;&#10;&quot;'"
                        + " xmlns:v3='urn:example:z' v3:b='\u00e9' xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance'"
                        + " xsi:schemaLocation='ms-rtcp-metrics list.xsd'>"
                        + Documents.goldenText("ocs2007.xml").replaceFirst("<\\?xml[^>]*\\?>", "")
                        + "</VQReportEventList>")
                .getBytes(StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void keepsTheAttributesOfAList(boolean pretty) {
        EncodeOptions options = EncodeOptions.defaults().with(MsQoeOptions.PRETTY, pretty);
        VQReportEventList list = MsQoe.decodeList(listWithAttributes()).value();
        byte[] written = MsQoe.encode(list, options).bytes();

        assertThat(list.getOtherAttributes())
                .hasSize(8)
                .containsEntry(new QName("Version"), "2")
                .containsEntry(new QName("ms-rtcp-metrics.v2", "SchemaVersion"), "2.0")
                .containsEntry(new QName("ms-rtcp-metrics", "own"), "o")
                .containsEntry(new QName("urn:example:y", "a"), "<\n\"")
                .containsEntry(new QName("urn:example:z", "b"), "\u00e9");
        assertThat(list.getID()).isEqualTo("7");
        assertThat(MsQoe.decodeList(written).value()).isEqualTo(list);
        assertThat(MsQoe.encode(MsQoe.decodeList(written).value(), options).bytes())
                .isEqualTo(written);
        assertThat(SchemaCheck.check(MsQoeSchemas.events(), written)).isEmpty();
    }

    @Test
    void aListIsCopiedEventByEventWithItsAttributes() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        VQReportEvents events = MsQoe.events(new ByteArrayInputStream(listWithAttributes()));
        assertThat(events.hasNext()).isTrue();
        try (MsQoeWriter writer = MsQoe.writerLike(out, events.list(), EncodeOptions.defaults())) {
            while (events.hasNext()) {
                writer.write(events.next().value());
            }
        }
        VQReportEventList list = MsQoe.decodeList(listWithAttributes()).value();

        assertThat(MsQoe.decodeList(out.toByteArray()).value()).isEqualTo(list);
        assertThat(out.toByteArray())
                .isEqualTo(MsQoe.encode(list, EncodeOptions.defaults()).bytes());
        assertThat(events.list().getEvents()).isEmpty();
    }

    /** The writer takes what a list has when it is made, and its events from its caller alone. */
    @Test
    void aListThatOneIsLikeIsLeftAsItIs() throws IOException {
        VQReportEventList like = MsQoe.decodeList(listWithAttributes()).value();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        MsQoeWriter writer = MsQoe.writerLike(out, like, EncodeOptions.defaults());
        like.getOtherAttributes().clear();
        writer.close();
        VQReportEventList written = MsQoe.decodeList(out.toByteArray()).value();

        assertThat(written.getEvents()).isEmpty();
        assertThat(written.getOtherAttributes()).hasSize(8);
        assertThat(like.getEvents()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\0", "a\uFFFF", "\uD83D"})
    void refusesAnAttributeOfAListThatXmlCannotHold(String text) {
        VQReportEventList list = new VQReportEventList();
        list.getOtherAttributes().put(new QName("Version"), text);
        assertThatThrownBy(() -> MsQoe.encode(list, EncodeOptions.defaults()))
                .isInstanceOf(UnrepresentableReportException.class)
                .hasMessageContaining("VQReportEventList/@Version");
    }

    @Test
    void eventsWithoutAListHaveAListThatSaysNothing() throws IOException {
        VQReportEvents events = MsQoe.events(new ByteArrayInputStream(Documents.golden("ocs2007.xml")));
        assertThat(events.hasNext()).isTrue();
        assertThat(events.list()).isEqualTo(new VQReportEventList());
    }

    @Test
    void tellsWhatDoesNotConform() {
        VQReportEvent unwritable = event();
        unwritable.getSessionReports().get(0).setPool("\0");
        assertThat(MsQoe.validate(unwritable)).singleElement().asString().contains("Pool");

        VQReportEvent incomplete = event();
        incomplete.getSessionReports().get(0).setEndpoint(null);
        assertThat(MsQoe.validate(incomplete)).singleElement().asString().startsWith("cvc-complex-type");

        VQReportEvent label = event();
        label.getSessionReports().get(0).getMediaLines().get(0).setLabel("side-audio");
        assertThat(MsQoe.validate(label)).isNotEmpty().allMatch(rule -> rule.startsWith("cvc-"));
        assertThat(MsQoe.validate(event())).isEmpty();
        // No text of the document is told.
        assertThat(MsQoe.validate(label).toString()).doesNotContain("side-audio");
    }

    @Test
    void aDocumentThatIsNoXmlDoesNotConformEither() {
        assertThat(SchemaCheck.check(MsQoeSchemas.events(), "<a".getBytes(StandardCharsets.UTF_8)))
                .singleElement()
                .asString()
                .startsWith("not well-formed at 1:");
    }

    @Test
    void keepsARepeatedElementWithTheMarkersItHad() {
        String dialog = Documents.goldenText("lync2010.xml");
        dialog = dialog.substring(dialog.indexOf("<DialogInfo"), dialog.indexOf("</DialogInfo>")) + "</DialogInfo>";
        assertThat(dialog).contains("Separator");
        byte[] twice = Documents.goldenText("lync2010.xml")
                .replace("</VQSessionReport>", dialog + "</VQSessionReport>")
                .getBytes(StandardCharsets.UTF_8);
        VQReportEvent event = MsQoe.decode(twice).value();
        byte[] written = MsQoe.encode(event).bytes();
        assertThat(MsQoe.decode(written).value()).isEqualTo(event);
        assertThat(MsQoe.encode(MsQoe.decode(written).value()).bytes()).isEqualTo(written);
        assertThat(event.getSessionReports().get(0).getAny()).hasSize(1);
    }
}
