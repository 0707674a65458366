package io.vqreport.xml.msqoe.internal.mapping;

import io.vqreport.model.Direction;
import io.vqreport.model.Media;

/** The streams that go into one MediaLine, by their numbers in the report; -1 where there is none. */
final class LineStreams {
    final Media media;
    final String label;
    int received = -1;
    int sent = -1;

    LineStreams(Media media, String label) {
        this.media = media;
        this.label = label;
    }

    int of(Direction direction) {
        return direction == Direction.RECEIVED ? received : sent;
    }
}
