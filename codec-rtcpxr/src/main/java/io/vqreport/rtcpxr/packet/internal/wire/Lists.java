package io.vqreport.rtcpxr.packet.internal.wire;

import java.util.Arrays;
import java.util.List;

/** Immutable lists of arrays. */
final class Lists {
    private Lists() {}

    /**
     * The first elements of an array, as a list. As long as they are few, as they are as a rule, the list gets them one by one: of an array it
     * makes a copy.
     *
     * @param from holds nothing but such elements
     */
    // The caller put nothing else into the array.
    @SuppressWarnings("unchecked")
    static <T> List<T> of(Object[] from, int count) {
        return (List<T>)
                switch (count) {
                    case 0 -> List.of();
                    case 1 -> List.of(from[0]);
                    case 2 -> List.of(from[0], from[1]);
                    case 3 -> List.of(from[0], from[1], from[2]);
                    case 4 -> List.of(from[0], from[1], from[2], from[3]);
                    case 5 -> List.of(from[0], from[1], from[2], from[3], from[4]);
                    case 6 -> List.of(from[0], from[1], from[2], from[3], from[4], from[5]);
                    case 7 -> List.of(from[0], from[1], from[2], from[3], from[4], from[5], from[6]);
                    case 8 -> List.of(from[0], from[1], from[2], from[3], from[4], from[5], from[6], from[7]);
                    default -> List.of(count == from.length ? from : Arrays.copyOf(from, count));
                };
    }
}
