/**
 * From the cursor to the neutral report, without beans between. Not exported.
 */
@org.jspecify.annotations.NullMarked
package io.vqreport.xml.msqoe.internal.direct;
