/** Records of a media server's stats message as one would write them to bind Jackson to, with what the codec's records hold. */
@NullMarked
package io.vqreport.benchmarks.stats;

import org.jspecify.annotations.NullMarked;
