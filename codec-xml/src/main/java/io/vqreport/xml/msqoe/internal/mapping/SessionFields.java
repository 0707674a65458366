package io.vqreport.xml.msqoe.internal.mapping;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What was read of one VQSessionReport or VQSessionIntervalReport, before it is put together. */
final class SessionFields extends Fields {
    final boolean interval;
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
