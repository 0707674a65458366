/** Takes processor time and allocation of one thread, in a way that a busy machine cannot spoil. */
@NullMarked
package io.vqreport.benchmarks.measure;

import org.jspecify.annotations.NullMarked;
