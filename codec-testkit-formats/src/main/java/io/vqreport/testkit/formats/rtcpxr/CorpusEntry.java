package io.vqreport.testkit.formats.rtcpxr;

import io.vqreport.model.Bytes;
import io.vqreport.rtcpxr.RtcpXrProblem;
import java.util.Objects;
import java.util.Set;

/**
 * A body of the corpus.
 *
 * @param file its file's name
 * @param form how far it conforms
 * @param shape the clause of RFC 6035 it follows, or the kind of producer that sends its like
 * @param problems every code that a reader notes for it
 * @param octets its octets
 */
public record CorpusEntry(String file, Form form, String shape, Set<RtcpXrProblem> problems, Bytes octets) {
    /** How far a body conforms to RFC 6035. */
    public enum Form {
        /** It is in the spelling that the encoder writes: reading and writing gives the same octets. */
        CANONICAL,
        /** It derives from the grammar in another spelling. */
        CONFORMING,
        /** It does not derive from the grammar. */
        DEVIATING
    }

    /** Copies the set and checks that all is there. */
    public CorpusEntry {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(form, "form");
        Objects.requireNonNull(shape, "shape");
        Objects.requireNonNull(octets, "octets");
        problems = Set.copyOf(problems);
    }

    /** The file's name. */
    @Override
    public String toString() {
        return file;
    }
}
