package io.vqreport.webrtc.internal;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.core.util.JsonRecyclerPools;
import io.vqreport.codec.DecodeLimits;

/** Parser factories, every setting of which is said here: none is left to a default that differs between versions. */
public final class JsonFactories {
    /**
     * How deep a text may nest under any limits. Java's collections compare, hash and serialize nested values recursively, so a deeper value
     * could be read but not used.
     */
    public static final int MAX_DEPTH = 1_000;

    private static final JsonFactory STANDARD = create(DecodeLimits.standard());

    private JsonFactories() {}

    /**
     * The factory for limits. Who reads often keeps it.
     *
     * @param limits of which the depth is taken; the size of a text is checked before it is parsed
     * @return a factory; a shared one for the standard limits
     */
    public static JsonFactory of(DecodeLimits limits) {
        return maxDepth(limits) == maxDepth(DecodeLimits.standard()) ? STANDARD : create(limits);
    }

    /** How deep a text may nest: what the limits say, but no more than {@link #MAX_DEPTH}. */
    static int maxDepth(DecodeLimits limits) {
        return Math.min(limits.maxDepth(), MAX_DEPTH);
    }

    private static JsonFactory create(DecodeLimits limits) {
        StreamReadConstraints constraints = StreamReadConstraints.builder()
                .maxNestingDepth(maxDepth(limits))
                // A text is no longer than the report limit, and neither is any part of it.
                .maxDocumentLength(-1)
                .maxTokenCount(-1)
                .maxNameLength(Integer.MAX_VALUE)
                .maxStringLength(Integer.MAX_VALUE)
                .maxNumberLength(Integer.MAX_VALUE)
                .build();
        return JsonFactory.builder()
                .streamReadConstraints(constraints)
                .recyclerPool(JsonRecyclerPools.threadLocalPool())
                // Names of hostile texts must not stay in the machine's string table.
                .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
                .enable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
                .enable(JsonFactory.Feature.FAIL_ON_SYMBOL_HASH_OVERFLOW)
                .enable(JsonFactory.Feature.USE_THREAD_LOCAL_FOR_BUFFER_RECYCLING)
                // JSON between machines is UTF-8 (RFC 8259 section 8.1).
                .disable(JsonFactory.Feature.CHARSET_DETECTION)
                .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
                .disable(StreamReadFeature.IGNORE_UNDEFINED)
                // Duplicates are noted, not refused.
                .disable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .disable(StreamReadFeature.CLEAR_CURRENT_TOKEN_ON_CLOSE)
                // A parser's message must not show the text.
                .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
                .disable(StreamReadFeature.USE_FAST_BIG_NUMBER_PARSER)
                .disable(StreamReadFeature.USE_FAST_DOUBLE_PARSER)
                .disable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
                .disable(JsonReadFeature.ALLOW_YAML_COMMENTS)
                .disable(JsonReadFeature.ALLOW_SINGLE_QUOTES)
                .disable(JsonReadFeature.ALLOW_UNQUOTED_FIELD_NAMES)
                .disable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
                .disable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
                .disable(JsonReadFeature.ALLOW_RS_CONTROL_CHAR)
                .disable(JsonReadFeature.ALLOW_LEADING_ZEROS_FOR_NUMBERS)
                .disable(JsonReadFeature.ALLOW_LEADING_PLUS_SIGN_FOR_NUMBERS)
                .disable(JsonReadFeature.ALLOW_LEADING_DECIMAL_POINT_FOR_NUMBERS)
                .disable(JsonReadFeature.ALLOW_TRAILING_DECIMAL_POINT_FOR_NUMBERS)
                // Writers in C++ emit NaN and Infinity; they are noted and kept.
                .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
                .disable(JsonReadFeature.ALLOW_MISSING_VALUES)
                .disable(JsonReadFeature.ALLOW_TRAILING_COMMA)
                .build();
    }
}
