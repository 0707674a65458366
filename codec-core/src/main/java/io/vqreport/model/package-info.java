/**
 * The neutral model: who talked, when, over which stream, and what was measured.
 *
 * <p>{@link io.vqreport.model.QualityReport} is the only thing an application needs to know, whatever format a report
 * arrived in. The model knows no format. Every type is immutable, compared by value and serializable; a value that is
 * absent is {@code null} as a component and empty as an answer, never 0, -1, 127 or NaN. The {@code toString} of these
 * types shows no address, URI, Call-ID, tag, MAC address, group, display name or SDP: of such text only the length.
 */
@NullMarked
package io.vqreport.model;

import org.jspecify.annotations.NullMarked;
