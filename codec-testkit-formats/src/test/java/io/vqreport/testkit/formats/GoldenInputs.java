package io.vqreport.testkit.formats;

import io.vqreport.codec.DecodeOptions;
import io.vqreport.testkit.CorpusEntry;
import io.vqreport.testkit.CorpusEntry.Form;
import java.util.List;
import java.util.stream.LongStream;

/** The inputs that suites of laws begin with. */
public final class GoldenInputs {
    private static final int SAMPLES = 5;

    private GoldenInputs() {}

    /** All of a format's corpus, the unreadable inputs included. */
    public static List<byte[]> corpus(FormatKit format) {
        return octets(format.corpus());
    }

    /** What of a format's corpus is read, deviations included. */
    public static List<byte[]> readable(FormatKit format) {
        return octets(format.corpus().stream()
                .filter(entry -> entry.form() != Form.UNREADABLE)
                .toList());
    }

    /** What of a format's corpus is in the canonical spelling. */
    public static List<byte[]> canonical(FormatKit format) {
        return octets(format.corpus(Form.CANONICAL));
    }

    /** Samples as the codec writes them, for formats whose canonical spelling has its lines too long for a person to open. */
    public static List<byte[]> rewritten(FormatKit format) {
        return LongStream.range(0, SAMPLES)
                .mapToObj(seed -> format.codec()
                        .rewrite(format.sample(seed, 2), DecodeOptions.lenient())
                        .bytes())
                .toList();
    }

    private static List<byte[]> octets(List<CorpusEntry> entries) {
        return entries.stream().map(entry -> entry.octets().toByteArray()).toList();
    }
}
