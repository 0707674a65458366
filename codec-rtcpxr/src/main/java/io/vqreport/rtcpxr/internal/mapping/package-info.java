/** Maps between a report as it was sent and the neutral report, both ways, by the rows of {@link io.vqreport.rtcpxr.VqParameter}. */
@NullMarked
package io.vqreport.rtcpxr.internal.mapping;

import org.jspecify.annotations.NullMarked;
