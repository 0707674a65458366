/** Where outputs go, whatever their inputs were called. */
@NullMarked
package io.vqreport.examples.cli.output;

import org.jspecify.annotations.NullMarked;
