package io.vqreport.rtcpxr.packet.internal.mapping;

import io.vqreport.metric.Basis;
import io.vqreport.metric.Metric;
import org.jspecify.annotations.Nullable;

/**
 * A row of {@link MappingTable} for what is no field of fixed layout: fields of packets, lists within blocks, and values made of several fields.
 *
 * @param place the packet or block, for example {@code RR} or {@code BT30}
 * @param field its field or fields
 * @param role what becomes of it
 * @param metric its metric; absent where it has none
 * @param basis the basis of its value; absent where the block's interval flag or nothing says it
 * @param name the extra, tag or component it becomes; empty where it becomes none
 * @param note the formula, condition or reason
 */
public record OtherRule(
        String place,
        String field,
        Role role,
        @Nullable Metric metric,
        @Nullable Basis basis,
        String name,
        String note) {}
