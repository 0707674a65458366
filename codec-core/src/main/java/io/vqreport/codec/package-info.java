/**
 * What every codec shares: reading and writing reports, and saying honestly what was odd or could not be said.
 *
 * <p>{@link io.vqreport.codec.QualityReportCodec} is the interface a format implements; {@link io.vqreport.codec.QualityReportCodecs} finds
 * the formats on the class or module path; {@link io.vqreport.codec.ReportConverter} goes from any format to any other.
 */
@NullMarked
package io.vqreport.codec;

import org.jspecify.annotations.NullMarked;
