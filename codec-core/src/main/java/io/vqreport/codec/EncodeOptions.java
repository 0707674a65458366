package io.vqreport.codec;

/** How an encoder writes: whether computed values go out, and the codec's own settings. Immutable and thread-safe. */
public final class EncodeOptions {
    private static final EncodeOptions DEFAULTS = new EncodeOptions(false, Options.NONE);

    private final boolean writesComputed;
    private final Options options;

    private EncodeOptions(boolean writesComputed, Options options) {
        this.writesComputed = writesComputed;
        this.options = options;
    }

    /**
     * The defaults: only reported values are written.
     *
     * @return the default options
     */
    public static EncodeOptions defaults() {
        return DEFAULTS;
    }

    /**
     * Whether values go out that this library computed ({@link io.vqreport.model.Algorithm.Origin#COMPUTED}).
     *
     * @return true when they are written; false by default
     */
    public boolean writesComputed() {
        return writesComputed;
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
     * A copy that writes computed values, or does not.
     *
     * @param value whether to write them
     * @return the changed copy
     */
    public EncodeOptions withComputed(boolean value) {
        return new EncodeOptions(value, options);
    }

    /**
     * A copy with one of a codec's own settings changed.
     *
     * @param key which one
     * @param value its value
     * @param <T> its type
     * @return the changed copy
     */
    public <T> EncodeOptions with(OptionKey<T> key, T value) {
        return new EncodeOptions(writesComputed, options.with(key, value));
    }

    @Override
    public String toString() {
        return "EncodeOptions[computed=" + writesComputed + ", " + options + "]";
    }
}
