package io.vqreport.webrtc.internal.codec;

import io.vqreport.codec.DecodeLimits;
import io.vqreport.codec.DecodeOptions;
import io.vqreport.codec.QualityReportException;
import io.vqreport.webrtc.ServerMessage;
import io.vqreport.webrtc.internal.message.MessageReader;
import io.vqreport.webrtc.internal.message.MessageWriter;
import java.util.List;

/** Whether a message conforms: decided by STRICT reading of what is written of it. */
public final class MediaServerConformance {
    private MediaServerConformance() {}

    /**
     * Checks a message.
     *
     * @param message the message
     * @return what does not conform; empty when all does
     */
    public static List<String> check(ServerMessage message) {
        MessageWriter writer = new MessageWriter();
        writer.write(message);
        ServerMessage again;
        try {
            again = new MessageReader(DecodeOptions.strict().withLimits(DecodeLimits.unbounded()))
                    .first(writer.toByteArray())
                    .value();
        } catch (QualityReportException e) {
            return List.of(String.valueOf(e.getMessage()));
        }
        return again.equals(message) ? List.of() : List.of("it is not read back as it is held");
    }
}
