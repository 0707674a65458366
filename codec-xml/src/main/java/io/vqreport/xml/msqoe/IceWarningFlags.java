package io.vqreport.xml.msqoe;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * What IceWarningFlags says, by one of its two tables.
 *
 * @param raw the text as it was sent
 * @param table by which table it was read
 * @param warnings what went wrong, in the order of {@link IceWarning}; empty for 0
 * @param unknownBits the bits that the table does not have; 0 for none
 */
public record IceWarningFlags(String raw, IceTable table, Set<IceWarning> warnings, long unknownBits) {
    private static final long MOST = 0xFFFF_FFFFL;

    /** Copies the set. */
    public IceWarningFlags {
        Objects.requireNonNull(raw, "raw");
        Objects.requireNonNull(table, "table");
        EnumSet<IceWarning> copy = EnumSet.noneOf(IceWarning.class);
        copy.addAll(warnings);
        warnings = Collections.unmodifiableSet(copy);
    }

    /**
     * Reads the text: decimal, as the published type has it, or hexadecimal behind {@code 0x}, as the published tables print it.
     *
     * @param text the text
     * @param table which table the reporting product uses
     * @return what it says; empty when it is no number of 32 bits
     */
    public static Optional<IceWarningFlags> parse(String text, IceTable table) {
        String trimmed = text.strip();
        boolean hex = trimmed.startsWith("0x") || trimmed.startsWith("0X");
        String digits = hex ? trimmed.substring(2) : trimmed;
        if (digits.isEmpty() || digits.length() > 10 || !isDigits(digits, hex ? 16 : 10)) {
            return Optional.empty();
        }
        long value = Long.parseLong(digits, hex ? 16 : 10);
        if (value > MOST) {
            return Optional.empty();
        }
        EnumSet<IceWarning> warnings = EnumSet.noneOf(IceWarning.class);
        long unknown = value;
        for (IceWarning warning : IceWarning.values()) {
            long bit = warning.bit(table);
            if ((value & bit) != 0) {
                warnings.add(warning);
                unknown &= ~bit;
            }
        }
        return Optional.of(new IceWarningFlags(text, table, warnings, unknown));
    }

    private static boolean isDigits(String text, int radix) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c > 'f' || Character.digit(c, radix) < 0) {
                return false;
            }
        }
        return true;
    }
}
