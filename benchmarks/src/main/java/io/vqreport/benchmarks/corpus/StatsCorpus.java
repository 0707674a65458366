package io.vqreport.benchmarks.corpus;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.regex.Pattern;

/**
 * Stats in JSON, of one message and one snapshot whose numbers are varied. One seed gives the same documents on every machine.
 *
 * @param messages stats messages of a media server
 * @param snapshots arrays of W3C getStats, about 9 kB each
 */
public record StatsCorpus(List<byte[]> messages, List<byte[]> snapshots) {
    /** How many there are of each. */
    public static final int SIZE = 128;

    private static final long SEED = 20201210;
    private static final Pattern NUMBER = Pattern.compile("(\":\\d+\\.?\\d*)\\d([,}])");

    /** Copies the lists. */
    public StatsCorpus {
        messages = List.copyOf(messages);
        snapshots = List.copyOf(snapshots);
    }

    /**
     * Makes the corpus that all figures are taken from.
     *
     * @return it
     */
    public static StatsCorpus standard() {
        Draw draw = new Draw(new Random(SEED));
        String message = template("stats-message.json");
        String snapshot = template("get-stats.json");
        List<byte[]> messages = new ArrayList<>();
        List<byte[]> snapshots = new ArrayList<>();
        for (int i = 0; i < SIZE; i++) {
            messages.add(varied(message, draw));
            snapshots.add(varied(snapshot, draw));
        }
        return new StatsCorpus(messages, snapshots);
    }

    /** Another last digit for each number of two and more. */
    private static byte[] varied(String text, Draw draw) {
        return NUMBER.matcher(text)
                .replaceAll(found -> found.group(1) + draw.between(1, 9) + found.group(2))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String template(String name) {
        try (InputStream in = StatsCorpus.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
