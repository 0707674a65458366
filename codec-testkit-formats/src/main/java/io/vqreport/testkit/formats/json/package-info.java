/** Plain values as JSON text, written without any of the code under test, and the words that JSON is damaged with. Not exported. */
@NullMarked
package io.vqreport.testkit.formats.json;

import org.jspecify.annotations.NullMarked;
