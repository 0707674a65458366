package io.vqreport.xml.msqoe.internal.mapping;

import org.jspecify.annotations.Nullable;

/** What was read of one element of a scope, before it is put together. */
// The order of the members is that of the arrays, which do not leave this class; so no number is boxed while an event
// is read.
@SuppressWarnings("EnumOrdinal")
class Fields {
    private static final int MEMBERS = Member.values().length;
    private static final @Nullable String[] NO_TEXTS = new String[MEMBERS];
    private static final int[] NO_NUMBERS = new int[MEMBERS];

    // Shared as long as there is nothing in them.
    private @Nullable String[] texts = NO_TEXTS;
    private int[] numbers = NO_NUMBERS;
    /** Which numbers there are, a bit each. */
    private long numbered;

    /** What the neutral report has no member and no metric for, by the names of its extras. */
    final Texts extras = new Texts();

    void put(Member member, String text) {
        if (texts == NO_TEXTS) {
            texts = new String[MEMBERS];
        }
        texts[member.ordinal()] = text;
    }

    void put(Member member, int number) {
        if (numbers == NO_NUMBERS) {
            numbers = new int[MEMBERS];
        }
        numbers[member.ordinal()] = number;
        numbered |= 1L << member.ordinal();
    }

    /** A text; null where there was none. */
    @Nullable
    String text(Member member) {
        return texts[member.ordinal()];
    }

    /** A number; null where there was none. */
    @Nullable
    Integer number(Member member) {
        return (numbered & 1L << member.ordinal()) == 0 ? null : numbers[member.ordinal()];
    }

    /** Whether no member was read. */
    boolean isEmpty() {
        return texts == NO_TEXTS && numbered == 0;
    }
}
