/** Limits, and the memory of one event however long the document. */
@NullMarked
package io.vqreport.xml.msqoe.limits;

import org.jspecify.annotations.NullMarked;
