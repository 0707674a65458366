package io.vqreport.examples.collector.store;

import java.util.Map;

/**
 * A stored event.
 *
 * @param at when it happened, or came
 * @param timed whether it told when it happened
 * @param type what it is called
 * @param endOfCall whether the call is over
 * @param details what is said of it, by name
 */
public record EventRow(long at, boolean timed, String type, boolean endOfCall, Map<String, String> details) {}
