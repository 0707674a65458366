package io.vqreport.examples.collector.config;

import java.time.Duration;

/**
 * Where reports are posted, and how much is taken on.
 *
 * @param listen the address without TLS
 * @param tls the address with TLS
 * @param maxBodyBytes the longest post
 * @param maxThreads the most threads that serve connections
 * @param idleTimeout how long a silent connection is kept
 */
public record HttpConfig(HostPort listen, TlsConfig tls, int maxBodyBytes, int maxThreads, Duration idleTimeout) {}
