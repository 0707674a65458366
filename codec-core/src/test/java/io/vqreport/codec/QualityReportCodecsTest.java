package io.vqreport.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.ServiceConfigurationError;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which format is taken for an input, and which are at hand? */
class QualityReportCodecsTest {
    private static final ByteBuffer PREFIX = ByteBuffer.wrap(new byte[] {1, 2, 3, 4});

    @Test
    void recognitionGoesBeforeTheMediaType() {
        QualityReportCodec sure = new RankedCodec("z-sure", Recognition.CERTAIN);
        QualityReportCodec likely = new RankedCodec("y-likely", Recognition.LIKELY);
        QualityReportCodec possible = new RankedCodec("x-possible", Recognition.POSSIBLE, "text/a");
        QualityReportCodec named = new RankedCodec("a-named", Recognition.NO, "text/a");
        assertThat(candidates("text/a", named, possible, likely, sure)).containsExactly(sure, likely, possible, named);
    }

    @Test
    void amongEquallySureOnesTheMediaTypeDecides() {
        QualityReportCodec other = new RankedCodec("a", Recognition.LIKELY, "text/a");
        QualityReportCodec named = new RankedCodec("b", Recognition.LIKELY, "text/b");
        assertThat(candidates("text/b", other, named)).containsExactly(named, other);
    }

    @Test
    void amongEqualsTheIdDecides() {
        QualityReportCodec a = new RankedCodec("a", Recognition.LIKELY);
        QualityReportCodec b = new RankedCodec("b", Recognition.LIKELY);
        QualityReportCodec c = new RankedCodec("c", Recognition.LIKELY);
        assertThat(candidates(null, c, a, b)).containsExactly(a, b, c);
        assertThat(candidates("text/plain", b, c, a)).containsExactly(a, b, c);
    }

    @Test
    void whatNeitherRecognizesNorIsNamedIsNoCandidate() {
        QualityReportCodec no = new RankedCodec("no", Recognition.NO, "text/no");
        assertThat(candidates("text/a", no)).isEmpty();
        assertThat(candidates(null, no)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/a", "TEXT/A", " text/a ", "text/a;charset=utf-8", "Text/A ; charset=utf-8"})
    void theMediaTypeIsComparedBare(String mediaType) {
        QualityReportCodec named = new RankedCodec("named", Recognition.NO, "text/a");
        assertThat(candidates(mediaType, named)).containsExactly(named);
    }

    @Test
    void withoutACandidateTheFormatIsUnknown() {
        QualityReportCodecs.Selection none = QualityReportCodecs.of().rank(null, PREFIX);
        assertThat(none.candidates()).isEmpty();
        assertThatExceptionOfType(MalformedReportException.class)
                .isThrownBy(none::first)
                .withMessage("core.FORMAT_UNKNOWN: no codec recognizes the input")
                .satisfies(e -> assertThat(e.problem().code()).isEqualTo(CoreProblemCode.FORMAT_UNKNOWN));
    }

    @Test
    void theFirstCandidateIsTheBest() {
        QualityReportCodec sure = new RankedCodec("z", Recognition.CERTAIN);
        QualityReportCodecs codecs = QualityReportCodecs.of(new RankedCodec("a", Recognition.LIKELY), sure);
        assertThat(codecs.rank(null, PREFIX).first()).isSameAs(sure);
    }

    @Test
    void thePrefixStaysAsItIs() {
        ByteBuffer prefix = ByteBuffer.wrap(new byte[] {1, 2, 3, 4}, 1, 2);
        QualityReportCodecs.of(new RankedCodec("a", Recognition.LIKELY)).rank(null, prefix);
        assertThat(prefix.position()).isEqualTo(1);
        assertThat(prefix.limit()).isEqualTo(3);
    }

    @Test
    void formatsAreSortedAndFoundById() {
        QualityReportCodec a = new RankedCodec("a", Recognition.NO);
        QualityReportCodec b = new RankedCodec("b", Recognition.NO);
        QualityReportCodecs codecs = QualityReportCodecs.of(b, a);
        assertThat(codecs.all()).containsExactly(a, b);
        assertThat(codecs.byId("b")).containsSame(b);
        assertThat(codecs.byId("c")).isEmpty();
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> codecs.all().clear());
    }

    @Test
    void aClassLoadersServicesAreLoaded() {
        ClassLoader loader = new ServiceClassLoader(RankedCodec.class.getName());
        QualityReportCodecs codecs = QualityReportCodecs.load(loader);
        assertThat(codecs.byId("service"))
                .hasValueSatisfying(
                        codec -> assertThat(codec.getClass().getClassLoader()).isSameAs(loader));
    }

    @Test
    void aServiceThatIsNotThereIsAnError() {
        ClassLoader loader = new ServiceClassLoader("io.vqreport.codec.NotThere");
        assertThatExceptionOfType(ServiceConfigurationError.class).isThrownBy(() -> QualityReportCodecs.load(loader));
    }

    @Test
    void withoutAClassLoaderTheThreadsOwnIsAsked() {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(new ServiceClassLoader(RankedCodec.class.getName()));
        try {
            assertThat(QualityReportCodecs.load().byId("service")).isPresent();
            assertThat(QualityReportCodecs.select("text/service", PREFIX)
                            .first()
                            .id())
                    .isEqualTo("service");
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private static List<QualityReportCodec> candidates(String mediaType, QualityReportCodec... codecs) {
        return QualityReportCodecs.of(codecs).rank(mediaType, PREFIX).candidates();
    }
}
