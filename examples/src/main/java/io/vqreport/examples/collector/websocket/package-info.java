/** The client of a media server's stats service. */
@NullMarked
package io.vqreport.examples.collector.websocket;

import org.jspecify.annotations.NullMarked;
