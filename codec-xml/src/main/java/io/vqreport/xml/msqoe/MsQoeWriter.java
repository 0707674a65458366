package io.vqreport.xml.msqoe;

import io.vqreport.codec.EncodeOptions;
import io.vqreport.codec.UnrepresentableReportException;
import io.vqreport.xml.msqoe.base.VQReportEvent;
import io.vqreport.xml.msqoe.base.VQReportEventList;
import io.vqreport.xml.msqoe.internal.WireDocument;
import java.io.IOException;
import java.io.OutputStream;

/** Writes events into one list, one after the other, in the memory of one. Not thread-safe. */
public final class MsQoeWriter implements AutoCloseable {
    private final OutputStream out;
    private final WireDocument document;
    /** The list without its events. */
    private final VQReportEventList list = new VQReportEventList();

    private boolean started;
    private boolean closed;

    MsQoeWriter(OutputStream out, VQReportEventList like, EncodeOptions options) {
        this.out = out;
        list.setID(like.getID());
        list.getOtherAttributes().putAll(like.getOtherAttributes());
        this.document = new WireDocument(out, options.get(MsQoeOptions.PRETTY));
    }

    /**
     * Writes an event as it is held, deviations included, with marker elements where the schemas have them.
     *
     * @param event the event, left as it is
     * @throws IOException when the stream fails
     * @throws UnrepresentableReportException when a text holds a character that XML cannot; the event is not written then
     * @throws IllegalStateException after {@link #close()}
     */
    public void write(VQReportEvent event) throws IOException {
        if (closed) {
            throw new IllegalStateException("the list was ended");
        }
        start();
        document.writeInList(event);
    }

    private void start() throws IOException {
        if (!started) {
            document.startList(list);
            started = true;
        }
    }

    /**
     * Ends the list, which may be empty. The stream is flushed, not closed.
     *
     * @throws IOException when the stream fails
     */
    @Override
    public void close() throws IOException {
        if (!closed) {
            closed = true;
            start();
            document.endList();
            out.flush();
        }
    }
}
