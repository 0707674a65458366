package io.vqreport.xml.msqoe.internal.mapping;

import io.vqreport.codec.DecodeOptions;
import io.vqreport.xml.msqoe.base.VQReportEvent;
import io.vqreport.xml.msqoe.internal.BeanMaker;
import io.vqreport.xml.msqoe.internal.EventSource;
import io.vqreport.xml.msqoe.internal.WireValues;

/**
 * Reads events into beans. What mapping will find odd about a bean's values is found on the way, since their places are known only then,
 * and remembered with the bean. Not thread-safe; for one event after the other.
 */
public final class BeanReader {
    private final BeanMaker maker = new BeanMaker();
    private final PlacedNotes notes;
    private final Capture capture;

    /**
     * Makes a reader.
     *
     * @param options mode, repairs and scales
     */
    public BeanReader(DecodeOptions options) {
        this.notes = new PlacedNotes(options.limits());
        this.capture = new Capture(Repairs.of(options), notes, false);
    }

    /**
     * Reads the event that a source found, to its end.
     *
     * @param source the source
     * @return the event
     */
    public VQReportEvent read(EventSource source) {
        VQReportEvent event = maker.readEvent(source.begin(capture));
        if (!notes.taken().isEmpty()) {
            WireValues.remember(event, notes.taken().list());
        }
        return event;
    }
}
