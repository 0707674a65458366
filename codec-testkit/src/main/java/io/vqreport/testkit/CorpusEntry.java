package io.vqreport.testkit;

import io.vqreport.model.Bytes;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * A golden input, and what is to be read of it.
 *
 * @param file its file's name
 * @param form how far it conforms
 * @param shape the clause it follows, or the kind of producer that sends its like
 * @param reports how many reports it holds
 * @param withoutReport how many messages without a report it holds
 * @param refused how many of its reports are refused
 * @param values some of the metrics, by report, medium, direction and metric ({@code 0/AUDIO/RECEIVED/MOS_LISTENING}), as decimal numbers in
 *     the metric's unit, or {@code -} where the metric must be absent
 * @param problems the ids of all that is noted
 * @param octets its octets
 */
public record CorpusEntry(
        String file,
        Form form,
        String shape,
        int reports,
        int withoutReport,
        int refused,
        Map<String, String> values,
        Set<String> problems,
        Bytes octets) {
    /** How far an input conforms to its format. */
    public enum Form {
        /** It is in the spelling that the encoder writes: reading and writing gives the same octets. */
        CANONICAL,
        /** It is a legal input in another spelling. */
        CONFORMING,
        /** It breaks the format's grammar, schema or layout, and is read all the same. */
        DEVIATING,
        /** It is beyond reading. */
        UNREADABLE
    }

    /** Copies the collections and checks that all is there. */
    public CorpusEntry {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(form, "form");
        Objects.requireNonNull(shape, "shape");
        Objects.requireNonNull(octets, "octets");
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
        problems = Set.copyOf(problems);
    }

    /** The file's name. */
    @Override
    public String toString() {
        return file;
    }
}
