/** How the media server's messages are read and written. Not exported: nothing here is promised. */
@NullMarked
package io.vqreport.webrtc.internal.message;

import org.jspecify.annotations.NullMarked;
