package io.vqreport.codec;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A format that only lets itself be recognized. Public, with a public constructor, since a service loader makes one. */
public class RankedCodec implements QualityReportCodec {
    private final String id;
    private final Recognition recognition;
    private final Set<String> mediaTypes;

    /** What a service loader makes. */
    public RankedCodec() {
        this("service", Recognition.LIKELY, "text/service");
    }

    RankedCodec(String id, Recognition recognition, String... mediaTypes) {
        this.id = id;
        this.recognition = recognition;
        this.mediaTypes = Set.of(mediaTypes);
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public String description() {
        return "a format to be recognized";
    }

    @Override
    public Set<String> mediaTypes() {
        return mediaTypes;
    }

    @Override
    public Recognition recognizes(ByteBuffer prefix) {
        // Whoever looks at octets moves the position; the caller's must stay.
        while (prefix.hasRemaining()) {
            prefix.get();
        }
        return recognition;
    }

    @Override
    public List<OptionKey<?>> optionKeys() {
        return List.of();
    }

    @Override
    public Capabilities capabilities() {
        return Capabilities.NONE;
    }

    @Override
    public ReportDecoder newDecoder(DecodeOptions options) {
        throw new UnsupportedOperationException("only to be recognized");
    }

    @Override
    public Optional<ReportEncoder> encoder() {
        return Optional.empty();
    }

    @Override
    public Encoded rewrite(byte[] input, DecodeOptions options) {
        throw new UnsupportedOperationException("only to be recognized");
    }

    @Override
    public String toString() {
        return id;
    }
}
