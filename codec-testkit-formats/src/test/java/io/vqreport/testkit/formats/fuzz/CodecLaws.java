package io.vqreport.testkit.formats.fuzz;

import io.vqreport.codec.DecodeMode;
import io.vqreport.codec.DecodeOptions;
import io.vqreport.codec.DecodedItem;
import io.vqreport.codec.EncodeContext;
import io.vqreport.codec.LimitExceededException;
import io.vqreport.codec.MalformedReportException;
import io.vqreport.codec.QualityReportCodec;
import io.vqreport.codec.ReportDecoder;
import io.vqreport.codec.UnrepresentableReportException;
import io.vqreport.testkit.CodecContract;
import io.vqreport.testkit.Pasteable;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What every codec holds to, whatever the octets. Each law is tried once only and without a stream that trickles, so that there is time for
 * many inputs; the law suites of the codecs are the thorough ones.
 */
final class CodecLaws {
    private CodecLaws() {}

    /** {@link #check(QualityReportCodec, QualityReportCodec, byte[])} for a format that is rewritten as itself. */
    static void check(QualityReportCodec codec, byte[] octets) {
        check(codec, codec, octets);
    }

    /**
     * Only the architecture's exceptions in both modes, a stream like an array, and rewriting twice like rewriting once.
     *
     * @param canonical reads what the codec rewrites its inputs as
     */
    static void check(QualityReportCodec codec, QualityReportCodec canonical, byte[] octets) {
        Object array = items(codec, octets, DecodeMode.LENIENT);
        Object stream = itemsOfStream(codec, octets);
        if (!array.equals(stream)) {
            throw new AssertionError("a stream gives other items than an array\n  array:  " + array + "\n  stream: "
                    + stream + "\n  input: " + Pasteable.of(octets));
        }
        items(codec, octets, DecodeMode.STRICT);
        rewritingIsFixed(codec, canonical, octets);
    }

    /** Whatever neutral report is read can be written so that STRICT reads it, or is refused for want of something mandatory. */
    static void writesWhatItReads(QualityReportCodec codec, byte[] octets) {
        if (items(codec, octets, DecodeMode.LENIENT) instanceof List<?> items) {
            for (Object item : items) {
                if (item instanceof DecodedItem.Report report) {
                    CodecContract.strictAcceptsWhatIsEncoded(
                            codec, report.decoded().value(), EncodeContext.empty());
                }
            }
        }
    }

    /** The items, or what the exception says. */
    private static Object items(QualityReportCodec codec, byte[] octets, DecodeMode mode) {
        try {
            return codec.decode(octets, DecodeOptions.lenient().withMode(mode));
        } catch (MalformedReportException | LimitExceededException e) {
            return e.toString();
        }
    }

    private static Object itemsOfStream(QualityReportCodec codec, byte[] octets) {
        List<DecodedItem> items = new ArrayList<>();
        ReportDecoder decoder = codec.newDecoder(DecodeOptions.lenient());
        try {
            decoder.decode(new ByteArrayInputStream(octets), items::add);
            decoder.finish();
            return items;
        } catch (MalformedReportException | LimitExceededException e) {
            return e.toString();
        } catch (IOException e) {
            throw new UncheckedIOException("a stream in memory failed", e);
        }
    }

    private static void rewritingIsFixed(QualityReportCodec codec, QualityReportCodec canonical, byte[] octets) {
        byte[] once = rewritten(codec, octets);
        if (once == null || once.length == 0) {
            // Nothing comes of a dump without a snapshot, and nothing is no input.
            return;
        }
        byte[] twice;
        try {
            twice = canonical.rewrite(once, DecodeOptions.lenient()).bytes();
        } catch (MalformedReportException | UnrepresentableReportException e) {
            throw new AssertionError(
                    "what was rewritten cannot be rewritten\n  once:  " + Pasteable.of(once) + "\n  input: "
                            + Pasteable.of(octets),
                    e);
        } catch (LimitExceededException e) {
            // Canonical spelling may be the longer one.
            return;
        }
        if (!Arrays.equals(once, twice)) {
            throw new AssertionError("rewriting twice gives other octets, from octet " + Arrays.mismatch(once, twice)
                    + "\n  once:  " + Pasteable.of(once)
                    + "\n  twice: " + Pasteable.of(twice)
                    + "\n  input: " + Pasteable.of(octets));
        }
    }

    private static byte @Nullable [] rewritten(QualityReportCodec codec, byte[] octets) {
        try {
            return codec.rewrite(octets, DecodeOptions.lenient()).bytes();
        } catch (MalformedReportException | LimitExceededException | UnrepresentableReportException e) {
            return null;
        }
    }
}
