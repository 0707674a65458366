package io.vqreport.webrtc.w3c.internal;

import io.vqreport.webrtc.w3c.StatsMember;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Gathers the values of one entry after the other, each in the order they come; of a member that comes twice the last one stands. */
// The bit of a member is its place in the table, whatever that is; it does not leave this class.
@SuppressWarnings("EnumOrdinal")
final class MemberSlots {
    private static final int ALL = StatsMember.values().length;
    /** Room for the members of an entry; made once more where there are more. */
    private static final int USUAL = 64;

    private StatsMember[] members = new StatsMember[USUAL];
    private Object[] values = new Object[USUAL];
    /** A bit for each member that is there, so that one need not be looked for that is not. */
    private final long[] present = new long[(ALL + Long.SIZE - 1) / Long.SIZE];

    private int size;

    /** Puts a value of the member's kind; says whether there was one before. */
    boolean put(StatsMember member, Object value) {
        boolean again = remove(member);
        present[member.ordinal() / Long.SIZE] |= 1L << member.ordinal();
        if (size == members.length) {
            members = Arrays.copyOf(members, ALL);
            values = Arrays.copyOf(values, ALL);
        }
        members[size] = member;
        values[size++] = value;
        return again;
    }

    /** Takes a value out; says whether there was one. */
    boolean remove(StatsMember member) {
        int word = member.ordinal() / Long.SIZE;
        long bit = 1L << member.ordinal();
        if ((present[word] & bit) == 0) {
            return false;
        }
        present[word] &= ~bit;
        int at = indexOf(member);
        size--;
        System.arraycopy(members, at + 1, members, at, size - at);
        System.arraycopy(values, at + 1, values, at, size - at);
        return true;
    }

    private int indexOf(StatsMember member) {
        int at = 0;
        while (members[at] != member) {
            at++;
        }
        return at;
    }

    /** The value of a member; absent where there is none. */
    @Nullable
    Object get(StatsMember member) {
        boolean there = (present[member.ordinal() / Long.SIZE] & (1L << member.ordinal())) != 0;
        return there ? values[indexOf(member)] : null;
    }

    /** Takes all values out. */
    MemberMap take() {
        if (size == 0) {
            return MemberMap.EMPTY;
        }
        MemberMap taken = new MemberMap(Arrays.copyOf(members, size), Arrays.copyOf(values, size));
        size = 0;
        Arrays.fill(present, 0);
        return taken;
    }
}
