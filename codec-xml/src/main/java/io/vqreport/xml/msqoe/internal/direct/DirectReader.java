package io.vqreport.xml.msqoe.internal.direct;

import io.vqreport.codec.DecodeOptions;
import io.vqreport.model.QualityReport;
import io.vqreport.xml.msqoe.internal.EventSource;
import io.vqreport.xml.msqoe.internal.WireCursor;
import io.vqreport.xml.msqoe.internal.mapping.Capture;
import io.vqreport.xml.msqoe.internal.mapping.PlacedNotes;
import io.vqreport.xml.msqoe.internal.mapping.Repairs;
import io.vqreport.xml.msqoe.internal.mapping.ToQualityReport;
import java.util.List;

/**
 * Reads events into neutral reports by the path table, without beans. Reports and problems are those of the way over beans: both run over
 * the one {@link WireCursor}, and what is taken goes through the one {@link Capture}. Not thread-safe; for one event after the other.
 */
public final class DirectReader {
    private final PlacedNotes notes;
    private final Capture capture;

    /**
     * Makes a reader.
     *
     * @param options mode, repairs and scales
     */
    public DirectReader(DecodeOptions options) {
        this.notes = new PlacedNotes(options.limits());
        this.capture = new Capture(Repairs.of(options), notes, true);
    }

    /**
     * Reads the event that a source found, to its end.
     *
     * @param source the source, whose problems mapping adds to
     * @return a report for each VQSessionReport or VQSessionIntervalReport
     */
    public List<QualityReport> read(EventSource source) {
        WireCursor cursor = source.begin(capture);
        while (cursor.next() != WireCursor.Step.DONE) {
            // The capture is told all of it.
        }
        source.problems().addAll(notes.taken().with(source));
        return ToQualityReport.map(capture, source.listId());
    }
}
