/**
 * Where inputs come from: files, folders and what is in them, members of archives, standard input. Inputs are found one after the other, in an
 * order that is always the same, in bounded memory; what hostile archives may cost is bounded, and none of their names is ever a path.
 */
@NullMarked
package io.vqreport.examples.cli.input;

import org.jspecify.annotations.NullMarked;
