package io.vqreport.testkit.formats.rtcpxr;

import io.vqreport.model.Bytes;
import io.vqreport.rtcpxr.RtcpXrProblem;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Bodies in the shapes of the RFC's examples and of what devices send, with the problems each holds. Names are invented, addresses those of
 * RFC 5737 and RFC 3849. Without jqwik.
 *
 * <p>The bodies are resources of this module beside an index, {@code index.tsv}: file, form, shape and problems, separated by tabs.
 */
public final class VqRtcpXrCorpus {
    private static final String FOLDER = "corpus/";
    private static final String PREFIX = "rtcpxr.";

    private VqRtcpXrCorpus() {}

    /**
     * Reads the corpus.
     *
     * @return all bodies, in the index's order
     */
    public static List<CorpusEntry> entries() {
        String index = new String(read("index.tsv"), StandardCharsets.UTF_8);
        return index.lines().skip(1).map(VqRtcpXrCorpus::entry).toList();
    }

    /**
     * Reads the bodies of one form.
     *
     * @param form the form
     * @return these bodies, in the index's order
     */
    public static List<CorpusEntry> entries(CorpusEntry.Form form) {
        return entries().stream().filter(entry -> entry.form() == form).toList();
    }

    private static CorpusEntry entry(String row) {
        String[] cells = row.split("\t", -1);
        Set<RtcpXrProblem> problems = EnumSet.noneOf(RtcpXrProblem.class);
        for (String id : cells[3].isEmpty() ? new String[0] : cells[3].split(",", -1)) {
            problems.add(RtcpXrProblem.valueOf(id.substring(PREFIX.length())));
        }
        return new CorpusEntry(
                cells[0], CorpusEntry.Form.valueOf(cells[1]), cells[2], problems, Bytes.copyOf(read(cells[0])));
    }

    private static byte[] read(String file) {
        try (InputStream stream = VqRtcpXrCorpus.class.getResourceAsStream(FOLDER + file)) {
            if (stream == null) {
                throw new FileNotFoundException(file);
            }
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("the corpus is not whole", e);
        }
    }
}
