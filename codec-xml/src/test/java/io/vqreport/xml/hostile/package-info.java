/** Input made to do harm, through every way of reading that the module offers. */
@NullMarked
package io.vqreport.xml.hostile;

import org.jspecify.annotations.NullMarked;
