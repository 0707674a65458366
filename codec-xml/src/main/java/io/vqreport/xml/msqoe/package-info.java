/**
 * Quality reports of Microsoft's voice products: {@code VQReportEvent}, alone or in a {@code VQReportEventList} (MS-QoE).
 *
 * <p>The wire model are the classes of the packages {@code base}, {@code v2}, {@code v3}, {@code v4} and {@code cqf}, one package for each
 * XML namespace, generated from the schemas in {@code schema}.
 */
@NullMarked
package io.vqreport.xml.msqoe;

import org.jspecify.annotations.NullMarked;
