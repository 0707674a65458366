package io.vqreport.benchmarks.report;

import org.jspecify.annotations.Nullable;

/** The dialog the session belongs to. */
public record DialogPart(
        String callId, @Nullable String toTag, @Nullable String fromTag) {}
