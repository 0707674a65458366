package io.vqreport.rtcpxr.internal.mapping;

import io.vqreport.codec.Capabilities;
import io.vqreport.codec.Capability;
import io.vqreport.model.Direction;
import io.vqreport.model.Media;
import io.vqreport.rtcpxr.VqParameter;
import java.util.ArrayList;
import java.util.List;

/** What the format can say of streams: the rows of {@link VqParameter} that name a metric, for voice in both directions. */
public final class VqCapabilities {
    /** All of it. */
    public static final Capabilities ALL = all();

    private VqCapabilities() {}

    private static Capabilities all() {
        List<Capability> entries = new ArrayList<>();
        for (Direction direction : Direction.values()) {
            for (VqParameter parameter : VqParameter.values()) {
                if (parameter.kind().numeric() && parameter.metric().isPresent()) {
                    entries.add(new Capability(
                            Media.AUDIO,
                            direction,
                            parameter.metric().get(),
                            parameter.line().wireName() + "/" + parameter.key(),
                            parameter.unit(),
                            WireRange.resolution(parameter),
                            WireRange.minimum(parameter),
                            WireRange.maximum(parameter)));
                }
            }
        }
        return new Capabilities(entries);
    }
}
