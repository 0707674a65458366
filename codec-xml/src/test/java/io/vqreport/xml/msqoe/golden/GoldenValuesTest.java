package io.vqreport.xml.msqoe.golden;

import io.vqreport.xml.msqoe.MsQoeCodec;
import io.vqreport.xml.support.Expected;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Does every document of every generation, every deviation and every batch come to the values that the file beside it says? */
class GoldenValuesTest {
    private static final String FOLDER = "/io/vqreport/xml/msqoe/";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ocs2007.xml",
                "ocs2007r2.xml",
                "lync2010.xml",
                "lync2013.xml",
                "sfb2015.xml",
                "later-version.xml",
                "batch.xml",
                "feedback.xml"
            })
    void ofGenerations(String name) {
        Expected.holds(new MsQoeCodec(), FOLDER + "golden/" + name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "events-without-list.txt",
                "log-cut-end-tags.txt",
                "log-fragments.txt",
                "log-several-on-a-line.txt",
                "as-clients-write.xml",
                "without-markers.xml",
                "sparse.xml",
                "batch-with-a-break.xml"
            })
    void ofDeviations(String name) {
        Expected.holds(new MsQoeCodec(), FOLDER + "deviations/" + name);
    }
}
