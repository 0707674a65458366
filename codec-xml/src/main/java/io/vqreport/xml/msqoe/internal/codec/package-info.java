/** The format's side of the codec interface: decoder, encoder and recognition. */
@NullMarked
package io.vqreport.xml.msqoe.internal.codec;

import org.jspecify.annotations.NullMarked;
