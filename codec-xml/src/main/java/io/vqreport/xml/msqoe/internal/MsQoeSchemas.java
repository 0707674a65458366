package io.vqreport.xml.msqoe.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.ls.LSInput;
import org.xml.sax.SAXException;

/** The schemas as the JDK's validator has them, compiled when first asked for. Nothing but the module's own files is read. */
public final class MsQoeSchemas {
    private static final String FOLDER = "/io/vqreport/xml/msqoe/schema/";

    private MsQoeSchemas() {}

    /**
     * The schema of events and lists.
     *
     * @return thread-safe
     */
    public static Schema events() {
        return Events.SCHEMA;
    }

    /**
     * The schema of users' feedback.
     *
     * @return thread-safe
     */
    public static Schema feedback() {
        return Feedback.SCHEMA;
    }

    private static final class Events {
        static final Schema SCHEMA = compile("msqoe-base.xsd");
    }

    private static final class Feedback {
        static final Schema SCHEMA = compile("ms-cqf.xsd");
    }

    private static Schema compile(String file) {
        SchemaFactory factory = SchemaFactory.newDefaultInstance();
        factory.setResourceResolver((type, namespace, publicId, systemId, base) -> input(systemId));
        try (InputStream in = open(file)) {
            return factory.newSchema(new javax.xml.transform.stream.StreamSource(in, file));
        } catch (SAXException e) {
            throw new IllegalStateException("the module's own schema is not valid", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream open(String file) {
        InputStream in = MsQoeSchemas.class.getResourceAsStream(FOLDER + file);
        if (in == null) {
            throw new IllegalStateException("the module lacks its schema " + file);
        }
        return in;
    }

    private static LSInput input(@Nullable String systemId) {
        String name = systemId == null ? "" : systemId.substring(systemId.lastIndexOf('/') + 1);
        return new SchemaInput(name, open(name));
    }
}
