package io.vqreport.rtcpxr.internal;

import io.vqreport.rtcpxr.ReportType;
import io.vqreport.rtcpxr.VqLine;
import io.vqreport.rtcpxr.VqParameter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The names of lines and parameters, looked up without regard to case and without making a String: sixteen octets as two words, hashed
 * into a table that has no collisions. Drawn from {@link VqLine} and {@link VqParameter}.
 */
// Ordinals pick rows of tables that live in memory only.
@SuppressWarnings("EnumOrdinal")
final class Keywords {
    /** What a line's name stands for. */
    record LineName(VqLine line, @Nullable ReportType report, int length) {
        /** Whether it is the line's name of RFC 6035, not the drafts' Metrics. */
        boolean ownName() {
            return length == line.wireName().length();
        }
    }

    private static final String PRE_STANDARD_METRICS = "Metrics";
    /** One octet more than the longest name has. */
    private static final int BEHIND_NAME = 17;

    private static final Table<LineName> LINES = lines();
    private static final Table<VqParameter> PARAMETERS = parameters();

    private static final VqLine[] LINE_OF_ROW = VqLine.values();
    private static final VqParameter[] PARAMETER_OF_ROW = VqParameter.values();

    /** The lines' names with their colon. */
    static final Rows LINE_ROWS = new Rows(Arrays.stream(LINE_OF_ROW).map(line -> line.wireName() + ':'));
    /** The parameters' keys with their equals sign. */
    static final Rows PARAMETER_ROWS =
            new Rows(Arrays.stream(PARAMETER_OF_ROW).map(parameter -> parameter.key() + '='));

    /** By line: the row of its first parameter, and the one behind that of its last. */
    private static final int[] FIRST_ROW = new int[LINE_OF_ROW.length];

    private static final int[] BEHIND_ROWS = new int[LINE_OF_ROW.length];

    static {
        for (VqParameter parameter : PARAMETER_OF_ROW) {
            int line = parameter.line().ordinal();
            if (BEHIND_ROWS[line] == 0) {
                FIRST_ROW[line] = parameter.ordinal();
            }
            BEHIND_ROWS[line] = parameter.ordinal() + 1;
        }
    }

    private Keywords() {}

    /** The row of a line's first parameter. */
    static int firstRow(VqLine line) {
        return FIRST_ROW[line.ordinal()];
    }

    /** Behind the row of a line's last parameter. */
    static int behindRows(VqLine line) {
        return BEHIND_ROWS[line.ordinal()];
    }

    static VqLine line(int row) {
        return LINE_OF_ROW[row];
    }

    static VqParameter parameter(int row) {
        return PARAMETER_OF_ROW[row];
    }

    /** The line whose name fills a range, or null. */
    static @Nullable LineName line(byte[] in, int from, int length) {
        return LINES.find(in, from, length);
    }

    /**
     * The line that begins in the middle of another one, where a line end is missing or an indented line looks like a fold: a name with its
     * colon, or a label alone.
     *
     * @return the line, or null
     */
    static @Nullable VqLine lineWithin(byte[] in, int at, int to) {
        int nameEnd = Octets.skip(in, at, Math.min(to, at + BEHIND_NAME), Octets.TOKEN);
        LineName name = line(in, at, nameEnd - at);
        if (name == null || name.report() != null || !name.ownName()) {
            return null;
        }
        boolean colon = nameEnd < to && in[nameEnd] == ':';
        boolean alone = name.line().part() == VqLine.Part.LABEL && (nameEnd == to || Octets.blank(in[nameEnd]));
        return colon || alone ? name.line() : null;
    }

    /** Whether a line with its colon begins in the middle of another one. */
    static boolean lineNamedWithin(byte[] in, int at, int to) {
        VqLine line = lineWithin(in, at, to);
        int nameEnd = line == null ? to : at + line.wireName().length();
        return nameEnd < to && in[nameEnd] == ':';
    }

    /** The parameter whose key fills a range, or null. */
    static @Nullable VqParameter parameter(byte[] in, int from, int length) {
        return PARAMETERS.find(in, from, length);
    }

    /** The parameter whose key stands at a place with its equals sign right behind it, or null. */
    static @Nullable VqParameter parameterAt(byte[] in, int at, int to) {
        int end = Octets.skip(in, at, Math.min(to, at + BEHIND_NAME), Octets.TOKEN);
        return end > at && end < to && in[end] == '=' ? parameter(in, at, end - at) : null;
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

    /**
     * Names in the order of a table, each with the mark behind it. Lines and parameters nearly always come in that order, so that the next
     * row is the one as a rule: the processor foresees that, and not where a hash leads.
     */
    static final class Rows {
        private static final int MAX_LENGTH = 16;

        /** Two words a row: the name and its mark. */
        private final long[] words;
        /** Which bits of them count: not the one between upper and lower case. */
        private final long[] bits;

        private final int[] lengths;

        private Rows(Stream<String> names) {
            byte[][] rows =
                    names.map(name -> name.getBytes(StandardCharsets.US_ASCII)).toArray(byte[][]::new);
            words = new long[2 * rows.length];
            bits = new long[2 * rows.length];
            lengths = new int[rows.length];
            for (int row = 0; row < rows.length; row++) {
                lengths[row] = rows[row].length;
                if (lengths[row] > MAX_LENGTH) {
                    throw new IllegalStateException("a name has at most fifteen octets");
                }
                for (int i = 0; i < lengths[row]; i++) {
                    long counting = Character.isLetter(rows[row][i]) ? 0xDF : 0xFF;
                    words[2 * row + i / 8] |= (rows[row][i] & counting) << (8 * (i % 8));
                    bits[2 * row + i / 8] |= counting << (8 * (i % 8));
                }
            }
        }

        /** The row in a range whose name and mark stand at a place; -1 when there is none. */
        int find(byte[] in, int at, int fromRow, int behindRow) {
            long word = Octets.load(in, at);
            for (int row = fromRow; row < behindRow; row++) {
                if (((word ^ words[2 * row]) & bits[2 * row]) == 0 && rest(row, in, at)) {
                    return row;
                }
            }
            return -1;
        }

        private boolean rest(int row, byte[] in, int at) {
            long counting = bits[2 * row + 1];
            return counting == 0 || ((Octets.load(in, at + 8) ^ words[2 * row + 1]) & counting) == 0;
        }

        /** How long a row's name is with its mark. */
        int length(int row) {
            return lengths[row];
        }
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
