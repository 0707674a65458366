/** The database: schema migrations, batched writing with idempotent keys, queries of the page, and retention. */
@NullMarked
package io.vqreport.examples.collector.store;

import org.jspecify.annotations.NullMarked;
