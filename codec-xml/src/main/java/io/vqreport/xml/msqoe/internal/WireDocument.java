package io.vqreport.xml.msqoe.internal;

import io.vqreport.codec.UnrepresentableReportException;
import io.vqreport.xml.msqoe.WireElement;
import io.vqreport.xml.msqoe.base.VQReportEvent;
import io.vqreport.xml.msqoe.base.VQReportEventList;
import io.vqreport.xml.msqoe.cqf.CallQualityFeedbackReport;
import jakarta.xml.bind.JAXBContext;
import jakarta.xml.bind.JAXBException;
import jakarta.xml.bind.Marshaller;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Writes documents in UTF-8, one event after the other. An event is written whole or not at all. Not thread-safe.
 */
public final class WireDocument {
    private static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";

    private final OutputStream out;
    private final boolean pretty;
    private final TagWriter buffer = new TagWriter();
    private @Nullable Marshaller marshaller;

    /**
     * Begins a document.
     *
     * @param out where to; neither flushed nor closed
     * @param pretty whether to indent
     */
    public WireDocument(OutputStream out, boolean pretty) {
        this.out = out;
        this.pretty = pretty;
    }

    /**
     * Writes the beginning of a list, with all its attributes.
     *
     * @param list a list that holds neither events nor other elements
     * @throws IOException when the stream fails
     * @throws UnrepresentableReportException when an attribute holds a character that XML cannot; nothing is written then
     */
    public void startList(VQReportEventList list) throws IOException {
        buffer.reset();
        buffer.raw(pretty ? DECLARATION + '\n' : DECLARATION);
        marshal(list, Binding.events(), WireType.LIST, Namespaces.BASE, true, 0);
        buffer.reopen();
        buffer.writeTo(out);
    }

    /**
     * Writes an event of the list that was begun.
     *
     * @param event the event
     * @throws IOException when the stream fails
     * @throws UnrepresentableReportException when a text holds a character that XML cannot; nothing is written then
     */
    public void writeInList(VQReportEvent event) throws IOException {
        buffer.reset();
        if (pretty) {
            buffer.raw("\n  ");
        }
        marshal(event, Binding.events(), WireType.EVENT, Namespaces.BASE, false, 1);
        buffer.writeTo(out);
    }

    /**
     * Writes the end of the list that was begun.
     *
     * @throws IOException when the stream fails
     */
    public void endList() throws IOException {
        out.write((pretty ? "\n</VQReportEventList>\n" : "</VQReportEventList>").getBytes(StandardCharsets.US_ASCII));
    }

    /**
     * Writes a document of one event.
     *
     * @param event the event
     * @throws IOException when the stream fails
     * @throws UnrepresentableReportException when a text holds a character that XML cannot; nothing is written then
     */
    public void write(VQReportEvent event) throws IOException {
        writeDocument(event, Binding.events(), WireType.EVENT, Namespaces.BASE);
    }

    /**
     * Writes a document of a user's feedback.
     *
     * @param feedback the feedback
     * @throws IOException when the stream fails
     * @throws UnrepresentableReportException when a text holds a character that XML cannot; nothing is written then
     */
    public void write(CallQualityFeedbackReport feedback) throws IOException {
        writeDocument(feedback, Binding.feedback(), WireType.FEEDBACK, Namespaces.CQF);
    }

    private void writeDocument(WireElement root, JAXBContext context, WireType type, String namespace)
            throws IOException {
        buffer.reset();
        buffer.raw(pretty ? DECLARATION + '\n' : DECLARATION);
        marshal(root, context, type, namespace, true, 0);
        if (pretty) {
            buffer.raw("\n");
        }
        buffer.writeTo(out);
    }

    private void marshal(
            WireElement root, JAXBContext context, WireType type, String namespace, boolean declares, int indent) {
        try {
            Marshaller used = marshaller;
            if (used == null) {
                used = context.createMarshaller();
                used.setProperty(Marshaller.JAXB_FRAGMENT, true);
                marshaller = used;
            }
            used.marshal(root, new WireStreamWriter(buffer, type, namespace, declares, pretty, indent));
        } catch (JAXBException e) {
            // Memory does not fail, and the beans' classes are bound.
            throw new IllegalStateException(e);
        }
    }
}
