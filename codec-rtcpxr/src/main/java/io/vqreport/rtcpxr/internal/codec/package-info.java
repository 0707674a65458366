/** Puts the parts together: opens an input, reads its bodies under both modes, maps and writes. */
@NullMarked
package io.vqreport.rtcpxr.internal.codec;

import org.jspecify.annotations.NullMarked;
