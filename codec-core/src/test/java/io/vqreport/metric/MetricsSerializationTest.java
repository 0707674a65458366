package io.vqreport.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.ObjectStreamConstants;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Do metrics survive Java serialization, over versions too, and is a forged stream refused? */
class MetricsSerializationTest {
    private static final Metrics SAMPLE = Metrics.builder()
            .put(Metric.NETWORK_LOSS_RATE, 5)
            .put(Metric.FIR_COUNT, 2, Basis.UNSPECIFIED)
            .put(Metric.VIDEO_BITRATE_MAX, 2500)
            .build();

    @Property(tries = 200)
    void whatIsReadEqualsWhatWasWritten(@ForAll("entries") Map<Metric, MetricsModelProperties.Entry> entries)
            throws IOException, ClassNotFoundException {
        Metrics metrics = MetricsModelProperties.metrics(entries);
        assertThat(read(write(metrics))).isEqualTo(metrics);
    }

    @Provide
    Arbitrary<Map<Metric, MetricsModelProperties.Entry>> entries() {
        return MetricsModelProperties.entries();
    }

    @Test
    void emptyMetricsStayThemselves() throws IOException, ClassNotFoundException {
        assertThat(read(write(Metrics.of()))).isSameAs(Metrics.of());
    }

    @Test
    void theFirstVersionsStreamIsReadAndWritten() throws IOException, ClassNotFoundException {
        byte[] published = hex("metrics-0.1.0.ser.hex");
        assertThat(read(published)).isEqualTo(SAMPLE);
        assertThat(write(SAMPLE)).isEqualTo(published);
    }

    @Test
    void anUnknownMetricIsRefused() throws IOException {
        assertRefused(
                replace(write(SAMPLE), utf8("NETWORK_LOSS_RATE"), utf8("NETWORK_LOSS_RATF")), "NETWORK_LOSS_RATF");
    }

    @Test
    void anUnknownBasisIsRefused() throws IOException {
        assertRefused(replace(write(SAMPLE), utf8("UNSPECIFIED"), utf8("UNSPECIFIEE")), "UNSPECIFIEE");
    }

    @Test
    void aValueOutOfRangeIsRefused() throws IOException {
        assertRefused(replace(write(SAMPLE), bits(5), bits(500)), "NETWORK_LOSS_RATE: 500.0 percent, allowed: 0..100");
    }

    @Test
    void notANumberIsRefused() throws IOException {
        assertRefused(replace(write(SAMPLE), bits(2500), bits(Double.NaN)), "VIDEO_BITRATE_MAX: NaN");
    }

    @Test
    void aMetricGivenTwiceIsRefused() throws IOException {
        Metrics twoCounts = Metrics.builder()
                .put(Metric.FIR_COUNT, 1)
                .put(Metric.PLI_COUNT, 1)
                .build();
        assertRefused(replace(write(twoCounts), utf8("PLI_COUNT"), utf8("FIR_COUNT")), "2 announced, 1 read");
    }

    @Test
    void aNegativeSizeIsRefused() throws IOException {
        // The announced size of empty metrics is the whole of their block of data.
        byte[] size = {ObjectStreamConstants.TC_BLOCKDATA, 4, 0, 0, 0, 0};
        byte[] negative = {ObjectStreamConstants.TC_BLOCKDATA, 4, -1, -1, -1, -1};
        assertRefused(replace(write(Metrics.of()), size, negative), "-1 announced");
    }

    @Test
    void aStreamThatGoesAroundTheSerializedFormIsRefused() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream stream = new DataOutputStream(bytes);
        stream.writeShort(ObjectStreamConstants.STREAM_MAGIC);
        stream.writeShort(ObjectStreamConstants.STREAM_VERSION);
        stream.writeByte(ObjectStreamConstants.TC_OBJECT);
        stream.writeByte(ObjectStreamConstants.TC_CLASSDESC);
        stream.writeUTF(Metrics.class.getName());
        stream.writeLong(1);
        stream.writeByte(ObjectStreamConstants.SC_SERIALIZABLE);
        stream.writeShort(0);
        stream.writeByte(ObjectStreamConstants.TC_ENDBLOCKDATA);
        stream.writeByte(ObjectStreamConstants.TC_NULL);
        assertRefused(bytes.toByteArray(), "serialized form");
    }

    private static void assertRefused(byte[] stream, String message) {
        assertThatExceptionOfType(InvalidObjectException.class)
                .isThrownBy(() -> read(stream))
                .withMessageContaining(message);
    }

    private static byte[] write(Metrics metrics) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream stream = new ObjectOutputStream(bytes)) {
            stream.writeObject(metrics);
        }
        return bytes.toByteArray();
    }

    private static Object read(byte[] bytes) throws IOException, ClassNotFoundException {
        try (ObjectInputStream stream = new ObjectInputStream(new ByteArrayInputStream(bytes))) {
            return stream.readObject();
        }
    }

    /** Replaces the one place where a sequence of bytes stands. */
    private static byte[] replace(byte[] bytes, byte[] old, byte[] replacement) {
        HexFormat hex = HexFormat.of();
        String text = hex.formatHex(bytes);
        assertThat(text).containsOnlyOnce(hex.formatHex(old));
        return hex.parseHex(text.replace(hex.formatHex(old), hex.formatHex(replacement)));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] bits(double value) {
        return ByteBuffer.allocate(Double.BYTES).putDouble(value).array();
    }

    private static byte[] hex(String resource) throws IOException {
        try (InputStream file = MetricsSerializationTest.class.getResourceAsStream(resource)) {
            assertThat(file).as(resource).isNotNull();
            return HexFormat.of()
                    .parseHex(new String(file.readAllBytes(), StandardCharsets.UTF_8).replaceAll("\\s", ""));
        }
    }
}
