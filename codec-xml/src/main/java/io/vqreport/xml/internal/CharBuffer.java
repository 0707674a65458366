package io.vqreport.xml.internal;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A growing row of characters, used again and again. */
public final class CharBuffer implements CharSequence {
    /** The texts of the numbers below this, which most reports have many of, are not made anew. */
    private static final int FEW = 100;

    private static final List<String> NUMBERS =
            IntStream.range(0, FEW).mapToObj(Integer::toString).toList();

    private char[] chars = new char[128];
    private int length;
    /** The characters as a text, once somebody asked for it. */
    private @Nullable String text;

    /** Makes an empty one. */
    public CharBuffer() {}

    /** Empties it. */
    public void clear() {
        length = 0;
        text = null;
    }

    /** The row itself, with room for at least one more character behind those that count; {@link #added} must follow. */
    char[] room() {
        reserve(1);
        return chars;
    }

    /** Counts characters that were put into the {@link #room}. */
    void added(int count) {
        length += count;
        text = null;
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

    private void reserve(int count) {
        if (length + count > chars.length) {
            chars = Arrays.copyOf(chars, Math.max(2 * chars.length, length + count));
        }
    }

    /**
     * Replaces the whole content.
     *
     * @param content what takes its place
     */
    public void set(String content) {
        clear();
        reserve(content.length());
        content.getChars(0, content.length(), chars, 0);
        length = content.length();
        text = content;
    }

    /**
     * Whether there is nothing but white space.
     *
     * @return true for none at all, too
     */
    public boolean isBlank() {
        for (int i = 0; i < length; i++) {
            if (chars[i] > ' ' && !Character.isWhitespace(chars[i])) {
                return false;
            }
        }
        return true;
    }

    private String make() {
        int first = length == 1 || length == 2 ? digit(0) : -1;
        if (length == 1 && first >= 0) {
            return NUMBERS.get(first);
        }
        int last = first > 0 ? digit(1) : -1;
        return last < 0 ? new String(chars, 0, length) : NUMBERS.get(10 * first + last);
    }

    /** A digit's value; negative for what is none. */
    private int digit(int index) {
        int digit = chars[index] - '0';
        return digit > 9 ? -1 : digit;
    }

    /**
     * Whether the characters are those of a text.
     *
     * @param other the text
     * @return whether they are
     */
    public boolean is(String other) {
        if (other.length() != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (chars[i] != other.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    @Override
    public String toString() {
        String made = text;
        if (made == null) {
            made = make();
            text = made;
        }
        return made;
    }
}
