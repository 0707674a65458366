package io.vqreport.xml.msqoe.schema;

import static org.assertj.core.api.Assertions.assertThat;

import io.vqreport.codec.DecodeOptions;
import io.vqreport.codec.MalformedReportException;
import io.vqreport.xml.msqoe.MsQoe;
import io.vqreport.xml.msqoe.MsQoeReader;
import io.vqreport.xml.msqoe.internal.MsQoeSchemas;
import io.vqreport.xml.msqoe.internal.SchemaCheck;
import io.vqreport.xml.msqoe.support.Documents;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * Does STRICT mode accept exactly what the schemas accept? Every element of a document is left out, doubled, moved and given another
 * value; the validator of the JDK is asked each time.
 */
class ReaderAndSchemaTest {
    private static final Pattern LEAF = Pattern.compile("\\s*<([A-Za-z0-9:]+)>([^<]*)</\\1>");
    private static final Pattern EMPTY = Pattern.compile("\\s*<[^/>]*/>");

    private static final MsQoeReader STRICT = MsQoe.reader(DecodeOptions.strict());

    @Test
    void withAnElementLeftOut() {
        check(lines -> {
            List<List<String>> variants = new ArrayList<>();
            for (int i = 0; i < lines.size(); i++) {
                if (isElement(lines.get(i))) {
                    List<String> variant = new ArrayList<>(lines);
                    variant.remove(i);
                    variants.add(variant);
                }
            }
            return variants;
        });
    }

    @Test
    void withAnElementDoubled() {
        check(lines -> {
            List<List<String>> variants = new ArrayList<>();
            for (int i = 0; i < lines.size(); i++) {
                // A marker that stands twice is read without a word: it says nothing.
                if (LEAF.matcher(lines.get(i)).matches()) {
                    List<String> variant = new ArrayList<>(lines);
                    variant.add(i, lines.get(i));
                    variants.add(variant);
                }
            }
            return variants;
        });
    }

    @Test
    void withTwoElementsExchanged() {
        check(lines -> {
            List<List<String>> variants = new ArrayList<>();
            for (int i = 0; i + 1 < lines.size(); i++) {
                if (LEAF.matcher(lines.get(i)).matches()
                        && LEAF.matcher(lines.get(i + 1)).matches()) {
                    List<String> variant = new ArrayList<>(lines);
                    variant.set(i, lines.get(i + 1));
                    variant.set(i + 1, lines.get(i));
                    variants.add(variant);
                }
            }
            return variants;
        });
    }

    @Test
    void withAnotherValue() {
        List<String> values = List.of(
                "",
                " 7 ",
                "7.0",
                "+7",
                "1E+09",
                "0x10",
                "INF",
                "128",
                "65536",
                "2147483648",
                ".5",
                "1e",
                "x".repeat(776));
        check(lines -> {
            List<List<String>> variants = new ArrayList<>();
            for (int i = 0; i < lines.size(); i++) {
                var leaf = LEAF.matcher(lines.get(i));
                // The JDK's validator refuses some texts as URIs; the reader takes any.
                if (leaf.matches()
                        && !leaf.group(1).endsWith("URI")
                        && !leaf.group(1).endsWith("PAI")) {
                    for (String value : values) {
                        List<String> variant = new ArrayList<>(lines);
                        variant.set(i, "<" + leaf.group(1) + ">" + value + "</" + leaf.group(1) + ">");
                        variants.add(variant);
                    }
                }
            }
            return variants;
        });
    }

    private static boolean isElement(String line) {
        return LEAF.matcher(line).matches() || EMPTY.matcher(line).matches();
    }

    @FunctionalInterface
    private interface Variation {
        List<List<String>> of(List<String> lines);
    }

    private static void check(Variation variation) {
        List<String> lines = Documents.goldenText("sfb2015.xml").lines().toList();
        List<List<String>> variants = variation.of(lines);
        assertThat(variants).isNotEmpty();
        for (List<String> variant : variants) {
            byte[] document = String.join("\n", variant).getBytes(StandardCharsets.UTF_8);
            List<String> broken = SchemaCheck.check(MsQoeSchemas.events(), document);
            String strict = strict(document);
            assertThat(strict.isEmpty())
                    .as(() -> "STRICT: " + strict + "; schema: " + broken + "; changed: " + changed(lines, variant))
                    .isEqualTo(broken.isEmpty());
        }
    }

    private static String strict(byte[] document) {
        try {
            STRICT.decode(document);
            return "";
        } catch (MalformedReportException e) {
            return String.valueOf(e.getMessage());
        }
    }

    private static String changed(List<String> before, List<String> after) {
        int i = 0;
        while (i < Math.min(before.size(), after.size()) && before.get(i).equals(after.get(i))) {
            i++;
        }
        return "line " + (i + 1) + ": " + before.get(i).strip();
    }
}
