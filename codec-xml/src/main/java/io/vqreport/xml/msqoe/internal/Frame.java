package io.vqreport.xml.msqoe.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.namespace.QName;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** An element that is open while a document is read. Used again for the next one at its depth. */
final class Frame {
    WireType type = WireType.EVENT;
    /** How the element shows in a path. */
    String name = "";
    /** The element's number among its like; -1 for one that stands alone. */
    int number;
    /** Its path, once something in it was noted. */
    private @Nullable String path;
    /** The elements seen, as a sum of {@link WireType#bit}. */
    long seen;

    int last;
    int separators;
    boolean separatorNoted;
    boolean textNoted;
    /** The index of the element that was counted last; -1 for none. */
    private int counted;

    private int count;
    /** Of those counted before the last, by their indices. */
    private @Nullable Map<Integer, Integer> counts;

    private @Nullable List<Element> unknown;
    private @Nullable Map<QName, String> unknownAttributes;

    void open(WireType openedType, String openedName, int openedNumber) {
        type = openedType;
        name = openedName;
        number = openedNumber;
        path = null;
        seen = 0;
        last = 0;
        separators = 0;
        separatorNoted = false;
        textNoted = false;
        counted = -1;
        if (counts != null) {
            counts = null;
        }
        if (keeps()) {
            unknown = null;
            unknownAttributes = null;
        }
    }

    /** The number of the next one of several. */
    int count(WireMember member) {
        if (counted != member.index()) {
            if (counted >= 0) {
                counts = counts == null ? new HashMap<>() : counts;
                counts.put(counted, count);
            }
            counted = member.index();
            count = counts == null ? 0 : counts.getOrDefault(counted, 0);
        }
        return count++;
    }

    void keep(Element element) {
        if (unknown == null) {
            unknown = new ArrayList<>();
        }
        unknown.add(element);
    }

    void keep(QName attribute, String value) {
        if (unknownAttributes == null) {
            unknownAttributes = new HashMap<>();
        }
        unknownAttributes.put(attribute, value);
    }

    boolean keeps() {
        return unknown != null || unknownAttributes != null;
    }

    List<Element> unknown() {
        return unknown == null ? List.of() : unknown;
    }

    Map<QName, String> unknownAttributes() {
        return unknownAttributes == null ? Map.of() : unknownAttributes;
    }

    /** The path of the element in the one around it. */
    String path(@Nullable Frame around) {
        String made = path;
        if (made == null) {
            String own = number < 0 ? name : name + "[" + number + "]";
            made = around == null ? own : around.path + "/" + own;
            path = made;
        }
        return made;
    }
}
