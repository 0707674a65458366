/** What the beans of the wire model say of themselves: equality, and what they show. */
@NullMarked
package io.vqreport.xml.msqoe.beans;

import org.jspecify.annotations.NullMarked;
