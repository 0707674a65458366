/** Tests of the command line, run in this process with streams and codecs of their own. */
@NullMarked
package io.vqreport.examples.cli;

import org.jspecify.annotations.NullMarked;
