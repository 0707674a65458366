package io.vqreport.benchmarks.report;

/** An address line; the SSRC as an unsigned number. */
public record AddressPart(String ip, int port, long ssrc) {}
