/**
 * Arbitraries of the media server's messages, and the words to damage them with.
 *
 * <p>Only {@link io.vqreport.testkit.formats.webrtc.MediaServerArbitraries} needs jqwik's API.
 */
@NullMarked
package io.vqreport.testkit.formats.webrtc;

import org.jspecify.annotations.NullMarked;
