/** Runs the grammar of RFC 6035 over a body: STRICT mode's judge. It shares nothing with the reader but what UTF-8 is. */
@NullMarked
package io.vqreport.rtcpxr.internal.grammar;

import org.jspecify.annotations.NullMarked;
