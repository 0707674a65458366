package io.vqreport.testkit.formats;

import io.vqreport.codec.EncodeOptions;
import io.vqreport.codec.ProblemCode;
import io.vqreport.codec.QualityReportCodec;
import io.vqreport.model.QualityReport;
import io.vqreport.rtcpxr.RtcpXrProblem;
import io.vqreport.rtcpxr.VqRtcpXrCodec;
import io.vqreport.rtcpxr.packet.RtcpCodec;
import io.vqreport.rtcpxr.packet.RtcpMappingProblem;
import io.vqreport.rtcpxr.packet.RtcpProblem;
import io.vqreport.testkit.Contexts;
import io.vqreport.testkit.Corpus;
import io.vqreport.testkit.CorpusEntry;
import io.vqreport.testkit.Deviation;
import io.vqreport.testkit.Mutations;
import io.vqreport.testkit.SeededReports;
import io.vqreport.testkit.formats.msqoe.MsQoeDeviations;
import io.vqreport.testkit.formats.msqoe.MsQoeDictionary;
import io.vqreport.testkit.formats.rtcp.RtcpDeviations;
import io.vqreport.testkit.formats.rtcp.RtcpDictionary;
import io.vqreport.testkit.formats.rtcpxr.DeviationMutators;
import io.vqreport.testkit.formats.rtcpxr.VqRtcpXrDictionary;
import io.vqreport.testkit.formats.sdn.SdnDeviations;
import io.vqreport.testkit.formats.sdn.SdnDictionary;
import io.vqreport.testkit.formats.w3c.GetStatsDeviations;
import io.vqreport.testkit.formats.w3c.GetStatsDictionary;
import io.vqreport.testkit.formats.w3c.SeededCalls;
import io.vqreport.testkit.formats.w3c.SnapshotForm;
import io.vqreport.testkit.formats.webrtc.MediaServerDeviations;
import io.vqreport.testkit.formats.webrtc.MediaServerDictionary;
import io.vqreport.webrtc.MediaServerCodec;
import io.vqreport.webrtc.MediaServerProblem;
import io.vqreport.webrtc.w3c.GetStatsCodec;
import io.vqreport.webrtc.w3c.GetStatsProblem;
import io.vqreport.webrtc.w3c.RtcStatsCodec;
import io.vqreport.webrtc.w3c.WebRtcInternalsCodec;
import java.util.List;
import java.util.stream.Stream;

/** What it takes to test a reader of one format: its codec, sample inputs, deviations, words to damage inputs with, and golden corpus. */
// Codecs are stateless, mutations and deviations are records of immutable parts, and the lists cannot be changed.
@SuppressWarnings("ImmutableEnumChecker")
public enum FormatKit {
    /** RFC 6035 {@code application/vq-rtcpxr} text. */
    VQ_RTCPXR(
            new VqRtcpXrCodec(),
            "vqr",
            VqRtcpXrDictionary.mutations(),
            DeviationMutators.all(),
            codes(RtcpXrProblem.values())),
    /** Binary RTCP and RTCP XR. */
    RTCP(
            new RtcpCodec(),
            "rtcp",
            RtcpDictionary.mutations(),
            RtcpDeviations.all(),
            codes(RtcpProblem.values(), RtcpMappingProblem.values())),
    /** MS-QoE VQReportEvent and lists of them. */
    MSQOE(
            new io.vqreport.xml.msqoe.MsQoeCodec(),
            "xml",
            MsQoeDictionary.mutations(),
            MsQoeDeviations.all(),
            codes(io.vqreport.xml.msqoe.MsQoeProblem.values())),
    /** LyncDiagnostics messages of the SDN interface. */
    SDN(
            new io.vqreport.xml.sdn.SdnCodec(),
            "xml",
            SdnDictionary.mutations(),
            SdnDeviations.all(),
            codes(io.vqreport.xml.sdn.SdnProblem.values())),
    /** A media server's stats and events. */
    MEDIA_SERVER(
            new MediaServerCodec(),
            "json",
            MediaServerDictionary.mutations(),
            MediaServerDeviations.all(),
            codes(MediaServerProblem.values())),
    /** W3C getStats snapshots. */
    GETSTATS(
            new GetStatsCodec(),
            "json",
            GetStatsDictionary.mutations(),
            GetStatsDeviations.ofSnapshots(),
            codes(GetStatsProblem.values())),
    /** Dumps of Chrome's webrtc-internals page. */
    WEBRTC_INTERNALS(
            new WebRtcInternalsCodec(),
            "json",
            GetStatsDictionary.mutations(),
            GetStatsDeviations.ofInternals(),
            codes(GetStatsProblem.values())),
    /** rtcstats dumps. */
    RTCSTATS(
            new RtcStatsCodec(),
            "txt",
            GetStatsDictionary.mutations(),
            GetStatsDeviations.ofRtcStats(),
            codes(GetStatsProblem.values()));

    private static final SnapshotForm[] SNAPSHOTS = {
        SnapshotForm.ARRAYS,
        SnapshotForm.MAP_ENTRIES,
        SnapshotForm.KEY_VALUE,
        SnapshotForm.BY_ID,
        SnapshotForm.ARRAY_OF_ARRAYS
    };
    private static final SnapshotForm[] RTCSTATS_FORMS = {
        SnapshotForm.RTCSTATS, SnapshotForm.RTCSTATS_NUMBERS, SnapshotForm.JITSI
    };

    private final QualityReportCodec codec;
    private final String extension;
    private final Mutations mutations;
    private final List<Deviation> deviations;
    private final List<ProblemCode> problemCodes;

    FormatKit(
            QualityReportCodec codec,
            String extension,
            Mutations mutations,
            List<Deviation> deviations,
            List<ProblemCode> problemCodes) {
        this.codec = codec;
        this.extension = extension;
        this.mutations = mutations;
        this.deviations = deviations;
        this.problemCodes = problemCodes;
    }

    private static List<ProblemCode> codes(ProblemCode[]... enums) {
        return Stream.of(enums).flatMap(Stream::of).toList();
    }

    /**
     * The codec of the format.
     *
     * @return stateless and thread-safe
     */
    public QualityReportCodec codec() {
        return codec;
    }

    /**
     * What files of the format end in.
     *
     * @return without a dot
     */
    public String extension() {
        return extension;
    }

    /**
     * What damages inputs.
     *
     * @return mutations with the format's words
     */
    public Mutations mutations() {
        return mutations;
    }

    /**
     * Every deviation that the format is known for, each in isolation.
     *
     * @return the deviations; some codes have several
     */
    public List<Deviation> deviations() {
        return deviations;
    }

    /**
     * All codes that the format's codec notes.
     *
     * @return the constants of its enums
     */
    public List<ProblemCode> problemCodes() {
        return problemCodes;
    }

    /**
     * Golden inputs.
     *
     * @return the corpus, in its index's order
     */
    public List<CorpusEntry> corpus() {
        return Corpus.read(file -> FormatKit.class.getResourceAsStream("corpus/" + codec.id() + "/" + file));
    }

    /**
     * Golden inputs of one form.
     *
     * @param form the form
     * @return the part of the corpus
     */
    public List<CorpusEntry> corpus(CorpusEntry.Form form) {
        return corpus().stream().filter(entry -> entry.form() == form).toList();
    }

    /**
     * Whether an input can hold several reports of calls that have nothing to do with each other.
     *
     * @return false for a datagram, and for snapshots and dumps, whose reports are intervals of one call
     */
    public boolean holdsBatches() {
        return codec.encoder().isPresent() && this != RTCP;
    }

    /**
     * A conforming input of an invented call: the same seed always gives the same octets.
     *
     * @param seed decides which
     * @param reports how many reports are to be read of it; 1 for {@link #RTCP}
     * @return the octets; of snapshots one more than reports, the first of which is a message without a report
     */
    public byte[] sample(long seed, int reports) {
        if (codec.encoder().isPresent()) {
            if (reports > 1 && !holdsBatches()) {
                throw new IllegalArgumentException("a datagram holds one report");
            }
            List<QualityReport> list = SeededReports.withSeed(seed).stream()
                    .limit(reports)
                    .map(this::suited)
                    .toList();
            return codec.encoder()
                    .get()
                    .encode(list, Contexts.full(), EncodeOptions.defaults())
                    .bytes();
        }
        return form(seed).write(new SeededCalls(seed, reports + 1));
    }

    /** An SDN message reports streams one by one; a media server names sessions, not calls. */
    private QualityReport suited(QualityReport report) {
        return switch (this) {
            case SDN ->
                report.toBuilder().streams(report.streams().subList(0, 1)).build();
            case MEDIA_SERVER -> {
                String session = report.call().callId();
                yield report.toBuilder()
                        .call(report.call().toBuilder().sessionId(session).build())
                        .build();
            }
            default -> report;
        };
    }

    private SnapshotForm form(long seed) {
        return switch (this) {
            case GETSTATS -> SNAPSHOTS[(int) Long.remainderUnsigned(seed, SNAPSHOTS.length)];
            case RTCSTATS -> RTCSTATS_FORMS[(int) Long.remainderUnsigned(seed, RTCSTATS_FORMS.length)];
            default -> SnapshotForm.WEBRTC_INTERNALS;
        };
    }
}
