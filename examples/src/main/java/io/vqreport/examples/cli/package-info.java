/**
 * The {@code vqreport} command line: it shows, checks, converts and rewrites quality reports of every format whose codec is on the class path.
 *
 * <p>It knows no format of its own. Codecs are found through {@link io.vqreport.codec.QualityReportCodecs}, so a later codec appears in every
 * command, in {@code --format}, {@code --set} and {@code formats}, by being there.
 */
@NullMarked
package io.vqreport.examples.cli;

import org.jspecify.annotations.NullMarked;
