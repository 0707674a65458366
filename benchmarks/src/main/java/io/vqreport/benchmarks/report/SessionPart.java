package io.vqreport.benchmarks.report;

import org.jspecify.annotations.Nullable;

/** The session part of a report. */
public record SessionPart(
        String callId,
        String localId,
        String remoteId,
        String origId,
        String localGroup,
        String remoteGroup,
        AddressPart localAddr,
        @Nullable String localMac,
        AddressPart remoteAddr,
        @Nullable String remoteMac) {}
