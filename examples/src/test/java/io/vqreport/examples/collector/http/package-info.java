/** Endpoints, asked without a socket. */
@NullMarked
package io.vqreport.examples.collector.http;

import org.jspecify.annotations.NullMarked;
