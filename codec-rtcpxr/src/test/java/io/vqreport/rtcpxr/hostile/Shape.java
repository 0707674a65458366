package io.vqreport.rtcpxr.hostile;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Random;

/** What an input is made of that nobody means well with: a piece, over and over. */
enum Shape {
    GARBAGE {
        @Override
        byte[] octets(int length) {
            byte[] garbage = new byte[length];
            new Random(6035).nextBytes(garbage);
            return garbage;
        }
    },
    PRINTABLE_GARBAGE {
        @Override
        byte[] octets(int length) {
            String alphabet = "VQSessionReport:= ;\r\n\t\"<>@.0123456789x%,\\/()[]{}-";
            Random random = new Random(3611);
            byte[] garbage = new byte[length];
            for (int i = 0; i < length; i++) {
                garbage[i] = (byte) alphabet.charAt(random.nextInt(alphabet.length()));
            }
            return garbage;
        }
    },
    PARAMETER("PT=0 "),
    PARAMETERS_OF_EVERY_LINE("JBN=1 NLR=2 RTD=3 "),
    SEPARATORS_MISSING("JBM=20JBX=240"),
    COMMAS("NLR=1,"),
    COMMAS_BEHIND_UNKNOWN("x=1,NLR=a,"),
    COMMAS_BEHIND_QUOTES("x=\"a\",NLR=1,"),
    ALERT_COMMAS("x,Type=a,"),
    PLAIN_QUOTES("\"VQSessionReport\nX:\"1\"\n"),
    UNKNOWN_PARAMETER("abc=1 "),
    UNKNOWN_LINES("X-Line: 1\r\n"),
    LINES_WITHOUT_COLON("abc\r\n"),
    EQUALS("=N ;"),
    EQUALS_ALONE("="),
    COLONS(":"),
    SEMICOLONS(";"),
    NON_ASCII_NAMES("Ä\uD83D\uDE00=1 "),
    NON_ASCII_LINES("Ä\uD83D\uDE00: 1\r\n"),
    CONTINUATION_OCTETS("\u0080") {
        @Override
        byte[] octets(int length) {
            return repeat(new byte[] {(byte) 0x80}, length);
        }
    },
    NULS("\0"),
    CONTROLS("\u0001\r\n"),
    QUOTES("\""),
    UNTERMINATED_QUOTES("PD=\"abc\r\nFMTP=\"x "),
    UNTERMINATED_QUOTED_LINES("SessionDesc:PD=\"abc\r\n"),
    ESCAPES("\"\\"),
    ONE_LINE("a"),
    DIGITS("9"),
    RATES("8000;"),
    BLANKS(" "),
    TABS("\t"),
    BLANKS_AND_LETTERS("a "),
    LINE_FEEDS("\n"),
    CARRIAGE_RETURNS("\r"),
    BLANK_LINES("\r\n"),
    FOLDS("\r\n "),
    FOLDED_PARAMETERS("\r\n a=1"),
    INDENTED_NAMES("\r\n\tCallID"),
    HEADS("VQSessionReport\n"),
    HEADS_WITHOUT_LINES("VQSessionReport "),
    ALERT_HEADS("VQAlertReport:Type=NLR\n"),
    LABELS("LocalMetrics:\r\n"),
    LABELS_WITHOUT_COLON("RemoteMetrics\r\n"),
    LABELS_OF_ANOTHER_SPELLING("Remote Metrics:\r\n"),
    LABELS_ON_ONE_LINE("LocalMetrics:"),
    LINES_ON_ONE_LINE("Delay:RTD=1 "),
    FOLDED_LINES("\r\n Delay:RTD=1"),
    EMPTY_PARAMETERS("x= PT=1 PD= "),
    TIMES_ON_ONE_LINE("START=1,STOP=2"),
    COMMAS_BEHIND_WORDS("PD=a,"),
    LABELS_IN_TURN("LocalMetrics:\r\nRemoteMetrics:\r\n"),
    METRICS_LINES("Timestamps:START=0 STOP=0\r\n"),
    SESSION_LINES("CallID:1\r\n"),
    ADDRESS_LINES("LocalAddr:IP=192.0.2.1 PORT=1 SSRC=1\r\n"),
    ADDRESS_PIECES("[::1]:5 "),
    COLONS_AND_DIGITS("1:"),
    DIALOGS("DialogID:a;b=c\r\n"),
    JSON("{\"a\":\"VQSessionReport\\r\\n\\u00e4\\ud83d\"},"),
    JSON_ESCAPES("\\u0041"),
    CDATA("<![CDATA[VQSessionReport]]>"),
    HEADERS("From: a\r\n"),
    FOLDED_HEADERS("From: a\r\n b\r\n"),
    BOUNDARIES("--b\r\n"),
    PARTS("--b\r\nContent-Type: application/vq-rtcpxr\r\n\r\nVQSessionReport\r\n"),
    NESTED_PARTS("--b\r\nContent-Type: multipart/mixed;boundary=b\r\n\r\n");

    private final String piece;

    Shape() {
        this("");
    }

    Shape(String piece) {
        this.piece = piece;
    }

    byte[] octets(int length) {
        return repeat(piece.getBytes(StandardCharsets.UTF_8), length);
    }

    static byte[] repeat(byte[] piece, int length) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(length);
        while (out.size() < length) {
            out.write(piece, 0, Math.min(piece.length, length - out.size()));
        }
        return out.toByteArray();
    }
}
