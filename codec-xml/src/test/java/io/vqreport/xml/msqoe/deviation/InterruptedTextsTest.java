package io.vqreport.xml.msqoe.deviation;

import static org.assertj.core.api.Assertions.assertThat;

import io.vqreport.codec.DecodeOptions;
import io.vqreport.codec.Decoded;
import io.vqreport.codec.DecodedItem;
import io.vqreport.codec.Problem;
import io.vqreport.metric.Metric;
import io.vqreport.model.QualityReport;
import io.vqreport.xml.msqoe.MsQoe;
import io.vqreport.xml.msqoe.MsQoeCodec;
import io.vqreport.xml.msqoe.MsQoeProblem;
import io.vqreport.xml.msqoe.base.VQReportEvent;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

/** Is a text whole that a CDATA section, a comment, an instruction or an entity interrupts, or that is longer than any buffer? */
class InterruptedTextsTest {
    private static String document(String uri, String jitter, String other) {
        return """
                <VQReportEvent xmlns="ms-rtcp-metrics"><VQSessionReport SessionId="s">
                <DialogInfo CallId="c" FromTag="f" ToTag="t"><FromURI>%s</FromURI><Other xmlns="urn:x">%s</Other></DialogInfo>
                <MediaLine Label="main-audio"><InboundStream><Network><Jitter><InterArrival>%s</InterArrival></Jitter></Network>
                </InboundStream></MediaLine></VQSessionReport></VQReportEvent>""".formatted(uri, other, jitter);
    }

    /** By both ways of reading. */
    private static QualityReport neutral(String document) {
        QualityReport mapped = MsQoe.toQualityReports(event(document)).value().get(0);
        List<DecodedItem> items =
                new MsQoeCodec().decode(document.getBytes(StandardCharsets.UTF_8), DecodeOptions.lenient());
        assertThat(((DecodedItem.Report) items.get(0)).decoded().value()).isEqualTo(mapped);
        return mapped;
    }

    private static Decoded<VQReportEvent> event(String document) {
        return MsQoe.decode(document.getBytes(StandardCharsets.UTF_8));
    }

    private static Element kept(String other) {
        VQReportEvent event = event(document("sip:a@example.org", "7", other)).value();
        return (Element)
                event.getSessionReports().get(0).getDialogInfo().getAny().get(0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sip:<![CDATA[ada@example]]>.org",
                "<![CDATA[sip:ada]]><![CDATA[@example.org]]>",
                "<![CDATA[sip:ada@example.org]]>",
                "sip:ada<!-- of -->@<?which one?>example.org",
                "sip&#58;ada&#x40;<![CDATA[]]>example.org",
                "<!-- a --><![CDATA[sip:]]><!-- b -->ada@example.org<!-- c -->",
            })
    void aTextIsAllOfIt(String uri) {
        String document = document(uri, "7", "");
        assertThat(neutral(document).local().uri()).isEqualTo("sip:ada@example.org");
        assertThat(event(document)
                        .value()
                        .getSessionReports()
                        .get(0)
                        .getDialogInfo()
                        .getFromURI())
                .isEqualTo("sip:ada@example.org");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"1<![CDATA[2]]>", "<![CDATA[1]]>2", "<![CDATA[12]]>", "1<!-- ? -->2", "&#49;2", "<![CDATA[]]>12"
            })
    void soIsANumber(String jitter) {
        QualityReport report = neutral(document("sip:a@example.org", jitter, ""));
        assertThat(report.streams().get(0).metrics().getOrDefault(Metric.INTERARRIVAL_JITTER, -1))
                .isEqualTo(12);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ab", "a<![CDATA[b]]>", "<![CDATA[a]]><![CDATA[b]]>", "a<!-- ? -->b", "&#97;b"})
    void whatNoSchemaKnowsHasOneText(String other) {
        Element kept = kept(other);
        assertThat(kept.getChildNodes().getLength()).isOne();
        assertThat(kept.getTextContent()).isEqualTo("ab");
    }

    @Test
    void itsTextsStandBetweenItsElements() {
        Element kept = kept("a<b>c<![CDATA[d]]></b>e<![CDATA[f]]><g/>");
        assertThat(kept.getChildNodes().getLength()).isEqualTo(4);
        assertThat(kept.getFirstChild().getTextContent()).isEqualTo("a");
        assertThat(kept.getChildNodes().item(1).getTextContent()).isEqualTo("cd");
        assertThat(kept.getChildNodes().item(2).getTextContent()).isEqualTo("ef");
        assertThat(kept.getLastChild().getLocalName()).isEqualTo("g");
    }

    /** The place of a plain text is its first character; of one in pieces, of which none is known to be at fault, the end tag. */
    @ParameterizedTest
    @ValueSource(
            strings = {"many|", "ma<![CDATA[ny]]>|end", "<![CDATA[many]]>|end", "ma<!-- ? -->ny|end", "&#109;any|end"})
    void theTextHasAPlace(String row) {
        String jitter = row.substring(0, row.indexOf('|'));
        String document = document("sip:a@example.org", jitter, "");
        List<Problem> problems = event(document).problems();
        assertThat(problems).extracting(Problem::code).contains(MsQoeProblem.NUMBER_MALFORMED);
        Problem found = problems.stream()
                .filter(problem -> problem.code() == MsQoeProblem.NUMBER_MALFORMED)
                .findFirst()
                .orElseThrow();
        int start = document.indexOf("<InterArrival>") + "<InterArrival>".length();
        assertThat(found.location().offset()).isEqualTo(row.endsWith("end") ? start + jitter.length() : start);
    }

    /** Longer than what the parser takes in at once, with an entity here and there. */
    @ParameterizedTest
    @ValueSource(ints = {4000, 4096, 5000, 20_000})
    void aLongTextIsWhole(int length) {
        String host = "example".repeat(length / 7);
        for (int at : new int[] {0, 1, length / 2}) {
            String written = host.substring(0, at) + "&amp;" + host.substring(at);
            String read = host.substring(0, at) + "&" + host.substring(at);
            assertThat(neutral(document("sip:ada@" + written, "7", "")).local().uri())
                    .isEqualTo("sip:ada@" + read);
            assertThat(kept(written).getChildNodes().getLength()).isOne();
        }
    }
}
