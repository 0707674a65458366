/** The format behind the codec interface. */
@NullMarked
package io.vqreport.xml.msqoe.codec;

import org.jspecify.annotations.NullMarked;
