/** What the writer refuses, and how it keeps foreign names apart from its own. */
@NullMarked
package io.vqreport.xml.msqoe.writing;

import org.jspecify.annotations.NullMarked;
