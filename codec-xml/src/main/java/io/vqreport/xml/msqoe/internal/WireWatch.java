package io.vqreport.xml.msqoe.internal;

import io.vqreport.xml.internal.CharBuffer;

/**
 * Is told what a {@link WireCursor} comes to, while the cursor still stands there and knows the place: whichever way an event is read, the
 * same is seen of it.
 */
public interface WireWatch {
    /**
     * An event begins; its attributes follow.
     *
     * @param cursor the cursor, at the event's start tag
     */
    void begin(WireCursor cursor);

    /**
     * An element with a type of its own begins; its attributes follow.
     *
     * @param member what the schema says of it
     */
    void start(WireMember member);

    /**
     * An attribute of the element that began last.
     *
     * @param member what the schema says of it
     * @param text a text that is a value of its kind
     */
    void attribute(WireMember member, String text);

    /**
     * A plain value.
     *
     * @param member what the schema says of it
     * @param text characters that are a value of its kind; only until the method returns
     */
    void value(WireMember member, CharBuffer text);

    /**
     * The element ends that began last.
     *
     * @param cursor the cursor, which tells what it kept aside of the element
     */
    void end(WireCursor cursor);
}
