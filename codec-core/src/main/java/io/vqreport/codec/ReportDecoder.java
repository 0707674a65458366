package io.vqreport.codec;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.function.Consumer;

/**
 * Reads the reports of one source, one input after the other. Stateful, single-use and not thread-safe.
 *
 * <p>Items are handed over as they are read, so a batch takes the memory of one report. One bad report does not spoil its neighbours: it is
 * handed over as {@link DecodedItem.Refused}. Exceptions are for input that is beyond reading as a whole.
 */
public interface ReportDecoder {
    /**
     * Reads an input to its end. Unless a decoder has a shorter way, it is read as a stream.
     *
     * @param input the input; read from its position to its limit, which is where its position stands afterwards
     * @param consumer is handed every item, in the order of the input
     * @throws MalformedReportException when nothing of the format can be recognized
     * @throws LimitExceededException when a limit is exceeded
     * @throws IllegalStateException after {@link #finish()}
     */
    default void decode(ByteBuffer input, Consumer<? super DecodedItem> consumer) {
        InputStream rest;
        if (input.hasArray()) {
            rest = new ByteArrayInputStream(input.array(), input.arrayOffset() + input.position(), input.remaining());
            input.position(input.limit());
        } else {
            byte[] octets = new byte[input.remaining()];
            input.get(octets);
            rest = new ByteArrayInputStream(octets);
        }
        try {
            decode(rest, consumer);
        } catch (IOException e) {
            throw new UncheckedIOException("an array cannot fail", e);
        }
    }

    /**
     * Reads an input to its end, without holding more than one report of it where the format allows.
     *
     * @param input the input; not closed
     * @param consumer is handed every item, in the order of the input
     * @throws IOException when the stream fails
     * @throws MalformedReportException when nothing of the format can be recognized
     * @throws LimitExceededException when a limit is exceeded
     * @throws IllegalStateException after {@link #finish()}
     */
    void decode(InputStream input, Consumer<? super DecodedItem> consumer) throws IOException;

    /**
     * Ends the reading.
     *
     * @return what is to be said of the input as a whole
     * @throws IllegalStateException when called twice
     */
    DocumentSummary finish();
}
