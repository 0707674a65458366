package io.vqreport.examples.cli.summary;

import static org.assertj.core.api.Assertions.assertThat;

import io.vqreport.codec.Decoded;
import io.vqreport.codec.DecodedItem;
import io.vqreport.codec.Location;
import io.vqreport.codec.Problem;
import io.vqreport.examples.cli.input.InputProblem;
import io.vqreport.metric.Metric;
import io.vqreport.metric.Metrics;
import io.vqreport.model.CallIdentity;
import io.vqreport.model.Direction;
import io.vqreport.model.Media;
import io.vqreport.model.MediaDescription;
import io.vqreport.model.Party;
import io.vqreport.model.QualityReport;
import io.vqreport.model.StreamReport;
import java.io.StringReader;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

/** Does the page stand alone, whatever was read, and does it keep to itself who talked to whom? */
class SummaryPageTest {
    private static final String HOSTILE = "</style><script src=http://evil.example>&\"'\u202E\u0000]]>";

    @Test
    void itIsWellFormedAndAsksNobody() throws Exception {
        String page = page(false);
        Document document = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(page.replace("<!DOCTYPE html>", ""))));

        assertThat(document.getElementsByTagName("script").getLength()).isZero();
        for (String tag : List.of("link", "img", "iframe", "object", "embed", "a", "use", "image")) {
            assertThat(document.getElementsByTagName(tag).getLength()).as(tag).isZero();
        }
        assertThat(document.getElementsByTagName("style").item(0).getTextContent())
                .contains("prefers-color-scheme: dark")
                .doesNotContain("url(", "@import");
        assertThat(document.getElementsByTagName("svg").getLength()).isGreaterThan(3);
        assertThat(page).contains("default-src 'none'").doesNotContainPattern("\\s(src|href|on[a-z]+)=\"");
    }

    @Test
    void textStaysText() {
        assertThat(page(true))
                .contains("&lt;/style&gt;&lt;script src=http://evil.example&gt;&amp;&quot;&#39;\\u202e\\u0000]]&gt;")
                .doesNotContain("<script", "\u202E", "\u0000");
    }

    @Test
    void whoTalkedToWhomIsShownOnlyWhenAskedFor() {
        String secrets = "(ada@example.org|sip:emre|c4ll-id|192\\.0\\.2\\.7|00005e005311|\\+12025550143)";

        assertThat(page(false)).doesNotContainPattern(secrets).contains("calls/…/….txt (input 4)");
        assertThat(page(true))
                .contains("ada@example.org", "c4ll-id", "00005e005311", "calls/192.0.2.7/+12025550143.txt (input 4)");
    }

    @Test
    void everyCountIsOnThePage() {
        assertThat(page(false))
                .contains("2 given = 1 with report + 0 without report + 1 refused")
                .contains("Items: 2 = 1 reports + 0 messages without report + 1 refused")
                .contains("<code>input.UNREADABLE</code>")
                .contains("Network loss rate", "MOS listening", "DeskPhone …");
    }

    private static String page(boolean named) {
        Tally tally = new Tally(named);
        StreamReport stream = StreamReport.builder()
                .media(Media.AUDIO)
                .direction(Direction.RECEIVED)
                .description(MediaDescription.builder().codec(HOSTILE).build())
                .metrics(Metrics.builder()
                        .put(Metric.NETWORK_LOSS_RATE, 3.5)
                        .put(Metric.MOS_LISTENING, 2.5)
                        .build())
                .build();
        QualityReport report = QualityReport.builder()
                .call(CallIdentity.builder().callId("c4ll-id").build())
                .local(Party.builder()
                        .uri("sip:ada@example.org")
                        .userAgent("DeskPhone 00005e005311 " + HOSTILE)
                        .build())
                .remote(Party.builder().uri("sip:emre@example.net").build())
                .addStream(stream)
                .build();
        Tally.Entry good = tally.begin(3, "calls/192.0.2.7/+12025550143.txt");
        good.format("fake");
        good.item(new DecodedItem.Report(new Decoded<>(report, List.of(), 0)));
        good.end();
        Tally.Entry bad = tally.begin(4, HOSTILE);
        bad.broken(Problem.of(InputProblem.UNREADABLE, Location.UNKNOWN));
        bad.end();
        return SummaryPage.of(tally.summary(false, false), named);
    }
}
