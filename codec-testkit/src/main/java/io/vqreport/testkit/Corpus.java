package io.vqreport.testkit;

import io.vqreport.model.Bytes;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads golden inputs and the index of what is to be read of each.
 *
 * <p>The index is {@code index.tsv}: a line of column names, then one line a file with the columns file, form, shape, items ({@code 1/0/0}:
 * reports, messages without report, refused reports), values ({@code 0/AUDIO/RECEIVED/MOS_LISTENING=4.2}, joined by blanks) and problems
 * (ids, joined by blanks), separated by tabs. Files whose name ends in {@code .hex} hold hexadecimal digits, with comments behind {@code #};
 * all others hold the octets themselves.
 */
public final class Corpus {
    private static final String INDEX = "index.tsv";
    private static final int COLUMNS = 6;

    private Corpus() {}

    /**
     * Reads a corpus.
     *
     * @param open opens a file by its name, the index among them; null when there is none
     * @return the inputs, in the index's order
     */
    public static List<CorpusEntry> read(Function<String, @Nullable InputStream> open) {
        List<CorpusEntry> entries = new ArrayList<>();
        new String(octets(open, INDEX), StandardCharsets.UTF_8)
                .lines()
                .skip(1)
                .forEach(row -> entries.add(entry(row, open)));
        return List.copyOf(entries);
    }

    private static CorpusEntry entry(String row, Function<String, @Nullable InputStream> open) {
        String[] cells = row.split("\t", -1);
        if (cells.length != COLUMNS) {
            throw new IllegalStateException(INDEX + " has a row of " + cells.length + " columns: " + cells[0]);
        }
        String[] items = cells[3].split("/", -1);
        byte[] octets = octets(open, cells[0]);
        return new CorpusEntry(
                cells[0],
                CorpusEntry.Form.valueOf(cells[1]),
                cells[2],
                Integer.parseInt(items[0]),
                Integer.parseInt(items[1]),
                Integer.parseInt(items[2]),
                values(cells[4]),
                cells[5].isEmpty() ? Set.of() : Set.of(cells[5].split(" ", -1)),
                Bytes.copyOf(cells[0].endsWith(".hex") ? Octets.ofHex(octets) : octets));
    }

    private static Map<String, String> values(String cell) {
        Map<String, String> values = new LinkedHashMap<>();
        for (String value : cell.isEmpty() ? new String[0] : cell.split(" ", -1)) {
            int equals = value.indexOf('=');
            values.put(value.substring(0, equals), value.substring(equals + 1));
        }
        return values;
    }

    private static byte[] octets(Function<String, @Nullable InputStream> open, String file) {
        try (InputStream stream = open.apply(file)) {
            if (stream == null) {
                throw new FileNotFoundException(file);
            }
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("the corpus is not whole", e);
        }
    }
}
