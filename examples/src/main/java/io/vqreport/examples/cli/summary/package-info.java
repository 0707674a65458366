/** What many inputs come to: counts that add up and percentiles, shown as text with small bars or as one page of HTML. */
@NullMarked
package io.vqreport.examples.cli.summary;

import org.jspecify.annotations.NullMarked;
