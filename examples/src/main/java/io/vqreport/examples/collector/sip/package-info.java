/** The SIP side: PUBLISH and NOTIFY of vq-rtcpxr over UDP and TCP. */
@NullMarked
package io.vqreport.examples.collector.sip;

import org.jspecify.annotations.NullMarked;
