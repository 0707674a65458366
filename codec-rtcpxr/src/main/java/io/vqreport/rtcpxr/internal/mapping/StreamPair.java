package io.vqreport.rtcpxr.internal.mapping;

import io.vqreport.model.Direction;
import io.vqreport.model.Media;
import io.vqreport.model.StreamReport;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one vq-rtcpxr report tells of: a stream of each direction, of one medium (RFC 6035 section 4.6.2).
 *
 * @param received what goes into LocalMetrics; absent when the report has no such stream
 * @param sent what goes into RemoteMetrics; absent when the report has no such stream
 */
// A report may hold equal streams; the very one is meant.
@SuppressWarnings("ReferenceEquality")
record StreamPair(@Nullable StreamReport received, @Nullable StreamReport sent) {
    /** The pairs of a report's streams: voice first, then the order of the report; one empty pair where there is no stream. */
    static List<StreamPair> of(List<StreamReport> streams) {
        List<StreamReport> rest = new ArrayList<>(streams.size());
        streams.stream().filter(StreamPair::isVoice).forEach(rest::add);
        streams.stream().filter(it -> !isVoice(it)).forEach(rest::add);
        List<StreamPair> pairs = new ArrayList<>(1);
        while (!rest.isEmpty()) {
            StreamReport first = rest.remove(0);
            int opposite = opposite(first, rest);
            StreamReport other = opposite < 0 ? null : rest.remove(opposite);
            pairs.add(
                    first.direction() == Direction.RECEIVED
                            ? new StreamPair(first, other)
                            : new StreamPair(other, first));
        }
        return pairs.isEmpty() ? List.of(new StreamPair(null, null)) : pairs;
    }

    private static boolean isVoice(StreamReport stream) {
        return stream.media() == Media.AUDIO || stream.media() == null;
    }

    /** The index of the first stream of the other direction and the same medium; a medium that is not told may be voice. */
    private static int opposite(StreamReport stream, List<StreamReport> others) {
        int maybe = -1;
        for (int i = 0; i < others.size(); i++) {
            StreamReport other = others.get(i);
            if (other.direction() != stream.direction()) {
                if (other.media() == stream.media()) {
                    return i;
                }
                if (maybe < 0 && isVoice(other) && isVoice(stream)) {
                    maybe = i;
                }
            }
        }
        return maybe;
    }

    boolean holds(StreamReport stream) {
        return stream == received || stream == sent;
    }
}
