package io.vqreport.codec;

import java.util.Objects;

/** How a decoder reads: mode, limits and the codec's own settings. Immutable and thread-safe. */
public final class DecodeOptions {
    private static final DecodeOptions LENIENT =
            new DecodeOptions(DecodeMode.LENIENT, DecodeLimits.standard(), Options.NONE);
    private static final DecodeOptions STRICT =
            new DecodeOptions(DecodeMode.STRICT, DecodeLimits.standard(), Options.NONE);

    private final DecodeMode mode;
    private final DecodeLimits limits;
    private final Options options;

    private DecodeOptions(DecodeMode mode, DecodeLimits limits, Options options) {
        this.mode = Objects.requireNonNull(mode, "mode");
        this.limits = Objects.requireNonNull(limits, "limits");
        this.options = options;
    }

    /**
     * The defaults: LENIENT mode, standard limits.
     *
     * @return the default options
     */
    public static DecodeOptions lenient() {
        return LENIENT;
    }

    /**
     * STRICT mode, standard limits.
     *
     * @return options that refuse what breaks the format's rules
     */
    public static DecodeOptions strict() {
        return STRICT;
    }

    /**
     * What happens with input that breaks the format's rules.
     *
     * @return the mode
     */
    public DecodeMode mode() {
        return mode;
    }

    /**
     * How much input is taken on.
     *
     * @return the limits
     */
    public DecodeLimits limits() {
        return limits;
    }

    /**
     * A codec's own setting.
     *
     * @param key which one
     * @param <T> its type
     * @return its value, or the key's default when it was not set
     */
    public <T> T get(OptionKey<T> key) {
        return options.get(key);
    }

    /**
     * A copy with another mode.
     *
     * @param value the mode
     * @return the changed copy
     */
    public DecodeOptions withMode(DecodeMode value) {
        return new DecodeOptions(value, limits, options);
    }

    /**
     * A copy with other limits.
     *
     * @param value the limits
     * @return the changed copy
     */
    public DecodeOptions withLimits(DecodeLimits value) {
        return new DecodeOptions(mode, value, options);
    }

    /**
     * A copy with one of a codec's own settings changed.
     *
     * @param key which one
     * @param value its value
     * @param <T> its type
     * @return the changed copy
     */
    public <T> DecodeOptions with(OptionKey<T> key, T value) {
        return new DecodeOptions(mode, limits, options.with(key, value));
    }

    @Override
    public String toString() {
        return "DecodeOptions[" + mode + ", " + limits + ", " + options + "]";
    }
}
