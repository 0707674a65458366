/** The media server's stats and events messages: typed as they are sent, mapped to neutral reports, written in the server's own order of keys. */
@NullMarked
package io.vqreport.webrtc;

import org.jspecify.annotations.NullMarked;
