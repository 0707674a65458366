package io.vqreport.xml.msqoe.writing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vqreport.codec.EncodeOptions;
import io.vqreport.codec.UnrepresentableReportException;
import io.vqreport.xml.msqoe.MsQoe;
import io.vqreport.xml.msqoe.MsQoeWriter;
import io.vqreport.xml.msqoe.base.VQReportEvent;
import io.vqreport.xml.msqoe.support.Documents;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Is what XML cannot hold refused with its place, and everything else read back as it was? */
class WritingTest {
    private static VQReportEvent event() {
        return MsQoe.decode(Documents.golden("ocs2007.xml")).value();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\0", "a\u0008", "\uFFFE", "\uD800", "x\uDC00"})
    void refusesWhatXmlCannotHold(String text) {
        VQReportEvent inElement = event();
        inElement.getSessionReports().get(0).setPool(text);
        assertThatThrownBy(() -> MsQoe.encode(inElement))
                .isInstanceOf(UnrepresentableReportException.class)
                .hasMessageContaining("VQReportEvent/VQSessionReport/Pool");
        VQReportEvent inAttribute = event();
        inAttribute.getSessionReports().get(0).getEndpoint().setName(text);
        assertThatThrownBy(() -> MsQoe.encode(inAttribute))
                .isInstanceOf(UnrepresentableReportException.class)
                .hasMessageContaining("Endpoint/@Name");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<&>\"']]>", "\uD83D\uDE00", " a\tb\nc\rd ", "</Pool><Pool>", "\u0085\u2028"})
    void keepsEveryOtherText(String text) {
        VQReportEvent event = event();
        event.getSessionReports().get(0).setPool(text);
        event.getSessionReports().get(0).getEndpoint().setName(text);
        assertThat(MsQoe.decode(MsQoe.encode(event).bytes()).value()).isEqualTo(event);
    }

    @Test
    void aRefusedEventLeavesTheListWhole() throws IOException {
        VQReportEvent bad = event();
        bad.getSessionReports().get(0).setPool("\0");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (MsQoeWriter writer = MsQoe.writer(out, "a&\"<b", EncodeOptions.defaults())) {
            writer.write(event());
            assertThatThrownBy(() -> writer.write(bad)).isInstanceOf(UnrepresentableReportException.class);
            writer.write(event());
        }
        var list = MsQoe.decodeList(out.toByteArray());
        assertThat(list.problems()).isEmpty();
        assertThat(list.value().getEvents()).containsExactly(event(), event());
        assertThat(list.value().getID()).isEqualTo("a&\"<b");
    }

    @Test
    void keepsForeignElementsWhosePrefixIsOneOfOurs() {
        String foreign = Documents.goldenText("lync2010.xml")
                .replace(
                        "<v2:CallPriority>",
                        "<v2:x xmlns:v2='urn:example:x'><v2:y>1</v2:y></v2:x><z xmlns='urn:example:z'><w/></z><v2:CallPriority>");
        VQReportEvent event =
                MsQoe.decode(foreign.getBytes(StandardCharsets.UTF_8)).value();
        VQReportEvent again = MsQoe.decode(MsQoe.encode(event).bytes()).value();
        assertThat(again).isEqualTo(event);
        assertThat(again.getSessionReports().get(0).getDialogInfo().getAny()).hasSize(2);
    }

    @Test
    void keepsARepeatedElementWithTheMarkersItHad() {
        String dialog = Documents.goldenText("lync2010.xml");
        dialog = dialog.substring(dialog.indexOf("<DialogInfo"), dialog.indexOf("</DialogInfo>")) + "</DialogInfo>";
        assertThat(dialog).contains("Separator");
        byte[] twice = Documents.goldenText("lync2010.xml")
                .replace("</VQSessionReport>", dialog + "</VQSessionReport>")
                .getBytes(StandardCharsets.UTF_8);
        VQReportEvent event = MsQoe.decode(twice).value();
        byte[] written = MsQoe.encode(event).bytes();
        assertThat(MsQoe.decode(written).value()).isEqualTo(event);
        assertThat(MsQoe.encode(MsQoe.decode(written).value()).bytes()).isEqualTo(written);
        assertThat(event.getSessionReports().get(0).getAny()).hasSize(1);
    }
}
