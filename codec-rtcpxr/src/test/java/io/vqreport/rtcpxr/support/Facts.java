package io.vqreport.rtcpxr.support;

import io.vqreport.rtcpxr.AlertParameters;
import io.vqreport.rtcpxr.DialogId;
import io.vqreport.rtcpxr.ExtensionLine;
import io.vqreport.rtcpxr.ExtensionParameter;
import io.vqreport.rtcpxr.MetricsBlock;
import io.vqreport.rtcpxr.SessionInfo;
import io.vqreport.rtcpxr.VqAddress;
import io.vqreport.rtcpxr.VqLine;
import io.vqreport.rtcpxr.VqParameter;
import io.vqreport.rtcpxr.VqReport;
import io.vqreport.rtcpxr.VqSsrc;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Everything a report says, as texts by their path.
 *
 * <pre>
 *   LocalMetrics/Signal/SL      =-18         a number, a time, rates
 *   LocalMetrics/SessionDesc/PD =PCMU        a text
 *   LocalMetrics/SessionDesc/PD ={G.711 A}   a text with blanks
 *   LocalMetrics/Signal/SL      ?{loud}      what could not be read
 *   LocalMetrics/Signal/+0      {X=1}        a parameter, a piece that the format does not know
 *   &gt;0                          CallID{...}  a line that the format does not know, with the line it stands behind
 * </pre>
 */
public final class Facts {
    private final Map<String, String> facts = new LinkedHashMap<>();

    private Facts() {}

    public static Map<String, String> of(VqReport report) {
        Facts facts = new Facts();
        facts.say("type", "=" + report.type());
        facts.say("callTerm", "=" + report.callTerm());
        facts.alert(report.alert());
        facts.session(report.session());
        facts.block("LocalMetrics", report.localMetrics());
        facts.block("RemoteMetrics", report.remoteMetrics());
        facts.dialog(report.dialogId());
        facts.lines("", report.extensions());
        return facts.facts;
    }

    private void say(String path, String value) {
        if (facts.put(path, value) != null) {
            throw new IllegalStateException(path + " is said twice");
        }
    }

    private void text(String path, @Nullable String value) {
        if (value != null) {
            say(path, "=" + shown(value));
        }
    }

    /** A text; in braces where its end would not be seen. */
    private static String shown(String text) {
        return text.isEmpty() || text.chars().anyMatch(c -> c <= ' ' || c == '}') ? "{" + text + "}" : text;
    }

    private void pieces(String path, List<String> pieces) {
        for (int i = 0; i < pieces.size(); i++) {
            say(path + "/+" + i, "{" + pieces.get(i) + "}");
        }
    }

    private void lines(String path, List<ExtensionLine> lines) {
        for (int i = 0; i < lines.size(); i++) {
            say(
                    path + ">" + i,
                    lines.get(i).after().wireName() + "{" + lines.get(i).text() + "}");
        }
    }

    private void alert(@Nullable AlertParameters alert) {
        if (alert != null) {
            text("VQAlertReport/Type", alert.type());
            text("VQAlertReport/Severity", alert.severity());
            text("VQAlertReport/Dir", alert.direction());
            pieces("VQAlertReport", alert.rest());
        }
    }

    private void session(SessionInfo session) {
        text("CallID", session.callId());
        text("LocalID", session.localId());
        text("RemoteID", session.remoteId());
        text("OrigID", session.origId());
        text("LocalGroup", session.localGroup());
        text("RemoteGroup", session.remoteGroup());
        address("LocalAddr", session.localAddr());
        text("LocalMAC", session.localMac());
        address("RemoteAddr", session.remoteAddr());
        text("RemoteMAC", session.remoteMac());
        text("FromID", session.fromId());
        text("ToID", session.toId());
    }

    private void address(String path, @Nullable VqAddress address) {
        if (address != null) {
            say(path, "");
            text(path + "/IP", address.ip());
            if (address.port() != null) {
                say(path + "/PORT", "=" + address.port());
            }
            if (address.ssrc() != null) {
                say(path + "/SSRC", "=" + ssrc(address.ssrc()));
            }
            pieces(path, address.rest());
        }
    }

    private static String ssrc(VqSsrc ssrc) {
        return switch (ssrc.notation()) {
            case PREFIXED_HEX, BARE_HEX -> ssrc.toString();
            case DECIMAL -> "decimal:" + ssrc;
            case DIGITS -> "digits:" + ssrc;
        };
    }

    private void block(String path, @Nullable MetricsBlock block) {
        if (block == null) {
            return;
        }
        say(path, "");
        for (VqLine line : VqLine.values()) {
            if (block.has(line)) {
                say(path + "/" + line.wireName(), "");
            }
        }
        for (VqParameter parameter : VqParameter.values()) {
            if (block.has(parameter)) {
                say(path + "/" + parameter.line().wireName() + "/" + parameter.key(), value(block, parameter));
            }
        }
        int count = 0;
        for (ExtensionParameter extension : block.extensions()) {
            say(path + "/" + extension.line().wireName() + "/+" + count, "{" + extension.text() + "}");
            count++;
        }
        lines(path, block.extensionLines());
    }

    private static String value(MetricsBlock block, VqParameter parameter) {
        if (block.unreadable(parameter).isPresent()) {
            return "?{" + block.unreadable(parameter).orElseThrow() + "}";
        }
        if (parameter.kind().numeric()) {
            return "=" + block.decimal(parameter).orElseThrow().toPlainString();
        }
        return switch (parameter) {
            case START -> "=" + block.start().orElseThrow();
            case STOP -> "=" + block.stop().orElseThrow();
            case SR -> "=" + block.sampleRates();
            default -> "=" + shown(block.text(parameter).orElseThrow());
        };
    }

    private void dialog(@Nullable DialogId dialog) {
        if (dialog != null) {
            text("DialogID", dialog.callId());
            for (int i = 0; i < dialog.parameters().size(); i++) {
                say("DialogID/;" + i, "{" + dialog.parameters().get(i) + "}");
            }
        }
    }
}
