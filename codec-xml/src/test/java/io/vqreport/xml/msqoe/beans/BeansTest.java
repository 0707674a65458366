package io.vqreport.xml.msqoe.beans;

import static org.assertj.core.api.Assertions.assertThat;

import io.vqreport.codec.EncodeOptions;
import io.vqreport.xml.msqoe.MsQoe;
import io.vqreport.xml.msqoe.base.VQReportEvent;
import io.vqreport.xml.msqoe.cqf.CallQualityFeedbackReport;
import io.vqreport.xml.msqoe.support.Documents;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** When are two beans equal, and what do they show? */
class BeansTest {
    private static final String EVENT = """
            <VQReportEvent xmlns="ms-rtcp-metrics" xmlns:x="urn:example" x:a="1"><VQSessionReport SessionId="d1">\
            <Endpoint Name="PC-9"><x:e k="v">t<x:f/></x:e></Endpoint>\
            <MediaLine Label="main-audio"><Description><LocalAddr><IPAddr>192.0.2.9</IPAddr><Port>5004</Port></LocalAddr>\
            <RemoteAddr><IPAddr>198.51.100.9</IPAddr></RemoteAddr></Description></MediaLine><MediaLine Label="data"/>\
            </VQSessionReport></VQReportEvent>""";

    private static VQReportEvent read(String text) {
        return MsQoe.decode(text.getBytes(StandardCharsets.UTF_8)).value();
    }

    /** The event with something in the place of a part of it. */
    private static VQReportEvent changed(String part, String other) {
        assertThat(EVENT).contains(part);
        return read(EVENT.replace(part, other));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = true,
            value = {
                "x:a=\"1\"             | x:a=\"2\"",
                "x:a=\"1\"             | x:b=\"1\"",
                "x:a=\"1\"             | ''",
                "urn:example           | urn:example:other",
                "k=\"v\"               | k=\"w\"",
                ">t<                   | >u<",
                "t<x:f/>               | <x:f/>t",
                "<x:f/>                | <x:g/>",
                "<x:f/>                | <x:f>1</x:f>",
                "<x:f/>                | <x:f/><x:f/>",
                "PC-9                  | PC-8",
                "5004                  | 5005",
                "<Port>5004</Port>     | ''",
                "<Port>5004</Port>     | <Port>many</Port>",
                "<MediaLine Label=\"data\"/> | ''",
                "<MediaLine Label=\"data\"/> | <MediaLine Label=\"main-video\"/>",
            })
    void differentWhereTheyDoNotSayTheSame(String part, String other) {
        assertThat(changed(part, other)).isNotEqualTo(read(EVENT));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "x: | y:",
                "<x:f/> | <x:f></x:f>",
                ">t< | ><![CDATA[t]]><",
                ">t< | >t<!-- nothing --><",
                "<Port>5004</Port> | <Port> 5004 </Port>",
            })
    void equalWhereTheySayTheSame(String part, String other) {
        VQReportEvent same = read(EVENT.replace("xmlns:x=", part.equals("x:") ? "xmlns:y=" : "xmlns:x=")
                .replace(part, other));
        assertThat(same).isEqualTo(read(EVENT)).hasSameHashCodeAs(read(EVENT));
    }

    @Test
    void aListThatWasNeverTouchedEqualsAnEmptyOne() {
        VQReportEvent touched = new VQReportEvent();
        assertThat(touched.getSessionReports()).isEmpty();
        assertThat(touched).isEqualTo(new VQReportEvent()).hasSameHashCodeAs(new VQReportEvent());
    }

    @ParameterizedTest
    @ValueSource(strings = {"PC-9", "192.0.2.9", "main-audio", "d1"})
    void noTextIsShown(String text) {
        assertThat(EVENT).contains(text);
        assertThat(read(EVENT).toString()).doesNotContain(text);
    }

    @Test
    void numbersAndNamesAreShown() {
        assertThat(read(EVENT).toString())
                .startsWith("VQReportEvent[")
                .contains("port=5004", "{urn:example}a", "any=[e]");
    }

    @Test
    void feedbackIsEqualWhereItSaysTheSame() {
        CallQualityFeedbackReport read =
                MsQoe.decodeFeedback(Documents.golden("feedback.xml")).value();
        CallQualityFeedbackReport again = MsQoe.decodeFeedback(
                        MsQoe.encode(read, EncodeOptions.defaults()).bytes())
                .value();
        assertThat(again).isEqualTo(read).hasSameHashCodeAs(read);
        again.setRating(read.getRating() == 1 ? 2 : 1);
        assertThat(again).isNotEqualTo(read);
    }
}
