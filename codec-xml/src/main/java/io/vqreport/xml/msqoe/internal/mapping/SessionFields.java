package io.vqreport.xml.msqoe.internal.mapping;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What was read of one VQSessionReport or VQSessionIntervalReport, before it is put together. */
final class SessionFields {
    final boolean interval;
    /** Its place in the document, from the event down. */
    final String place;

    final Map<Member, String> members = new EnumMap<>(Member.class);
    final Map<String, String> tags = new LinkedHashMap<>();
    final List<LineFields> lines = new ArrayList<>(2);

    SessionFields(boolean interval, String place) {
        this.interval = interval;
        this.place = place;
    }
}
