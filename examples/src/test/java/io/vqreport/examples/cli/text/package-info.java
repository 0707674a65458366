/** How the command line writes. */
@NullMarked
package io.vqreport.examples.cli.text;

import org.jspecify.annotations.NullMarked;
