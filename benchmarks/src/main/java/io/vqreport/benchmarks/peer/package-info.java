/** What others use for the same work: Jackson on the same reports as JSON, and collectors that take the text apart with split and regex. */
@NullMarked
package io.vqreport.benchmarks.peer;

import org.jspecify.annotations.NullMarked;
