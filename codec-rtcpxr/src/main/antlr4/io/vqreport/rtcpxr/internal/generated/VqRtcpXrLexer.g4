/*
 * The words of application/vq-rtcpxr: the terminal rules of RFC 6035 section 4.6.1 and those it takes from RFC 3261, RFC 3339 and
 * RFC 5234. VqRtcpXr.g4 holds everything above them and lists the repairs.
 *
 * How to read it beside the RFC:
 *
 * - ABNF strings match without regard to case (RFC 5234 section 2.3), hence caseInsensitive. A character class in upper case stands for
 *   both cases.
 * - What is a word depends on where one is: "bd" is the key BD on a BurstGapLoss line, two hex digits on a LocalMAC line and half a name
 *   elsewhere. Hence a mode for each line and for each form of value. A line's name leads to its line's mode, by way of the mode HCOLON;
 *   a key leads to its value's mode, by way of the mode EQUAL; a value leads back to its line.
 * - A name in capitals with an underscore, say DIGITS_5, is a repetition of the ABNF that has no name there: 1*5DIGIT.
 * - Every mode ends in UNEXPECTED, which no rule of the parser takes. So the lexer never fails, and whoever reports an error knows
 *   the rule that was being read. In the modes of numbers and other fixed forms, UNEXPECTED takes in the whole value, which makes it
 *   longer than any part of the value that would do, so that the error is found where the value begins.
 * - The input is octets, unfolded (see HCOLON), in which every octet of 80-FF appears as 7F: see UTF8_NONASCII.
 */
lexer grammar VqRtcpXrLexer;

options {
    caseInsensitive = true;
}

tokens {
    CRLF, SEMI, WSP, WORD, EXTENSION, UNEXPECTED
}

// ---- General notation of RFC 5234, appendix B.1

fragment DIGIT : [0-9] ;
fragment HEXDIG : [0-9A-F] ;
fragment DQUOTE : '"' ;
fragment ALPHA : [A-Z] ;
fragment WSP_CHAR : [ \t] ;
fragment CR_LF : '\r\n' ;

// ---- Notation of RFC 3261 section 25.1

// HCOLON = *( SP / HTAB ) ":" SWS;  COLON = SWS ":" SWS;  EQUAL = SWS "=" SWS;  SEMI = SWS ";" SWS
// Repair: SWS is *WSP here, because lines are unfolded before they are read: the RFC's examples fold between parameters, where its ABNF
// has WSP and no SWS. A CR LF with white space behind it is seen as two SP, wherever it stands.
fragment COLON_SWS : WSP_CHAR* ':' WSP_CHAR* ;
fragment EQUAL_SWS : WSP_CHAR* '=' WSP_CHAR* ;
fragment SEMI_SWS : WSP_CHAR* ';' WSP_CHAR* ;

// token = 1*(alphanum / "-" / "." / "!" / "%" / "*" / "_" / "+" / "`" / "'" / "~")
fragment TOKEN : [A-Z0-9\-.!%*_+`'~]+ ;

// UTF8-NONASCII: an octet of a character beyond ASCII. That the octets make characters is checked before the lexer runs.
// The octet is seen as 7F, which is not allowed itself and is refused before as well; ANTLR's tables end at 7F, and beyond them it is slow.
fragment UTF8_NONASCII : '\u007F' ;

// quoted-string = DQUOTE *(qdtext / quoted-pair) DQUOTE;  qdtext = LWS / %x21 / %x23-5B / %x5D-7E / UTF8-NONASCII
// Repair: quoted-pair has no control characters but HTAB behind the backslash; nowhere else may a line of a report hold one.
fragment QUOTED_STRING : DQUOTE ( [\t !#-[\]-~] | UTF8_NONASCII | '\\' [\t -~] )* DQUOTE ;

// scheme = ALPHA *(ALPHA / DIGIT / "+" / "-" / "."), then reserved / unreserved / escaped, with the user-unreserved, password and
// parameter characters, all of which are in these sets, and the brackets of an IPv6 reference.
fragment SCHEME : ALPHA [A-Z0-9+\-.]* ;
fragment URI_CHAR : [A-Z0-9\-_.!~*'();/?:@&=+$,[\]] | '%' HEXDIG HEXDIG ;

// ---- Words of RFC 6035

// word = 1*(alphanum / "-" / "." / "!" / "%" / "*" / "_" / "+" / "`" / "'" / "~" / "(" / ")" / "<" / ">" / ":" / "\" / DQUOTE / "/" /
//        "[" / "]" / "?")
fragment WORD_CHAR_BUT_DQUOTE : [A-Z0-9\-.!%*_+`'~()<>:\\/[\]?] ;
fragment WORD_CHAR : WORD_CHAR_BUT_DQUOTE | DQUOTE ;

// word-plus = 1*(... as word, without DQUOTE, with "{" / "}" / "=" / " ")
fragment WORD_PLUS_CHAR_BUT_SP : [A-Z0-9\-.!%*_+`'~()<>:\\/[\]?{}=] ;
fragment WORD_PLUS_CHAR : WORD_PLUS_CHAR_BUT_SP | ' ' ;

// For UNEXPECTED: a value to its end, or whatever stands in its place.
fragment VALUE : ~[ \t\r\n]+ | . ;

// ---- The beginning of a line: its name (RFC 6035 section 4.6.1)

VQ_SESSION_REPORT : 'VQSessionReport' -> mode(CallTerm) ;
VQ_INTERVAL_REPORT : 'VQIntervalReport' -> mode(CallTerm) ;
VQ_ALERT_REPORT : 'VQAlertReport' -> mode(Alert), pushMode(HColon) ;

CALL_ID : 'CallID' -> mode(CallIDParm), pushMode(HColon) ;
LOCAL_ID : 'LocalID' -> mode(NameAddr), pushMode(HColon) ;
REMOTE_ID : 'RemoteID' -> mode(NameAddr), pushMode(HColon) ;
ORIG_ID : 'OrigID' -> mode(NameAddr), pushMode(HColon) ;
LOCAL_ADDR : 'LocalAddr' -> mode(Address), pushMode(HColon) ;
REMOTE_ADDR : 'RemoteAddr' -> mode(Address), pushMode(HColon) ;
LOCAL_GROUP : 'LocalGroup' -> mode(GroupID), pushMode(HColon) ;
REMOTE_GROUP : 'RemoteGroup' -> mode(GroupID), pushMode(HColon) ;
LOCAL_MAC : 'LocalMAC' -> mode(MACAddr), pushMode(HColon) ;
REMOTE_MAC : 'RemoteMAC' -> mode(MACAddr), pushMode(HColon) ;

LOCAL_METRICS : 'LocalMetrics' -> mode(LineEnd), pushMode(HColon) ;
METRICS : 'Metrics' -> mode(LineEnd), pushMode(HColon) ;
REMOTE_METRICS : 'RemoteMetrics' -> mode(LineEnd), pushMode(HColon) ;

TIMESTAMPS : 'Timestamps' -> mode(TimeStamps), pushMode(HColon) ;
SESSION_DESC : 'SessionDesc' -> mode(SessionDescription), pushMode(HColon) ;
JITTER_BUFFER : 'JitterBuffer' -> mode(JitterBuffer), pushMode(HColon) ;
PACKET_LOSS : 'PacketLoss' -> mode(PacketLoss), pushMode(HColon) ;
BURST_GAP_LOSS : 'BurstGapLoss' -> mode(BurstGapLoss), pushMode(HColon) ;
DELAY : 'Delay' -> mode(Delay), pushMode(HColon) ;
SIGNAL : 'Signal' -> mode(Signal), pushMode(HColon) ;
QUALITY_EST : 'QualityEst' -> mode(QualityEstimates), pushMode(HColon) ;

DIALOG_ID : 'DialogID' -> mode(CallIDParm), pushMode(HColon) ;

// Names that are never an extension's: lines of the drafts before the RFC, and the name the three reports share.
RESERVED_NAME : 'FromID' | 'ToID' | 'VQReport' ;

EXTENSION_LINE : TOKEN -> mode(ExtensionRest), pushMode(HColon) ;

EMPTY_LINE : CR_LF -> type(CRLF) ;
Line_Unexpected : . -> type(UNEXPECTED) ;

mode HColon ;
HCOLON : COLON_SWS -> popMode ;
HColon_Unexpected : . -> type(UNEXPECTED) ;

mode LineEnd ;
LineEnd_CRLF : CR_LF -> type(CRLF), mode(DEFAULT_MODE) ;
LineEnd_Unexpected : . -> type(UNEXPECTED) ;

// [ HCOLON "CallTerm" ]
mode CallTerm ;
CallTerm_HCOLON : COLON_SWS -> type(HCOLON) ;
CALL_TERM : 'CallTerm' ;
CallTerm_CRLF : CR_LF -> type(CRLF), mode(DEFAULT_MODE) ;
CallTerm_Unexpected : . -> type(UNEXPECTED) ;

// MetricType, Severity, Direction
mode Alert ;
TYPE : 'Type' -> pushMode(Token), pushMode(Equal) ;
SEVERITY : 'Severity' -> pushMode(Level), pushMode(Equal) ;
DIR : 'Dir' -> pushMode(Side), pushMode(Equal) ;
Alert_WSP : WSP_CHAR+ -> type(WSP) ;
Alert_CRLF : CR_LF -> type(CRLF), mode(DEFAULT_MODE) ;
Alert_Unexpected : . -> type(UNEXPECTED) ;

// Severity = ... ("Warning" / "Critical" / "Clear")
mode Level ;
WARNING : 'Warning' -> popMode ;
CRITICAL : 'Critical' -> popMode ;
CLEAR : 'Clear' -> popMode ;
Level_Unexpected : VALUE -> type(UNEXPECTED) ;

// Direction = ... ("local" / "remote")
mode Side ;
LOCAL : 'local' -> popMode ;
REMOTE : 'remote' -> popMode ;
Side_Unexpected : VALUE -> type(UNEXPECTED) ;

// Call-ID-Parm = word [ "@" word ], and the *(SEMI did-parm) behind it on a DialogID line
mode CallIDParm ;
CallIDParm_WORD : WORD_CHAR+ -> type(WORD) ;
AT : '@' ;
CallIDParm_SEMI : SEMI_SWS -> type(SEMI), mode(DidParm) ;
CallIDParm_CRLF : CR_LF -> type(CRLF), mode(DEFAULT_MODE) ;
CallIDParm_Unexpected : . -> type(UNEXPECTED) ;

// did-parm = to-tag / from-tag / word. The tags' names are words as well: only with EQUAL behind them are they names.
mode DidParm ;
TO_TAG : 'to-tag' EQUAL_SWS -> mode(CallIDParm), pushMode(Token) ;
FROM_TAG : 'from-tag' EQUAL_SWS -> mode(CallIDParm), pushMode(Token) ;
DidParm_WORD : WORD_CHAR+ -> type(WORD), mode(CallIDParm) ;
DidParm_Unexpected : . -> type(UNEXPECTED) ;

mode Token ;
TOKEN_VALUE : TOKEN -> popMode ;
Token_Unexpected : . -> type(UNEXPECTED) ;

// name-addr = [ display-name ] LAQUOT addr-spec RAQUOT;  display-name = *(token LWS) / quoted-string
mode NameAddr ;
// Repair: RFC 3261's *(token LWS) demands white space between the last token and the "<"; its own section 20.10 does without.
DISPLAY_NAME : ( TOKEN ( WSP_CHAR+ TOKEN )* | QUOTED_STRING ) WSP_CHAR* ;
LAQUOT : '<' ;
RAQUOT : '>' ;
// addr-spec = SIP-URI / SIPS-URI / absoluteURI, without the structure within. Listed first, this keeps "sip:/", which is no SIP-URI, from
// being one by way of absoluteURI.
NameAddr_HierarchicalSip : 'sip' 's'? ':' '/' URI_CHAR* -> type(UNEXPECTED) ;
ADDR_SPEC : SCHEME ':' URI_CHAR+ ;
NameAddr_CRLF : CR_LF -> type(CRLF), mode(DEFAULT_MODE) ;
NameAddr_Unexpected : . -> type(UNEXPECTED) ;

// IPAddress, Port, Ssrc
mode Address ;
IP : 'IP' -> pushMode(IPAddress), pushMode(Equal) ;
PORT : 'PORT' -> pushMode(Digits), pushMode(Equal) ;
SSRC : 'SSRC' -> pushMode(Ssrc), pushMode(Equal) ;
Address_WSP : WSP_CHAR+ -> type(WSP) ;
Address_CRLF : CR_LF -> type(CRLF), mode(DEFAULT_MODE) ;
Address_Unexpected : . -> type(UNEXPECTED) ;

mode IPAddress ;
// IPv4address = 1*3DIGIT "." 1*3DIGIT "." 1*3DIGIT "." 1*3DIGIT
IPv4address : OCTET '.' OCTET '.' OCTET '.' OCTET -> popMode ;
fragment OCTET : DIGIT DIGIT? DIGIT? ;
// IPv6address = hexpart [ ":" IPv4address ];  hexpart = hexseq / hexseq "::" [ hexseq ] / "::" [ hexseq ]
IPv6address : HEXPART ( ':' OCTET '.' OCTET '.' OCTET '.' OCTET )? -> popMode ;
fragment HEXPART : HEXSEQ | HEXSEQ '::' HEXSEQ? | '::' HEXSEQ? ;
// hexseq = hex4 *( ":" hex4 );  hex4 = 1*4HEXDIG
fragment HEXSEQ : HEX4 ( ':' HEX4 )* ;
fragment HEX4 : HEXDIG HEXDIG? HEXDIG? HEXDIG? ;
IPAddress_Unexpected : VALUE -> type(UNEXPECTED) ;

// Ssrc = "SSRC" EQUAL ( %x30.78 1*8HEXDIG )
mode Ssrc ;
// Repair: the 0x may be missing, as it is in half of the RFC's examples. It is not a string but %x30.78: lower case only.
SSRC_VALUE
    options { caseInsensitive = false; }
    : '0x'? HEXDIG HEXDIG? HEXDIG? HEXDIG? HEXDIG? HEXDIG? HEXDIG? HEXDIG? -> popMode ;
Ssrc_Unexpected : VALUE -> type(UNEXPECTED) ;

// LocalGroupID = "LocalGroup" HCOLON word-plus
mode GroupID ;
// Repair: word-plus has SP at its ends as HCOLON and the line's end may have; a group neither begins nor ends with one.
GROUP_ID : WORD_PLUS_CHAR_BUT_SP+ ( ' '+ WORD_PLUS_CHAR_BUT_SP+ )* -> mode(LineEnd) ;
GroupID_Unexpected : . -> type(UNEXPECTED) ;

// hex2 *( ":" hex2 );  hex2 = 2HEXDIG
mode MACAddr ;
MAC_ADDR : HEXDIG HEXDIG ( ':' HEXDIG HEXDIG )* -> mode(LineEnd) ;
MACAddr_Unexpected : VALUE -> type(UNEXPECTED) ;

// ---- The lines of Metrics (section 4.6.1): known keys, WSP and, by the repaired Extension, any other key

// StartTime, StopTime
mode TimeStamps ;
START : 'START' -> pushMode(DateTime), pushMode(Equal) ;
STOP : 'STOP' -> pushMode(DateTime), pushMode(Equal) ;
TimeStamps_WSP : WSP_CHAR+ -> type(WSP) ;
TimeStamps_CRLF : CR_LF -> type(CRLF), mode(DEFAULT_MODE) ;
TimeStamps_Unexpected : . -> type(UNEXPECTED) ;

mode SessionDescription ;
PT : 'PT' -> pushMode(Digits3), pushMode(Equal) ;
PD : 'PD' -> pushMode(QuotableWordPlus), pushMode(Equal) ;
SR : 'SR' -> pushMode(Rates), pushMode(Equal) ;
FD : 'FD' -> pushMode(Digits4), pushMode(Equal) ;
FO : 'FO' -> pushMode(Digits5), pushMode(Equal) ;
FPP : 'FPP' -> pushMode(Digits2), pushMode(Equal) ;
PPS : 'PPS' -> pushMode(Digits5), pushMode(Equal) ;
FMTP : 'FMTP' -> pushMode(QuotableWordPlus), pushMode(Equal) ;
PLC : 'PLC' -> pushMode(Code), pushMode(Equal) ;
SSUP : 'SSUP' -> pushMode(Switch), pushMode(Equal) ;
SessionDescription_Extension : TOKEN -> type(EXTENSION), pushMode(ExtensionValue), pushMode(Equal) ;
SessionDescription_WSP : WSP_CHAR+ -> type(WSP) ;
SessionDescription_CRLF : CR_LF -> type(CRLF), mode(DEFAULT_MODE) ;
SessionDescription_Unexpected : . -> type(UNEXPECTED) ;

mode JitterBuffer ;
JBA : 'JBA' -> pushMode(Code), pushMode(Equal) ;
JBR : 'JBR' -> pushMode(Digits2), pushMode(Equal) ;
JBN : 'JBN' -> pushMode(Digits5), pushMode(Equal) ;
JBM : 'JBM' -> pushMode(Digits5), pushMode(Equal) ;
JBX : 'JBX' -> pushMode(Digits5), pushMode(Equal) ;
JitterBuffer_Extension : TOKEN -> type(EXTENSION), pushMode(ExtensionValue), pushMode(Equal) ;
JitterBuffer_WSP : WSP_CHAR+ -> type(WSP) ;
JitterBuffer_CRLF : CR_LF -> type(CRLF), mode(DEFAULT_MODE) ;
JitterBuffer_Unexpected : . -> type(UNEXPECTED) ;

mode PacketLoss ;
NLR : 'NLR' -> pushMode(Percentage), pushMode(Equal) ;
JDR : 'JDR' -> pushMode(Percentage), pushMode(Equal) ;
PacketLoss_Extension : TOKEN -> type(EXTENSION), pushMode(ExtensionValue), pushMode(Equal) ;
PacketLoss_WSP : WSP_CHAR+ -> type(WSP) ;
PacketLoss_CRLF : CR_LF -> type(CRLF), mode(DEFAULT_MODE) ;
PacketLoss_Unexpected : . -> type(UNEXPECTED) ;

mode BurstGapLoss ;
BLD : 'BLD' -> pushMode(Percentage), pushMode(Equal) ;
BD : 'BD' -> pushMode(Digits7), pushMode(Equal) ;
GLD : 'GLD' -> pushMode(Percentage), pushMode(Equal) ;
GD : 'GD' -> pushMode(Digits7), pushMode(Equal) ;
GMIN : 'GMIN' -> pushMode(Digits3), pushMode(Equal) ;
BurstGapLoss_Extension : TOKEN -> type(EXTENSION), pushMode(ExtensionValue), pushMode(Equal) ;
BurstGapLoss_WSP : WSP_CHAR+ -> type(WSP) ;
BurstGapLoss_CRLF : CR_LF -> type(CRLF), mode(DEFAULT_MODE) ;
BurstGapLoss_Unexpected : . -> type(UNEXPECTED) ;

mode Delay ;
RTD : 'RTD' -> pushMode(Digits5), pushMode(Equal) ;
ESD : 'ESD' -> pushMode(Digits5), pushMode(Equal) ;
OWD : 'OWD' -> pushMode(Digits5), pushMode(Equal) ;
SOWD : 'SOWD' -> pushMode(Digits5), pushMode(Equal) ;
IAJ : 'IAJ' -> pushMode(Digits5), pushMode(Equal) ;
MAJ : 'MAJ' -> pushMode(Digits5), pushMode(Equal) ;
Delay_Extension : TOKEN -> type(EXTENSION), pushMode(ExtensionValue), pushMode(Equal) ;
Delay_WSP : WSP_CHAR+ -> type(WSP) ;
Delay_CRLF : CR_LF -> type(CRLF), mode(DEFAULT_MODE) ;
Delay_Unexpected : . -> type(UNEXPECTED) ;

mode Signal ;
SL : 'SL' -> pushMode(SignedDigits2), pushMode(Equal) ;
NL : 'NL' -> pushMode(SignedDigits2), pushMode(Equal) ;
RERL : 'RERL' -> pushMode(Digits3), pushMode(Equal) ;
Signal_Extension : TOKEN -> type(EXTENSION), pushMode(ExtensionValue), pushMode(Equal) ;
Signal_WSP : WSP_CHAR+ -> type(WSP) ;
Signal_CRLF : CR_LF -> type(CRLF), mode(DEFAULT_MODE) ;
Signal_Unexpected : . -> type(UNEXPECTED) ;

mode QualityEstimates ;
RLQ : 'RLQ' -> pushMode(Digits3), pushMode(Equal) ;
RLQ_EST_ALG : 'RLQEstAlg' -> pushMode(QuotableWord), pushMode(Equal) ;
RCQ : 'RCQ' -> pushMode(Digits3), pushMode(Equal) ;
RCQ_EST_ALG : 'RCQEstAlg' -> pushMode(QuotableWord), pushMode(Equal) ;
EXTRI : 'EXTRI' -> pushMode(Digits3), pushMode(Equal) ;
EXTRI_EST_ALG : 'ExtRIEstAlg' -> pushMode(QuotableWord), pushMode(Equal) ;
EXTRO : 'EXTRO' -> pushMode(Digits3), pushMode(Equal) ;
EXTRO_EST_ALG : 'ExtROEstAlg' -> pushMode(QuotableWord), pushMode(Equal) ;
MOSLQ : 'MOSLQ' -> pushMode(Mos), pushMode(Equal) ;
MOSLQ_EST_ALG : 'MOSLQEstAlg' -> pushMode(QuotableWord), pushMode(Equal) ;
MOSCQ : 'MOSCQ' -> pushMode(Mos), pushMode(Equal) ;
MOSCQ_EST_ALG : 'MOSCQEstAlg' -> pushMode(QuotableWord), pushMode(Equal) ;
QOE_EST_ALG : 'QoEEstAlg' -> pushMode(QuotableWord), pushMode(Equal) ;
QualityEstimates_Extension : TOKEN -> type(EXTENSION), pushMode(ExtensionValue), pushMode(Equal) ;
QualityEstimates_WSP : WSP_CHAR+ -> type(WSP) ;
QualityEstimates_CRLF : CR_LF -> type(CRLF), mode(DEFAULT_MODE) ;
QualityEstimates_Unexpected : . -> type(UNEXPECTED) ;

// ---- Values

mode Equal ;
EQUAL : EQUAL_SWS -> popMode ;
Equal_Unexpected : . -> type(UNEXPECTED) ;

mode Digits ;
DIGITS : DIGIT+ -> popMode ;
Digits_Unexpected : VALUE -> type(UNEXPECTED) ;

mode Digits2 ;
DIGITS_2 : DIGIT DIGIT? -> popMode ;
Digits2_Unexpected : VALUE -> type(UNEXPECTED) ;

mode Digits3 ;
DIGITS_3 : DIGIT DIGIT? DIGIT? -> popMode ;
Digits3_Unexpected : VALUE -> type(UNEXPECTED) ;

mode Digits4 ;
DIGITS_4 : DIGIT DIGIT? DIGIT? DIGIT? -> popMode ;
Digits4_Unexpected : VALUE -> type(UNEXPECTED) ;

mode Digits5 ;
DIGITS_5 : DIGIT DIGIT? DIGIT? DIGIT? DIGIT? -> popMode ;
Digits5_Unexpected : VALUE -> type(UNEXPECTED) ;

mode Digits7 ;
DIGITS_7 : DIGIT DIGIT? DIGIT? DIGIT? DIGIT? DIGIT? DIGIT? -> popMode ;
Digits7_Unexpected : VALUE -> type(UNEXPECTED) ;

// [ "-" ] 1*2DIGIT
mode SignedDigits2 ;
SIGNED_DIGITS_2 : '-'? DIGIT DIGIT? -> popMode ;
SignedDigits2_Unexpected : VALUE -> type(UNEXPECTED) ;

// 1*3DIGIT [ "." 1*2DIGIT ]
mode Percentage ;
PERCENTAGE : DIGIT DIGIT? DIGIT? ( '.' DIGIT DIGIT? )? -> popMode ;
Percentage_Unexpected : VALUE -> type(UNEXPECTED) ;

// DIGIT [ "." 1*3DIGIT ]
mode Mos ;
MOS : DIGIT ( '.' DIGIT DIGIT? DIGIT? )? -> popMode ;
Mos_Unexpected : VALUE -> type(UNEXPECTED) ;

// "0" / "1" / "2" / "3"
mode Code ;
CODE : [0-3] -> popMode ;
Code_Unexpected : VALUE -> type(UNEXPECTED) ;

// "on" / "off"
mode Switch ;
ON : 'on' -> popMode ;
OFF : 'off' -> popMode ;
Switch_Unexpected : VALUE -> type(UNEXPECTED) ;

// (1*6DIGIT) *( SEMI (1*66DIGIT) )
mode Rates ;
// Repair: 66 is a misprint for 6.
RATES : RATE ( SEMI_SWS RATE )* -> popMode ;
fragment RATE : DIGIT DIGIT? DIGIT? DIGIT? DIGIT? DIGIT? ;
Rates_Unexpected : VALUE -> type(UNEXPECTED) ;

// Repair: word includes DQUOTE, so that "PCMU" in quotes is a word and a quoted word-plus at once. Here, what begins with DQUOTE is
// quoted and the quotes are not part of the value. The names of algorithms, which have no quoted form in the RFC, gain the one that their
// word allows.
mode QuotableWordPlus ;
QUOTED_WORD_PLUS : DQUOTE WORD_PLUS_CHAR+ DQUOTE -> popMode ;
QuotableWordPlus_WORD : WORD_CHAR_BUT_DQUOTE WORD_CHAR* -> type(WORD), popMode ;
QuotableWordPlus_Unexpected : VALUE -> type(UNEXPECTED) ;

mode QuotableWord ;
QUOTED_WORD : DQUOTE WORD_CHAR_BUT_DQUOTE+ DQUOTE -> popMode ;
QuotableWord_WORD : WORD_CHAR_BUT_DQUOTE WORD_CHAR* -> type(WORD), popMode ;
QuotableWord_Unexpected : VALUE -> type(UNEXPECTED) ;

// date-time of RFC 3339 section 5.6: full-date "T" partial-time time-offset
mode DateTime ;
DATE_TIME : FULL_DATE 'T' PARTIAL_TIME TIME_OFFSET -> popMode ;
fragment FULL_DATE : DIGIT DIGIT DIGIT DIGIT '-' DIGIT DIGIT '-' DIGIT DIGIT ;
fragment PARTIAL_TIME : DIGIT DIGIT ':' DIGIT DIGIT ':' DIGIT DIGIT ( '.' DIGIT+ )? ;
fragment TIME_OFFSET : 'Z' | [+\-] DIGIT DIGIT ':' DIGIT DIGIT ;
DateTime_Unexpected : VALUE -> type(UNEXPECTED) ;

// Repair: see extension and extensionLine in VqRtcpXr.g4.
mode ExtensionValue ;
EXTENSION_VALUE
    : ( DQUOTE ( [\t !#-~] | UTF8_NONASCII )* DQUOTE
      | ( [!#-~] | UTF8_NONASCII ) ( [!-~] | UTF8_NONASCII )*
      ) -> popMode ;
ExtensionValue_Unexpected : . -> type(UNEXPECTED) ;

mode ExtensionRest ;
EXTENSION_REST : ( [\t -~] | UTF8_NONASCII )+ ;
ExtensionRest_CRLF : CR_LF -> type(CRLF), mode(DEFAULT_MODE) ;
ExtensionRest_Unexpected : . -> type(UNEXPECTED) ;
