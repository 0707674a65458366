/**
 * Fuzz targets, one for each reader, each in a class of its own since a JVM fuzzes one target. As ordinary tests they try the seeds and
 * what fuzzing once found ({@code <Class>Inputs/<method>/} among the test resources); {@code -Pfuzz} looks for more. See
 * {@code docs/fuzzing.md}.
 */
@NullMarked
package io.vqreport.testkit.formats.fuzz;

import org.jspecify.annotations.NullMarked;
