package io.vqreport.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Do the exceptions say what went wrong, show no input, and survive Java serialization? */
class ExceptionsTest {
    private static final Location PLACE = new Location(311, 14, 38, "LocalMetrics/JitterBuffer/JBM");

    @Test
    void malformedNamesCodePlaceAndReason() throws IOException, ClassNotFoundException {
        MalformedReportException e =
                new MalformedReportException(Problem.of(FakeProblem.BROKEN, PLACE, "a separator is missing"));
        assertThat(e)
                .hasMessage("fake.BROKEN at 14:38 LocalMetrics/JitterBuffer/JBM: a separator is missing")
                .isInstanceOf(QualityReportException.class);
        MalformedReportException copy = copy(e);
        assertThat(copy).hasMessage(e.getMessage());
        assertThat(copy.problem()).isEqualTo(e.problem());
        assertThat(new MalformedReportException(Problem.of(CoreProblemCode.EMPTY_INPUT, Location.UNKNOWN)))
                .hasMessage("core.EMPTY_INPUT: the input is empty");
    }

    @Test
    void limitExceededNamesNumbersAndSetting() throws IOException, ClassNotFoundException {
        LimitExceededException e = new LimitExceededException("maxDepth", 65, 64, PLACE);
        assertThat(e)
                .hasMessage("limit exceeded at 14:38 LocalMetrics/JitterBuffer/JBM: 65 is more than 64; raise"
                        + " DecodeLimits.maxDepth to read it");
        assertThat(e.problem())
                .isEqualTo(
                        Problem.of(CoreProblemCode.LIMIT_EXCEEDED, PLACE, "65 is more than DecodeLimits.maxDepth, 64"));
        LimitExceededException copy = copy(e);
        assertThat(copy).hasMessage(e.getMessage());
        assertThat(copy.setting()).isEqualTo("maxDepth");
        assertThat(copy.actual()).isEqualTo(65);
        assertThat(copy.limit()).isEqualTo(64);
        assertThat(copy.location()).isEqualTo(PLACE);
    }

    @Test
    void unrepresentableNamesEverythingMissing() throws IOException, ClassNotFoundException {
        List<String> items = new ArrayList<>(List.of("CallID (context key callId)", "LocalID (context key localId)"));
        UnrepresentableReportException e = new UnrepresentableReportException("vq-rtcpxr", items);
        items.clear();
        assertThat(e)
                .hasMessage("cannot be written as vq-rtcpxr: CallID (context key callId); LocalID (context key"
                        + " localId)");
        assertThat(e.items()).containsExactly("CallID (context key callId)", "LocalID (context key localId)");
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> e.items().clear());
        UnrepresentableReportException copy = copy(e);
        assertThat(copy).hasMessage(e.getMessage());
        assertThat(copy.items()).isEqualTo(e.items());
        assertThat(copy.keys()).isEmpty();
    }

    @Test
    void whatIsMissingIsGatheredWithTheKeysThatSupplyIt() throws IOException, ClassNotFoundException {
        MissingValues missing = new MissingValues("vq-rtcpxr");
        missing.requireNone();
        missing.add("OrigID", "the URI is none of RFC 3261", ContextKey.ORIGIN_ID);
        missing.add("LocalMetrics/Timestamps", null, ContextKey.START, ContextKey.STOP);
        missing.add("the alert's name", null);
        missing.add("the alert's name", null);
        UnrepresentableReportException e =
                catchThrowableOfType(UnrepresentableReportException.class, missing::requireNone);
        assertThat(e)
                .hasMessage(
                        "cannot be written as vq-rtcpxr: OrigID: the URI is none of RFC 3261 (context key originId);"
                                + " LocalMetrics/Timestamps is missing (context keys start and stop); the alert's name is missing");
        assertThat(e.items()).hasSize(3);
        assertThat(copy(e).keys()).containsExactly(ContextKey.ORIGIN_ID, ContextKey.START, ContextKey.STOP);
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> e.keys().clear());
    }

    @Test
    void whatTheyCarryIsSerializable() throws IOException, ClassNotFoundException {
        Decoded<String> decoded = new Decoded<>("value", List.of(FakeProblem.DOUBT.at(1)), 2);
        assertThat(copy(decoded)).isEqualTo(decoded);
        assertThat(copy(Loss.of(LossKind.MOVED, "a"))).isEqualTo(Loss.of(LossKind.MOVED, "a"));
        assertThat(copy(DecodeLimits.generous())).isEqualTo(DecodeLimits.generous());
    }

    // What is read is of the type that was written.
    @SuppressWarnings("unchecked")
    private static <T> T copy(T value) throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(value);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            return (T) in.readObject();
        }
    }
}
