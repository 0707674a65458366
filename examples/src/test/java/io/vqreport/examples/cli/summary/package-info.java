/** What many inputs come to. */
@NullMarked
package io.vqreport.examples.cli.summary;

import org.jspecify.annotations.NullMarked;
