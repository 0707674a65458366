package io.vqreport.xml.msqoe.limits;

import static org.assertj.core.api.Assertions.assertThat;

import io.vqreport.codec.DecodeOptions;
import io.vqreport.codec.Decoded;
import io.vqreport.codec.DecodedItem;
import io.vqreport.codec.ReportDecoder;
import io.vqreport.xml.msqoe.MsQoe;
import io.vqreport.xml.msqoe.MsQoeCodec;
import io.vqreport.xml.msqoe.VQReportEvents;
import io.vqreport.xml.msqoe.base.VQReportEvent;
import io.vqreport.xml.msqoe.support.Documents;
import java.io.IOException;
import java.io.InputStream;
import java.lang.ref.WeakReference;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Is a long document read in the memory of one event? */
class StreamingTest {
    private static final int EVENTS = 10_000;

    /** Enough to tell a reader that keeps what it hands over. */
    private static final int FEW = 1_000;

    @Test
    void handsEachEventOverBeforeTheNextIsRead() throws IOException {
        Repeated input = new Repeated(FEW);
        VQReportEvents events = MsQoe.events(input);
        int count = 0;
        while (events.hasNext()) {
            Decoded<VQReportEvent> event = events.next();
            assertThat(event.value().getSessionReports()).hasSize(1);
            count++;
            assertThat(input.eventsBegun()).isLessThanOrEqualTo(count + Repeated.READ_AHEAD);
        }
        assertThat(count).isEqualTo(FEW);
    }

    @Test
    void holdsNoEventThatWasHandedOver() throws IOException {
        VQReportEvents events = MsQoe.events(new Repeated(FEW));
        List<WeakReference<VQReportEvent>> handed = new ArrayList<>();
        for (int i = 0; i < FEW && events.hasNext(); i++) {
            handed.add(new WeakReference<>(events.next().value()));
        }
        System.gc();
        long held = handed.stream().filter(event -> event.get() != null).count();
        // The collector may leave some; all of them would be a reader that keeps them.
        assertThat(held).isLessThan(FEW / 2);
    }

    @Test
    void decodesTenThousandReportsOneByOne() throws IOException {
        Repeated input = new Repeated(EVENTS);
        int[] count = {0};
        ReportDecoder decoder = new MsQoeCodec().newDecoder(DecodeOptions.strict());
        decoder.decode(input, item -> {
            assertThat(item).isInstanceOf(DecodedItem.Report.class);
            count[0]++;
            assertThat(input.eventsBegun()).isLessThanOrEqualTo(count[0] + Repeated.READ_AHEAD);
        });
        assertThat(count[0]).isEqualTo(EVENTS);
        assertThat(decoder.finish().batchId()).isEqualTo("long");
    }

    /** A list of one event again and again, made as it is read. */
    static final class Repeated extends InputStream {
        /** The events that fit into what a parser reads ahead. */
        static final int READ_AHEAD = 4;

        private final byte[] start = "<VQReportEventList ID='long'>".getBytes(StandardCharsets.US_ASCII);
        private final byte[] end = "</VQReportEventList>".getBytes(StandardCharsets.US_ASCII);
        private final byte[] event;
        private final int events;
        private byte[] current = start;
        private int at;
        private int begun;
        private long octets;
        private boolean ended;

        Repeated(int events) {
            this.events = events;
            this.event = Documents.goldenText("lync2010.xml")
                    .replaceFirst("<\\?xml[^>]*>\\s*", "")
                    .getBytes(StandardCharsets.UTF_8);
        }

        int eventsBegun() {
            return begun;
        }

        long octets() {
            return octets;
        }

        @Override
        public int read() {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] target, int from, int length) {
            while (at == current.length) {
                if (ended) {
                    return -1;
                }
                at = 0;
                if (begun < events) {
                    current = event;
                    begun++;
                } else {
                    current = end;
                    ended = true;
                }
            }
            int count = Math.min(length, current.length - at);
            System.arraycopy(current, at, target, from, count);
            at += count;
            octets += count;
            return count;
        }
    }
}
