/** How MS-QoE is read from an XML cursor and written to a stream. */
@NullMarked
package io.vqreport.xml.msqoe.internal;

import org.jspecify.annotations.NullMarked;
