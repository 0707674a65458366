/**
 * The reports that are read and written: varied, conforming, the same in every run, and made without any help of the codec that is measured.
 */
@NullMarked
package io.vqreport.benchmarks.corpus;

import org.jspecify.annotations.NullMarked;
