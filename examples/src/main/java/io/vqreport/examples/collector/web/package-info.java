/** The page and its JSON API: calls, one call with everything known of it, and raw receipts, redacted. */
@NullMarked
package io.vqreport.examples.collector.web;

import org.jspecify.annotations.NullMarked;
