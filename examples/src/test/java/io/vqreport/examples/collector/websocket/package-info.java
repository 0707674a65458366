/** What the connections to stats services do by themselves. */
@NullMarked
package io.vqreport.examples.collector.websocket;

import org.jspecify.annotations.NullMarked;
