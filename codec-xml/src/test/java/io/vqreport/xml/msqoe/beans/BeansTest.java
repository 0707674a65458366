package io.vqreport.xml.msqoe.beans;

import static org.assertj.core.api.Assertions.assertThat;

import io.vqreport.codec.EncodeOptions;
import io.vqreport.xml.msqoe.MsQoe;
import io.vqreport.xml.msqoe.base.VQReportEvent;
import io.vqreport.xml.msqoe.cqf.CallQualityFeedbackReport;
import io.vqreport.xml.msqoe.cqf.OpenContent;
import io.vqreport.xml.msqoe.support.Documents;
import jakarta.xml.bind.JAXBElement;
import java.nio.charset.StandardCharsets;
import javax.xml.namespace.QName;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** When are two beans equal, and what do they show? */
class BeansTest {
    private static final String EVENT = """
            <VQReportEvent xmlns="ms-rtcp-metrics" xmlns:x="urn:example" x:a="1"><VQSessionReport SessionId="d1">\
            <Endpoint Name="PC-9"><x:e k="v">t<x:f/></x:e></Endpoint>\
            <MediaLine Label="main-audio"><Description><LocalAddr><IPAddr>192.0.2.9</IPAddr><Port>5004</Port></LocalAddr>\
            <RemoteAddr><IPAddr>198.51.100.9</IPAddr></RemoteAddr></Description></MediaLine><MediaLine Label="data"/>\
            </VQSessionReport></VQReportEvent>""";

    private static VQReportEvent read(String text) {
        return MsQoe.decode(text.getBytes(StandardCharsets.UTF_8)).value();
    }

    /** The event with something in the place of a part of it. */
    private static VQReportEvent changed(String part, String other) {
        assertThat(EVENT).contains(part);
        return read(EVENT.replace(part, other));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = true,
            value = {
                "x:a=\"1\"             | x:a=\"2\"",
                "x:a=\"1\"             | x:b=\"1\"",
                "x:a=\"1\"             | ''",
                "urn:example           | urn:example:other",
                "k=\"v\"               | k=\"w\"",
                ">t<                   | >u<",
                "t<x:f/>               | <x:f/>t",
                "<x:f/>                | <x:g/>",
                "<x:f/>                | <x:f>1</x:f>",
                "<x:f/>                | <x:f/><x:f/>",
                "PC-9                  | PC-8",
                "5004                  | 5005",
                "<Port>5004</Port>     | ''",
                "<Port>5004</Port>     | <Port>many</Port>",
                "<MediaLine Label=\"data\"/> | ''",
                "<MediaLine Label=\"data\"/> | <MediaLine Label=\"main-video\"/>",
            })
    void differentWhereTheyDoNotSayTheSame(String part, String other) {
        assertThat(changed(part, other)).isNotEqualTo(read(EVENT));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "x: | y:",
                "<x:f/> | <x:f></x:f>",
                ">t< | ><![CDATA[t]]><",
                ">t< | >t<!-- nothing --><",
                "<Port>5004</Port> | <Port> 5004 </Port>",
            })
    void equalWhereTheySayTheSame(String part, String other) {
        VQReportEvent same = read(EVENT.replace("xmlns:x=", part.equals("x:") ? "xmlns:y=" : "xmlns:x=")
                .replace(part, other));
        assertThat(same).isEqualTo(read(EVENT)).hasSameHashCodeAs(read(EVENT));
    }

    @Test
    void aListThatWasNeverTouchedEqualsAnEmptyOne() {
        VQReportEvent touched = new VQReportEvent();
        assertThat(touched.getSessionReports()).isEmpty();
        assertThat(touched).isEqualTo(new VQReportEvent()).hasSameHashCodeAs(new VQReportEvent());
    }

    @ParameterizedTest
    @ValueSource(strings = {"PC-9", "192.0.2.9", "main-audio", "d1"})
    void noTextIsShown(String text) {
        assertThat(EVENT).contains(text);
        assertThat(read(EVENT).toString()).doesNotContain(text);
    }

    @Test
    void numbersAndNamesAreShown() {
        assertThat(read(EVENT).toString())
                .startsWith("VQReportEvent[")
                .contains("port=5004", "{urn:example}a", "any=[e]");
    }

    private static Element foreign(String name, boolean qualified) {
        Document document = document();
        Element element =
                qualified ? document.createElementNS("urn:example", "q:" + name) : document.createElement(name);
        document.appendChild(element);
        return element;
    }

    private static Document document() {
        try {
            return DocumentBuilderFactory.newInstance().newDocumentBuilder().newDocument();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static VQReportEvent with(Node... nodes) {
        Element element = foreign("e", true);
        for (Node node : nodes) {
            element.appendChild(element.getOwnerDocument().importNode(node, true));
        }
        VQReportEvent event = new VQReportEvent();
        event.getAny().add(element);
        return event;
    }

    /** Elements that a caller made with DOM are compared by what they say, too. */
    @Test
    void elementsOfTheCallersOwn() {
        Document any = document();
        Node text = any.createTextNode("t");
        assertThat(with(text)).isEqualTo(with(any.createCDATASection("t"))).hasSameHashCodeAs(with(text));
        assertThat(with(text)).isEqualTo(with(any.createComment("c"), text, any.createProcessingInstruction("p", "d")));
        assertThat(with(any.createTextNode("a"), any.createTextNode("b"))).isEqualTo(with(any.createTextNode("ab")));
        assertThat(with(text)).isNotEqualTo(with(any.createTextNode("u")));
        assertThat(with(text)).isNotEqualTo(with());
        assertThat(with(foreign("x", false))).isEqualTo(with(foreign("x", false)));
        assertThat(with(foreign("x", false))).isNotEqualTo(with(foreign("y", false)));
        assertThat(with(foreign("x", false))).isNotEqualTo(with(foreign("x", true)));
        assertThat(with(foreign("x", true))).isNotEqualTo(with(text));

        Element declared = foreign("x", true);
        declared.setAttributeNS("http://www.w3.org/2000/xmlns/", "xmlns:z", "urn:example:z");
        assertThat(with(declared)).isEqualTo(with(foreign("x", true)));
        declared.setAttributeNS("urn:example:z", "z:a", "1");
        assertThat(with(declared)).isNotEqualTo(with(foreign("x", true)));
    }

    /** JAXB puts such ones where a schema is open. */
    @Test
    void namedValuesOfTheCallersOwn() {
        assertThat(ticked("urn:example", "a", "1"))
                .isEqualTo(ticked("urn:example", "a", "1"))
                .hasSameHashCodeAs(ticked("urn:example", "a", "1"))
                .isNotEqualTo(ticked("urn:example", "a", "2"))
                .isNotEqualTo(ticked("urn:example", "b", "1"))
                .isNotEqualTo(ticked("urn:example:other", "a", "1"));
        OpenContent text = new OpenContent();
        text.getContent().add("1");
        assertThat(ticked("urn:example", "a", "1")).isNotEqualTo(text);
        assertThat(text).isNotEqualTo(ticked("urn:example", "a", "1"));
        assertThat(ticked("urn:example", "token", "secret").toString())
                .contains("token")
                .doesNotContain("secret");
    }

    private static OpenContent ticked(String namespace, String name, String value) {
        OpenContent content = new OpenContent();
        content.getContent().add(new JAXBElement<>(new QName(namespace, name), String.class, value));
        return content;
    }

    @Test
    void elementsOfOneKindOnlyAreEqual() {
        assertThat(new VQReportEvent()).isNotEqualTo(new CallQualityFeedbackReport());
        assertThat(new VQReportEvent()).isNotEqualTo("VQReportEvent[]");
        assertThat(read(EVENT)).isEqualTo(read(EVENT));
    }

    @Test
    void feedbackIsEqualWhereItSaysTheSame() {
        CallQualityFeedbackReport read =
                MsQoe.decodeFeedback(Documents.golden("feedback.xml")).value();
        CallQualityFeedbackReport again = MsQoe.decodeFeedback(
                        MsQoe.encode(read, EncodeOptions.defaults()).bytes())
                .value();
        assertThat(again).isEqualTo(read).hasSameHashCodeAs(read);
        again.setRating(read.getRating() == 1 ? 2 : 1);
        assertThat(again).isNotEqualTo(read);
    }
}
