package io.vqreport.examples.collector.store;

import org.jspecify.annotations.Nullable;

/**
 * A stored problem.
 *
 * @param reportId the report it concerns; absent for the whole receipt
 * @param code its id
 * @param severity info, warning or error
 * @param place where; empty when everywhere
 * @param message what
 */
public record ProblemRow(@Nullable Long reportId, String code, String severity, String place, String message) {}
