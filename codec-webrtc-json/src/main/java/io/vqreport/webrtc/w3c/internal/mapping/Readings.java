package io.vqreport.webrtc.w3c.internal.mapping;

import io.vqreport.webrtc.w3c.EntryInterval;
import io.vqreport.webrtc.w3c.GetStatsProblem;
import io.vqreport.webrtc.w3c.StatsEntry;
import io.vqreport.webrtc.w3c.StatsMember;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/** What can be read off one entry: differences over an interval where there is one, and values of the moment. */
final class Readings {
    private final StatsEntry entry;
    private final @Nullable EntryInterval interval;
    private final @Nullable Readings companion;
    private final Places places;

    /**
     * Joins what is read.
     *
     * @param entry the entry as it is
     * @param interval since when; absent where only values of the moment are asked for
     * @param companion the entry of the stream sent, beside that of what the far end told of it
     * @param places where problems go
     */
    Readings(StatsEntry entry, @Nullable EntryInterval interval, @Nullable Readings companion, Places places) {
        this.entry = entry;
        this.interval = interval;
        this.companion = companion;
        this.places = places;
    }

    StatsEntry entry() {
        return entry;
    }

    @Nullable
    EntryInterval interval() {
        return interval;
    }

    OptionalDouble delta(StatsMember member) {
        return interval == null ? OptionalDouble.empty() : interval.delta(member);
    }

    OptionalDouble gauge(StatsMember member) {
        return entry.members().number(member);
    }

    OptionalDouble companionDelta(StatsMember member) {
        return companion == null ? OptionalDouble.empty() : companion.delta(member);
    }

    void note(GetStatsProblem code, StatsMember member) {
        places.note(code, entry, member);
    }
}
