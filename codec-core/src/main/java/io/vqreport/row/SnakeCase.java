package io.vqreport.row;

import java.util.Locale;

/** The one way from the name of a constant to the name of a column. */
final class SnakeCase {
    private SnakeCase() {}

    static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
