package io.vqreport.xml.msqoe;

import io.vqreport.codec.DecodeOptions;
import io.vqreport.codec.Decoded;
import io.vqreport.codec.DocumentSummary;
import io.vqreport.codec.LimitExceededException;
import io.vqreport.codec.MalformedReportException;
import io.vqreport.xml.msqoe.base.VQReportEvent;
import io.vqreport.xml.msqoe.base.VQReportEventList;
import io.vqreport.xml.msqoe.internal.EventSource;
import io.vqreport.xml.msqoe.internal.mapping.BeanReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * The events of a document, read one by one in the memory of one. Not thread-safe; to be gone through once.
 *
 * <p>{@link #next()} throws {@link MalformedReportException} for an event that STRICT mode refuses, or where the document is beyond
 * reading; in the first case reading may go on, in the second {@link #hasNext()} is false from then on. A {@link LimitExceededException}
 * ends the reading, too, and so does an {@link UncheckedIOException}, which is thrown when the input fails.
 */
public final class VQReportEvents implements Iterator<Decoded<VQReportEvent>> {
    private final EventSource source;
    private final BeanReader reader;
    private boolean looked;
    private boolean found;

    VQReportEvents(EventSource source, DecodeOptions options) {
        this.source = source;
        this.reader = new BeanReader(options);
    }

    /**
     * Looks for the next event.
     *
     * @throws MalformedReportException when the rest of the document is beyond reading
     */
    @Override
    public boolean hasNext() {
        if (!looked) {
            looked = true;
            found = false;
            try {
                found = source.advance();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return found;
    }

    @Override
    public Decoded<VQReportEvent> next() {
        if (!hasNext()) {
            throw new NoSuchElementException("the document is over");
        }
        // What is thrown ends the reading, but for a refusal that the source survives.
        found = false;
        try {
            VQReportEvent event = reader.read(source);
            looked = false;
            return source.problems().with(event);
        } catch (MalformedReportException e) {
            looked = !source.survives(e.problem().code());
            throw e;
        }
    }

    /**
     * The events as a stream, sequential.
     *
     * @return what is left of them
     */
    public Stream<Decoded<VQReportEvent>> stream() {
        return StreamSupport.stream(
                Spliterators.spliteratorUnknownSize(this, Spliterator.ORDERED | Spliterator.NONNULL), false);
    }

    /**
     * The list that the events stand in, as far as its start tag tells of it: to write the events into one like it, with
     * {@link MsQoe#writerLike}.
     *
     * @return a new list with the id and the other attributes, and without events; with nothing where no list was come to
     */
    public VQReportEventList list() {
        VQReportEventList list = new VQReportEventList();
        list.setID(source.listId());
        list.getOtherAttributes().putAll(source.listAttributes());
        return list;
    }

    /**
     * What is known so far of the document as a whole: the list's id, and what was odd outside of events.
     *
     * @return complete once {@link #hasNext()} was false
     */
    public DocumentSummary summary() {
        return new DocumentSummary(source.documentProblems().list(), source.listId());
    }
}
