package io.vqreport.xml.sdn.internal;

import io.vqreport.codec.Location;
import io.vqreport.xml.internal.XmlOrigin;
import org.jspecify.annotations.Nullable;

/**
 * The octets of one message.
 *
 * @param octets where they stand; not to be changed
 * @param from the first one
 * @param to behind the last one
 * @param origin where they stand in the input
 * @param isMessage whether they hold the start tag of a message
 * @param isUtf8 whether a byte order mark says that they are in UTF-8, whatever the message declares
 * @param textBefore where text, or an element, before the message begins; absent when there is none
 * @param elementAround where the outermost element around the message begins; absent when it is a document of its own
 * @param context what is set before the message to read it as it is meant; empty for nothing
 */
// Handed from the splitter to the reader and never compared.
@SuppressWarnings("ArrayRecordComponent")
public record Piece(
        byte[] octets,
        int from,
        int to,
        XmlOrigin origin,
        boolean isMessage,
        boolean isUtf8,
        @Nullable Location textBefore,
        @Nullable Location elementAround,
        String context) {
    /**
     * Where it begins.
     *
     * @return the place, without a path
     */
    public Location start() {
        return new Location(origin.offset(), origin.line(), origin.column(), "");
    }
}
