package io.vqreport.codec;

/**
 * What is fixed about one kind of oddity. Every constant of a {@link ProblemCode} has one.
 *
 * @param id the codec's prefix, a dot and the constant's name, for example {@code rtcpxr.SEPARATOR_MISSING}. It does not change once
 *     published
 * @param problemClass whether the input broke the format's rules or merely holds a doubtful value
 * @param severity how much it matters
 * @param description what is odd, in at most 120 characters that fit every occurrence and tell nothing of the input
 */
public record ProblemKind(String id, ProblemClass problemClass, Severity severity, String description) {}
