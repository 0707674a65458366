package io.vqreport.webrtc.support;

import io.vqreport.codec.DecodeOptions;
import io.vqreport.codec.Decoded;
import io.vqreport.codec.Problem;
import io.vqreport.webrtc.MediaServerStats;
import io.vqreport.webrtc.ServerItem;
import io.vqreport.webrtc.ServerMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The golden messages, for tests that change something about them. */
public final class Messages {
    /** A stats message with audio and video, in canonical form, without the line end. */
    public static final String STATS = text("canonical/stats-audio-and-video.json");

    /** An events message with every type of event, in canonical form, without the line end. */
    public static final String EVENTS = text("canonical/events-whole-call.json");

    private Messages() {}

    /** The octets of a text. */
    public static byte[] octets(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Reads a text LENIENT. */
    public static ServerMessage read(String text) {
        return MediaServerStats.decode(octets(text)).value();
    }

    /** Reads the messages of an input, none of which is refused. */
    public static List<Decoded<ServerMessage>> readAll(DecodeOptions options, byte[] input) {
        return MediaServerStats.reader(options).decodeAll(input).stream()
                .map(item -> item.message().orElseThrow())
                .toList();
    }

    /** Why messages of an input are refused. */
    public static List<Problem> refusals(DecodeOptions options, byte[] input) {
        return MediaServerStats.reader(options).decodeAll(input).stream()
                .filter(ServerItem.Refused.class::isInstance)
                .map(item -> ((ServerItem.Refused) item).problem())
                .toList();
    }

    /** A golden file's text, without the line end. */
    public static String text(String file) {
        Path path = Path.of("src", "test", "resources", "io", "vqreport", "webrtc", "golden")
                .resolve(file);
        try {
            return Files.readString(path).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
