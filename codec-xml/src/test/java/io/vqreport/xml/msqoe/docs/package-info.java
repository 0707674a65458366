/** The pages in {@code docs/} that are drawn from the code. */
@NullMarked
package io.vqreport.xml.msqoe.docs;

import org.jspecify.annotations.NullMarked;
