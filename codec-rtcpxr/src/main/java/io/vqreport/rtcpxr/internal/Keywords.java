package io.vqreport.rtcpxr.internal;

import io.vqreport.rtcpxr.ReportType;
import io.vqreport.rtcpxr.VqLine;
import io.vqreport.rtcpxr.VqParameter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The names of lines and parameters, looked up without regard to case and without making a String: sixteen octets as two words, hashed
 * into a table that has no collisions. Drawn from {@link VqLine} and {@link VqParameter}.
 */
final class Keywords {
    /** What a line's name stands for. */
    record LineName(VqLine line, @Nullable ReportType report, int length) {}

    private static final String PRE_STANDARD_METRICS = "Metrics";

    private static final Table<LineName> LINES = lines();
    private static final Table<VqParameter> PARAMETERS = parameters();

    private Keywords() {}

    /** The line whose name fills a range, or null. */
    static @Nullable LineName line(byte[] in, int from, int length) {
        return LINES.find(in, from, length);
    }

    /** The parameter whose key fills a range, or null. */
    static @Nullable VqParameter parameter(byte[] in, int from, int length) {
        return PARAMETERS.find(in, from, length);
    }

    /** The parameter of a key spelled with Algo for Alg, or null. */
    static @Nullable VqParameter misspelledAlgorithm(byte[] in, int from, int length) {
        if (length < 4 || (in[from + length - 1] | 0x20) != 'o') {
            return null;
        }
        VqParameter parameter = parameter(in, from, length - 1);
        return parameter != null && parameter.key().endsWith("EstAlg") ? parameter : null;
    }

    private static Table<LineName> lines() {
        Table.Builder<LineName> table = new Table.Builder<>();
        for (VqLine line : VqLine.values()) {
            if (line != VqLine.HEAD) {
                table.add(
                        line.wireName(),
                        new LineName(line, null, line.wireName().length()));
            }
        }
        table.add(PRE_STANDARD_METRICS, new LineName(VqLine.LOCAL_METRICS, null, PRE_STANDARD_METRICS.length()));
        for (ReportType type : ReportType.values()) {
            table.add(
                    type.wireName(),
                    new LineName(VqLine.HEAD, type, type.wireName().length()));
        }
        return table.build();
    }

    private static Table<VqParameter> parameters() {
        Table.Builder<VqParameter> table = new Table.Builder<>();
        for (VqParameter parameter : VqParameter.values()) {
            table.add(parameter.key(), parameter);
        }
        return table.build();
    }

    /** An open table of 256 places under a multiplier that was searched for when the class was loaded. */
    private static final class Table<T> {
        private static final int SIZE = 256;
        private static final int MAX_LENGTH = 16;

        private final long multiplier;
        private final long[] low;
        private final long[] high;
        private final @Nullable Object[] values;

        private Table(long multiplier, long[] low, long[] high, @Nullable Object[] values) {
            this.multiplier = multiplier;
            this.low = low;
            this.high = high;
            this.values = values;
        }

        private static int place(long low, long high, long multiplier) {
            return (int) (((low * 31 + high) * multiplier) >>> 56);
        }

        // Only T goes in, by Builder.add.
        @SuppressWarnings("unchecked")
        @Nullable
        T find(byte[] in, int from, int length) {
            if (length > MAX_LENGTH || length < 1) {
                return null;
            }
            long first = Octets.lower(Octets.load(in, from), length);
            long second = length > 8 ? Octets.lower(Octets.load(in, from + 8), length - 8) : 0;
            int place = place(first, second, multiplier);
            return low[place] == first && high[place] == second ? (T) values[place] : null;
        }

        /** Gathers names, then searches the multiplier. */
        private static final class Builder<T> {
            private final List<byte[]> names = new ArrayList<>();
            private final List<T> things = new ArrayList<>();

            void add(String name, T thing) {
                names.add(name.toLowerCase(Locale.ROOT).getBytes(StandardCharsets.US_ASCII));
                things.add(thing);
            }

            Table<T> build() {
                for (long multiplier = 0x9E3779B97F4A7C15L; ; multiplier += 0x632BE59BD9B4E018L) {
                    Table<T> table = tryWith(multiplier);
                    if (table != null) {
                        return table;
                    }
                }
            }

            private @Nullable Table<T> tryWith(long multiplier) {
                long[] low = new long[SIZE];
                long[] high = new long[SIZE];
                Object[] values = new Object[SIZE];
                for (int i = 0; i < names.size(); i++) {
                    byte[] name = names.get(i);
                    long first = Octets.lower(Octets.load(name, 0), name.length);
                    long second = name.length > 8 ? Octets.lower(Octets.load(name, 8), name.length - 8) : 0;
                    int place = place(first, second, multiplier);
                    if (values[place] != null) {
                        return null;
                    }
                    low[place] = first;
                    high[place] = second;
                    values[place] = things.get(i);
                }
                return new Table<>(multiplier, low, high, values);
            }
        }
    }
}
