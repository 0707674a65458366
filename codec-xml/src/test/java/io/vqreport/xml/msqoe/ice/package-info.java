/** The two tables of IceWarningFlags. */
@NullMarked
package io.vqreport.xml.msqoe.ice;

import org.jspecify.annotations.NullMarked;
