/** Writes plain values as JSON text, without any of the code under test. Not exported. */
@NullMarked
package io.vqreport.testkit.formats.json;

import org.jspecify.annotations.NullMarked;
