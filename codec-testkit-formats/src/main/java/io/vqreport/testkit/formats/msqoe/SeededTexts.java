package io.vqreport.testkit.formats.msqoe;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

/** Values of the schemas' types: both ends of each range among them. */
final class SeededTexts {
    private static final int UNSIGNED_SHORT = 0xFFFF;
    private static final List<String> TEXTS =
            List.of("a", "Example/1.0 (b; c)", "J\u00fcrgen \u65e5\u672c \uD83D\uDE00", "<a & \"b\">", "x'y", "1");
    private static final Map<String, List<String>> NAMES = Map.of(
            "MediaLine/label", List.of("main-audio", "main-video", "data", "main-video6"),
            "Connectivity/ice", List.of("FAILED", "DIRECT", "RELAY", "HTTP-PROXY"),
            "Connectivity/iceWarningFlags", List.of("0", "16", "0x10", "4294967295"),
            "NetworkConnectivityInfo/networkConnection", List.of("wired", "wifi"),
            "VideoPayload/resolution", List.of("640x360", "1920x1080"));

    private final RandomGenerator random;

    SeededTexts(RandomGenerator random) {
        this.random = random;
    }

    Object value(Class<?> type, String place, boolean unsignedShort) {
        if (type == String.class) {
            return text(place);
        }
        if (type == Boolean.class) {
            return random.nextBoolean();
        }
        if (type == Integer.class) {
            return unsignedShort ? random.nextInt(UNSIGNED_SHORT + 1) : edged(Integer.MIN_VALUE, Integer.MAX_VALUE);
        }
        if (type == Short.class) {
            return (short) edged(Short.MIN_VALUE, Short.MAX_VALUE);
        }
        if (type == Byte.class) {
            return (byte) edged(Byte.MIN_VALUE, Byte.MAX_VALUE);
        }
        if (type == BigDecimal.class) {
            return BigDecimal.valueOf(edged(-100_000, 100_000), random.nextInt(6));
        }
        if (type == OffsetDateTime.class) {
            return OffsetDateTime.ofInstant(Instant.ofEpochMilli(random.nextLong(4_000_000_000_000L)), ZoneOffset.UTC);
        }
        throw new IllegalStateException("no values for " + type);
    }

    private int edged(int least, int most) {
        return switch (random.nextInt(8)) {
            case 0 -> least;
            case 1 -> most;
            case 2, 3 -> 0;
            default -> Math.max(least, Math.min(most, random.nextInt(1000)));
        };
    }

    private String text(String place) {
        List<String> names = NAMES.get(place);
        if (names != null) {
            return names.get(random.nextInt(names.size()));
        }
        return place.endsWith("URI") || place.endsWith("PAI")
                ? "sip:ada" + random.nextInt(100) + "@example.org"
                : TEXTS.get(random.nextInt(TEXTS.size()));
    }
}
