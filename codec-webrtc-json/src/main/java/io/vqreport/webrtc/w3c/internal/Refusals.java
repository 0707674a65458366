package io.vqreport.webrtc.w3c.internal;

import io.vqreport.codec.DecodedItem;
import io.vqreport.codec.MalformedReportException;
import io.vqreport.codec.Problem;
import io.vqreport.webrtc.w3c.GetStatsProblem;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Texts of an input that cannot be read. As long as nothing of the format was recognized they are held back: an input of nothing else is
 * beyond reading as a whole. What STRICT mode refuses was recognized.
 */
public final class Refusals {
    /** So many are held back; with more, the input is taken for one of many bad texts. */
    private static final int MOST = 1_000;

    private final Consumer<? super DecodedItem> consumer;
    private final List<Problem> held = new ArrayList<>();
    private @Nullable MalformedReportException first;
    private boolean recognized;

    /**
     * Starts without any.
     *
     * @param consumer is handed those of an input in which something was recognized
     */
    public Refusals(Consumer<? super DecodedItem> consumer) {
        this.consumer = consumer;
    }

    /**
     * Takes a text that cannot be read.
     *
     * @param refusal why
     */
    public void refuse(MalformedReportException refusal) {
        boolean unknown = refusal.problem().code() == GetStatsProblem.NOT_JSON
                || refusal.problem().code() == GetStatsProblem.NO_SNAPSHOT;
        first = first == null ? refusal : first;
        held.add(refusal.problem());
        if (!unknown || recognized || held.size() > MOST) {
            recognized();
        }
    }

    /** Tells that something of the format was recognized. */
    public void recognized() {
        recognized = true;
        held.forEach(problem -> consumer.accept(new DecodedItem.Refused(problem)));
        held.clear();
    }

    /**
     * Ends the input.
     *
     * @return whether there was any text
     * @throws MalformedReportException when nothing of the format was recognized
     */
    public boolean end() {
        if (!recognized && first != null) {
            throw first;
        }
        return recognized;
    }
}
