package io.vqreport.examples.collector.config;

import java.time.Duration;
import java.util.List;

/**
 * The stats services that the collector connects to.
 *
 * @param sources the services
 * @param connectTimeout how long a connection may take to be made
 * @param pingInterval how often a silent service is asked whether it lives; after three without a sign the connection is made anew
 * @param backoff how long to wait before a try again
 * @param maxMessageBytes the longest message; a longer one is dropped and counted
 */
public record WebSocketConfig(
        List<WebSocketSource> sources,
        Duration connectTimeout,
        Duration pingInterval,
        BackoffConfig backoff,
        int maxMessageBytes) {}
