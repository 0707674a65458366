/** Where conversions of many inputs are kept: a folder or an archive, each with names that are safe whatever the inputs were called. */
@NullMarked
package io.vqreport.examples.cli.output;

import org.jspecify.annotations.NullMarked;
