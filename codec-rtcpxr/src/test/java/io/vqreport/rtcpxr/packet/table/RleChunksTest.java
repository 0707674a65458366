package io.vqreport.rtcpxr.packet.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vqreport.model.Ssrc;
import io.vqreport.rtcpxr.packet.LossRle;
import io.vqreport.rtcpxr.packet.RleBlock;
import io.vqreport.rtcpxr.packet.RleChunks;
import io.vqreport.rtcpxr.packet.RleEvent;
import io.vqreport.rtcpxr.packet.SequenceRange;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Do chunks expand to what RFC 3611 section 4.1 says, and to no more than a range holds? */
class RleChunksTest {
    private static RleBlock block(int thinning, int begin, int end, int... chunks) {
        return new LossRle(0, thinning, new Ssrc(1), begin, end, RleChunks.of(chunks));
    }

    @Test
    void theTraceOfTheRfcLosesItsTwentySecondAndTwentyFourthPacket() {
        List<RleEvent> events = block(0, 13821, 13866, 0x4015, 0b1010_1111_1111_1111, 0x4009, 0)
                .events()
                .toList();
        assertThat(events).hasSize(45);
        assertThat(events.stream().filter(event -> !event.value()).map(RleEvent::sequence))
                .containsExactly(13842, 13844);
        assertThat(events.get(44).sequence()).isEqualTo(13865);
    }

    @Test
    void thinnedOutOnlyEveryFourthIsReported() {
        List<RleEvent> events =
                block(2, 13821, 13866, 0b1111_1101_1110_0000, 0).events().toList();
        assertThat(events).hasSize(11);
        assertThat(events.get(0).sequence()).isEqualTo(13824);
        assertThat(events.stream().filter(event -> !event.value()).map(RleEvent::sequence))
                .containsExactly(13844, 13864);
    }

    @Test
    void sequenceNumbersWrap() {
        assertThat(block(0, 65534, 2, 0x4004, 0).events().map(RleEvent::sequence))
                .containsExactly(65534, 65535, 0, 1);
        assertThat(block(1, 65535, 3, 0x0004, 0).events().map(RleEvent::sequence))
                .containsExactly(0, 2);
    }

    @Test
    void nullChunksSayNothingWhereverTheyStand() {
        assertThat(block(0, 0, 3, 0, 0x4001, 0, 0, 0x0002, 0).events().map(RleEvent::value))
                .containsExactly(true, false, false);
    }

    @Test
    void aBombExpandsToItsRangeAndOnlyAsFarAsItIsAsked() {
        int[] bomb = new int[32_768];
        Arrays.fill(bomb, 0x7FFF);
        RleBlock block = block(0, 0, 65535, bomb);
        assertThat(block.chunks().events()).isEqualTo(32_768L * 16_383);
        assertThat(block.events().count()).isEqualTo(65535);
        AtomicInteger made = new AtomicInteger();
        assertThat(block.events().peek(event -> made.incrementAndGet()).limit(3))
                .hasSize(3);
        assertThat(made).hasValue(3);
    }

    @Test
    void eventsEndWithTheChunks() {
        assertThat(block(0, 0, 100, 0x4005, 0).events()).hasSize(5);
        assertThat(block(0, 7, 7, 0x4005, 0).events()).isEmpty();
        assertThat(block(15, 1, 100, 0x4005, 0).events()).isEmpty();
    }

    @Test
    void aRangeCountsWhatALoopCounts() {
        for (int thinning = 0; thinning < 16; thinning++) {
            for (int begin : new int[] {0, 1, 2, 3, 4, 1000, 32767, 32768, 65533, 65535}) {
                for (int span : new int[] {0, 1, 2, 3, 4, 5, 17, 300, 40000, 65535}) {
                    List<Integer> expected = new ArrayList<>();
                    for (int i = 0; i < span; i++) {
                        int sequence = (begin + i) & 0xFFFF;
                        if (sequence % (1 << thinning) == 0) {
                            expected.add(sequence);
                        }
                    }
                    SequenceRange range = new SequenceRange(begin, (begin + span) & 0xFFFF, thinning);
                    assertThat(range.count()).isEqualTo(expected.size());
                    assertThat(range.span()).isEqualTo(span);
                    if (!expected.isEmpty()) {
                        assertThat(range.first()).isEqualTo(expected.get(0));
                    }
                }
            }
        }
    }

    @Test
    void chunksHaveSixteenBits() {
        assertThatThrownBy(() -> RleChunks.of(0x10000)).isInstanceOf(IllegalArgumentException.class);
        assertThat(RleChunks.of(0x4001, 2).words()).isEqualTo(1);
        assertThat(RleChunks.of(0x4001).words()).isEqualTo(1);
        assertThat(RleChunks.of(1, 2)).isEqualTo(RleChunks.of(1, 2)).isNotEqualTo(RleChunks.of(2, 1));
        assertThat(RleChunks.of(1, 2)).hasSameHashCodeAs(RleChunks.of(1, 2)).hasToString("RleChunks[2]");
    }
}
