package io.vqreport.examples.cli.summary;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A stream at the bad end.
 *
 * @param place where it was read
 * @param value the value it is here for
 * @param what media, direction and codec, in words
 * @param figures one value for each {@link Family}, in their order; absent where not measured
 * @param call whose call it was; absent unless asked for
 */
public record WorstStream(
        Place place,
        double value,
        String what,
        List<@Nullable Double> figures,
        @Nullable String call) {

    /**
     * Where a stream was read.
     *
     * @param input the input's number, counted from 0
     * @param name the input's name
     * @param format the input's format
     * @param report the report's number within the input, counted from 0
     * @param stream the stream's number within the report, counted from 0
     */
    public record Place(long input, String name, String format, int report, int stream) {}
}
