package io.vqreport.examples.collector.config;

import java.net.URI;

/**
 * One stats service.
 *
 * @param url its address, {@code ws} or {@code wss}
 */
public record WebSocketSource(URI url) {}
