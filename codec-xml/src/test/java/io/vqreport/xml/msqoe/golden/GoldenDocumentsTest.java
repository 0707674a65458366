package io.vqreport.xml.msqoe.golden;

import static org.assertj.core.api.Assertions.assertThat;

import io.vqreport.codec.DecodeOptions;
import io.vqreport.codec.Decoded;
import io.vqreport.codec.EncodeOptions;
import io.vqreport.xml.msqoe.MsQoe;
import io.vqreport.xml.msqoe.MsQoeOptions;
import io.vqreport.xml.msqoe.base.VQReportEvent;
import io.vqreport.xml.msqoe.internal.MsQoeSchemas;
import io.vqreport.xml.msqoe.internal.SchemaCheck;
import io.vqreport.xml.msqoe.support.Documents;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Are the documents of every generation read without a word, and written back as they were? */
class GoldenDocumentsTest {
    private static final EncodeOptions PRETTY = EncodeOptions.defaults().with(MsQoeOptions.PRETTY, true);

    static Stream<String> conforming() {
        return Documents.CONFORMING.stream();
    }

    @ParameterizedTest
    @MethodSource("conforming")
    void isValidAgainstTheSchemas(String name) {
        assertThat(SchemaCheck.check(MsQoeSchemas.events(), Documents.golden(name)))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("conforming")
    void isReadStrictlyWithoutProblems(String name) {
        Decoded<VQReportEvent> decoded = MsQoe.reader(DecodeOptions.strict()).decode(Documents.golden(name));
        assertThat(decoded.problems()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("conforming")
    void writtenIsReadBackAsEqual(String name) {
        VQReportEvent event = MsQoe.decode(Documents.golden(name)).value();
        for (EncodeOptions options : List.of(EncodeOptions.defaults(), PRETTY)) {
            byte[] written = MsQoe.encode(event, options).bytes();
            Decoded<VQReportEvent> again = MsQoe.reader(DecodeOptions.strict()).decode(written);
            assertThat(again.problems()).isEmpty();
            assertThat(again.value()).isEqualTo(event).hasSameHashCodeAs(event);
            assertThat(SchemaCheck.check(MsQoeSchemas.events(), written)).isEmpty();
        }
        assertThat(MsQoe.validate(event)).isEmpty();
    }
}
