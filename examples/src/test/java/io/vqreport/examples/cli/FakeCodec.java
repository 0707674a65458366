package io.vqreport.examples.cli;

import io.vqreport.codec.Capabilities;
import io.vqreport.codec.DecodeOptions;
import io.vqreport.codec.Encoded;
import io.vqreport.codec.OptionKey;
import io.vqreport.codec.QualityReportCodec;
import io.vqreport.codec.Recognition;
import io.vqreport.codec.ReportDecoder;
import io.vqreport.codec.ReportEncoder;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A format made for these tests: lines of text, the first one the format's mark, each further one an item. {@link FakeDecoder} says which
 * words there are.
 */
final class FakeCodec implements QualityReportCodec {
    /** How call ids are written. */
    enum Spelling {
        AS_IS,
        UPPER;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    static final OptionKey<Spelling> SPELLING =
            OptionKey.ofEnum("fake.spelling", Spelling.AS_IS, "How call ids are written.");
    static final OptionKey<Boolean> LOUD = OptionKey.ofSwitch("fake.loud", false, "Whether call ids are read with a !");

    private final String id;
    private final boolean writes;

    FakeCodec(String id, boolean writes) {
        this.id = id;
        this.writes = writes;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public String description() {
        return "The format " + id + " of a test";
    }

    @Override
    public Set<String> mediaTypes() {
        return Set.of("application/" + id, "text/" + id);
    }

    @Override
    public Recognition recognizes(ByteBuffer prefix) {
        byte[] mark = (id.toUpperCase(Locale.ROOT) + "\n").getBytes(StandardCharsets.US_ASCII);
        byte[] seen = new byte[Math.min(mark.length, prefix.remaining())];
        prefix.duplicate().get(seen);
        return java.util.Arrays.equals(mark, seen) ? Recognition.CERTAIN : Recognition.NO;
    }

    @Override
    public List<OptionKey<?>> optionKeys() {
        return writes ? List.of(SPELLING, LOUD) : List.of();
    }

    @Override
    public Capabilities capabilities() {
        return Capabilities.NONE;
    }

    @Override
    public ReportDecoder newDecoder(DecodeOptions options) {
        return new FakeDecoder(options);
    }

    @Override
    public Optional<ReportEncoder> encoder() {
        return writes ? Optional.of(new FakeEncoder()) : Optional.empty();
    }

    /** Upper case is this format's canonical spelling. */
    @Override
    public Encoded rewrite(byte[] input, DecodeOptions options) {
        decode(input, options);
        String text = new String(input, StandardCharsets.UTF_8);
        return Encoded.of(text.toUpperCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8), List.of());
    }
}
