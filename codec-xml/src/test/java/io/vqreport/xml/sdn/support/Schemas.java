package io.vqreport.xml.sdn.support;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URL;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.xml.sax.SAXException;

/** The XML schemas, and whether a message is valid by them. */
public final class Schemas {
    private Schemas() {}

    public static Schema load(String version) {
        URL url = Schemas.class.getResource("/io/vqreport/xml/sdn/schema/sdn-" + version + ".xsd");
        try {
            SchemaFactory factory = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
            factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
            return factory.newSchema(url);
        } catch (SAXException e) {
            throw new IllegalStateException("sdn-" + version + ".xsd", e);
        }
    }

    /** Why a message is not valid; empty when it is. */
    public static Optional<String> violation(Schema schema, byte[] message) {
        try {
            schema.newValidator().validate(new StreamSource(new ByteArrayInputStream(message)));
            return Optional.empty();
        } catch (SAXException e) {
            return Optional.of(String.valueOf(e.getMessage()));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
