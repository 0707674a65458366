package io.vqreport.xml.msqoe.internal.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import io.vqreport.codec.DecodeOptions;
import io.vqreport.codec.DecodedItem;
import io.vqreport.codec.EncodeContext;
import io.vqreport.codec.ReportEncoder;
import io.vqreport.codec.UnrepresentableReportException;
import io.vqreport.model.CallIdentity;
import io.vqreport.model.Direction;
import io.vqreport.model.Media;
import io.vqreport.model.MediaDescription;
import io.vqreport.model.Party;
import io.vqreport.model.QualityReport;
import io.vqreport.model.StreamReport;
import io.vqreport.model.TransportAddress;
import io.vqreport.testkit.CodecContract;
import io.vqreport.testkit.Contexts;
import io.vqreport.xml.msqoe.MsQoeCodec;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Can a text of a neutral report, whatever it is and wherever it stands, break out of its place in the document? */
class InjectionProperties {
    private static final MsQoeCodec CODEC = new MsQoeCodec();
    private static final EncodeContext CONTEXT = Contexts.full();

    @Provide
    Arbitrary<String> intruders() {
        Arbitrary<String> pieces = Arbitraries.of(
                "<",
                ">",
                "&",
                "&lt;",
                "\"",
                "'",
                "]]>",
                "<!--",
                "<![CDATA[",
                "\u0000",
                "\u000b",
                "\ufffe",
                "\ud800",
                "\r",
                "\n",
                "\t",
                " ",
                "/",
                "@",
                "[0]",
                "{urn:x}",
                "v2:",
                "v5:",
                "sip:a",
                "x",
                "1",
                "\u00e4",
                "\ud83d\ude00",
                "%",
                "#");
        return pieces.list().ofMinSize(1).ofMaxSize(4).map(it -> String.join("", it));
    }

    @Property(tries = 300)
    void noTextBreaksOutOfItsPlace(@ForAll("intruders") String text) {
        StreamReport stream = StreamReport.builder()
                .media(Media.AUDIO)
                .direction(Direction.RECEIVED)
                .label(text)
                .localAddress(new TransportAddress(text, 5004))
                .description(MediaDescription.builder().codec(text).fmtp(text).build())
                .extra("msqoe:Description/Security", text)
                .extra("msqoe:" + text, "1")
                .extra("msqoe:Network/{urn:x}A/" + text, text)
                .extra("msqoe:Description/Connectivity/RelayAddress[0]/IPAddr", text)
                .build();
        QualityReport report = QualityReport.builder()
                .call(CallIdentity.builder()
                        .callId(text)
                        .sessionId(text)
                        .fromTag(text)
                        .correlationId(text)
                        .conferenceId("sip:" + text)
                        .build())
                .local(Party.builder().uri("sip:" + text).userAgent(text).build())
                .remote(Party.builder().uri(text).userAgent(text).build())
                .tag("msqoe:Endpoint/@Name", text)
                .tag("msqoe:Endpoint/@{" + text + "}a", text)
                .tag("msqoe:VQReportEvent/@Version", text)
                .tag("msqoe:DialogInfo/LocalContactURI", "sip:" + text)
                .batchId(XmlNames.isWritable(text) ? text : null)
                .streams(List.of(stream))
                .build();
        CodecContract.strictAcceptsWhatIsEncoded(CODEC, report, CONTEXT);
        ReportEncoder encoder = CODEC.encoder().orElseThrow();
        try {
            byte[] written = encoder.encode(report, CONTEXT).bytes();
            assertThat(CODEC.decode(written, DecodeOptions.strict()))
                    .hasSize(1)
                    .allMatch(item -> item instanceof DecodedItem.Report);
        } catch (UnrepresentableReportException e) {
            assertThat(e.items()).as(text).isNotEmpty().allMatch(item -> item.contains("context key"));
        }
    }
}
