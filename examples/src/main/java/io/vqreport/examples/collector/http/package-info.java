/** The HTTP side: the metric report consumer, the other two ways to post reports, health and metrics, over TLS with client certificates if wanted. */
@NullMarked
package io.vqreport.examples.collector.http;

import org.jspecify.annotations.NullMarked;
