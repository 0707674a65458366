/** How the media server's messages become neutral reports and come out of them. Not exported: nothing here is promised. */
@NullMarked
package io.vqreport.webrtc.internal.mapping;

import org.jspecify.annotations.NullMarked;
