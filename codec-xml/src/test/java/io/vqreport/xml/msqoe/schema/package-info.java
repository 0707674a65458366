/** The schemas and the reader: do they say the same? */
@NullMarked
package io.vqreport.xml.msqoe.schema;

import org.jspecify.annotations.NullMarked;
