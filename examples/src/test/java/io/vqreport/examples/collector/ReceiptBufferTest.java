package io.vqreport.examples.collector;

import static org.assertj.core.api.Assertions.assertThat;

import io.vqreport.examples.collector.pipeline.Channel;
import io.vqreport.examples.collector.pipeline.Receipt;
import io.vqreport.examples.collector.pipeline.ReceiptBuffer;
import io.vqreport.model.Bytes;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** The buffer's bounds. */
class ReceiptBufferTest {
    private static Receipt receipt(String key, int octets) {
        return new Receipt(Channel.QOE, key, Instant.EPOCH, "", null, null, 10, Bytes.copyOf(new byte[octets]));
    }

    @Test
    void theOldestGoAndAreCounted() throws InterruptedException {
        ReceiptBuffer buffer = new ReceiptBuffer(2, 1000);
        assertThat(buffer.add(receipt("a", 1)).receipts()).isZero();
        assertThat(buffer.add(receipt("b", 1)).receipts()).isZero();
        assertThat(buffer.add(receipt("c", 1))).isEqualTo(new ReceiptBuffer.Dropped(1, 10));
        assertThat(buffer.take(Duration.ZERO)).extracting(Receipt::key).isEqualTo("b");
    }

    @Test
    void octetsAreBoundedToo() {
        ReceiptBuffer buffer = new ReceiptBuffer(100, 1000);
        buffer.add(receipt("a", 400));
        buffer.add(receipt("b", 400));
        assertThat(buffer.add(receipt("c", 900)).receipts()).isEqualTo(2);
        assertThat(buffer.bytes()).isEqualTo(900);
    }

    @Test
    void oneReceiptIsKeptWhateverItsSize() {
        ReceiptBuffer buffer = new ReceiptBuffer(100, 1000);
        assertThat(buffer.add(receipt("a", 5000)).receipts()).isZero();
        assertThat(buffer.size()).isEqualTo(1);
    }

    @Test
    void whatIsThereCanBeTakenAfterClosing() throws InterruptedException {
        ReceiptBuffer buffer = new ReceiptBuffer(100, 1000);
        buffer.add(receipt("a", 1));
        buffer.close();
        assertThat(buffer.isExhausted()).isFalse();
        assertThat(buffer.take(Duration.ofDays(1))).isNotNull();
        assertThat(buffer.take(Duration.ofDays(1))).isNull();
        assertThat(buffer.isExhausted()).isTrue();
    }

    @Property
    void nothingIsLostUncounted(
            @ForAll @Size(max = 200) List<@IntRange(min = 0, max = 300) Integer> sizes,
            @ForAll @IntRange(min = 1, max = 20) int maxReceipts,
            @ForAll @IntRange(min = 1, max = 2000) int maxBytes)
            throws InterruptedException {
        ReceiptBuffer buffer = new ReceiptBuffer(maxReceipts, maxBytes);
        int dropped = 0;
        for (int size : sizes) {
            dropped += buffer.add(receipt("x", size)).receipts();
            assertThat(buffer.size()).isLessThanOrEqualTo(maxReceipts);
            assertThat(buffer.size() == 1 || buffer.bytes() <= maxBytes).isTrue();
        }
        int taken = 0;
        while (buffer.take(Duration.ZERO) != null) {
            taken++;
        }
        assertThat(dropped + taken).isEqualTo(sizes.size());
        assertThat(buffer.bytes()).isZero();
    }
}
