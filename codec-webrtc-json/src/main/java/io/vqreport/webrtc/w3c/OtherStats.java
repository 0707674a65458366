package io.vqreport.webrtc.w3c;

/**
 * An entry of another type, known or not: kept whole.
 *
 * @param head id, type and timestamp
 * @param members all members, in the wire's own units
 */
public record OtherStats(EntryHead head, StatsMembers members) implements StatsEntry {}
