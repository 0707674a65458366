package io.vqreport.xml.msqoe.internal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.Validator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** Validates documents this library wrote against its schemas. Not for untrusted input. */
public final class SchemaCheck {
    private SchemaCheck() {}

    /**
     * Validates a document.
     *
     * @param schema the schema
     * @param document its octets
     * @return what breaks the schema, by the rules' names and without the document's text; empty for a valid document
     */
    public static List<String> check(Schema schema, byte[] document) {
        List<String> broken = new ArrayList<>();
        try {
            Validator validator = schema.newValidator();
            validator.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            validator.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
            validator.setErrorHandler(new ErrorHandler() {
                @Override
                public void warning(SAXParseException e) {
                    broken.add(describe(e));
                }

                @Override
                public void error(SAXParseException e) {
                    broken.add(describe(e));
                }

                @Override
                public void fatalError(SAXParseException e) throws SAXException {
                    throw e;
                }
            });
            validator.validate(new StreamSource(new ByteArrayInputStream(document)));
        } catch (SAXParseException e) {
            broken.add(describe(e));
        } catch (SAXException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException("a stream in memory failed", e);
        }
        return broken;
    }

    /** The rule's name stands before the colon; what follows quotes the document. */
    private static String describe(SAXParseException e) {
        String message = String.valueOf(e.getMessage());
        int colon = message.indexOf(':');
        String rule = colon > 0 ? message.substring(0, colon) : "not well-formed";
        return rule + " at " + e.getLineNumber() + ':' + e.getColumnNumber();
    }
}
