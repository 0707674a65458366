package io.vqreport.webrtc.w3c.internal;

import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.SerializedString;
import io.vqreport.webrtc.w3c.StatsMember;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A name that a member of an entry may have.
 *
 * @param index its place among all of them, from 1
 * @param octets the name as it stands in JSON
 * @param member the member of the table; absent for the three that every entry begins with
 */
record MemberName(
        int index, SerializableString octets, @Nullable StatsMember member) {
    static final String ID = "id";
    static final String TYPE = "type";
    static final String TIMESTAMP = "timestamp";

    private static final List<MemberName> ALL = all();
    private static final Map<String, MemberName> BY_NAME = byName();

    private static List<MemberName> all() {
        List<MemberName> all = new ArrayList<>();
        for (String head : List.of(ID, TYPE, TIMESTAMP)) {
            all.add(new MemberName(all.size() + 1, new SerializedString(head), null));
        }
        for (StatsMember member : StatsMember.values()) {
            all.add(new MemberName(all.size() + 1, new SerializedString(member.wireName()), member));
        }
        return List.copyOf(all);
    }

    private static Map<String, MemberName> byName() {
        Map<String, MemberName> byName = new HashMap<>();
        ALL.forEach(name -> byName.put(name.text(), name));
        return byName;
    }

    /** How many there are. */
    static int count() {
        return ALL.size();
    }

    /** Finds a name; absent where it is none of them. */
    static @Nullable MemberName find(String text) {
        return BY_NAME.get(text);
    }

    String text() {
        return octets.getValue();
    }
}
