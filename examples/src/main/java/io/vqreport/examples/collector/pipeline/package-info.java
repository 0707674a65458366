/** What happens to a receipt between its answer and the store: a bounded buffer, workers that decode with the SDK, and one writer. */
@NullMarked
package io.vqreport.examples.collector.pipeline;

import org.jspecify.annotations.NullMarked;
