package io.vqreport.rtcpxr;

import io.vqreport.convert.Decimals;
import io.vqreport.rtcpxr.internal.PowersOfTen;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * A LocalMetrics or RemoteMetrics block, as it was sent (RFC 6035 section 4.6.1, Metrics). Immutable, compared by value.
 *
 * <p>Numbers are in the wire's own units and scales ({@link VqParameter#unit()}), sentinels such as 127 included. A value of the wrong form
 * is kept as text ({@link #unreadable}).
 */
// Ordinals pick bits and slots in memory only; what is serialized goes by names.
@SuppressWarnings("EnumOrdinal")
public final class MetricsBlock implements Serializable {
    private static final long serialVersionUID = 1L;

    private static final VqParameter[] PARAMETERS = VqParameter.values();
    private static final int[] SLOT = new int[PARAMETERS.length];
    private static final int[] NARROWBAND = {8_000};
    private static final int[] WIDEBAND = {16_000};
    private static final int[] FULLBAND = {48_000};
    /** The parameters that are numbers, and those that are texts, by ordinal. */
    private static final long NUMERIC;

    private static final long TEXTUAL;
    private static final int NUMBERS;
    private static final int TEXTS;

    /*
     * A number is one int: 28 bits of digits with sign, 4 bits of decimal places. It says every number the grammar allows exactly,
     * and takes a third of what an object would.
     */
    private static final int PLACES_BITS = 4;
    private static final int MAX_PLACES = (1 << PLACES_BITS) - 1;
    private static final int MAX_DIGITS_VALUE = (1 << (31 - PLACES_BITS)) - 1;

    static {
        int numbers = 0;
        int texts = 0;
        long numeric = 0;
        long textual = 0;
        for (VqParameter parameter : PARAMETERS) {
            if (!parameter.inMetrics()) {
                SLOT[parameter.ordinal()] = -1;
            } else if (parameter.kind().numeric()) {
                SLOT[parameter.ordinal()] = numbers++;
                numeric |= bit(parameter);
            } else if (isText(parameter)) {
                SLOT[parameter.ordinal()] = texts++;
                textual |= bit(parameter);
            }
        }
        NUMERIC = numeric;
        TEXTUAL = textual;
        NUMBERS = numbers;
        TEXTS = texts;
    }

    /** Which parameters have a value, by ordinal: a readable one or, for unreadable ones, a text. */
    private final long present;
    /** Which lines were there, by ordinal, those without parameters included. */
    private final int lines;

    private final int @Nullable [] numbers;
    private final @Nullable String @Nullable [] texts;
    private final int @Nullable [] rates;
    private final @Nullable Instant start;
    private final @Nullable Instant stop;
    private final @Nullable Map<VqParameter, String> unreadable;
    private final List<ExtensionParameter> extensions;
    private final List<ExtensionLine> extensionLines;

    private MetricsBlock(Builder builder) {
        present = builder.present;
        lines = builder.lines;
        numbers = builder.numbers;
        texts = builder.texts;
        rates = builder.rates;
        start = builder.start;
        stop = builder.stop;
        unreadable = builder.unreadable;
        extensions = builder.extensions == null ? List.of() : List.copyOf(builder.extensions);
        extensionLines = builder.extensionLines == null ? List.of() : List.copyOf(builder.extensionLines);
    }

    private static boolean isText(VqParameter parameter) {
        return switch (parameter.kind()) {
            case TEXT, QUOTED, WORD -> true;
            default -> false;
        };
    }

    private static long bit(VqParameter parameter) {
        return 1L << parameter.ordinal();
    }

    /**
     * Starts an empty builder.
     *
     * @return a builder of a block without any line
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Whether a parameter was sent, readable or not.
     *
     * @param parameter which one
     * @return true when it was
     */
    public boolean has(VqParameter parameter) {
        return (present & bit(parameter)) != 0;
    }

    /**
     * Whether a line was sent, perhaps without any parameter.
     *
     * @param line which one
     * @return true when it was
     */
    public boolean has(VqLine line) {
        return (lines & 1 << line.ordinal()) != 0;
    }

    /**
     * A number.
     *
     * @param parameter one whose kind is numeric; a switch is 1 for on and 0 for off
     * @return the number in the wire's unit, sentinels included; empty when it was not sent, is unreadable, or the parameter is no number
     */
    public OptionalDouble number(VqParameter parameter) {
        if (numbers == null
                || !has(parameter)
                || !parameter.kind().numeric()
                || unreadable(parameter).isPresent()) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(unpack(numbers[SLOT[parameter.ordinal()]]));
    }

    /**
     * A number, exactly as many digits as were sent (but for trailing zeros).
     *
     * @param parameter one whose kind is numeric
     * @return the number in the wire's unit, sentinels included; empty where {@link #number} is
     */
    public Optional<BigDecimal> decimal(VqParameter parameter) {
        if (numbers == null || number(parameter).isEmpty()) {
            return Optional.empty();
        }
        int packed = numbers[SLOT[parameter.ordinal()]];
        return Optional.of(BigDecimal.valueOf(packed >> PLACES_BITS, packed & MAX_PLACES));
    }

    /**
     * The digits of a number, without its decimal point: what {@link java.math.BigDecimal#unscaledValue()} is of {@link #decimal}.
     *
     * @param parameter one whose kind is numeric and that has a readable value
     * @return the digits with their sign; 0 when there is no number
     */
    public int digits(VqParameter parameter) {
        return numbers == null || (NUMERIC & bit(parameter)) == 0
                ? 0
                : numbers[SLOT[parameter.ordinal()]] >> PLACES_BITS;
    }

    /**
     * How many of the {@link #digits} stand behind the decimal point.
     *
     * @param parameter one whose kind is numeric and that has a readable value
     * @return 0 or more; 0 when there is no number
     */
    public int places(VqParameter parameter) {
        return numbers == null || (NUMERIC & bit(parameter)) == 0 ? 0 : numbers[SLOT[parameter.ordinal()]] & MAX_PLACES;
    }

    /**
     * A text.
     *
     * @param parameter one whose kind is TEXT, QUOTED or WORD
     * @return the text without quotes; empty when it was not sent or the parameter is no text
     */
    public Optional<String> text(VqParameter parameter) {
        return texts == null || (TEXTUAL & bit(parameter)) == 0
                ? Optional.empty()
                : Optional.ofNullable(texts[SLOT[parameter.ordinal()]]);
    }

    /**
     * The sample rates (SR).
     *
     * @return the rates in Hz, in the order sent; empty when not sent or unreadable
     */
    public List<Integer> sampleRates() {
        return rates == null ? List.of() : Arrays.stream(rates).boxed().toList();
    }

    /**
     * How many sample rates there are.
     *
     * @return 0 when not sent or unreadable
     */
    public int sampleRateCount() {
        return rates == null ? 0 : rates.length;
    }

    /**
     * One of the sample rates.
     *
     * @param index 0 to {@code sampleRateCount() - 1}
     * @return the rate in Hz
     * @throws IndexOutOfBoundsException when there is no such rate
     */
    public int sampleRate(int index) {
        if (rates == null) {
            throw new IndexOutOfBoundsException(index);
        }
        return rates[index];
    }

    /**
     * The beginning of the measurement (START).
     *
     * @return the instant; empty when not sent or unreadable
     */
    public Optional<Instant> start() {
        return Optional.ofNullable(start);
    }

    /**
     * The end of the measurement (STOP).
     *
     * @return the instant; empty when not sent or unreadable
     */
    public Optional<Instant> stop() {
        return Optional.ofNullable(stop);
    }

    /**
     * The text of a value that has not its parameter's form, such as {@code NaN}.
     *
     * @param parameter which one
     * @return its text, perhaps empty; empty Optional when the value is readable or was not sent
     */
    public Optional<String> unreadable(VqParameter parameter) {
        return unreadable == null ? Optional.empty() : Optional.ofNullable(unreadable.get(parameter));
    }

    /**
     * The parameters the table does not have.
     *
     * @return them, in the order sent
     */
    public List<ExtensionParameter> extensions() {
        return extensions;
    }

    /**
     * The lines the table does not have.
     *
     * @return them, in the order sent
     */
    public List<ExtensionLine> extensionLines() {
        return extensionLines;
    }

    /** Serialized by the names of parameters and lines, so that new ones do no harm. */
    private Object writeReplace() {
        return new SerializedMetricsBlock(this);
    }

    private static double unpack(int packed) {
        return (packed >> PLACES_BITS) / PowersOfTen.of(packed & MAX_PLACES);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof MetricsBlock that
                && present == that.present
                && lines == that.lines
                && Arrays.equals(numbers, that.numbers)
                && Arrays.equals(texts, that.texts)
                && Arrays.equals(rates, that.rates)
                && Objects.equals(start, that.start)
                && Objects.equals(stop, that.stop)
                && Objects.equals(unreadable, that.unreadable)
                && extensions.equals(that.extensions)
                && extensionLines.equals(that.extensionLines);
    }

    @Override
    public int hashCode() {
        return Objects.hash(
                present,
                lines,
                Arrays.hashCode(numbers),
                Arrays.hashCode(texts),
                start,
                stop,
                unreadable,
                extensions,
                extensionLines);
    }

    /** Shows the readable values; of texts and unknown parameters only that they are there. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("MetricsBlock[");
        for (VqParameter parameter : PARAMETERS) {
            if (has(parameter)) {
                text.append(text.length() > 13 ? ", " : "").append(parameter.key());
                number(parameter).ifPresent(number -> text.append('=').append(Decimals.format(number, 0, MAX_PLACES)));
            }
        }
        return text.append(", extensions=")
                .append(extensions.size())
                .append(", lines=")
                .append(extensionLines.size())
                .append(']')
                .toString();
    }

    /** Builds a {@link MetricsBlock}. Not thread-safe; of use for one block. */
    public static final class Builder {
        private long present;
        private int lines;
        private int @Nullable [] numbers;
        private @Nullable String @Nullable [] texts;
        private int @Nullable [] rates;
        private @Nullable Instant start;
        private @Nullable Instant stop;
        private @Nullable Map<VqParameter, String> unreadable;
        private @Nullable List<ExtensionParameter> extensions;
        private @Nullable List<ExtensionLine> extensionLines;
        private boolean built;

        private Builder() {}

        /**
         * Whether the block has a parameter already.
         *
         * @param parameter which one
         * @return true when it was set
         */
        public boolean has(VqParameter parameter) {
            return (present & bit(parameter)) != 0;
        }

        /**
         * Whether the block has a line already.
         *
         * @param line which one
         * @return true when it was set, or a parameter of it
         */
        public boolean has(VqLine line) {
            return (lines & 1 << line.ordinal()) != 0;
        }

        /**
         * A number set before.
         *
         * @param parameter one whose kind is numeric
         * @param otherwise what is answered when it was not set or is unreadable
         * @return the number in the wire's unit
         */
        public double numberOr(VqParameter parameter, double otherwise) {
            boolean readable = has(parameter)
                    && parameter.kind().numeric()
                    && (unreadable == null || !unreadable.containsKey(parameter));
            return readable && numbers != null ? unpack(numbers[SLOT[parameter.ordinal()]]) : otherwise;
        }

        /**
         * A text set before.
         *
         * @param parameter one whose kind is TEXT, QUOTED or WORD
         * @param otherwise what is answered when it was not set; may be absent
         * @return the text without quotes
         */
        public @Nullable String textOr(VqParameter parameter, @Nullable String otherwise) {
            boolean text = (present & TEXTUAL & bit(parameter)) != 0;
            return text && texts != null ? texts[SLOT[parameter.ordinal()]] : otherwise;
        }

        /**
         * Whether both times are set and the end lies before the beginning.
         *
         * @return true when they are not in order
         */
        public boolean endsBeforeItBegins() {
            return start != null && stop != null && stop.isBefore(start);
        }

        /**
         * Whether the block has nothing at all.
         *
         * @return true when nothing was set
         */
        public boolean isEmpty() {
            return lines == 0 && extensionLines == null;
        }

        /**
         * Notes that a line is there, even if it has no parameter.
         *
         * @param line a line of a Metrics block
         * @return this builder
         */
        public Builder line(VqLine line) {
            if (line.part() != VqLine.Part.METRICS) {
                throw new IllegalArgumentException(line + " is no line of a Metrics block");
            }
            lines |= 1 << line.ordinal();
            return this;
        }

        /**
         * Sets a number exactly.
         *
         * @param parameter one whose kind is numeric
         * @param digits the number without its decimal point
         * @param places how many of the digits stand behind the point, 0..15
         * @return false when the number has more digits than can be kept (about eight); nothing is set then
         * @throws IllegalArgumentException when the parameter is no number of a Metrics block
         */
        public boolean number(VqParameter parameter, long digits, int places) {
            require(parameter, (NUMERIC & bit(parameter)) != 0);
            long whole = digits;
            int scale = places;
            while (scale > 0 && whole % 10 == 0) {
                whole /= 10;
                scale--;
            }
            if (whole > MAX_DIGITS_VALUE || whole < -MAX_DIGITS_VALUE || scale > MAX_PLACES || scale < 0) {
                return false;
            }
            if (numbers == null) {
                numbers = new int[NUMBERS];
            }
            numbers[SLOT[parameter.ordinal()]] = (int) (whole << PLACES_BITS) | scale;
            mark(parameter);
            return true;
        }

        /**
         * Sets a number.
         *
         * @param parameter one whose kind is numeric
         * @param value the number in the wire's unit; decimals are kept up to the grammar's places
         * @return this builder
         * @throws IllegalArgumentException when the parameter is no number of a Metrics block, or the value is not finite or too large
         */
        public Builder number(VqParameter parameter, double value) {
            require(parameter, (NUMERIC & bit(parameter)) != 0);
            double scaled = Math.rint(value * PowersOfTen.of(parameter.fractionDigits()));
            if (!(Math.abs(scaled) <= MAX_DIGITS_VALUE)) {
                throw new IllegalArgumentException(parameter.key() + " is not a number the format can hold");
            }
            number(parameter, (long) scaled, parameter.fractionDigits());
            return this;
        }

        /**
         * Sets a text.
         *
         * @param parameter one whose kind is TEXT, QUOTED or WORD
         * @param value the text without quotes
         * @return this builder
         * @throws IllegalArgumentException when the parameter is no text of a Metrics block
         */
        public Builder text(VqParameter parameter, String value) {
            require(parameter, (TEXTUAL & bit(parameter)) != 0);
            if (texts == null) {
                texts = new String[TEXTS];
            }
            texts[SLOT[parameter.ordinal()]] = Objects.requireNonNull(value, "value");
            mark(parameter);
            return this;
        }

        /**
         * Sets the sample rates (SR).
         *
         * @param hertz the rates in Hz, one or more, each 0 or more
         * @return this builder
         * @throws IllegalArgumentException when there is none, or one is negative
         */
        public Builder sampleRates(int... hertz) {
            int[] copy = hertz.clone();
            boolean fits = copy.length > 0;
            for (int rate : copy) {
                fits &= rate >= 0;
            }
            if (!fits) {
                throw new IllegalArgumentException("SR is one rate or more, each 0 or more");
            }
            rates = copy;
            mark(VqParameter.SR);
            return this;
        }

        /**
         * Sets one sample rate (SR), as nearly every report has.
         *
         * @param hertz the rate in Hz, 0 or more
         * @return this builder
         * @throws IllegalArgumentException when the rate is negative
         */
        public Builder sampleRate(int hertz) {
            if (hertz < 0) {
                throw new IllegalArgumentException("SR is 0 or more");
            }
            // The arrays never leave the block, so blocks can share them.
            rates = switch (hertz) {
                case 8_000 -> NARROWBAND;
                case 16_000 -> WIDEBAND;
                case 48_000 -> FULLBAND;
                default -> new int[] {hertz};
            };
            mark(VqParameter.SR);
            return this;
        }

        /**
         * Sets the beginning of the measurement (START).
         *
         * @param instant the beginning
         * @return this builder
         */
        public Builder start(Instant instant) {
            start = Objects.requireNonNull(instant, "instant");
            mark(VqParameter.START);
            return this;
        }

        /**
         * Sets the end of the measurement (STOP).
         *
         * @param instant the end
         * @return this builder
         */
        public Builder stop(Instant instant) {
            stop = Objects.requireNonNull(instant, "instant");
            mark(VqParameter.STOP);
            return this;
        }

        /**
         * Keeps a value that has not its parameter's form.
         *
         * @param parameter which one
         * @param text the value as sent
         * @return this builder
         * @throws IllegalArgumentException when the parameter is not of a Metrics block
         */
        public Builder unreadable(VqParameter parameter, String text) {
            require(parameter, parameter.inMetrics());
            forget(parameter);
            if (unreadable == null) {
                unreadable = new EnumMap<>(VqParameter.class);
            }
            mark(parameter);
            unreadable.put(parameter, Objects.requireNonNull(text, "text"));
            return this;
        }

        /**
         * Adds a parameter the table does not have.
         *
         * @param extension the parameter
         * @return this builder
         */
        public Builder extension(ExtensionParameter extension) {
            line(extension.line());
            if (extensions == null) {
                extensions = new ArrayList<>(2);
            }
            extensions.add(extension);
            return this;
        }

        /**
         * Adds a line the table does not have.
         *
         * @param extension the line
         * @return this builder
         */
        public Builder extensionLine(ExtensionLine extension) {
            if (extensionLines == null) {
                extensionLines = new ArrayList<>(2);
            }
            extensionLines.add(extension);
            return this;
        }

        /** A value that is no longer said leaves nothing behind, so that equal blocks are equal. */
        private void forget(VqParameter parameter) {
            int slot = SLOT[parameter.ordinal()];
            if (numbers != null && parameter.kind().numeric()) {
                numbers[slot] = 0;
            }
            if (texts != null && isText(parameter)) {
                texts[slot] = null;
            }
            switch (parameter) {
                case START -> start = null;
                case STOP -> stop = null;
                case SR -> rates = null;
                default -> {
                    // The others have a slot.
                }
            }
        }

        private void mark(VqParameter parameter) {
            if (built) {
                throw new IllegalStateException("the block was built");
            }
            if (unreadable != null) {
                unreadable.remove(parameter);
            }
            present |= bit(parameter);
            lines |= 1 << parameter.line().ordinal();
        }

        private static void require(VqParameter parameter, boolean fits) {
            if (!fits) {
                throw new IllegalArgumentException(parameter.key() + " is not of that kind in a Metrics block");
            }
        }

        /**
         * Builds the block. The builder is of no use afterwards.
         *
         * @return the block
         */
        public MetricsBlock build() {
            built = true;
            long readable = present;
            if (unreadable != null) {
                for (VqParameter parameter : unreadable.keySet()) {
                    readable &= ~bit(parameter);
                }
                unreadable = unreadable.isEmpty() ? null : unreadable;
            }
            numbers = (readable & NUMERIC) == 0 ? null : numbers;
            texts = (readable & TEXTUAL) == 0 ? null : texts;
            return new MetricsBlock(this);
        }
    }
}
