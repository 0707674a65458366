package io.vqreport.examples.collector.config;

/**
 * Where PUBLISH and NOTIFY are taken.
 *
 * @param udp the address for UDP
 * @param tcp the address for TCP
 * @param maxMessageBytes the longest message
 */
public record SipConfig(HostPort udp, HostPort tcp, int maxMessageBytes) {}
