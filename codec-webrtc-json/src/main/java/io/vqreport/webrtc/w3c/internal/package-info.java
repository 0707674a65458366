/** Reading of getStats snapshots and pairing of consecutive ones. Not exported: nothing here is promised. */
@NullMarked
package io.vqreport.webrtc.w3c.internal;

import org.jspecify.annotations.NullMarked;
