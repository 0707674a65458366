package io.vqreport.examples.collector.store;

import io.vqreport.model.Bytes;
import org.jspecify.annotations.Nullable;

/**
 * A receipt as it came.
 *
 * @param format its format; absent when none was recognized
 * @param contentType what the sender called it; absent when not told
 * @param body its octets
 */
public record RawReceipt(@Nullable String format, @Nullable String contentType, Bytes body) {}
