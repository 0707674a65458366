/** How vq-rtcpxr text is read, judged, mapped and written. Not exported: nothing here is promised. */
@NullMarked
package io.vqreport.rtcpxr.internal;

import org.jspecify.annotations.NullMarked;
