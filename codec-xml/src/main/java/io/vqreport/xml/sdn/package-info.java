/**
 * The messages of the Lync and Skype for Business SDN interface: call events, and the quality of streams during a call and
 * at its end.
 *
 * <p>{@link io.vqreport.xml.sdn.SdnMessages} is where to start. A message is held as it was sent: every element in its
 * place and order with its own text, on top of which {@link io.vqreport.xml.sdn.SdnMessage} and the types it hands out are
 * typed views.
 */
@NullMarked
package io.vqreport.xml.sdn;

import org.jspecify.annotations.NullMarked;
