/** The collector, asked over real sockets what it promises. */
@NullMarked
package io.vqreport.examples.collector;

import org.jspecify.annotations.NullMarked;
