/** Documents of every product generation: read, written, valid. */
@NullMarked
package io.vqreport.xml.msqoe.golden;

import org.jspecify.annotations.NullMarked;
