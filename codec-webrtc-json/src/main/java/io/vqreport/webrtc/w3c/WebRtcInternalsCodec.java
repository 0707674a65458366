package io.vqreport.webrtc.w3c;

import io.vqreport.codec.DecodeOptions;
import io.vqreport.codec.Recognition;
import io.vqreport.webrtc.w3c.internal.Recognizer;
import io.vqreport.webrtc.w3c.internal.dump.Dump;
import io.vqreport.webrtc.w3c.internal.dump.InternalsDump;
import java.nio.ByteBuffer;

/**
 * The format {@code webrtc-internals} for {@link io.vqreport.codec.QualityReportCodecs}: the dump of Chrome's page of that name, packed or not.
 * Only read. Stateless and thread-safe.
 */
public final class WebRtcInternalsCodec extends DumpCodec {
    /** Makes the codec. */
    public WebRtcInternalsCodec() {
        super("webrtc-internals", "Dumps of Chrome's webrtc-internals page");
    }

    @Override
    public Recognition recognizes(ByteBuffer prefix) {
        return Recognizer.webRtcInternals(prefix);
    }

    @Override
    Dump dump(DecodeOptions options) {
        return new InternalsDump(options);
    }
}
