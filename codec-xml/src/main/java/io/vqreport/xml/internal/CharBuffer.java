package io.vqreport.xml.internal;

import java.util.Arrays;
import java.util.Objects;

/** A growing row of characters, used again and again. */
public final class CharBuffer implements CharSequence {
    private char[] chars = new char[128];
    private int length;

    /** Makes an empty one. */
    public CharBuffer() {}

    /** Empties it. */
    public void clear() {
        length = 0;
    }

    /**
     * Adds characters.
     *
     * @param source where from
     * @param from the first one
     * @param count how many
     */
    public void append(char[] source, int from, int count) {
        if (length + count > chars.length) {
            chars = Arrays.copyOf(chars, Math.max(2 * chars.length, length + count));
        }
        System.arraycopy(source, from, chars, length, count);
        length += count;
    }

    /**
     * The characters, the first {@link #length()} of which count.
     *
     * @return the row itself, not a copy
     */
    public char[] array() {
        return chars;
    }

    /**
     * How many there are.
     *
     * @return 0 or more
     */
    @Override
    public int length() {
        return length;
    }

    @Override
    public char charAt(int index) {
        return chars[Objects.checkIndex(index, length)];
    }

    @Override
    public CharSequence subSequence(int from, int to) {
        Objects.checkFromToIndex(from, to, length);
        return new String(chars, from, to - from);
    }

    /** Replaces the whole content. */
    public void set(String text) {
        clear();
        append(text.toCharArray(), 0, text.length());
    }

    @Override
    public String toString() {
        return new String(chars, 0, length);
    }
}
