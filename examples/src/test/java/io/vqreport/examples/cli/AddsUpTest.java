package io.vqreport.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.vqreport.examples.cli.MixedReports.Counted;
import io.vqreport.examples.cli.MixedReports.Piece;
import io.vqreport.examples.cli.output.OutputStore;
import io.vqreport.examples.cli.output.OutputStores;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Is every input counted, once, and as what it is, whatever lies among them and in whatever they lie? */
class AddsUpTest {
    private static final Pattern INPUTS = Pattern.compile(
            "  Inputs  ([0-9,]+) given = ([0-9,]+) with report \\+ ([0-9,]+) without report \\+ ([0-9,]+) refused");
    private static final Pattern ITEMS = Pattern.compile(
            "  Items   ([0-9,]+) = ([0-9,]+) reports \\+ ([0-9,]+) messages without report \\+ ([0-9,]+) refused");
    private static final List<String> FORMS = List.of("all.zip", "all.tar", "all.tar.gz", "all/");

    @Property(tries = 12)
    void everyInputIsCountedAsWhatItIs(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 40) int pieces, @ForAll @IntRange(max = 3) int form)
            throws IOException {
        Path folder = Files.createTempDirectory("adds-up");
        try {
            Map<Counted, Long> expected = new EnumMap<>(Counted.class);
            Path all = write(folder, FORMS.get(form), new MixedReports(seed), pieces, expected);

            CliRun run = CliRun.real("inspect", "--summary", all.toString());

            assertThat(numbers(INPUTS, run.out()))
                    .containsExactly(
                            (long) pieces,
                            expected.getOrDefault(Counted.WITH_REPORT, 0L),
                            expected.getOrDefault(Counted.WITHOUT_REPORT, 0L),
                            expected.getOrDefault(Counted.REFUSED, 0L));
            List<Long> items = numbers(ITEMS, run.out());
            assertThat(items.get(0)).isEqualTo(items.get(1) + items.get(2) + items.get(3));
            assertThat(run.err()).isEmpty();
        } finally {
            delete(folder);
        }
    }

    @Property(tries = 12)
    void octetsOfAnyKindAreCounted(@ForAll long seed, @ForAll @IntRange(min = 1, max = 30) int pieces)
            throws IOException {
        Path folder = Files.createTempDirectory("adds-up");
        try {
            Random random = new Random(seed);
            MixedReports mixed = new MixedReports(seed);
            for (int i = 0; i < pieces; i++) {
                Files.write(folder.resolve("piece" + i), damaged(mixed.next().octets(), random));
            }

            List<Long> inputs = numbers(
                    INPUTS,
                    CliRun.real("inspect", "--summary", folder.toString()).out());

            // A piece may happen to begin like an archive, which is then one input for what is broken; it cannot be
            // more.
            assertThat(inputs.get(0)).isEqualTo(pieces).isEqualTo(inputs.get(1) + inputs.get(2) + inputs.get(3));
        } finally {
            delete(folder);
        }
    }

    private static Path write(Path folder, String form, MixedReports mixed, int pieces, Map<Counted, Long> expected)
            throws IOException {
        String out = folder.resolve(form).toString() + (form.endsWith("/") ? "/" : "");
        try (OutputStore store = OutputStores.open(out)) {
            for (int i = 0; i < pieces; i++) {
                Piece piece = mixed.next();
                expected.merge(piece.counted(), 1L, Long::sum);
                store.add(piece.name(), "", piece.octets().length, stream -> stream.write(piece.octets()));
            }
            store.commit();
        }
        return Path.of(out);
    }

    private static byte[] damaged(byte[] octets, Random random) {
        byte[] damaged = octets.clone();
        for (int i = 0; i < damaged.length; i += 1 + random.nextInt(200)) {
            damaged[i] = (byte) random.nextInt(256);
        }
        return damaged;
    }

    /** The numbers of the one line of this form. */
    private static List<Long> numbers(Pattern form, String text) {
        Matcher line = form.matcher(text);
        assertThat(line.find()).as(text).isTrue();
        List<Long> numbers = new ArrayList<>();
        for (int group = 1; group <= line.groupCount(); group++) {
            numbers.add(Long.parseLong(line.group(group).replace(",", "")));
        }
        return numbers;
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
