package io.vqreport.webrtc.w3c;

import io.vqreport.codec.DecodeOptions;
import io.vqreport.codec.Recognition;
import io.vqreport.webrtc.w3c.internal.Recognizer;
import io.vqreport.webrtc.w3c.internal.dump.Dump;
import io.vqreport.webrtc.w3c.internal.dump.RtcStatsDump;
import java.nio.ByteBuffer;

/**
 * The format {@code rtcstats} for {@link io.vqreport.codec.QualityReportCodecs}: dumps of file format 3, and the JSON lines of Jitsi, packed or
 * not. Only read. Stateless and thread-safe.
 */
public final class RtcStatsCodec extends DumpCodec {
    /** Makes the codec. */
    public RtcStatsCodec() {
        super("rtcstats", "rtcstats dumps (file format 3) and rtcstats JSON lines of Jitsi");
    }

    @Override
    public Recognition recognizes(ByteBuffer prefix) {
        return Recognizer.rtcStats(prefix);
    }

    @Override
    Dump dump(DecodeOptions options) {
        return new RtcStatsDump(options);
    }
}
