package io.vqreport.xml.internal;

/**
 * Where a part that is parsed alone stands in the whole input, so that places are those of the whole.
 *
 * @param offset the part's first octet, counted from 0; -1 where unknown
 * @param line the part's line, counted from 1; -1 where unknown
 * @param column the part's column, counted from 1
 * @param before the characters set before the part to parse it, which are not of the input; without line ends
 */
public record XmlOrigin(long offset, int line, int column, int before) {
    /** The whole input. */
    public static final XmlOrigin START = new XmlOrigin(0, 1, 1, 0);
    /** A text put together of several parts: no place in it is one of the whole. */
    public static final XmlOrigin UNKNOWN = new XmlOrigin(-1, -1, -1, 0);

    /**
     * A copy for a text with something set before it.
     *
     * @param characters how many characters
     * @return the changed copy
     */
    public XmlOrigin behind(int characters) {
        return new XmlOrigin(offset, line, column, characters);
    }
}
