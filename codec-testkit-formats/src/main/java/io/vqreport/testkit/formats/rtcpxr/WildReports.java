package io.vqreport.testkit.formats.rtcpxr;

import io.vqreport.rtcpxr.AlertParameters;
import io.vqreport.rtcpxr.DialogId;
import io.vqreport.rtcpxr.ExtensionLine;
import io.vqreport.rtcpxr.ExtensionParameter;
import io.vqreport.rtcpxr.MetricsBlock;
import io.vqreport.rtcpxr.ReportType;
import io.vqreport.rtcpxr.SessionInfo;
import io.vqreport.rtcpxr.VqAddress;
import io.vqreport.rtcpxr.VqLine;
import io.vqreport.rtcpxr.VqParameter;
import io.vqreport.rtcpxr.VqReport;
import io.vqreport.rtcpxr.VqSsrc;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Wire models that nobody promised to be conforming. */
final class WildReports {
    private static final double OFTEN = 0.6;
    private static final List<VqLine> METRICS = Stream.of(VqLine.values())
            .filter(line -> line.part() == VqLine.Part.METRICS)
            .toList();
    private static final List<VqParameter> IN_METRICS =
            Stream.of(VqParameter.values()).filter(VqParameter::inMetrics).toList();

    private WildReports() {}

    static Arbitrary<VqReport> any() {
        return Combinators.combine(
                        heads(),
                        Arbitraries.oneOf(WireReports.sessions(), sessions()),
                        Arbitraries.oneOf(WireBlocks.conforming(VqLine.LOCAL_METRICS), block())
                                .injectNull(0.2),
                        block().injectNull(0.5),
                        Arbitraries.oneOf(WireReports.dialogs(), dialogs()).injectNull(0.5),
                        extensionLines(Arbitraries.of(VqLine.class)))
                .as((head, session, local, remote, dialog, extensions) -> head.toBuilder()
                        .session(session)
                        .localMetrics(local)
                        .remoteMetrics(remote)
                        .dialogId(dialog)
                        .extensions(extensions)
                        .build());
    }

    /** Texts that mean nothing where they stand, and texts that try to end their field, their line or their report. */
    private static Arbitrary<String> odd() {
        return Arbitraries.frequencyOf(
                Tuple.of(
                        5,
                        Arbitraries.of(
                                "",
                                " ",
                                "(null)",
                                "NaN",
                                "1,5",
                                "0",
                                "127",
                                "user@example.org",
                                "a b",
                                "ümlaut",
                                "\"open",
                                "x=y",
                                "a;b",
                                ":",
                                "=",
                                "-",
                                "CallTerm",
                                "LocalMetrics:",
                                "JBN=5",
                                " edge ",
                                "\ttab\t")),
                Tuple.of(2, Texts.visible()),
                Tuple.of(1, Texts.rest()),
                Tuple.of(
                        1,
                        Arbitraries.of(
                                "a\r\nVQSessionReport: CallTerm",
                                "a\nLocalMetrics:",
                                "a\rb",
                                "x\r\n folded",
                                "nul\u0000",
                                "del\u007F",
                                "\uD800 alone",
                                "VQSessionReport")));
    }

    private static Arbitrary<VqReport> heads() {
        Arbitrary<VqReport> plain = Combinators.combine(
                        Arbitraries.of(ReportType.SESSION, ReportType.INTERVAL), Arbitraries.of(true, false))
                .as((type, callTerm) ->
                        VqReport.builder().type(type).callTerm(callTerm).build());
        Arbitrary<VqReport> alert = Combinators.combine(
                        odd().injectNull(0.3),
                        odd().injectNull(0.3),
                        odd().injectNull(0.3),
                        odd().list().ofMaxSize(2))
                .as((type, severity, direction, rest) -> VqReport.builder()
                        .type(ReportType.ALERT)
                        .alert(new AlertParameters(type, severity, direction, rest))
                        .build());
        return Arbitraries.oneOf(plain, alert);
    }

    private static Arbitrary<SessionInfo> sessions() {
        return Builders.withBuilder(SessionInfo::builder)
                .use(odd())
                .withProbability(OFTEN)
                .in(SessionInfo.Builder::callId)
                .use(odd())
                .withProbability(OFTEN)
                .in(SessionInfo.Builder::localId)
                .use(odd())
                .withProbability(OFTEN)
                .in(SessionInfo.Builder::remoteId)
                .use(odd())
                .withProbability(OFTEN)
                .in(SessionInfo.Builder::origId)
                .use(odd())
                .withProbability(OFTEN)
                .in(SessionInfo.Builder::localGroup)
                .use(odd())
                .withProbability(OFTEN)
                .in(SessionInfo.Builder::remoteGroup)
                .use(addresses())
                .withProbability(OFTEN)
                .in(SessionInfo.Builder::localAddr)
                .use(odd())
                .withProbability(OFTEN)
                .in(SessionInfo.Builder::localMac)
                .use(addresses())
                .withProbability(OFTEN)
                .in(SessionInfo.Builder::remoteAddr)
                .use(odd())
                .withProbability(OFTEN)
                .in(SessionInfo.Builder::remoteMac)
                .use(odd())
                .withProbability(OFTEN)
                .in(SessionInfo.Builder::fromId)
                .use(odd())
                .withProbability(OFTEN)
                .in(SessionInfo.Builder::toId)
                .build(SessionInfo.Builder::build);
    }

    private static Arbitrary<VqAddress> addresses() {
        Arbitrary<VqSsrc> ssrcs = Arbitraries.of(
                new VqSsrc(0, VqSsrc.Notation.PREFIXED_HEX, 0),
                new VqSsrc(-1, VqSsrc.Notation.DECIMAL, 0),
                new VqSsrc(0xabc, VqSsrc.Notation.BARE_HEX, 0),
                new VqSsrc(0x1234, VqSsrc.Notation.DIGITS, 6));
        return Combinators.combine(
                        Arbitraries.oneOf(Texts.ip(), odd()).injectNull(0.3),
                        Arbitraries.integers().greaterOrEqual(0).injectNull(0.3),
                        ssrcs.injectNull(0.3),
                        odd().list().ofMaxSize(2))
                .as(VqAddress::new);
    }

    private static Arbitrary<DialogId> dialogs() {
        return Combinators.combine(odd(), odd().list().ofMaxSize(3)).as(DialogId::new);
    }

    private static Arbitrary<List<ExtensionLine>> extensionLines(Arbitrary<VqLine> anchors) {
        return Combinators.combine(anchors, Arbitraries.oneOf(WireReports.extensionLine(), odd()))
                .as(ExtensionLine::new)
                .list()
                .ofMaxSize(3);
    }

    private static Arbitrary<MetricsBlock> block() {
        Arbitrary<Consumer<MetricsBlock.Builder>> setter = Arbitraries.oneOf(
                Arbitraries.of(IN_METRICS).flatMap(WireBlocks::value),
                Arbitraries.of(METRICS).map(line -> block -> block.line(line)),
                Combinators.combine(Arbitraries.of(IN_METRICS), odd())
                        .as((parameter, text) -> block -> block.unreadable(parameter, text)),
                Combinators.combine(Arbitraries.of(IN_METRICS), odd()).as(WildReports::oddText),
                Combinators.combine(
                                Arbitraries.of(IN_METRICS),
                                Arbitraries.integers().between(-130_000_000, 130_000_000),
                                Arbitraries.integers().between(0, 15))
                        .as(WildReports::oddNumber),
                Combinators.combine(Arbitraries.of(METRICS), odd())
                        .as((line, text) -> block -> block.extension(new ExtensionParameter(line, text))));
        return Combinators.combine(setter.list().ofMaxSize(8), extensionLines(Arbitraries.of(VqLine.class)))
                .as((setters, lines) -> {
                    MetricsBlock.Builder block = MetricsBlock.builder();
                    setters.forEach(it -> it.accept(block));
                    lines.forEach(block::extensionLine);
                    return block.build();
                });
    }

    private static Consumer<MetricsBlock.Builder> oddText(VqParameter parameter, String text) {
        return block -> {
            switch (parameter.kind()) {
                case TEXT, QUOTED, WORD -> block.text(parameter, text);
                default -> block.line(parameter.line());
            }
        };
    }

    private static Consumer<MetricsBlock.Builder> oddNumber(VqParameter parameter, int digits, int places) {
        return block -> {
            boolean set = parameter.kind().numeric() && block.number(parameter, digits, places);
            if (!set) {
                block.line(parameter.line());
            }
        };
    }
}
