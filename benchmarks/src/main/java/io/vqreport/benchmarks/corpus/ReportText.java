package io.vqreport.benchmarks.corpus;

import io.vqreport.benchmarks.report.AddressPart;
import io.vqreport.benchmarks.report.BurstGapLossPart;
import io.vqreport.benchmarks.report.DelayPart;
import io.vqreport.benchmarks.report.DialogPart;
import io.vqreport.benchmarks.report.JitterBufferPart;
import io.vqreport.benchmarks.report.MetricsPart;
import io.vqreport.benchmarks.report.PacketLossPart;
import io.vqreport.benchmarks.report.QualityEstPart;
import io.vqreport.benchmarks.report.SessionDescPart;
import io.vqreport.benchmarks.report.SessionPart;
import io.vqreport.benchmarks.report.SessionReport;
import io.vqreport.benchmarks.report.SignalPart;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Says a report as RFC 6035 text, in the order and with the blanks of the example of section 4.7.1, without its folds. Never timed. */
final class ReportText {
    private final Draw draw;
    private final StringBuilder text = new StringBuilder();
    private boolean first;

    ReportText(Random random) {
        draw = new Draw(random);
    }

    byte[] of(SessionReport report) {
        text.append(report.type()).append(report.callTerm() ? ": CallTerm" : "").append("\r\n");
        session(report.session());
        block("LocalMetrics", report.localMetrics());
        if (report.remoteMetrics() != null) {
            block("RemoteMetrics", report.remoteMetrics());
        }
        if (report.dialogId() != null) {
            dialog(report.dialogId());
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void session(SessionPart session) {
        text.append("CallID: ").append(session.callId()).append("\r\n");
        text.append("LocalID: ").append(session.localId()).append("\r\n");
        text.append("RemoteID: ").append(session.remoteId()).append("\r\n");
        text.append("OrigID: ").append(session.origId()).append("\r\n");
        text.append("LocalGroup: ").append(session.localGroup()).append("\r\n");
        text.append("RemoteGroup: ").append(session.remoteGroup()).append("\r\n");
        // As in the example, where one SSRC has no 0x.
        address("LocalAddr: ", session.localAddr(), draw.chance(0.2));
        mac("LocalMAC: ", session.localMac());
        address("RemoteAddr:", session.remoteAddr(), false);
        mac("RemoteMAC: ", session.remoteMac());
    }

    private void address(String name, AddressPart address, boolean bare) {
        String hex = String.format("%08x", address.ssrc());
        // Digits alone could be decimal; what is read here shall be beyond doubt.
        boolean letter = hex.chars().anyMatch(c -> c >= 'a');
        text.append(name).append("IP=").append(address.ip());
        text.append(" PORT=").append(address.port());
        text.append(" SSRC=").append(bare && letter ? "" : "0x").append(hex).append("\r\n");
    }

    private void mac(String name, @Nullable String mac) {
        if (mac != null) {
            text.append(name).append(mac).append("\r\n");
        }
    }

    private void dialog(DialogPart dialog) {
        text.append("DialogID:").append(dialog.callId());
        text.append(dialog.toTag() == null ? "" : ";to-tag=" + dialog.toTag());
        text.append(dialog.fromTag() == null ? "" : ";from-tag=" + dialog.fromTag());
        text.append("\r\n");
    }

    private void block(String label, MetricsPart block) {
        text.append(label).append(":\r\n");
        line("Timestamps:");
        parameter("START", block.timestamps().start());
        parameter("STOP", block.timestamps().stop());
        text.append("\r\n");
        SessionDescPart sessionDesc = block.sessionDesc();
        if (sessionDesc != null) {
            sessionDesc(sessionDesc);
        }
        JitterBufferPart buffer = block.jitterBuffer();
        if (buffer != null) {
            line("JitterBuffer:");
            parameter("JBA", buffer.jba());
            parameter("JBR", buffer.jbr());
            parameter("JBN", buffer.jbn());
            parameter("JBM", buffer.jbm());
            parameter("JBX", buffer.jbx());
            text.append("\r\n");
        }
        losses(block.packetLoss(), block.burstGapLoss());
        delay(block.delay());
        SignalPart signal = block.signal();
        if (signal != null) {
            line("Signal:");
            parameter("SL", signal.sl());
            parameter("NL", signal.nl());
            parameter("RERL", signal.rerl());
            text.append("\r\n");
        }
        qualityEst(block.qualityEst());
    }

    private void sessionDesc(SessionDescPart line) {
        line("SessionDesc:");
        parameter("PT", line.pt());
        parameter("PD", line.pd());
        List<Integer> rates = line.sr();
        parameter(
                "SR", rates == null ? null : rates.stream().map(String::valueOf).collect(Collectors.joining(";")));
        parameter("FD", line.fd());
        parameter("FO", line.fo());
        parameter("FPP", line.fpp());
        parameter("PPS", line.pps());
        parameter("FMTP", line.fmtp() == null ? null : "\"" + line.fmtp() + "\"");
        parameter("PLC", line.plc());
        Boolean silenceSuppression = line.ssup();
        parameter("SSUP", silenceSuppression == null ? null : silenceSuppression ? "on" : "off");
        text.append("\r\n");
    }

    private void losses(@Nullable PacketLossPart loss, @Nullable BurstGapLossPart bursts) {
        if (loss != null) {
            line("PacketLoss:");
            parameter("NLR", loss.nlr());
            parameter("JDR", loss.jdr());
            text.append("\r\n");
        }
        if (bursts != null) {
            line("BurstGapLoss:");
            parameter("BLD", bursts.bld());
            parameter("BD", bursts.bd());
            parameter("GLD", bursts.gld());
            parameter("GD", bursts.gd());
            parameter("GMIN", bursts.gmin());
            text.append("\r\n");
        }
    }

    private void delay(@Nullable DelayPart delay) {
        if (delay != null) {
            line("Delay:");
            parameter("RTD", delay.rtd());
            parameter("ESD", delay.esd());
            parameter("OWD", delay.owd());
            parameter("SOWD", delay.sowd());
            parameter("IAJ", delay.iaj());
            parameter("MAJ", delay.maj());
            text.append("\r\n");
        }
    }

    private void qualityEst(@Nullable QualityEstPart quality) {
        if (quality != null) {
            line("QualityEst:");
            parameter("RLQ", quality.rlq());
            parameter("RLQEstAlg", quality.rlqEstAlg());
            parameter("RCQ", quality.rcq());
            parameter("RCQEstAlg", quality.rcqEstAlg());
            parameter("EXTRI", quality.extri());
            parameter("ExtRIEstAlg", quality.extRIEstAlg());
            parameter("EXTRO", quality.extro());
            parameter("ExtROEstAlg", quality.extROEstAlg());
            parameter("MOSLQ", quality.moslq());
            parameter("MOSLQEstAlg", quality.moslqEstAlg());
            parameter("MOSCQ", quality.moscq());
            parameter("MOSCQEstAlg", quality.moscqEstAlg());
            parameter("QoEEstAlg", quality.qoeEstAlg());
            text.append("\r\n");
        }
    }

    private void line(String name) {
        text.append(name);
        first = true;
    }

    private void parameter(String key, @Nullable Object value) {
        if (value != null) {
            text.append(first ? "" : " ").append(key).append('=').append(value);
            first = false;
        }
    }
}
