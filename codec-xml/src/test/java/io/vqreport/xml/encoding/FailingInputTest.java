package io.vqreport.xml.encoding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.vqreport.codec.DecodeOptions;
import io.vqreport.codec.DecodedItem;
import io.vqreport.codec.QualityReportCodec;
import io.vqreport.xml.msqoe.MsQoe;
import io.vqreport.xml.msqoe.MsQoeCodec;
import io.vqreport.xml.msqoe.MsQoeWriter;
import io.vqreport.xml.msqoe.VQReportEvents;
import io.vqreport.xml.msqoe.base.VQReportEvent;
import io.vqreport.xml.sdn.SdnCodec;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Is an input or output that fails told as that, never as a document that is wrong, and is the reading over then? */
class FailingInputTest {
    private final IOException failure = new IOException("the connection was reset");
    private static final String EVENT = "<VQReportEvent><VQSessionReport SessionId='a'/></VQReportEvent>";

    /** Some octets, and then a failure. */
    private InputStream failing(byte[] octets) {
        return new SequenceInputStream(new ByteArrayInputStream(octets), new InputStream() {
            @Override
            public int read() throws IOException {
                throw failure;
            }

            @Override
            public int read(byte[] target, int from, int length) throws IOException {
                throw failure;
            }
        });
    }

    private InputStream failing(String text) {
        return failing(text.getBytes(StandardCharsets.UTF_8));
    }

    private List<DecodedItem> itemsBeforeTheFailure(QualityReportCodec codec, InputStream input) {
        List<DecodedItem> items = new ArrayList<>();
        Throwable thrown =
                catchThrowable(() -> codec.newDecoder(DecodeOptions.lenient()).decode(input, items::add));
        assertThat(thrown).isSameAs(failure);
        return items;
    }

    @Test
    void atItsFirstOctet() {
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> MsQoe.events(failing("")))
                .isSameAs(failure);
        assertThat(itemsBeforeTheFailure(new MsQoeCodec(), failing(""))).isEmpty();
        assertThat(itemsBeforeTheFailure(new SdnCodec(), failing(""))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "ISO-8859-1", "windows-1252", "UTF-32"})
    void insideAnEvent(String encoding) {
        String text = "<?xml version='1.0' encoding='" + encoding + "'?><VQReportEventList>" + EVENT.repeat(200)
                + "<VQReportEvent><VQSessionReport SessionId='" + "b".repeat(9_000);
        byte[] octets = text.getBytes(Charset.forName(encoding));

        assertThat(itemsBeforeTheFailure(new MsQoeCodec(), failing(octets))).hasSizeBetween(150, 200);
    }

    @Test
    void betweenEvents() throws IOException {
        VQReportEvents events = MsQoe.events(failing("<VQReportEventList>" + EVENT.repeat(200) + " ".repeat(9_000)));
        int count = 0;
        Throwable thrown = null;
        while (thrown == null) {
            thrown = catchThrowable(events::hasNext);
            count += thrown == null && events.next() != null ? 1 : 0;
        }
        assertThat(count).isEqualTo(200);
        assertThat(thrown).isInstanceOf(UncheckedIOException.class).hasCause(failure);
        assertThat(events.hasNext()).isFalse();
    }

    @Test
    void insideAnEventNoneFollows() throws IOException {
        VQReportEvents events =
                MsQoe.events(failing("<VQReportEvent><VQSessionReport SessionId='a'>" + "<Pool/>".repeat(2_000)));
        assertThat(events.hasNext()).isTrue();
        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(events::next)
                .withCause(failure);
        assertThat(events.hasNext()).isFalse();
    }

    @Test
    void whereTheNextEventIsLookedForBehindABreak() throws IOException {
        String broken = "<VQReportEventList>" + EVENT + "<VQReportEvent><<" + " ".repeat(9_000);
        assertThat(itemsBeforeTheFailure(new MsQoeCodec(), failing(broken))).hasSize(1);

        VQReportEvents events = MsQoe.events(failing(broken));
        assertThat(events.next().value().getSessionReports()).hasSize(1);
        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(events::next)
                .withCause(failure);
        assertThat(events.hasNext()).isFalse();
    }

    @Test
    void insideOtherText() {
        String log = "log " + EVENT + " log ".repeat(2_000);
        assertThat(itemsBeforeTheFailure(new MsQoeCodec(), failing(log))).hasSize(1);
    }

    @Test
    void behindAMessage() {
        String message = "<LyncDiagnostics Version='C'/>";
        String text = message + "<LyncDiagnostics></LyncDiagnostics>" + " ".repeat(9_000);
        assertThat(itemsBeforeTheFailure(new SdnCodec(), failing(text))).isNotEmpty();
    }

    @Test
    void anOutputThatFails() {
        OutputStream broken = new OutputStream() {
            @Override
            public void write(int octet) throws IOException {
                throw failure;
            }
        };
        VQReportEvent event =
                MsQoe.decode(EVENT.getBytes(StandardCharsets.UTF_8)).value();
        MsQoeWriter writer = MsQoe.writer(broken, "7", io.vqreport.codec.EncodeOptions.defaults());
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> writer.write(event))
                .isSameAs(failure);
    }
}
