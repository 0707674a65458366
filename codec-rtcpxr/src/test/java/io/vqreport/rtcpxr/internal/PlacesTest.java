package io.vqreport.rtcpxr.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.vqreport.codec.Location;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Are line and column the same in whatever order places are looked for, and from wherever? */
class PlacesTest {
    private static final byte[] TEXT = "a\u00e4\u20acb\r\n\r\rcd\n\n\r\nefg\rh\ud83d\ude00i\r\n\tj k\n"
            .repeat(3)
            .getBytes(StandardCharsets.UTF_8);

    /** The plain rule: every line end, and every octet that begins a character, counted from the start. */
    private static Location counted(int target) {
        int line = 1;
        int column = 1;
        for (int at = 0; at < target; at++) {
            boolean pair = TEXT[at] == '\r' && at + 1 < TEXT.length && TEXT[at + 1] == '\n';
            if (TEXT[at] == '\n' || (TEXT[at] == '\r' && !pair)) {
                line++;
                column = 1;
            } else if (!pair && (TEXT[at] & 0xC0) != 0x80) {
                column++;
            }
        }
        return new Location(target, line, column, "");
    }

    @Test
    void inAnyOrder() {
        Random random = new Random(6035);
        Places places = new Places(OffsetMap.identity(TEXT));
        for (int i = 0; i < 5_000; i++) {
            int target = random.nextInt(TEXT.length + 1);
            assertThat(places.location(target, "")).isEqualTo(counted(target));
        }
    }

    @Test
    void withAReportInTheMiddle() {
        Random random = new Random(3611);
        for (int report = 0; report < TEXT.length; report++) {
            Places places = new Places(OffsetMap.identity(TEXT));
            places.location(random.nextInt(report + 1), "");
            places.startReport(report);
            for (int i = 0; i < 50; i++) {
                int target = random.nextInt(TEXT.length + 1);
                assertThat(places.location(target, "")).isEqualTo(counted(target));
            }
        }
    }

    @Test
    void fromAnyPlace() {
        for (int from = 0; from <= TEXT.length; from++) {
            OffsetMap further = OffsetMap.identity(TEXT).further(from / 2).further(from);
            assertThat(new Location(further.anchorOffset(), further.anchorLine(), further.anchorColumn(), ""))
                    .isEqualTo(counted(from));
            Places places = new Places(further);
            for (int target : new int[] {TEXT.length, from, from / 2, from, TEXT.length / 2, 0, from}) {
                assertThat(places.location(target, "")).isEqualTo(counted(target));
            }
        }
    }
}
