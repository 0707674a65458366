/** Octets and characters: which encodings are read, and what places are told. */
@NullMarked
package io.vqreport.xml.encoding;

import org.jspecify.annotations.NullMarked;
