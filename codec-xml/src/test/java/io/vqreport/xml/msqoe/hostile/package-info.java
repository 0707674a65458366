/** Input made to do harm. */
@NullMarked
package io.vqreport.xml.msqoe.hostile;

import org.jspecify.annotations.NullMarked;
