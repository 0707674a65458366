package io.vqreport.xml.msqoe.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import javax.xml.XMLConstants;
import javax.xml.namespace.NamespaceContext;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Does the writer under JAXB keep what a stream writer promises, whichever of its calls is used?")
class WireStreamWriterTest {
    private final TagWriter tags = new TagWriter();
    private final XMLStreamWriter writer = new WireStreamWriter(tags, WireType.EVENT, Namespaces.BASE, false, false, 0);

    private String written() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        tags.writeTo(out);
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void elementsMayBeBegunInThreeWays() throws XMLStreamException, IOException {
        writer.writeStartDocument();
        writer.writeStartDocument("1.0");
        writer.writeStartDocument("UTF-8", "1.0");
        writer.writeStartElement("VQReportEvent");
        writer.writeStartElement(Namespaces.BASE, "Unknown");
        writer.writeAttribute("Plain", "a<b");
        writer.writeAttribute(Namespaces.V2, "Version", "\"2\"");
        writer.writeCData("x & y");
        writer.writeCharacters("<z>".toCharArray(), 1, 1);
        writer.writeEndElement();
        writer.writeEmptyElement("", "Empty", "");
        writer.writeEmptyElement("Other");
        writer.writeEmptyElement(Namespaces.BASE, "Last");
        writer.writeEndElement();
        writer.writeEndDocument();
        writer.flush();
        writer.close();
        assertThat(written())
                .isEqualTo("<VQReportEvent><Unknown Plain=\"a&lt;b\" v2:Version=\"&quot;2&quot;\">x &amp; yz</Unknown>"
                        + "<Empty/><Other/><Last/></VQReportEvent>");
    }

    @Test
    void whatNoReportHoldsIsRefused() {
        refuses(() -> writer.writeComment("c"));
        refuses(() -> writer.writeProcessingInstruction("p"));
        refuses(() -> writer.writeProcessingInstruction("p", "d"));
        refuses(() -> writer.writeDTD("<!DOCTYPE x>"));
        refuses(() -> writer.writeEntityRef("amp"));
    }

    private static void refuses(ThrowingCallable call) {
        assertThatExceptionOfType(XMLStreamException.class).isThrownBy(call).withMessageEndingWith("is not written");
    }

    @Test
    void prefixesAreThoseOfProducersWhateverIsSet() throws XMLStreamException {
        writer.setPrefix("x", Namespaces.V2);
        writer.setDefaultNamespace(Namespaces.V3);
        writer.setNamespaceContext(writer.getNamespaceContext());
        assertThat(writer.getPrefix(Namespaces.V2)).isEqualTo("v2");
        assertThat(writer.getPrefix("urn:example:other")).isNull();
        assertThat(writer.getProperty("any")).isNull();
        NamespaceContext prefixes = writer.getNamespaceContext();
        assertThat(prefixes.getNamespaceURI("")).isEqualTo(Namespaces.BASE);
        assertThat(prefixes.getNamespaceURI("v2")).isEqualTo(Namespaces.V2);
        assertThat(prefixes.getNamespaceURI("v3")).isEqualTo(Namespaces.V3);
        assertThat(prefixes.getNamespaceURI("v4")).isEqualTo(Namespaces.V4);
        assertThat(prefixes.getNamespaceURI("v5")).isEqualTo(XMLConstants.NULL_NS_URI);
        assertThat(prefixes.getPrefixes(Namespaces.V4)).toIterable().containsExactly("v4");
        assertThat(prefixes.getPrefixes("urn:example:other")).isExhausted();
    }

    @Test
    void feedbackHasItsNamespaceForTheDefault() {
        XMLStreamWriter feedback =
                new WireStreamWriter(new TagWriter(), WireType.FEEDBACK, Namespaces.CQF, true, false, 0);
        NamespaceContext prefixes = feedback.getNamespaceContext();
        assertThat(prefixes.getPrefix(Namespaces.CQF)).isEmpty();
        assertThat(prefixes.getPrefix(Namespaces.BASE)).isNull();
        assertThat(prefixes.getNamespaceURI("")).isEqualTo(Namespaces.CQF);
        assertThat(prefixes.getNamespaceURI("v2")).isEqualTo(XMLConstants.NULL_NS_URI);
        assertThat(prefixes.getPrefixes(Namespaces.CQF)).toIterable().containsExactly("");
        assertThat(prefixes.getPrefixes(Namespaces.V2)).isExhausted();
    }
}
