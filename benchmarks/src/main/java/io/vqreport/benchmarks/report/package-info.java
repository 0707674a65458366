/**
 * The report that all peers read into and write from: plain records that say what the codec's wire model says of a conforming report, bound
 * to JSON by Jackson, filled by the split collector, and converted from the wire model to compare it with both.
 */
@NullMarked
package io.vqreport.benchmarks.report;

import org.jspecify.annotations.NullMarked;
