package io.vqreport.webrtc.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.vqreport.codec.DecodeLimits;
import io.vqreport.codec.Location;
import io.vqreport.codec.Problems;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Are line and column those that counting one octet after the other gives, however far the last place is away? */
class JsonNotesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a",
                "0123456\n89abcdef",
                "01234567\n9abcdef01234567\n",
                "\n\n\n\n\n\n\n\n\n",
                "0123456789abcde\u00e4fghijklmnop\n\u20ac0123456\uD83D\uDE00",
                "\u000b\u000b\u000b\u000b\u000b\u000b\u000b\u000b\n\u008a\u000b\u000b\u000b\u000b\u000b\u000b",
            })
    void everyPlaceFromEveryOther(String text) {
        byte[] octets = text.getBytes(StandardCharsets.UTF_8);
        for (int first = 0; first <= octets.length; first++) {
            for (int second = 0; second <= octets.length; second++) {
                JsonNotes notes = notes(octets);
                assertThat(notes.location(first, "")).isEqualTo(counted(octets, first));
                assertThat(notes.location(second, "")).isEqualTo(counted(octets, second));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void longTexts(long seed) {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder();
        while (text.length() < 3_000) {
            text.append("x".repeat(random.nextInt(40)));
            text.append(random.nextBoolean() ? "\n" : random.nextBoolean() ? "\u00e4" : "\u000b");
        }
        byte[] octets = text.toString().getBytes(StandardCharsets.UTF_8);
        JsonNotes notes = notes(octets);
        for (int i = 0; i < 500; i++) {
            int at = random.nextInt(octets.length + 1);
            assertThat(notes.location(at, "")).isEqualTo(counted(octets, at));
        }
    }

    private static JsonNotes notes(byte[] octets) {
        return new JsonNotes(JsonPiece.of(octets), new Problems(DecodeLimits.standard()));
    }

    private static Location counted(byte[] octets, int at) {
        int line = 1;
        int column = 1;
        for (int i = 0; i < at; i++) {
            if (octets[i] == '\n') {
                line++;
                column = 1;
            } else if ((octets[i] & 0xC0) != 0x80) {
                column++;
            }
        }
        return new Location(at, line, column, "");
    }
}
