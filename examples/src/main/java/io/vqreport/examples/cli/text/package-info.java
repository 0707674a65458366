/** How the command line writes: text made fit for a terminal, metrics in plain words, numbers, bars, and what hides who talked to whom. */
@NullMarked
package io.vqreport.examples.cli.text;

import org.jspecify.annotations.NullMarked;
