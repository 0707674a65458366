package io.vqreport.examples.collector.store;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which calls are wanted.
 *
 * @param from those that something is known of at this time or later, in milliseconds; absent for no bound
 * @param to those that something is known of before this time; absent for no bound
 * @param party a part of a party's URI, in any case; absent for all
 * @param qualities the ranks wanted; empty for all
 * @param open true for calls that nothing says are over, false for those that are; absent for both
 * @param byTime whether the latest come first, rather than the worst
 * @param limit how many at most
 * @param after where the page before ended; absent for the first
 */
public record CallFilter(
        @Nullable Long from,
        @Nullable Long to,
        @Nullable String party,
        Set<Integer> qualities,
        @Nullable Boolean open,
        boolean byTime,
        int limit,
        @Nullable CallCursor after) {}
