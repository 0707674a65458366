package io.vqreport.xml.internal;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * An input that gives out no more octets beyond the last mark than one report may have, whatever the parser asks for.
 *
 * <p>A parser gathers a name, a text or a comment before it hands it over; here is where a never-ending one ends.
 */
sealed interface XmlInput permits Utf8Input, OtherInput {
    /** What a parser may have read ahead of the mark. */
    int READ_AHEAD = 16 * 1024;

    /** Counts from a character on. */
    void mark(long character);

    /** The octet at which a character begins; -1 where that is not known. */
    long octetOf(long character);

    /** The character in place of the first octets that are no text; -1 as long as there are none. */
    long firstBroken();

    /** Whether the text is in the encoding that an XML declaration names; true where the parser finds out itself. */
    boolean isIn(String encoding);

    /** The octets from a place on that were read so far; null where they are not had any more. */
    @Nullable
    ByteArrayInputStream read(long octet);

    /** The octets from a place on and all that follows; null where they are not had any more. */
    @Nullable
    InputStream reread(long octet);
}
