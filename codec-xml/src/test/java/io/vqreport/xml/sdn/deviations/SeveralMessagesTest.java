package io.vqreport.xml.sdn.deviations;

import static org.assertj.core.api.Assertions.assertThat;

import io.vqreport.codec.DecodeOptions;
import io.vqreport.codec.DecodedItem;
import io.vqreport.codec.Problem;
import io.vqreport.codec.Recognition;
import io.vqreport.codec.ReportDecoder;
import io.vqreport.xml.sdn.SdnCodec;
import io.vqreport.xml.sdn.SdnMessage;
import io.vqreport.xml.sdn.SdnMessages;
import io.vqreport.xml.sdn.SdnProblem;
import io.vqreport.xml.sdn.support.Golden;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Are messages that stand one behind the other taken apart, does a bad one spoil its neighbours, and which texts are recognized? */
class SeveralMessagesTest {
    private static final SdnCodec CODEC = new SdnCodec();

    @Test
    void aBadMessageDoesNotSpoilItsNeighbours() {
        String text = Golden.text("d-quality-update")
                + Golden.text("d-start").replace("</Start>", "")
                + "log line\n"
                + Golden.text("c-in-call-quality");
        List<DecodedItem> items = CODEC.decode(text.getBytes(StandardCharsets.UTF_8), DecodeOptions.lenient());

        assertThat(items)
                .hasExactlyElementsOfTypes(
                        DecodedItem.Report.class,
                        DecodedItem.Report.class,
                        DecodedItem.Refused.class,
                        DecodedItem.Report.class);
        assertThat(((DecodedItem.Refused) items.get(2)).problem().code()).isEqualTo(SdnProblem.NOT_WELL_FORMED);
        assertThat(((DecodedItem.Report) items.get(3)).decoded().problems())
                .extracting(Problem::code)
                .contains(SdnProblem.TEXT_AROUND);
    }

    @Test
    void textBehindTheLastMessageIsSaidOfTheInputAsAWhole() {
        ReportDecoder decoder = CODEC.newDecoder(DecodeOptions.lenient());
        List<DecodedItem> items = new ArrayList<>();
        decoder.decode(
                ByteBuffer.wrap((Golden.text("d-start") + "\nend of log").getBytes(StandardCharsets.UTF_8)),
                items::add);

        assertThat(items).hasSize(1);
        assertThat(decoder.finish().problems()).extracting(Problem::code).containsExactly(SdnProblem.TEXT_AROUND);
    }

    @Test
    void theFirstOfSeveralMessagesIsReadAndTheOthersAreNoted() {
        byte[] octets = (Golden.text("d-start") + Golden.text("d-invite")).getBytes(StandardCharsets.UTF_8);

        assertThat(SdnMessages.decode(octets).value())
                .isEqualTo(SdnMessages.decode(Golden.octets("d-start")).value());
        assertThat(SdnMessages.decode(octets).problems())
                .extracting(Problem::code)
                .containsExactly(SdnProblem.MORE_MESSAGES);
        assertThat(SdnMessages.decodeAll(octets)).hasSize(2);
    }

    @Test
    void endTagsInsideCommentsAndCdataEndNothing() {
        String text = Golden.text("d-start")
                .replace("<CSEQ>", "<!-- </LyncDiagnostics> --><CSEQ>")
                .replace(
                        "</LyncDiagnostics>\n",
                        "  <RawSDP><![CDATA[</LyncDiagnostics>]]></RawSDP>\n</LyncDiagnostics>\n");
        SdnMessage message =
                SdnMessages.decode(text.getBytes(StandardCharsets.UTF_8)).value();

        assertThat(message.rawSdp()).contains("</LyncDiagnostics>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void aByteOrderMarkTellsTheEncoding(String charset) {
        String text =
                "\ufeff" + Golden.text("d-start").replace("utf-8", charset.startsWith("UTF-16") ? "utf-16" : "utf-8");
        byte[] octets = text.getBytes(Charset.forName(charset));

        assertThat(SdnMessages.decode(octets).value())
                .isEqualTo(SdnMessages.decode(Golden.octets("d-start")).value());
        assertThat(CODEC.recognizes(ByteBuffer.wrap(octets))).isEqualTo(Recognition.CERTAIN);
    }

    @Test
    void onlyMessagesAreRecognized() {
        assertThat(CODEC.recognizes(ByteBuffer.wrap(Golden.octets("v1-start-or-update"))))
                .isEqualTo(Recognition.CERTAIN);
        assertThat(recognized("<x:LyncDiagnostics xmlns:x='a'/>")).isEqualTo(Recognition.CERTAIN);
        assertThat(recognized("<LyncDiagnosticsArchive/>")).isEqualTo(Recognition.LIKELY);
        assertThat(recognized("<VQReportEvent/>")).isEqualTo(Recognition.NO);
        assertThat(recognized("LyncDiagnostics")).isEqualTo(Recognition.NO);
        assertThat(recognized("")).isEqualTo(Recognition.NO);
    }

    private static Recognition recognized(String text) {
        return CODEC.recognizes(ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)));
    }
}
