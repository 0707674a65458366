/** The media server's format as a codec. Not exported: nothing here is promised. */
@NullMarked
package io.vqreport.webrtc.internal.codec;

import org.jspecify.annotations.NullMarked;
