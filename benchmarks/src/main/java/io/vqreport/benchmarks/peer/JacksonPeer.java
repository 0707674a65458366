package io.vqreport.benchmarks.peer;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.vqreport.benchmarks.report.SessionReport;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * Jackson Databind as one would set it up to be fast: one mapper for all reports, its reader and writer bound to the type beforehand, no
 * absent members in the JSON.
 */
public final class JacksonPeer {
    private final ObjectReader reader;
    private final ObjectWriter writer;

    private JacksonPeer(JsonMapper mapper) {
        reader = mapper.readerFor(SessionReport.class);
        writer = mapper.writerFor(SessionReport.class);
    }

    /**
     * Times as text of ISO 8601, as nearly every JSON interface has them and as the text format has them.
     *
     * @return the peer
     */
    public static JacksonPeer isoTimes() {
        return new JacksonPeer(builder()
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                .build());
    }

    /**
     * Times as a number of milliseconds, which spares Jackson the work on their text.
     *
     * @return the peer
     */
    public static JacksonPeer epochMillis() {
        return new JacksonPeer(builder()
                .enable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                .disable(SerializationFeature.WRITE_DATE_TIMESTAMPS_AS_NANOSECONDS)
                .disable(DeserializationFeature.READ_DATE_TIMESTAMPS_AS_NANOSECONDS)
                .build());
    }

    private static JsonMapper.Builder builder() {
        return JsonMapper.builder()
                .addModule(new JavaTimeModule())
                .defaultPropertyInclusion(
                        JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL));
    }

    /**
     * Reads a report.
     *
     * @param json its JSON
     * @return the report
     */
    public SessionReport read(byte[] json) {
        try {
            return reader.readValue(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Writes a report.
     *
     * @param report the report
     * @return its JSON
     */
    public byte[] write(SessionReport report) {
        try {
            return writer.writeValueAsBytes(report);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
