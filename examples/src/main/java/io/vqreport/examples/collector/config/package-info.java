/** The collector's configuration: records, read from YAML over a file of defaults that shows every setting. */
@NullMarked
package io.vqreport.examples.collector.config;

import org.jspecify.annotations.NullMarked;
