/*
 * application/vq-rtcpxr: the ABNF of RFC 6035 section 4.6.1, rule by rule and under the RFC's names, whose first letter ANTLR wants
 * in lower case and whose hyphens it does not have. Above each rule stands the RFC's own. The words are in VqRtcpXrLexer.g4.
 *
 * The RFC's own examples (section 4.7) do not derive from its ABNF. Where the two contradict each other, where the ABNF contradicts
 * itself, or where it says two things of one text, a comment that begins with "Repair:" tells what is done here and why. Nothing else
 * differs from the RFC. These hold everywhere:
 *
 * Repair: lines are unfolded before they are read, and the white space of SWS is WSP. All the examples fold lines between parameters, where
 * the ABNF has a WSP, which is SP or HTAB and nothing that folds.
 *
 * Repair: each line has one end. SessionInfo, Metrics and AlertReport end in a CRLF and are followed by another one, which would make
 * empty lines mandatory; no example has one, and readers are known to stop there. On the other hand nothing ends a DialogID line. Hence
 * lineEnd, at the end of each line's rule. The body's last line may do without, as a body has an end of its own.
 *
 * Repair: a Metrics line is *WSP-separated parameters in any order. The ABNF writes "[ A WSP ] [ B WSP ] [ Z ]", by which a line that
 * lacks its last parameter has to end in a blank, and lists SR PPS FD FO FPP where the examples have SR FD FO FPP PPS. The order of the ABNF
 * is that of the alternatives below; "each at most once", which no rule can say of parameters in any order without writing out all the orders,
 * is seen to by GrammarParser. White space between parameters is 1*WSP, since a fold is several.
 *
 * Repair: Extension is not word-plus. With its blank, "=" and ":", word-plus also matches a run of parameters or a whole line with its name,
 * so that every line of Metrics would be an Extension as well, wrong values included; and with no DQUOTE, ";", "," or "@" in it,
 * it could not hold the quoted values that producers send. As a parameter, an Extension is token EQUAL value with a key that is none of the
 * line's own; as a line, token HCOLON rest with a name that is none of the report's own.
 *
 * The parser needs one word of lookahead and nothing more; a test holds it to that.
 */
parser grammar VqRtcpXr;

options {
    tokenVocab = VqRtcpXrLexer;
    superClass = GrammarParser;
}

@header {
import io.vqreport.rtcpxr.internal.grammar.GrammarParser;
}

// Repair: section 3.3 lets a body hold several reports, and no rule says how. They follow one another; the next one's first line ends the
// one before.
vqReportEvents : vqReportEvent+ EOF ;

// VQReportEvent = AlertReport / SessionReport / IntervalReport
vqReportEvent : alertReport | sessionReport | intervalReport ;

// SessionReport = "VQSessionReport" [ HCOLON "CallTerm" ] CRLF SessionInfo CRLF LocalMetrics [ CRLF RemoteMetrics ] [ CRLF DialogID ]
sessionReport : VQ_SESSION_REPORT ( HCOLON CALL_TERM )? lineEnd sessionInfo localMetrics remoteMetrics? ( dialogID extensionLine* )? ;

// IntervalReport = "VQIntervalReport" [ HCOLON "CallTerm" ] CRLF SessionInfo CRLF LocalMetrics [ CRLF RemoteMetrics ] [ CRLF DialogID ]
intervalReport : VQ_INTERVAL_REPORT ( HCOLON CALL_TERM )? lineEnd sessionInfo localMetrics remoteMetrics? ( dialogID extensionLine* )? ;

// AlertReport = "VQAlertReport" HCOLON MetricType WSP Severity WSP Direction CRLF
//               SessionInfo CRLF LocalMetrics [ CRLF RemoteMetrics ] [ DialogID ]
alertReport : VQ_ALERT_REPORT HCOLON alertParms lineEnd sessionInfo localMetrics remoteMetrics? ( dialogID extensionLine* )? ;

// MetricType WSP Severity WSP Direction
// Repair: in any order, as on every other line of parameters.
alertParms
    : metricType WSP ( severity WSP direction | direction WSP severity )
    | severity WSP ( metricType WSP direction | direction WSP metricType )
    | direction WSP ( metricType WSP severity | severity WSP metricType )
    ;

// MetricType = "Type" EQUAL "RLQ" / "RCQ" / "EXTR" / "MOSLQ" / "MOSCQ" / "BD" / "NLR" / "JDR" / "RTD" / "ESD" / "IAJ" / "RERL" / "SL" /
//              "NL" / Extension
// Repair: "Type" EQUAL belongs to every alternative, not to the first alone, as ABNF binds it (here, in Severity, Direction and IPAddress).
// Repair: the names are tokens, and so is Extension, which as word-plus would take in the Severity behind it. Metrics that have a key but
// are missing in the list (OWD, GLD ...) are written in the same way.
metricType : TYPE EQUAL TOKEN_VALUE ;

// Severity = "Severity" EQUAL "Warning" / "Critical" / "Clear"
// Repair: the alternatives are bracketed, as in MetricType.
severity : SEVERITY EQUAL ( WARNING | CRITICAL | CLEAR ) ;

// Direction = "Dir" EQUAL "local" / "remote"
// Repair: the alternatives are bracketed, as in MetricType.
direction : DIR EQUAL ( LOCAL | REMOTE ) ;

// SessionInfo = CallID CRLF LocalID CRLF RemoteID CRLF OrigID CRLF LocalAddr CRLF RemoteAddr CRLF LocalGroupID CRLF RemoteGroupID CRLF
//               [ LocalMACAddr CRLF ] [ RemoteMACAddr CRLF ]
// Repair: in any order. The examples have LocalGroup RemoteGroup LocalAddr LocalMAC RemoteAddr RemoteMAC. That no line stands twice and that
// the mandatory ones are there is seen to by GrammarParser.
sessionInfo
    : ( callID
      | localID
      | remoteID
      | origID
      | localAddr
      | remoteAddr
      | localGroupID
      | remoteGroupID
      | localMACAddr
      | remoteMACAddr
      | extensionLine
      )*
    ;

// CallID = "CallID" HCOLON Call-ID-Parm
callID : CALL_ID HCOLON callIDParm lineEnd ;

// LocalID = "LocalID" HCOLON (name-addr/addr-spec)
localID : LOCAL_ID HCOLON ( nameAddr | addrSpec ) lineEnd ;

// RemoteID = "RemoteID" HCOLON (name-addr/addr-spec)
remoteID : REMOTE_ID HCOLON ( nameAddr | addrSpec ) lineEnd ;

// OrigID = "OrigID" HCOLON (name-addr/addr-spec)
origID : ORIG_ID HCOLON ( nameAddr | addrSpec ) lineEnd ;

// LocalAddr = "LocalAddr" HCOLON IPAddress WSP Port WSP Ssrc
localAddr : LOCAL_ADDR HCOLON addressParms lineEnd ;

// RemoteAddr = "RemoteAddr" HCOLON IPAddress WSP Port WSP Ssrc
remoteAddr : REMOTE_ADDR HCOLON addressParms lineEnd ;

// LocalMACAddr = "LocalMAC" HCOLON hex2 *(":" hex2)
localMACAddr : LOCAL_MAC HCOLON MAC_ADDR lineEnd ;

// RemoteMACAddr = "RemoteMAC" HCOLON hex2 *(":" hex2)
remoteMACAddr : REMOTE_MAC HCOLON MAC_ADDR lineEnd ;

// LocalGroupID = "LocalGroup" HCOLON word-plus
localGroupID : LOCAL_GROUP HCOLON GROUP_ID lineEnd ;

// RemoteGroupID = "RemoteGroup" HCOLON word-plus
remoteGroupID : REMOTE_GROUP HCOLON GROUP_ID lineEnd ;

// Call-ID-Parm = word [ "@" word ]
callIDParm : WORD ( AT WORD )? ;

// name-addr = [ display-name ] LAQUOT addr-spec RAQUOT (RFC 3261 section 25.1)
nameAddr : DISPLAY_NAME? LAQUOT ADDR_SPEC RAQUOT ;

// addr-spec = SIP-URI / SIPS-URI / absoluteURI (RFC 3261 section 25.1)
addrSpec : ADDR_SPEC ;

// IPAddress WSP Port WSP Ssrc
// Repair: in any order, as on every other line of parameters.
addressParms
    : ipAddress WSP ( port WSP ssrc | ssrc WSP port )
    | port WSP ( ipAddress WSP ssrc | ssrc WSP ipAddress )
    | ssrc WSP ( ipAddress WSP port | port WSP ipAddress )
    ;

// IPAddress = "IP" EQUAL IPv6address / IPv4address
// Repair: the alternatives are bracketed, as in MetricType; otherwise no IPv4 address had a key.
ipAddress : IP EQUAL ( IPv6address | IPv4address ) ;

// Port = "PORT" EQUAL 1*DIGIT
port : PORT EQUAL DIGITS ;

// Ssrc = "SSRC" EQUAL ( %x30.78 1*8HEXDIG)
ssrc : SSRC EQUAL SSRC_VALUE ;

// LocalMetrics = "LocalMetrics" HCOLON CRLF Metrics
// Repair: the label may be "Metrics", as in the example of section 4.7.4.
localMetrics : ( LOCAL_METRICS | METRICS ) HCOLON lineEnd metrics ;

// RemoteMetrics = "RemoteMetrics" HCOLON CRLF Metrics
remoteMetrics : REMOTE_METRICS HCOLON lineEnd metrics ;

// Metrics = TimeStamps CRLF [ SessionDescription CRLF ] [ JitterBuffer CRLF ] [ PacketLoss CRLF ] [ BurstGapLoss CRLF ] [ Delay CRLF ]
//           [ Signal CRLF ] [ QualityEstimates CRLF ] *(Extension CRLF)
// Repair: Extension lines may stand between any two lines of a report, not only here at the end: that is where producers put theirs.
metrics
    : extensionLine* timeStamps extensionLine*
      ( sessionDescription extensionLine* )?
      ( jitterBuffer extensionLine* )?
      ( packetLoss extensionLine* )?
      ( burstGapLoss extensionLine* )?
      ( delay extensionLine* )?
      ( signal extensionLine* )?
      ( qualityEstimates extensionLine* )?
    ;

// TimeStamps = "Timestamps" HCOLON StartTime WSP StopTime
// Repair: in any order, as on every other line of parameters.
timeStamps : TIMESTAMPS HCOLON ( startTime WSP stopTime | stopTime WSP startTime ) lineEnd ;

// StartTime = "START" EQUAL date-time
startTime : START EQUAL DATE_TIME ;

// StopTime = "STOP" EQUAL date-time
stopTime : STOP EQUAL DATE_TIME ;

// SessionDescription = "SessionDesc" HCOLON [ PayloadType WSP ] [ PayloadDesc WSP ] [ SampleRate WSP ] [ PacketsPerSecond WSP ]
//                      [ FrameDuration WSP ] [ FrameOctets WSP ] [ FramesPerPacket WSP ] [ FmtpOptions WSP ] [ PacketLossConcealment WSP ]
//                      [ SilenceSuppressionState ] *(WSP Extension)
sessionDescription : SESSION_DESC HCOLON ( sessionDescriptionParm ( WSP sessionDescriptionParm )* )? lineEnd ;

sessionDescriptionParm
    : payloadType
    | payloadDesc
    | sampleRate
    | packetsPerSecond
    | frameDuration
    | frameOctets
    | framesPerPacket
    | fmtpOptions
    | packetLossConcealment
    | silenceSuppressionState
    | extension
    ;

// PayloadType = "PT" EQUAL (1*3DIGIT)
payloadType : PT EQUAL DIGITS_3 ;

// PayloadDesc = "PD" EQUAL (word / DQUOTE word-plus DQUOTE)
payloadDesc : PD EQUAL ( WORD | QUOTED_WORD_PLUS ) ;

// SampleRate = "SR" EQUAL (1*6DIGIT) *(SEMI (1*66DIGIT))
sampleRate : SR EQUAL RATES ;

// FrameDuration = "FD" EQUAL (1*4DIGIT)
frameDuration : FD EQUAL DIGITS_4 ;

// FrameOctets = "FO" EQUAL (1*5DIGIT)
frameOctets : FO EQUAL DIGITS_5 ;

// FramesPerPacket = "FPP" EQUAL (1*2DIGIT)
framesPerPacket : FPP EQUAL DIGITS_2 ;

// PacketsPerSecond = "PPS" EQUAL (1*5DIGIT)
packetsPerSecond : PPS EQUAL DIGITS_5 ;

// FmtpOptions = "FMTP" EQUAL DQUOTE word-plus DQUOTE
fmtpOptions : FMTP EQUAL QUOTED_WORD_PLUS ;

// PacketLossConcealment = "PLC" EQUAL ("0" / "1" / "2" / "3")
packetLossConcealment : PLC EQUAL CODE ;

// SilenceSuppressionState = "SSUP" EQUAL ("on" / "off")
silenceSuppressionState : SSUP EQUAL ( ON | OFF ) ;

// JitterBuffer = "JitterBuffer" HCOLON [ JitterBufferAdaptive WSP ] [ JitterBufferRate WSP ] [ JitterBufferNominal WSP ]
//                [ JitterBufferMax WSP ] [ JitterBufferAbsMax ] *(WSP Extension)
jitterBuffer : JITTER_BUFFER HCOLON ( jitterBufferParm ( WSP jitterBufferParm )* )? lineEnd ;

jitterBufferParm
    : jitterBufferAdaptive
    | jitterBufferRate
    | jitterBufferNominal
    | jitterBufferMax
    | jitterBufferAbsMax
    | extension
    ;

// JitterBufferAdaptive = "JBA" EQUAL ("0" / "1" / "2" / "3")
jitterBufferAdaptive : JBA EQUAL CODE ;

// JitterBufferRate = "JBR" EQUAL (1*2DIGIT) ;0-15
jitterBufferRate : JBR EQUAL DIGITS_2 ;

// JitterBufferNominal = "JBN" EQUAL (1*5DIGIT) ;0-65535
jitterBufferNominal : JBN EQUAL DIGITS_5 ;

// JitterBufferMax = "JBM" EQUAL (1*5DIGIT) ;0-65535
jitterBufferMax : JBM EQUAL DIGITS_5 ;

// JitterBufferAbsMax = "JBX" EQUAL (1*5DIGIT) ;0-65535
jitterBufferAbsMax : JBX EQUAL DIGITS_5 ;

// PacketLoss = "PacketLoss" HCOLON [ NetworkPacketLossRate WSP ] [ JitterBufferDiscardRate ] *(WSP Extension)
packetLoss : PACKET_LOSS HCOLON ( packetLossParm ( WSP packetLossParm )* )? lineEnd ;

packetLossParm : networkPacketLossRate | jitterBufferDiscardRate | extension ;

// NetworkPacketLossRate = "NLR" EQUAL (1*3DIGIT [ "." 1*2DIGIT ]) ;percentage
networkPacketLossRate : NLR EQUAL PERCENTAGE ;

// JitterBufferDiscardRate = "JDR" EQUAL (1*3DIGIT [ "." 1*2DIGIT ]) ;percentage
jitterBufferDiscardRate : JDR EQUAL PERCENTAGE ;

// BurstGapLoss = "BurstGapLoss" HCOLON [ BurstLossDensity WSP ] [ BurstDuration WSP ] [ GapLossDensity WSP ] [ GapDuration WSP ]
//                [ MinimumGapThreshold ] *(WSP Extension)
burstGapLoss : BURST_GAP_LOSS HCOLON ( burstGapLossParm ( WSP burstGapLossParm )* )? lineEnd ;

burstGapLossParm : burstLossDensity | burstDuration | gapLossDensity | gapDuration | minimumGapThreshold | extension ;

// BurstLossDensity = "BLD" EQUAL (1*3DIGIT [ "." 1*2DIGIT ]) ;percentage
burstLossDensity : BLD EQUAL PERCENTAGE ;

// BurstDuration = "BD" EQUAL (1*7DIGIT) ;0-3,600,000 -- milliseconds
burstDuration : BD EQUAL DIGITS_7 ;

// GapLossDensity = "GLD" EQUAL (1*3DIGIT [ "." 1*2DIGIT ]) ;percentage
gapLossDensity : GLD EQUAL PERCENTAGE ;

// GapDuration = "GD" EQUAL (1*7DIGIT) ;0-3,600,000 -- milliseconds
gapDuration : GD EQUAL DIGITS_7 ;

// MinimumGapThreshold = "GMIN" EQUAL (1*3DIGIT) ;1-255
minimumGapThreshold : GMIN EQUAL DIGITS_3 ;

// Delay = "Delay" HCOLON [ RoundTripDelay WSP ] [ EndSystemDelay WSP ] [ OneWayDelay WSP ] [ SymmOneWayDelay WSP ]
//         [ InterarrivalJitter WSP ] [ MeanAbsoluteJitter ] *(WSP Extension)
delay : DELAY HCOLON ( delayParm ( WSP delayParm )* )? lineEnd ;

delayParm
    : roundTripDelay
    | endSystemDelay
    | oneWayDelay
    | symmOneWayDelay
    | interarrivalJitter
    | meanAbsoluteJitter
    | extension
    ;

// RoundTripDelay = "RTD" EQUAL (1*5DIGIT) ;0-65535
roundTripDelay : RTD EQUAL DIGITS_5 ;

// EndSystemDelay = "ESD" EQUAL (1*5DIGIT) ;0-65535
endSystemDelay : ESD EQUAL DIGITS_5 ;

// OneWayDelay = "OWD" EQUAL (1*5DIGIT) ;0-65535
oneWayDelay : OWD EQUAL DIGITS_5 ;

// SymmOneWayDelay = "SOWD" EQUAL (1*5DIGIT) ;0-65535
symmOneWayDelay : SOWD EQUAL DIGITS_5 ;

// InterarrivalJitter = "IAJ" EQUAL (1*5DIGIT) ;0-65535 ms
interarrivalJitter : IAJ EQUAL DIGITS_5 ;

// MeanAbsoluteJitter = "MAJ" EQUAL (1*5DIGIT) ;0-65535
meanAbsoluteJitter : MAJ EQUAL DIGITS_5 ;

// Signal = "Signal" HCOLON [ SignalLevel WSP ] [ NoiseLevel WSP ] [ ResidualEchoReturnLoss ] *(WSP Extension)
signal : SIGNAL HCOLON ( signalParm ( WSP signalParm )* )? lineEnd ;

signalParm : signalLevel | noiseLevel | residualEchoReturnLoss | extension ;

// SignalLevel = "SL" EQUAL ([ "-" ] 1*2DIGIT)
signalLevel : SL EQUAL SIGNED_DIGITS_2 ;

// NoiseLevel = "NL" EQUAL ([ "-" ] 1*2DIGIT)
noiseLevel : NL EQUAL SIGNED_DIGITS_2 ;

// ResidualEchoReturnLoss = "RERL" EQUAL (1*3DIGIT)
residualEchoReturnLoss : RERL EQUAL DIGITS_3 ;

// QualityEstimates = "QualityEst" HCOLON [ ListeningQualityR WSP ] [ RLQEstAlg WSP ] [ ConversationalQualityR WSP ] [ RCQEstAlg WSP ]
//                    [ ExternalR-In WSP ] [ ExtRInEstAlg WSP ] [ ExternalR-Out WSP ] [ ExtROutEstAlg WSP ] [ MOS-LQ WSP ]
//                    [ MOSLQEstAlg WSP ] [ MOS-CQ WSP ] [ MOSCQEstAlg WSP ] [ QoEEstAlg ] *(WSP Extension)
// The EXTR=90 of section 4.7.4 is a key of no line, and so an Extension.
qualityEstimates : QUALITY_EST HCOLON ( qualityEstimatesParm ( WSP qualityEstimatesParm )* )? lineEnd ;

qualityEstimatesParm
    : listeningQualityR
    | rlqEstAlg
    | conversationalQualityR
    | rcqEstAlg
    | externalRIn
    | extRInEstAlg
    | externalROut
    | extROutEstAlg
    | mosLQ
    | moslqEstAlg
    | mosCQ
    | moscqEstAlg
    | qoEEstAlg
    | extension
    ;

// ListeningQualityR = "RLQ" EQUAL (1*3DIGIT) ; 0 - 120
listeningQualityR : RLQ EQUAL DIGITS_3 ;

// RLQEstAlg = "RLQEstAlg" EQUAL word ; "P.564", or other
rlqEstAlg : RLQ_EST_ALG EQUAL ( WORD | QUOTED_WORD ) ;

// ConversationalQualityR = "RCQ" EQUAL (1*3DIGIT) ; 0 - 120
conversationalQualityR : RCQ EQUAL DIGITS_3 ;

// RCQEstAlg = "RCQEstAlg" EQUAL word ; "P.564", or other
rcqEstAlg : RCQ_EST_ALG EQUAL ( WORD | QUOTED_WORD ) ;

// ExternalR-In = "EXTRI" EQUAL (1*3DIGIT) ; 0 - 120
externalRIn : EXTRI EQUAL DIGITS_3 ;

// ExtRInEstAlg = "ExtRIEstAlg" EQUAL word ; "P.564" or other
extRInEstAlg : EXTRI_EST_ALG EQUAL ( WORD | QUOTED_WORD ) ;

// ExternalR-Out = "EXTRO" EQUAL (1*3DIGIT) ; 0 - 120
externalROut : EXTRO EQUAL DIGITS_3 ;

// ExtROutEstAlg = "ExtROEstAlg" EQUAL word ; "P.564" or other
extROutEstAlg : EXTRO_EST_ALG EQUAL ( WORD | QUOTED_WORD ) ;

// MOS-LQ = "MOSLQ" EQUAL (DIGIT [ "." 1*3DIGIT ]) ; 0.0 - 4.9
mosLQ : MOSLQ EQUAL MOS ;

// MOSLQEstAlg = "MOSLQEstAlg" EQUAL word ; "P.564" or other
moslqEstAlg : MOSLQ_EST_ALG EQUAL ( WORD | QUOTED_WORD ) ;

// MOS-CQ = "MOSCQ" EQUAL (DIGIT [ "." 1*3DIGIT ]) ; 0.0 - 4.9
mosCQ : MOSCQ EQUAL MOS ;

// MOSCQEstAlg = "MOSCQEstAlg" EQUAL word ; "P.564" or other
moscqEstAlg : MOSCQ_EST_ALG EQUAL ( WORD | QUOTED_WORD ) ;

// QoEEstAlg = "QoEEstAlg" EQUAL word ; "P.564" or other
qoEEstAlg : QOE_EST_ALG EQUAL ( WORD | QUOTED_WORD ) ;

// DialogID = "DialogID" COLON Call-ID-Parm *(SEMI did-parm)
dialogID : DIALOG_ID HCOLON callIDParm ( SEMI didParm )* lineEnd ;

// did-parm = to-tag / from-tag / word
didParm : toTag | fromTag | WORD ;

// to-tag = "to-tag" EQUAL token (the word TO_TAG includes the EQUAL)
toTag : TO_TAG TOKEN_VALUE ;

// from-tag = "from-tag" EQUAL token (the word FROM_TAG includes the EQUAL)
fromTag : FROM_TAG TOKEN_VALUE ;

// Extension = word-plus, as a parameter
// Repair: see the top of the page. The value is quoted or ends at white space.
// Repair: EQUAL takes in white space, and a value any "=", so that "X= SL=-18" would be one Extension as well as one without a value and a
// SignalLevel. Behind white space, a key of the line's own and its "=" is no value; GrammarParser sees to that.
extension : EXTENSION EQUAL EXTENSION_VALUE ;

// Extension = word-plus, as a line
// Repair: see the top of the page. White space at the line's end belongs to the rest. A name without a rest that is LocalMetrics or
// RemoteMetrics but for a slip is no Extension, since what follows it would be taken for the other end's; GrammarParser sees to that.
extensionLine : EXTENSION_LINE HCOLON EXTENSION_REST? lineEnd ;

// CRLF
// Repair: see the top of the page. The last line of a body may do without.
lineEnd : CRLF | EOF ;
