/**
 * The flat form of a report, as a database table, a Kafka topic, a Flink or Spark job, or a Parquet file needs it.
 *
 * <p>{@link io.vqreport.row.RowColumns} lists the columns in an order that never changes; {@link io.vqreport.row.MetricRow} is one row, a view of
 * one stream or network path together with what identifies its report. {@link io.vqreport.row.SqlDialect} and {@link
 * io.vqreport.row.RowSchema} write the columns down as SQL, JSON and Avro. Nothing here opens a database or knows an engine.
 */
@NullMarked
package io.vqreport.row;

import org.jspecify.annotations.NullMarked;
