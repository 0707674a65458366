package io.vqreport.xml.msqoe.internal.mapping;

import java.util.EnumMap;
import java.util.Map;

/** What was read of one element of a scope, before it is put together. */
class Fields {
    final Map<Member, String> members = new EnumMap<>(Member.class);
    /** What the neutral report has no member and no metric for, by the names of its extras. */
    final Texts extras = new Texts();
}
