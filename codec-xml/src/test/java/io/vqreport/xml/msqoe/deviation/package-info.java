/** What real documents have wrong: read all the same, and noted with its place. */
@NullMarked
package io.vqreport.xml.msqoe.deviation;

import org.jspecify.annotations.NullMarked;
