/** A collector of quality reports built from the codecs: it listens, answers at once, decodes later, stores, and shows calls by their worst stream. */
@NullMarked
package io.vqreport.examples.collector;

import org.jspecify.annotations.NullMarked;
