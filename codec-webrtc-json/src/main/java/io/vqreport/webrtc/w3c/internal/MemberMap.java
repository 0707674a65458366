package io.vqreport.webrtc.w3c.internal;

import io.vqreport.webrtc.internal.PlainMap;
import io.vqreport.webrtc.w3c.StatsMember;
import io.vqreport.webrtc.w3c.StatsMembers;
import java.io.Serial;
import java.io.Serializable;
import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Members of the table with values of their kinds, in the order they came. Immutable, equal to any map with the same entries. */
public final class MemberMap extends AbstractMap<StatsMember, Object> implements Serializable {
    /** No members. */
    public static final MemberMap EMPTY = new MemberMap(new StatsMember[0], new Object[0]);

    @Serial
    private static final long serialVersionUID = 1L;

    private final StatsMember[] members;
    /** Long, BigInteger or Double; String; Boolean; or a PlainMap of plain values. All are serializable. */
    private final Object[] values;

    /** Takes the arrays over. */
    MemberMap(StatsMember[] members, Object[] values) {
        this.members = members;
        this.values = values;
    }

    /**
     * Copies a map.
     *
     * @param known members of the table with their values
     * @return an immutable map; the given one itself where it is already
     * @throws IllegalArgumentException when a value is not of its member's kind
     */
    public static MemberMap copyOf(Map<StatsMember, ?> known) {
        if (known instanceof MemberMap map) {
            return map;
        }
        MemberSlots slots = new MemberSlots();
        known.forEach((member, value) -> {
            if (!StatsMembers.fits(member.kind(), value)) {
                throw new IllegalArgumentException("not a value of the kind of " + member);
            }
            slots.put(member, value instanceof Map<?, ?> record ? PlainMap.copyOf(record) : value);
        });
        return slots.take();
    }

    @Override
    public @Nullable Object get(@Nullable Object member) {
        // An entry has some thirty members: looking through them is as quick as hashing, and takes no memory.
        for (int i = 0; i < members.length; i++) {
            if (members[i] == member) {
                return values[i];
            }
        }
        return null;
    }

    @Override
    public boolean containsKey(@Nullable Object member) {
        return get(member) != null;
    }

    @Override
    public int size() {
        return members.length;
    }

    @Override
    public Set<Entry<StatsMember, Object>> entrySet() {
        return new Entries();
    }

    /** The entries, made as they are asked for. */
    private final class Entries extends AbstractSet<Entry<StatsMember, Object>> {
        @Override
        public int size() {
            return members.length;
        }

        @Override
        public Iterator<Entry<StatsMember, Object>> iterator() {
            return new Iterator<>() {
                private int next;

                @Override
                public boolean hasNext() {
                    return next < members.length;
                }

                @Override
                public Entry<StatsMember, Object> next() {
                    if (next == members.length) {
                        throw new NoSuchElementException();
                    }
                    return Map.entry(members[next], values[next++]);
                }
            };
        }
    }
}
