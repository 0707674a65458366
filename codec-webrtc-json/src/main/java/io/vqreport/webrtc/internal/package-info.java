/** How JSON is read and written: the configured parser, places of problems, plain values, pieces of a stream. Not exported: nothing here is promised. */
@NullMarked
package io.vqreport.webrtc.internal;

import org.jspecify.annotations.NullMarked;
