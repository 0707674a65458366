package io.vqreport.rtcpxr.internal.grammar;

import io.vqreport.rtcpxr.VqLine;
import io.vqreport.rtcpxr.VqParameter;
import io.vqreport.rtcpxr.internal.generated.VqRtcpXr;
import org.antlr.v4.runtime.Token;
import org.jspecify.annotations.Nullable;

/** What the grammar's rules and words are called on the wire and in the RFC. */
final class GrammarTerms {
    private GrammarTerms() {}

    /** The line a rule reads, or null; for the three first lines, which have rules of their own, null as well. */
    static @Nullable VqLine line(int rule) {
        return switch (rule) {
            case VqRtcpXr.RULE_callID -> VqLine.CALL_ID;
            case VqRtcpXr.RULE_localID -> VqLine.LOCAL_ID;
            case VqRtcpXr.RULE_remoteID -> VqLine.REMOTE_ID;
            case VqRtcpXr.RULE_origID -> VqLine.ORIG_ID;
            case VqRtcpXr.RULE_localAddr -> VqLine.LOCAL_ADDR;
            case VqRtcpXr.RULE_remoteAddr -> VqLine.REMOTE_ADDR;
            case VqRtcpXr.RULE_localGroupID -> VqLine.LOCAL_GROUP;
            case VqRtcpXr.RULE_remoteGroupID -> VqLine.REMOTE_GROUP;
            case VqRtcpXr.RULE_localMACAddr -> VqLine.LOCAL_MAC;
            case VqRtcpXr.RULE_remoteMACAddr -> VqLine.REMOTE_MAC;
            case VqRtcpXr.RULE_localMetrics -> VqLine.LOCAL_METRICS;
            case VqRtcpXr.RULE_remoteMetrics -> VqLine.REMOTE_METRICS;
            case VqRtcpXr.RULE_timeStamps -> VqLine.TIMESTAMPS;
            case VqRtcpXr.RULE_sessionDescription -> VqLine.SESSION_DESC;
            case VqRtcpXr.RULE_jitterBuffer -> VqLine.JITTER_BUFFER;
            case VqRtcpXr.RULE_packetLoss -> VqLine.PACKET_LOSS;
            case VqRtcpXr.RULE_burstGapLoss -> VqLine.BURST_GAP_LOSS;
            case VqRtcpXr.RULE_delay -> VqLine.DELAY;
            case VqRtcpXr.RULE_signal -> VqLine.SIGNAL;
            case VqRtcpXr.RULE_qualityEstimates -> VqLine.QUALITY_EST;
            case VqRtcpXr.RULE_dialogID -> VqLine.DIALOG_ID;
            default -> null;
        };
    }

    /** The line a word names, or null. */
    static @Nullable VqLine lineNamed(int word) {
        return switch (word) {
            case VqRtcpXr.VQ_SESSION_REPORT, VqRtcpXr.VQ_INTERVAL_REPORT, VqRtcpXr.VQ_ALERT_REPORT -> VqLine.HEAD;
            case VqRtcpXr.CALL_ID -> VqLine.CALL_ID;
            case VqRtcpXr.LOCAL_ID -> VqLine.LOCAL_ID;
            case VqRtcpXr.REMOTE_ID -> VqLine.REMOTE_ID;
            case VqRtcpXr.ORIG_ID -> VqLine.ORIG_ID;
            case VqRtcpXr.LOCAL_ADDR -> VqLine.LOCAL_ADDR;
            case VqRtcpXr.REMOTE_ADDR -> VqLine.REMOTE_ADDR;
            case VqRtcpXr.LOCAL_GROUP -> VqLine.LOCAL_GROUP;
            case VqRtcpXr.REMOTE_GROUP -> VqLine.REMOTE_GROUP;
            case VqRtcpXr.LOCAL_MAC -> VqLine.LOCAL_MAC;
            case VqRtcpXr.REMOTE_MAC -> VqLine.REMOTE_MAC;
            case VqRtcpXr.LOCAL_METRICS, VqRtcpXr.METRICS -> VqLine.LOCAL_METRICS;
            case VqRtcpXr.REMOTE_METRICS -> VqLine.REMOTE_METRICS;
            case VqRtcpXr.TIMESTAMPS -> VqLine.TIMESTAMPS;
            case VqRtcpXr.SESSION_DESC -> VqLine.SESSION_DESC;
            case VqRtcpXr.JITTER_BUFFER -> VqLine.JITTER_BUFFER;
            case VqRtcpXr.PACKET_LOSS -> VqLine.PACKET_LOSS;
            case VqRtcpXr.BURST_GAP_LOSS -> VqLine.BURST_GAP_LOSS;
            case VqRtcpXr.DELAY -> VqLine.DELAY;
            case VqRtcpXr.SIGNAL -> VqLine.SIGNAL;
            case VqRtcpXr.QUALITY_EST -> VqLine.QUALITY_EST;
            case VqRtcpXr.DIALOG_ID -> VqLine.DIALOG_ID;
            default -> null;
        };
    }

    /** The parameter a rule reads, or null. */
    static @Nullable VqParameter parameter(int rule) {
        return switch (rule) {
            case VqRtcpXr.RULE_metricType -> VqParameter.TYPE;
            case VqRtcpXr.RULE_severity -> VqParameter.SEVERITY;
            case VqRtcpXr.RULE_direction -> VqParameter.DIR;
            case VqRtcpXr.RULE_ipAddress -> VqParameter.IP;
            case VqRtcpXr.RULE_port -> VqParameter.PORT;
            case VqRtcpXr.RULE_ssrc -> VqParameter.SSRC;
            case VqRtcpXr.RULE_startTime -> VqParameter.START;
            case VqRtcpXr.RULE_stopTime -> VqParameter.STOP;
            case VqRtcpXr.RULE_payloadType -> VqParameter.PT;
            case VqRtcpXr.RULE_payloadDesc -> VqParameter.PD;
            case VqRtcpXr.RULE_sampleRate -> VqParameter.SR;
            case VqRtcpXr.RULE_frameDuration -> VqParameter.FD;
            case VqRtcpXr.RULE_frameOctets -> VqParameter.FO;
            case VqRtcpXr.RULE_framesPerPacket -> VqParameter.FPP;
            case VqRtcpXr.RULE_packetsPerSecond -> VqParameter.PPS;
            case VqRtcpXr.RULE_fmtpOptions -> VqParameter.FMTP;
            case VqRtcpXr.RULE_packetLossConcealment -> VqParameter.PLC;
            case VqRtcpXr.RULE_silenceSuppressionState -> VqParameter.SSUP;
            case VqRtcpXr.RULE_jitterBufferAdaptive -> VqParameter.JBA;
            case VqRtcpXr.RULE_jitterBufferRate -> VqParameter.JBR;
            case VqRtcpXr.RULE_jitterBufferNominal -> VqParameter.JBN;
            case VqRtcpXr.RULE_jitterBufferMax -> VqParameter.JBM;
            case VqRtcpXr.RULE_jitterBufferAbsMax -> VqParameter.JBX;
            case VqRtcpXr.RULE_networkPacketLossRate -> VqParameter.NLR;
            case VqRtcpXr.RULE_jitterBufferDiscardRate -> VqParameter.JDR;
            case VqRtcpXr.RULE_burstLossDensity -> VqParameter.BLD;
            case VqRtcpXr.RULE_burstDuration -> VqParameter.BD;
            case VqRtcpXr.RULE_gapLossDensity -> VqParameter.GLD;
            case VqRtcpXr.RULE_gapDuration -> VqParameter.GD;
            case VqRtcpXr.RULE_minimumGapThreshold -> VqParameter.GMIN;
            case VqRtcpXr.RULE_roundTripDelay -> VqParameter.RTD;
            case VqRtcpXr.RULE_endSystemDelay -> VqParameter.ESD;
            case VqRtcpXr.RULE_oneWayDelay -> VqParameter.OWD;
            case VqRtcpXr.RULE_symmOneWayDelay -> VqParameter.SOWD;
            case VqRtcpXr.RULE_interarrivalJitter -> VqParameter.IAJ;
            case VqRtcpXr.RULE_meanAbsoluteJitter -> VqParameter.MAJ;
            case VqRtcpXr.RULE_signalLevel -> VqParameter.SL;
            case VqRtcpXr.RULE_noiseLevel -> VqParameter.NL;
            case VqRtcpXr.RULE_residualEchoReturnLoss -> VqParameter.RERL;
            case VqRtcpXr.RULE_listeningQualityR -> VqParameter.RLQ;
            case VqRtcpXr.RULE_rlqEstAlg -> VqParameter.RLQ_EST_ALG;
            case VqRtcpXr.RULE_conversationalQualityR -> VqParameter.RCQ;
            case VqRtcpXr.RULE_rcqEstAlg -> VqParameter.RCQ_EST_ALG;
            case VqRtcpXr.RULE_externalRIn -> VqParameter.EXTRI;
            case VqRtcpXr.RULE_extRInEstAlg -> VqParameter.EXTRI_EST_ALG;
            case VqRtcpXr.RULE_externalROut -> VqParameter.EXTRO;
            case VqRtcpXr.RULE_extROutEstAlg -> VqParameter.EXTRO_EST_ALG;
            case VqRtcpXr.RULE_mosLQ -> VqParameter.MOSLQ;
            case VqRtcpXr.RULE_moslqEstAlg -> VqParameter.MOSLQ_EST_ALG;
            case VqRtcpXr.RULE_mosCQ -> VqParameter.MOSCQ;
            case VqRtcpXr.RULE_moscqEstAlg -> VqParameter.MOSCQ_EST_ALG;
            case VqRtcpXr.RULE_qoEEstAlg -> VqParameter.QOE_EST_ALG;
            case VqRtcpXr.RULE_toTag -> VqParameter.TO_TAG;
            case VqRtcpXr.RULE_fromTag -> VqParameter.FROM_TAG;
            default -> null;
        };
    }

    /** What a rule's line or parameter is called on the wire; empty for other rules. */
    static String wireName(int rule) {
        VqLine line = line(rule);
        VqParameter parameter = parameter(rule);
        return line != null
                ? line.wireName()
                : parameter != null ? parameter.key() : rule == VqRtcpXr.RULE_alertParms ? "VQAlertReport" : "";
    }

    /** What a report's first line is called; empty for other rules than the three reports'. */
    static String reportName(int rule) {
        return switch (rule) {
            case VqRtcpXr.RULE_sessionReport -> "VQSessionReport";
            case VqRtcpXr.RULE_intervalReport -> "VQIntervalReport";
            case VqRtcpXr.RULE_alertReport -> "VQAlertReport";
            default -> "";
        };
    }

    /** Whether a word shows that the lines before a label, or the report, are over. */
    static boolean closes(int word) {
        return switch (word) {
            case Token.EOF,
                    VqRtcpXr.VQ_SESSION_REPORT,
                    VqRtcpXr.VQ_INTERVAL_REPORT,
                    VqRtcpXr.VQ_ALERT_REPORT,
                    VqRtcpXr.LOCAL_METRICS,
                    VqRtcpXr.METRICS,
                    VqRtcpXr.REMOTE_METRICS -> true;
            default -> false;
        };
    }

    static boolean endsLine(int word) {
        return word == VqRtcpXr.CRLF || word == Token.EOF;
    }

    /** What may stand behind a word when the rule of its line could end there. */
    static String behind(int word, int rule) {
        return switch (rule) {
            case VqRtcpXr.RULE_sessionReport, VqRtcpXr.RULE_intervalReport ->
                word == VqRtcpXr.CALL_TERM ? "CRLF" : "HCOLON or CRLF";
            case VqRtcpXr.RULE_sessionDescription,
                    VqRtcpXr.RULE_jitterBuffer,
                    VqRtcpXr.RULE_packetLoss,
                    VqRtcpXr.RULE_burstGapLoss,
                    VqRtcpXr.RULE_delay,
                    VqRtcpXr.RULE_signal,
                    VqRtcpXr.RULE_qualityEstimates -> word == VqRtcpXr.HCOLON ? "a parameter or CRLF" : "WSP or CRLF";
            case VqRtcpXr.RULE_dialogID -> "SEMI or CRLF";
            default -> "CRLF";
        };
    }

    /** What a rule takes behind its HCOLON or EQUAL, in the RFC's words. */
    static String expected(int rule) {
        VqParameter parameter = parameter(rule);
        if (parameter != null) {
            return parameter.key() + " = " + form(parameter);
        }
        return switch (rule) {
            case VqRtcpXr.RULE_sessionReport, VqRtcpXr.RULE_intervalReport -> "\"CallTerm\"";
            case VqRtcpXr.RULE_alertParms -> "Type, Severity and Dir, each once, WSP between them";
            case VqRtcpXr.RULE_addressParms -> "IP, PORT and SSRC, each once, WSP between them";
            case VqRtcpXr.RULE_timeStamps -> "START and STOP, each once, WSP between them";
            case VqRtcpXr.RULE_callIDParm -> "Call-ID-Parm = word [\"@\" word]";
            case VqRtcpXr.RULE_localID, VqRtcpXr.RULE_remoteID, VqRtcpXr.RULE_origID -> "name-addr / addr-spec";
            case VqRtcpXr.RULE_nameAddr -> "name-addr = [display-name] LAQUOT addr-spec RAQUOT";
            case VqRtcpXr.RULE_localMACAddr, VqRtcpXr.RULE_remoteMACAddr -> "hex2 *(\":\" hex2)";
            case VqRtcpXr.RULE_localGroupID, VqRtcpXr.RULE_remoteGroupID -> "word-plus, not beginning with SP";
            case VqRtcpXr.RULE_didParm -> "did-parm = to-tag / from-tag / word";
            case VqRtcpXr.RULE_extension -> "Extension = token EQUAL value";
            default -> "a parameter = token EQUAL value";
        };
    }

    private static String form(VqParameter parameter) {
        return switch (parameter.kind()) {
            // The one number whose digits the grammar does not count.
            case INTEGER -> parameter == VqParameter.PORT ? "1*DIGIT" : digits(parameter.integerDigits());
            case SIGNED -> "[\"-\"] " + digits(parameter.integerDigits());
            case DECIMAL -> digits(parameter.integerDigits()) + " [\".\" " + digits(parameter.fractionDigits()) + "]";
            case RATES -> digits(parameter.integerDigits()) + " *(SEMI " + digits(parameter.integerDigits()) + ")";
            case CODE -> "\"0\" / \"1\" / \"2\" / \"3\"";
            case SWITCH -> "\"on\" / \"off\"";
            case TEXT -> "word / DQUOTE word-plus DQUOTE";
            case QUOTED -> "DQUOTE word-plus DQUOTE";
            case WORD -> "word";
            case TIMESTAMP -> "date-time";
            case IP_ADDRESS -> "IPv4address / IPv6address";
            case SSRC -> "[\"0x\"] 1*8HEXDIG";
            case NAME ->
                parameter == VqParameter.DIR ? "\"local\" / \"remote\"" : "\"Warning\" / \"Critical\" / \"Clear\"";
            case TOKEN -> "token";
        };
    }

    private static String digits(int most) {
        return most == 1 ? "DIGIT" : "1*" + most + "DIGIT";
    }
}
