package io.vqreport.examples.collector.http;

import java.util.Map;
import java.util.Optional;

/** Paths that are read. */
public interface GetEndpoint {
    /**
     * Answers.
     *
     * @param path the path
     * @param query the parameters
     * @return the answer; empty when the path is not one of this endpoint's
     */
    Optional<Reply> get(String path, Map<String, String> query);
}
