package io.vqreport.testkit.formats.fuzz;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import io.vqreport.model.Bytes;
import io.vqreport.testkit.Mutations;
import io.vqreport.testkit.formats.FormatKit;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes inputs that are nearly valid: a seed with a few changes, which use the words of all seeds of the format. */
final class NearlyValid {
    private static final Pattern WORD = Pattern.compile("<[^<>]{1,100}>|\"[^\"]{0,60}\"|[\\w.:@+-]{1,40}|[^\\w\\s]");
    private static final List<String> ODD = List.of(
            "-1",
            "127",
            "255",
            "65535",
            "4294967295",
            "18446744073709551616",
            "1e999",
            "1E-999",
            "0.00000000000000000001",
            "NaN",
            "-INF",
            "null",
            "\u0000",
            "\uFEFF",
            "\r\n",
            "\n\n",
            "\t",
            "\\u0000",
            "\\ud800",
            "&#0;",
            "&#x10FFFF;",
            "]]>",
            "<![CDATA[",
            "<!--",
            "<!DOCTYPE a>",
            "<?a?>",
            "xsi:nil=\"true\"",
            "xmlns=\"\"",
            "2026-11-21T24:00:00Z",
            "9999-12-31T23:59:60Z",
            "0000-00-00T00:00:00Z",
            "[2001:db8::1%25lo]:0",
            "\uD83D\uDE00");
    private static final int MOST_CHANGES = 12;

    private final List<byte[]> seeds;
    private final Mutations mutations;

    private NearlyValid(List<byte[]> seeds, Mutations mutations) {
        this.seeds = seeds;
        this.mutations = mutations;
    }

    /** For a format of text: the words are those of its seeds. */
    static NearlyValid of(FormatKit format) {
        List<byte[]> seeds = Seeds.of(format);
        Set<String> words = new LinkedHashSet<>(ODD);
        for (byte[] seed : seeds) {
            Matcher matcher = WORD.matcher(new String(seed, StandardCharsets.UTF_8));
            while (matcher.find()) {
                words.add(matcher.group());
            }
        }
        return new NearlyValid(seeds, Mutations.ofWords(List.copyOf(words)));
    }

    /** For a format of octets, whose words are known elsewhere. */
    static NearlyValid of(FormatKit format, Mutations mutations) {
        return new NearlyValid(Seeds.of(format), mutations);
    }

    byte[] next(FuzzedDataProvider data) {
        byte[] seed = seeds.get(data.consumeInt(0, seeds.size() - 1));
        byte[] changed = mutations.mutate(seed, new FuzzedRandom(data), data.consumeInt(0, MOST_CHANGES));
        // What chance would hardly write: a text of the fuzzer's own over some of it.
        if (changed.length == 0 || !data.consumeBoolean()) {
            return changed;
        }
        int at = data.consumeInt(0, changed.length - 1);
        byte[] own = data.consumeBytes(64);
        byte[] result = Arrays.copyOf(changed, Math.max(changed.length, at + own.length));
        System.arraycopy(own, 0, result, at, own.length);
        return result;
    }

    /** The words, for a look at them. */
    List<Bytes> words() {
        return mutations.dictionary();
    }
}
