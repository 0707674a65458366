package io.vqreport.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.vqreport.codec.Decoded;
import io.vqreport.codec.DecodedItem;
import io.vqreport.examples.cli.text.MetricNames;
import io.vqreport.metric.Metric;
import io.vqreport.model.CallIdentity;
import io.vqreport.model.Party;
import io.vqreport.model.QualityReport;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("Can a person read the table of a report?")
final class ReportTableTest {
    @Test
    @DisplayName("everything the model can hold")
    void everything() {
        assertThat(ReportTable.report("desk.txt", "vq-rtcpxr", ReportSamples.everything(), false))
                .isEqualTo("""
                        desk.txt: alert report, end of call (vq-rtcpxr)
                          Call-ID       c1@192.0.2.1
                          Dialog        d1@192.0.2.1
                          From-tag      f1
                          To-tag        t1
                          Conversation  conv1
                          Correlation   corr1
                          Session       sess1
                          Conference    conf1
                          Local         sip:a@example.org, name Ann "A" Ünal, group g1, MAC 00:00:5e:00:53:01, user agent
                                        Phone/1.0, CNAME ann@host
                          Remote        sip:b@example.org
                          Originator    sip:a@example.org
                          Reported at   2026-11-20T10:00:00.250Z
                          Reporter      end system
                          Batch         batch1
                          Alert         Network loss rate, called NLR, severity critical, stream received
                          Tags          Location = media/agent
                                        fromId = sip:b@example.org

                          Audio received by the local end (main-audio)
                            Window      2026-11-20T09:58:00Z to 2026-11-20T10:00:00Z, 119.9995 s, cumulative
                            SSRC        0x2468abcd
                            Path        192.0.2.1:5004 <- 2001:db8::2
                            Codec       G729, payload type 18, 8000 Hz, 16000 Hz, 2.5 ms a frame, 20 octets a frame, 2
                                        frames a packet, 50 packets/s, fmtp annexb=no
                            Handling    jitter buffer adaptive, loss concealment enhanced, silence suppression off
                            R scale     WB
                            Verdict     poor
                            Network loss rate                                     5 percent
                            Round trip delay                                    200 ms         sampled
                            Interarrival jitter                        1234567890123.0625 ms
                            Signal level                                        -21 dBm0
                            MOS listening                                      4.07 MOS        by P.564
                            MOS conversational                                  3.9 MOS        computed by G.107
                            fake:Line/KEY                              v1

                          Stream sent by the local end

                          Network path path-1
                            Window      2026-11-20T09:58:00Z to ?
                            Path        ?:5004 -- 198.51.100.2:6000
                            Available send bandwidth                            300 kbit/s     sampled
                            Transport bytes sent                       1000000000000000 bytes

                          Problems: 6 (1 WARNING, 1 INFO, 4 not listed)
                            WARNING  fake.DOUBTFUL at 9:44 LocalAddr/SSRC
                                     something is doubtful
                            INFO     fake.HARMLESS
                                     something is harmless
                        """);
    }

    @Test
    @DisplayName("nothing at all")
    void nothing() {
        assertThat(ReportTable.report("-", "fake", ReportSamples.nothing(), false))
                .isEqualTo("-: session report (fake)\n");
    }

    @Test
    @DisplayName("a message without a report")
    void noReport() {
        CallIdentity call = CallIdentity.builder().callId("c1").build();

        assertThat(ReportTable.noReport(
                        "f", "fake", new DecodedItem.NoReport(call, true, Map.of("event", "bye"), List.of()), false))
                .isEqualTo("f: no report, end of call (fake)\n  Call-ID       c1\n  Tags          event = bye\n");
    }

    @Test
    @DisplayName("headings are bold where the output may be coloured, and only they")
    void colour() {
        assertThat(ReportTable.report("f", "fake", ReportSamples.nothing(), true))
                .isEqualTo("\u001b[1mf: session report (fake)\u001b[0m\n");
    }

    @Test
    @DisplayName("no line is longer than 100 characters, whatever the report says")
    void width() {
        String longWord = "x".repeat(333);
        String longText = "word ".repeat(77);
        QualityReport report = ReportSamples.everything().value().toBuilder()
                .call(CallIdentity.builder().callId(longWord).build())
                .local(Party.builder().uri(longWord).displayName(longText).build())
                .tags(Map.of(longWord, longText))
                .streams(List.of(ReportSamples.everything().value().streams().get(0).toBuilder()
                        .extra(longWord, longWord)
                        .build()))
                .build();

        String table = ReportTable.report(longWord, "fake", new Decoded<>(report, List.of(), 0), false);

        assertThat(table.lines()).allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(100));
        assertThat(table.replaceAll("\\s", "")).contains("Call-ID" + longWord + "Local" + longWord);
    }

    @Test
    @DisplayName("text of the input cannot steer the terminal")
    void controlCharacters() {
        QualityReport report = QualityReport.builder()
                .local(Party.builder().displayName("a\u001b[2Jb\r\nc\u202ed").build())
                .build();

        assertThat(ReportTable.report("f\u0007", "fake", new Decoded<>(report, List.of(), 0), false))
                .isEqualTo(
                        "f\\u0007: session report (fake)\n  Local         name a\\u001b[2Jb\\u000d\\u000ac\\u202ed\n");
    }

    @ParameterizedTest
    @EnumSource(Metric.class)
    @DisplayName("every metric has a name in plain words that fits its column")
    void names(Metric metric) {
        String name = MetricNames.plain(metric);

        assertThat(name).matches("[A-Z][A-Za-z0-9 ]*").hasSizeLessThan(43);
        assertThat(name.replace(' ', '_')).isEqualToIgnoringCase(metric.name());
    }
}
