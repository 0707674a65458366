package io.vqreport.xml.msqoe.internal.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import io.vqreport.codec.DecodeOptions;
import io.vqreport.codec.Decoded;
import io.vqreport.codec.EncodeOptions;
import io.vqreport.codec.Encoded;
import io.vqreport.codec.Loss;
import io.vqreport.codec.LossKind;
import io.vqreport.model.Direction;
import io.vqreport.model.Media;
import io.vqreport.model.QualityReport;
import io.vqreport.model.StreamReport;
import io.vqreport.xml.msqoe.BurstDensityScale;
import io.vqreport.xml.msqoe.MsQoe;
import io.vqreport.xml.msqoe.MsQoeOptions;
import io.vqreport.xml.msqoe.base.VQReportEvent;
import io.vqreport.xml.msqoe.internal.MsQoeSchemas;
import io.vqreport.xml.msqoe.internal.SchemaCheck;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Does a tag or an extra go back to the place its name says, if the schema allows it there and nothing else speaks for that place? */
class ExtrasBackTest {
    private static final EncodeOptions SCALED =
            EncodeOptions.defaults().with(MsQoeOptions.BURST_DENSITY_SCALE, BurstDensityScale.PER10000);

    private static QualityReport report(StreamReport.Builder stream) {
        return QualityReport.builder()
                .endOfCall(true)
                .streams(List.of(stream.build()))
                .build();
    }

    private static StreamReport.Builder audio() {
        return StreamReport.builder()
                .media(Media.AUDIO)
                .direction(Direction.RECEIVED)
                .label("main-audio");
    }

    private static MsQoeMapper.Mapped map(QualityReport report, EncodeOptions options) {
        return MsQoeMapper.fromReport(report, FromQualityReportTest.CONTEXT, options);
    }

    /** The event as it is read back, which is valid in any case. */
    private static QualityReport again(VQReportEvent event) {
        Encoded written = MsQoe.encode(event);
        assertThat(SchemaCheck.check(MsQoeSchemas.events(), written.bytes())).isEmpty();
        Decoded<VQReportEvent> read = MsQoe.reader(DecodeOptions.strict()).decode(written.bytes());
        return MsQoe.toQualityReports(read).value().get(0);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Pool                                     | pool1.example.org",
                "Endpoint/@v2:OS                          | Windows 10",
                "Endpoint/@v7:MachineInfo                 | Acme Book 3",
                "Endpoint/@v5:Later                       | x",
                "Endpoint/@{urn:example}room              | 4",
                "DialogInfo/DialogCategory                | TRUNK",
                "DialogInfo/LocalPAI                      | sip:ada@example.org",
                "DialogInfo/v2:CallPriority               | 3",
                "DialogInfo/v2:MediationServerBypassFlag  | true",
                "DialogInfo/{urn:example}a                | x",
                "DialogInfo/{urn:example}a/b              | x",
                "DialogInfo/v6:Later/v7:Latest            | x",
                "v2:OpaqueConferenceData/v2:OpaqueData    | x",
                "VQReportEvent/@Version                   | 2.0",
                "VQReportEvent/@v2:SchemaVersion          | 2.0",
                "VQReportEvent/@{urn:example}a            | x",
            })
    void aTagStandsWhereItsNameSays(String path, String value) {
        MsQoeMapper.Mapped mapped =
                map(report(audio()).toBuilder().tag("msqoe:" + path, value).build(), EncodeOptions.defaults());

        assertThat(mapped.losses()).extracting(Loss::path).doesNotContain("tags/msqoe:" + path);
        assertThat(again(mapped.event()).tags()).containsEntry("msqoe:" + path, value);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // What the report has a member of its own for, and its structure.
                "DialogInfo/@CallId                       | other",
                "DialogInfo/FromURI                       | sip:other@example.org",
                "@SessionId                               | other",
                "MediaLine[0]/Description/Security        | SRTP",
                "MediaLine[0]/@Label                      | data",
                "MediaLine                                | x",
                "DialogInfo                               | x",
                "Endpoint                                 | x",
                // What the schema has elsewhere, once only, or several times.
                "Endpoint/@OS                             | Windows 10",
                "Endpoint/@v3:OS                          | Windows 10",
                "Endpoint/@colour                         | red",
                "v2:Pool                                  | x",
                "Pool[0]                                  | x",
                "Colour                                   | red",
                "DialogInfo/v3:CallPriority               | 3",
                "DialogInfo/v2:CallPriority/a             | 3",
                "DialogInfo/Pool                          | x",
                // Values that are none.
                "DialogInfo/v2:CallPriority               | many",
                "DialogInfo/v2:CallPriority               | 2147483648",
                "DialogInfo/v2:MediationServerBypassFlag  | yes",
                "DialogInfo/v2:MediationServerBypassFlag  | 1",
                "DialogInfo/LocalPAI                      | ada",
                "Endpoint/@v2:CPUNumberOfCores            | 32768",
                "Endpoint/@v2:VirtualizationFlag          | -129",
                "Endpoint/@v2:CPUProcessorSpeed           | ' 2400'",
                "Pool                                     | ' '",
                "Pool                                     | ''",
                // Names that are none, or that another version of the schema may have.
                "DialogInfo/{urn:example}a b              | x",
                "DialogInfo/{urn:example}                 | x",
                "DialogInfo/{urn:example                  | x",
                "DialogInfo/a]                            | x",
                "DialogInfo/{urn:example}a[x]             | x",
                "DialogInfo/{urn:example}a[100000]        | x",
                "DialogInfo/v8:Later                      | x",
                "DialogInfo/{ms-rtcp-metrics.v8}Later     | x",
                "DialogInfo/{ urn:example}a               | x",
                "DialogInfo/{}a                           | x",
                "DialogInfo/{urn:example}a/v2:Separator   | x",
                "DialogInfo/{urn:example}a/VQReportEvent  | x",
                "Endpoint/@{urn:example}a/b               | x",
                "Endpoint/@{}a                            | x",
                "''                                       | x",
                "/                                        | x",
                // Beside its report an event has room for attributes alone.
                "VQReportEvent/Later                      | x",
                "VQReportEvent/{urn:example}a             | x",
                "VQReportEvent/                           | x",
            })
    void aTagThatHasNoPlaceIsLost(String path, String value) {
        QualityReport report =
                report(audio()).toBuilder().tag("msqoe:" + path, value).build();
        MsQoeMapper.Mapped mapped = map(report, EncodeOptions.defaults());

        assertThat(mapped.losses()).contains(Loss.of(LossKind.OMITTED, "tags/msqoe:" + path));
        assertThat(MsQoe.encode(mapped.event()).bytes())
                .isEqualTo(MsQoe.encode(
                                map(report(audio()), EncodeOptions.defaults()).event())
                        .bytes());
        assertThat(again(mapped.event())).isNotNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Network/DSCP                              | 46",
                "Network/DSCP                              | -128",
                "Network/BurstGapLoss/BurstDensity         | 10000",
                "Network/{urn:example}a                    | x",
                "Network/v5:Later                          | x",
                "Payload/Audio/v5:Later                    | x",
                "Description/v5:Later                      | x",
                "Description/Security                      | SRTP",
                "Description/Connectivity/Ice              | HTTP-PROXY",
                "Description/Connectivity/IceWarningFlags  | 4294967295",
                "Description/Connectivity/IceWarningFlags  | 0x80300000",
                "Description/v3:MidCallReport              | false",
                "Description/NetworkConnectivityInfo/NetworkConnection | wifi",
                "Description/NetworkConnectivityInfo/LinkSpeed         | 1E+9",
                "Description/NetworkConnectivityInfo/v3:TraceRoute[0]/v3:Hop | 1",
                "Description/LocalAddr/SubnetMask          | 255.255.255.0",
                "{urn:example}a                            | x",
                "MediaLine/{urn:example}a                  | x",
                "MediaLine/v5:Later                        | x",
                "MediaLine/@v5:Later                       | x",
            })
    void anExtraStandsWhereItsNameSays(String path, String value) {
        MsQoeMapper.Mapped mapped = map(report(audio().extra("msqoe:" + path, value)), EncodeOptions.defaults());

        assertThat(mapped.losses()).extracting(Loss::path).doesNotContain("streams[0]/extras/msqoe:" + path);
        assertThat(again(mapped.event()).streams().get(0).extras()).containsEntry("msqoe:" + path, value);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Network/PacketLoss/LossRate               | 0.5",
                "Network/PacketLoss                        | x",
                "Network/DSCP                              | 128",
                "Network/DSCP                              | 4.5",
                "Network/DSCP/{urn:example}a               | x",
                "Network/DSCP[1]                           | 46",
                "Payload/Audio/{urn:example}a              | x",
                "Description/{urn:example}a                | x",
                "Description/Connectivity/Ice              | Direct",
                "Description/Connectivity/Ice              | 'FAILED|DIRECT'",
                "Description/Connectivity/IceWarningFlags  | 0x",
                "Description/Connectivity/IceWarningFlags  | 12345678901",
                "Description/Connectivity/RelayAddress/IPAddr          | 192.0.2.9",
                "Description/Connectivity/RelayAddress[0]              | 192.0.2.9",
                "Description/NetworkConnectivityInfo/LinkSpeed         | fast",
                "Description/NetworkConnectivityInfo/v2:BSSID          | 000000000000000000000000000000000",
                "Description/LocalAddr/IPAddr              | 192.0.2.77",
                "Description/v3:MidCallReport              | no",
                "InboundStream/Network/DSCP                | 46",
                "@Label                                    | data",
                "MediaLine/Description/Security            | SRTP",
                "MediaLine/a                               | x",
                "MediaLine/@Label                          | data",
                "MediaLine                                 | x",
                "MediaLine/                                | x",
            })
    void anExtraThatHasNoPlaceIsLost(String path, String value) {
        MsQoeMapper.Mapped mapped = map(report(audio().extra("msqoe:" + path, value)), EncodeOptions.defaults());

        assertThat(mapped.losses()).contains(Loss.of(LossKind.OMITTED, "streams[0]/extras/msqoe:" + path));
        assertThat(again(mapped.event()).streams().get(0).extras()).doesNotContainKey("msqoe:" + path);
    }

    /** A density is a metric where its scale is told, and only then another text for it has no place. */
    @ParameterizedTest
    @CsvSource({"false", "true"})
    void aDensityIsAnExtraWithoutItsScale(boolean scaled) {
        String path = "Network/BurstGapLoss/BurstDensity";
        QualityReport report = report(audio().extra("msqoe:" + path, "9000"));
        MsQoeMapper.Mapped mapped = map(report, scaled ? SCALED : EncodeOptions.defaults());

        assertThat(mapped.losses().contains(Loss.of(LossKind.OMITTED, "streams[0]/extras/msqoe:" + path)))
                .isEqualTo(scaled);
    }

    /** Of two extras of one place the first stands. */
    @Test
    void aPlaceThatIsTakenIsLost() {
        String name = "msqoe:Description/Security";
        StreamReport.Builder sent = StreamReport.builder()
                .media(Media.AUDIO)
                .direction(Direction.SENT)
                .label("main-audio")
                .extra(name, "None");
        QualityReport report = QualityReport.builder()
                .endOfCall(true)
                .streams(List.of(audio().extra(name, "SRTP").build(), sent.build()))
                .build();
        MsQoeMapper.Mapped mapped = map(report, EncodeOptions.defaults());

        assertThat(mapped.losses()).contains(Loss.of(LossKind.OMITTED, "streams[1]/extras/" + name));
        assertThat(again(mapped.event()).streams().get(0).extras()).containsEntry(name, "SRTP");
    }
}
