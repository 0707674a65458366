package io.vqreport.examples.collector.store;

import io.vqreport.model.Party;
import io.vqreport.model.StreamReport;
import io.vqreport.quality.StreamJudgement;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a batch tells of one call, gathered so that the call is written once. */
final class CallRow {
    final long id;
    final String key;
    final Set<String> parties = new LinkedHashSet<>();
    long firstAt = Long.MAX_VALUE;
    long lastAt = Long.MIN_VALUE;
    boolean ended;
    int reports;
    int events;
    int worstQuality;
    double worstScore;

    @Nullable
    String worstMedia;

    @Nullable
    String worstDirection;

    @Nullable
    String worstMetric;

    @Nullable
    Double worstValue;

    CallRow(String key) {
        this.key = key;
        this.id = Ids.of(key);
    }

    void at(long time) {
        firstAt = Math.min(firstAt, time);
        lastAt = Math.max(lastAt, time);
    }

    void party(Party party) {
        String uri = party.uri();
        if (uri != null && !uri.isBlank()) {
            parties.add(Text.fit(uri, 1000));
        }
    }

    void judge(StreamReport stream, Optional<StreamJudgement> judgement) {
        if (judgement.isEmpty()) {
            return;
        }
        int rank = Quality.rank(judgement);
        double score = Quality.score(judgement.get().decisive());
        if (rank > worstQuality || (rank == worstQuality && score > worstScore)) {
            worstQuality = rank;
            worstScore = score;
            worstMedia = stream.media() == null ? null : stream.media().name();
            worstDirection = stream.direction().name();
            worstMetric = judgement.get().metric().name();
            worstValue = judgement.get().decisive().value();
        }
    }
}
