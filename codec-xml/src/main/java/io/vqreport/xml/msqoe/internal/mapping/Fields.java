package io.vqreport.xml.msqoe.internal.mapping;

import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What was read of one element of a scope, before it is put together. */
class Fields {
    final Map<Member, String> members = new EnumMap<>(Member.class);
    /** Those that are numbers. */
    private Map<Member, Integer> numbers = Map.of();
    /** What the neutral report has no member and no metric for, by the names of its extras. */
    final Texts extras = new Texts();

    void put(Member member, int number) {
        if (numbers.isEmpty()) {
            numbers = new EnumMap<>(Member.class);
        }
        numbers.put(member, number);
    }

    /** A number; null where there was none. */
    @Nullable
    Integer number(Member member) {
        return numbers.get(member);
    }

    /** Whether no member was read. */
    boolean isEmpty() {
        return members.isEmpty() && numbers.isEmpty();
    }
}
