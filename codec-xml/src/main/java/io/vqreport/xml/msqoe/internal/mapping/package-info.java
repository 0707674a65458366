/**
 * Between VQReportEvent and the neutral report: the table of every path, and the two mappers that it drives. Not exported.
 */
@org.jspecify.annotations.NullMarked
package io.vqreport.xml.msqoe.internal.mapping;
