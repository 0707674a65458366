package io.vqreport.xml.internal;

import java.util.Arrays;

/**
 * Where the octets of characters stand, in text decoded from UTF-8. A row of places from which on all characters take equally many octets;
 * of a text in ASCII there is only one. Not thread-safe.
 */
final class OctetMap {
    private static final int FEW = 16;

    private long[] characters = new long[4];
    private long[] octets = new long[4];
    private int[] widths = new int[4];
    /** The places from first to end count. */
    private int first;

    private int end = 1;

    /** Begins with ASCII at an octet. */
    OctetMap(long octet) {
        octets[0] = octet;
        widths[0] = 1;
    }

    /** Goes on at a character, behind all that were told before. */
    void text(long character, long octet, int width) {
        if (widths[end - 1] == width) {
            return;
        }
        if (end == characters.length) {
            int size = Math.max(2 * end, FEW);
            characters = Arrays.copyOf(characters, size);
            octets = Arrays.copyOf(octets, size);
            widths = Arrays.copyOf(widths, size);
        }
        characters[end] = character;
        octets[end] = octet;
        widths[end] = width;
        end++;
    }

    /** The octet at which a character begins; -1 for one that was forgotten. */
    long octetOf(long character) {
        if (end - first == 1 && character >= characters[first]) {
            return octets[first] + (character - characters[first]) * widths[first];
        }
        int found = Arrays.binarySearch(characters, first, end, character);
        int place = found >= 0 ? found : -found - 2;
        return place < first ? -1 : octets[place] + (character - characters[place]) * widths[place];
    }

    /** Forgets what stands before a character, in linear time over all calls. */
    void forget(long character) {
        if (end - first < FEW) {
            return;
        }
        while (first + 1 < end && characters[first + 1] <= character) {
            first++;
        }
        if (first > end / 2) {
            int count = end - first;
            System.arraycopy(characters, first, characters, 0, count);
            System.arraycopy(octets, first, octets, 0, count);
            System.arraycopy(widths, first, widths, 0, count);
            first = 0;
            end = count;
        }
    }
}
