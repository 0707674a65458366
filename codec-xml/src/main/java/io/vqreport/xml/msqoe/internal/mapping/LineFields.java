package io.vqreport.xml.msqoe.internal.mapping;

import io.vqreport.model.Direction;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** What was read of one MediaLine, before it is put together. */
final class LineFields {
    final StreamFields received = new StreamFields();
    final StreamFields sent = new StreamFields();
    final Map<Member, String> members = new EnumMap<>(Member.class);
    final Map<String, String> extras = new LinkedHashMap<>();

    StreamFields stream(Direction direction) {
        return direction == Direction.RECEIVED ? received : sent;
    }
}
