package io.vqreport.xml.msqoe.internal.mapping;

import io.vqreport.codec.DecodeLimits;
import io.vqreport.codec.Location;
import io.vqreport.codec.Problem;
import io.vqreport.codec.Problems;
import io.vqreport.xml.msqoe.MsQoeProblem;
import io.vqreport.xml.msqoe.internal.WireCursor;
import org.jspecify.annotations.Nullable;

/** Takes what is odd about the values of an event while it is read, with the place where the cursor stands. Not thread-safe. */
public final class PlacedNotes implements Notes {
    private final DecodeLimits limits;
    private @Nullable WireCursor cursor;
    private Problems taken;

    /**
     * Starts with nothing noted.
     *
     * @param limits how many problems are kept
     */
    public PlacedNotes(DecodeLimits limits) {
        this.limits = limits;
        this.taken = new Problems(limits);
    }

    @Override
    public void begin(WireCursor begun) {
        cursor = begun;
        taken = new Problems(limits);
    }

    @Override
    public void note(MsQoeProblem code, String path) {
        taken.add(Problem.of(code, cursor == null ? new Location(-1, -1, -1, path) : cursor.place(path)));
    }

    /**
     * What was noted of the event that began last.
     *
     * @return live
     */
    public Problems taken() {
        return taken;
    }
}
