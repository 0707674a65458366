package io.vqreport.examples.collector.websocket;

import io.vqreport.examples.collector.config.WebSocketConfig;
import io.vqreport.examples.collector.config.WebSocketSource;
import io.vqreport.examples.collector.pipeline.Counters;
import io.vqreport.examples.collector.pipeline.Pipeline;
import java.net.http.HttpClient;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/** The clients of all stats services. */
public final class StatsServiceClients implements AutoCloseable {
    private final List<StatsServiceClient> clients = new ArrayList<>();

    /**
     * Makes the clients; none connects yet.
     *
     * @param config the services
     * @param pipeline takes what they send
     * @param counters counts connections
     * @param clock tells the time
     */
    public StatsServiceClients(WebSocketConfig config, Pipeline pipeline, Counters counters, Clock clock) {
        if (config.sources().isEmpty()) {
            return;
        }
        HttpClient http =
                HttpClient.newBuilder().connectTimeout(config.connectTimeout()).build();
        for (WebSocketSource source : config.sources()) {
            clients.add(new StatsServiceClient(source.url(), http, config, pipeline, counters, clock));
        }
    }

    /** Connects to all. */
    public void start() {
        clients.forEach(StatsServiceClient::start);
    }

    @Override
    public void close() {
        clients.forEach(StatsServiceClient::close);
    }
}
