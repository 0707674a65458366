package io.vqreport.benchmarks.peer;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.vqreport.benchmarks.stats.StatsReport;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Jackson Databind as one would set it up to read stats: one mapper, readers made beforehand, unknown members passed over. */
public final class StatsPeer {
    private final ObjectReader typed;
    private final ObjectReader tree;

    /** Makes a peer. */
    public StatsPeer() {
        JsonMapper mapper = JsonMapper.builder()
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build();
        typed = mapper.readerFor(StatsReport.class);
        tree = mapper.reader();
    }

    /**
     * Reads a stats message into records.
     *
     * @param message its JSON
     * @return the records
     */
    public StatsReport read(byte[] message) {
        try {
            return typed.readValue(message);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads any JSON into a tree.
     *
     * @param json the text
     * @return the tree
     */
    public JsonNode readTree(byte[] json) {
        try {
            return tree.readTree(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
