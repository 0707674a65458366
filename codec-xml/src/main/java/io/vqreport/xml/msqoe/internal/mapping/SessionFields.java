package io.vqreport.xml.msqoe.internal.mapping;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What was read of one VQSessionReport or VQSessionIntervalReport, before it is put together. */
final class SessionFields {
    final boolean interval;
    final Map<Member, String> members = new EnumMap<>(Member.class);
    final Texts tags = new Texts();
    final List<LineFields> lines = new ArrayList<>(2);
    final Set<String> labels = new HashSet<>();

    @Nullable
    Instant start;

    @Nullable
    Instant stop;

    /** The reporter's hardware address in the neutral form: that of the first line that has one. */
    @Nullable
    String mac;

    SessionFields(boolean interval) {
        this.interval = interval;
    }
}
