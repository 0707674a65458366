package io.vqreport.testkit.formats.rtcpxr;

import static io.vqreport.testkit.formats.rtcpxr.Pieces.join;

import io.vqreport.rtcpxr.AlertParameters;
import io.vqreport.rtcpxr.DialogId;
import io.vqreport.rtcpxr.ExtensionLine;
import io.vqreport.rtcpxr.ReportType;
import io.vqreport.rtcpxr.SessionInfo;
import io.vqreport.rtcpxr.VqAddress;
import io.vqreport.rtcpxr.VqLine;
import io.vqreport.rtcpxr.VqParameter;
import io.vqreport.rtcpxr.VqReport;
import io.vqreport.rtcpxr.VqSsrc;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Wire models of conforming reports. */
final class WireReports {
    private static final int MOST_EXTENSIONS = 3;
    private static final double OFTEN = 0.5;

    private WireReports() {}

    static Arbitrary<VqReport> conforming() {
        return Combinators.combine(
                        heads(),
                        sessions(),
                        WireBlocks.conforming(VqLine.LOCAL_METRICS),
                        WireBlocks.conforming(VqLine.REMOTE_METRICS).injectNull(OFTEN),
                        dialogs().injectNull(OFTEN),
                        extensionLine().list().ofMaxSize(MOST_EXTENSIONS),
                        Pieces.order())
                .as((head, session, local, remote, dialog, lines, order) -> head.toBuilder()
                        .session(session)
                        .localMetrics(local)
                        .remoteMetrics(remote)
                        .dialogId(dialog)
                        .extensions(anchored(lines, anchors(session, dialog != null), order))
                        .build());
    }

    /** Pieces as text, without folds. */
    static Arbitrary<String> plain(Arbitrary<List<Piece>> pieces) {
        Arbitrary<List<String>> optional =
                Arbitraries.of("", " ").list().ofMinSize(1).ofMaxSize(3);
        return Combinators.combine(pieces, optional)
                .as((it, gaps) -> new String(
                        new Spelling(0, gaps, List.of(" "), List.of(" ")).write(it), StandardCharsets.UTF_8));
    }

    /** A line that the table does not have, as text without blanks before it. */
    static Arbitrary<String> extensionLine() {
        return plain(LineTexts.extension());
    }

    /** Texts behind lines that are there, in the order in which they are written. */
    static List<ExtensionLine> anchored(List<String> texts, List<VqLine> anchors, Pieces.Order order) {
        List<VqLine> mixed = order.of(anchors);
        List<ExtensionLine> lines = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            lines.add(new ExtensionLine(mixed.get(i % mixed.size()), texts.get(i)));
        }
        lines.sort(Comparator.comparing(ExtensionLine::after));
        return lines;
    }

    private static List<VqLine> anchors(SessionInfo session, boolean dialog) {
        List<VqLine> anchors = new ArrayList<>(List.of(VqLine.HEAD));
        for (VqLine line : VqLine.values()) {
            boolean there = line.mandatory()
                    || (line == VqLine.LOCAL_MAC && session.localMac() != null)
                    || (line == VqLine.REMOTE_MAC && session.remoteMac() != null);
            if (line.part() == VqLine.Part.SESSION && there) {
                anchors.add(line);
            }
        }
        return dialog ? join(anchors, List.of(VqLine.DIALOG_ID)) : anchors;
    }

    private static Arbitrary<VqReport> heads() {
        Arbitrary<VqReport> plain = Combinators.combine(
                        Arbitraries.of(ReportType.SESSION, ReportType.INTERVAL), Arbitraries.of(true, false))
                .as((type, callTerm) ->
                        VqReport.builder().type(type).callTerm(callTerm).build());
        Arbitrary<VqReport> alert = Combinators.combine(
                        plain(ParameterTexts.value(VqParameter.TYPE)),
                        plain(ParameterTexts.value(VqParameter.SEVERITY)),
                        plain(ParameterTexts.value(VqParameter.DIR)))
                .as((type, severity, direction) -> VqReport.builder()
                        .type(ReportType.ALERT)
                        .alert(new AlertParameters(type, severity, direction, List.of()))
                        .build());
        return Arbitraries.oneOf(plain, plain, alert);
    }

    static Arbitrary<SessionInfo> sessions() {
        Arbitrary<SessionInfo.Builder> texts = Combinators.combine(
                        Texts.callId(),
                        plain(LineTexts.identity()),
                        plain(LineTexts.identity()),
                        plain(LineTexts.identity()),
                        Texts.trimmedWordPlus(),
                        Texts.trimmedWordPlus())
                .as((callId, localId, remoteId, origId, localGroup, remoteGroup) -> SessionInfo.builder()
                        .callId(callId)
                        .localId(localId)
                        .remoteId(remoteId)
                        .origId(origId)
                        .localGroup(localGroup)
                        .remoteGroup(remoteGroup));
        return Combinators.combine(
                        texts,
                        addresses(),
                        addresses(),
                        Texts.mac().injectNull(OFTEN),
                        Texts.mac().injectNull(OFTEN))
                .as((builder, local, remote, localMac, remoteMac) -> builder.localAddr(local)
                        .remoteAddr(remote)
                        .localMac(localMac)
                        .remoteMac(remoteMac)
                        .build());
    }

    private static Arbitrary<VqAddress> addresses() {
        return Combinators.combine(Texts.ip(), Arbitraries.integers().between(0, 99_999), ssrcs())
                .as(VqAddress::of);
    }

    private static Arbitrary<VqSsrc> ssrcs() {
        return Texts.ssrc().map(text -> {
            boolean prefix = text.startsWith("0x");
            String digits = prefix ? text.substring(2) : text;
            int bits = Integer.parseUnsignedInt(digits, 16);
            boolean decimal = digits.chars().allMatch(c -> c >= '0' && c <= '9');
            return prefix
                    ? new VqSsrc(bits, VqSsrc.Notation.PREFIXED_HEX, 0)
                    : decimal
                            ? new VqSsrc(bits, VqSsrc.Notation.DIGITS, digits.length())
                            : new VqSsrc(bits, VqSsrc.Notation.BARE_HEX, 0);
        });
    }

    static Arbitrary<DialogId> dialogs() {
        Arbitrary<String> parameter = Arbitraries.oneOf(
                Texts.token().map(tag -> VqParameter.TO_TAG.key() + "=" + tag),
                Texts.token().map(tag -> VqParameter.FROM_TAG.key() + "=" + tag),
                Texts.word());
        return Combinators.combine(Texts.callId(), parameter.list().ofMaxSize(3))
                .as(DialogId::new);
    }
}
