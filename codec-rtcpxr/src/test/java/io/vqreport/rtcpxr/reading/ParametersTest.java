package io.vqreport.rtcpxr.reading;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is read of a metrics line whose parameters stand in another order, twice, or are not the RFC's, and what is noted? */
class ParametersTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '§', textBlock = """
            Signal:SL=-18 NL=-50 RERL=55   | SL=-18 NL=-50 RERL=55 |
            Signal:RERL=55 NL=-50 SL=-18   | SL=-18 NL=-50 RERL=55 |
            Signal:NL=-50 RERL=55 SL=-18   | SL=-18 NL=-50 RERL=55 |
            Signal:sl=-18 nL=-50 rErL=55   | SL=-18 NL=-50 RERL=55 |
            SIGNAL:SL=-18                  | SL=-18                |
            signal:SL=-18                  | SL=-18                |
            Signal: SL=-18 NL=-50          | SL=-18 NL=-50         |
            Signal:  SL=-18                | SL=-18                |
            Signal:␉SL=-18                 | SL=-18                |
            Signal :SL=-18                 | SL=-18                |
            Signal␉: SL=-18                | SL=-18                |
            Signal:SL=-18␉NL=-50           | SL=-18 NL=-50         |
            Signal:SL=-18   NL=-50         | SL=-18 NL=-50         |
            Signal:SL=-18⏎ NL=-50⏎␉RERL=55 | SL=-18 NL=-50 RERL=55 |
            Signal:⏎ SL=-18 NL=-50         | SL=-18 NL=-50         |
            Signal⏎ :SL=-18                | SL=-18                |
            Signal:SL=-18 NL=-50␠          | SL=-18 NL=-50         | 21 TRAILING_BLANK
            Signal:SL=-18␠␠                | SL=-18                | 15 TRAILING_BLANK
            Signal:SL=-18␉                 | SL=-18                | 14 TRAILING_BLANK
            Signal:SL=-18⏎ ␠               | SL=-18                | +1:2 TRAILING_BLANK
            Signal:SL⏎ =⏎ -18              | SL=-18                |
            Signal:                        |                       |
            Signal:␠                       |                       |
            Signal=SL=-18                  | SL=-18                | 7 COLON_IS_EQUALS /Signal
            Signal = SL=-18                | SL=-18                | 8 COLON_IS_EQUALS /Signal
            Signal=                        |                       | 7 COLON_IS_EQUALS /Signal
            Signal SL=-18 NL=-50           | SL=-18 NL=-50         | 7 COLON_MISSING /Signal
            Signal⏎ SL=-18                 | SL=-18                | 7 COLON_MISSING /Signal
            """)
    void keysInAnyOrderAndCase(String line, @Nullable String read, @Nullable String noted) {
        OneLine.check(line, read, noted);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '§', textBlock = """
            Signal:SL=-18 SL=-20                | SL=-18 +{SL=-20}                | 18 PARAMETER_REPEATED SL
            Signal:SL=-18 SL=-18                | SL=-18 +{SL=-18}                | 18 PARAMETER_REPEATED SL
            Signal:SL=-18 NL=-50 SL=-20 RERL=55 | SL=-18 NL=-50 RERL=55 +{SL=-20} | 25 PARAMETER_REPEATED SL
            Signal:SL=-18 SL = -20              | SL=-18 +{SL=-20}                | 20 PARAMETER_REPEATED SL
            Signal:SL=-18 sl=-20                | SL=-18 +{SL=-20}                | 18 PARAMETER_REPEATED SL
            Signal:SL=loud SL=-20               | SL?{loud} +{SL=-20}             | 11 NUMBER_MALFORMED SL, 19 PARAMETER_REPEATED SL
            Signal:SL=-18 SL=                   | SL=-18                          | 18 EMPTY_VALUE SL
            Signal:SL=-18 SL= NL=-50            | SL=-18 NL=-50                   | 19 EMPTY_VALUE SL
            Signal:SL= SL=                      | SL?{}                           | 12 EMPTY_VALUE SL, 15 EMPTY_VALUE SL
            Signal:SL=-18 SL="a b" NL=-50       | SL=-18 NL=-50 +{SL="a b"}       | 18 PARAMETER_REPEATED SL
            Signal:SL=-18 SL="a NL=-50          | SL=-18 +{SL="a NL=-50}          | 18 QUOTE_UNTERMINATED, 18 PARAMETER_REPEATED SL
            SessionDesc:PD=a PD=b c             | PD=a +{PD=b} +{c}               | 21 PARAMETER_REPEATED PD, 23 PARAMETER_MALFORMED
            """)
    void aParameterStandsTwice(String line, @Nullable String read, @Nullable String noted) {
        OneLine.check(line, read, noted);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '§', textBlock = """
            Signal:SL=-18 X=1                               | SL=-18 +{X=1}                               | 17 EXTENSION_PARAMETER X
            Signal:X=1 SL=-18                               | SL=-18 +{X=1}                               | 10 EXTENSION_PARAMETER X
            Signal:SL=-18 X=1 NL=-50 Y=2 | SL=-18 NL=-50 +{X=1} +{Y=2} | 17 EXTENSION_PARAMETER X, 28 EXTENSION_PARAMETER Y
            Signal:SL=-18 X = 1                             | SL=-18 +{X=1}                               | 19 EXTENSION_PARAMETER X
            Signal:SL=-18 X= 1                              | SL=-18 +{X=1}                               | 18 EXTENSION_PARAMETER X
            Signal:SL=-18 X =1                              | SL=-18 +{X=1}                               | 18 EXTENSION_PARAMETER X
            Signal:SL=-18 X=                                | SL=-18 +{X=}                                | 15 EMPTY_VALUE X, 17 EXTENSION_PARAMETER X
            Signal:SL=-18 X =                               | SL=-18 +{X=}                                | 15 EMPTY_VALUE X, 18 EXTENSION_PARAMETER X
            Signal:X= SL=-18                                | SL=-18 +{X=}                                | 8 EMPTY_VALUE X, 11 EXTENSION_PARAMETER X
            Signal:X = sl=-18 NL=-50                        | SL=-18 NL=-50 +{X=}                         | 8 EMPTY_VALUE X, 12 EXTENSION_PARAMETER X
            Signal:X=⏎ SL=-18                               | SL=-18 +{X=}                                | 8 EMPTY_VALUE X, +1:2 EXTENSION_PARAMETER X
            Signal:X=SL=-18                                 | +{X=SL=-18}                                 | 10 EXTENSION_PARAMETER X
            Signal:X= Y=5                                   | +{X=Y=5}                                    | 11 EXTENSION_PARAMETER X
            Signal:X= RTD=5                                 | +{X=RTD=5}                                  | 11 EXTENSION_PARAMETER X
            Signal:X= SL NL=5                               | NL=5 +{X=SL}                                | 11 EXTENSION_PARAMETER X
            Signal:X= "SL=-18"                              | +{X="SL=-18"}                               | 11 EXTENSION_PARAMETER X
            QualityEst:RLQEstAlgo= RCQ=5                    | RCQ=5 +{RLQEstAlgo=}                        | 12 EMPTY_VALUE RLQEstAlgo, 24 EXTENSION_PARAMETER RLQEstAlgo
            Signal:SL=-18 X==                               | SL=-18 +{X==}                               | 17 EXTENSION_PARAMETER X
            Signal:SL=-18 X=a=b                             | SL=-18 +{X=a=b}                             | 17 EXTENSION_PARAMETER X
            Signal:SL=-18 X=é                               | SL=-18 +{X=é}                               | 17 EXTENSION_PARAMETER X
            Signal:SL=-18 RTD=80                            | SL=-18 +{RTD=80}                            | 19 EXTENSION_PARAMETER RTD
            Signal:RTD=80 SL=-18                            | SL=-18 +{RTD=80}                            | 12 EXTENSION_PARAMETER RTD
            Signal:SL=-18 IP=192.0.2.9                      | SL=-18 +{IP=192.0.2.9}                      | 18 EXTENSION_PARAMETER IP
            Signal:SL=-18 to-tag=1                          | SL=-18 +{to-tag=1}                          | 22 EXTENSION_PARAMETER to-tag
            Signal:SL=-18 ALongKeyOfMoreThanSixteenOctets=1 | SL=-18 +{ALongKeyOfMoreThanSixteenOctets=1} | 47 EXTENSION_PARAMETER ALongKeyOfMoreThanSixteenOctets
            Signal:SL=-18 ExtROEstAlg=1                     | SL=-18 +{ExtROEstAlg=1}                     | 27 EXTENSION_PARAMETER ExtROEstAlg
            Signal:SL=-18 EXTR=90                           | SL=-18 +{EXTR=90}                           | 20 EXTENSION_PARAMETER EXTR
            Signal:SLX=1 XSL=1 S=1 | +{SLX=1} +{XSL=1} +{S=1} | 12 EXTENSION_PARAMETER SLX, 18 EXTENSION_PARAMETER XSL, 22 EXTENSION_PARAMETER S
            Signal:SL=-18 X="a b" NL=-50                    | SL=-18 NL=-50 +{X="a b"}                    | 17 EXTENSION_PARAMETER X
            Signal:SL=-18 X="" NL=-50                       | SL=-18 NL=-50 +{X=""}                       | 17 EXTENSION_PARAMETER X
            Signal:SL=-18 X="a b | SL=-18 +{X="a b} | 17 QUOTE_UNTERMINATED, 17 EXTENSION_PARAMETER X
            Signal:SL=-18 X=" | SL=-18 +{X="} | 17 QUOTE_UNTERMINATED, 17 EXTENSION_PARAMETER X
            Signal:SL=-18 X="a b"NL=-50 | SL=-18 NL=-50 +{X="a b"} | 17 SEPARATOR_MISSING X, 17 EXTENSION_PARAMETER X
            Signal:SL=-18 X="a"y NL=-50 | SL=-18 NL=-50 +{X="a"} +{y} | 17 SEPARATOR_MISSING X, 17 EXTENSION_PARAMETER X, 20 PARAMETER_MALFORMED
            Signal:SL=-18 X=1;2                             | SL=-18 +{X=1;2}                             | 17 EXTENSION_PARAMETER X
            Signal:X=(a                                     | +{X=(a}                                     | 10 EXTENSION_PARAMETER X
            SessionDesc:PT=0 X=1 PD=PCMU                    | PT=0 PD=PCMU +{X=1}                         | 20 EXTENSION_PARAMETER X
            """)
    void parametersOfOtherLinesAndVendors(String line, @Nullable String read, @Nullable String noted) {
        OneLine.check(line, read, noted);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '§', textBlock = """
            Signal:loud SL=-18        | SL=-18 +{loud}             | 8 PARAMETER_MALFORMED
            Signal:SL=-18 loud        | SL=-18 +{loud}             | 15 PARAMETER_MALFORMED
            Signal:SL=-18 loud NL=-50 | SL=-18 NL=-50 +{loud}      | 15 PARAMETER_MALFORMED
            Signal:SL=-18 SL          | SL=-18 +{SL}               | 15 PARAMETER_MALFORMED
            Signal:SL=-18 NL          | SL=-18 +{NL}               | 15 PARAMETER_MALFORMED
            Signal:SL=-18 NL -50      | SL=-18 +{NL} +{-50}        | 15 PARAMETER_MALFORMED, 18 PARAMETER_MALFORMED
            Signal:SL=-18 =           | SL=-18 +{=}                | 15 PARAMETER_MALFORMED
            Signal:SL=-18 = 5         | (refused) SL=-18 +{=} +{5} | 15 PARAMETER_MALFORMED, 17 PARAMETER_MALFORMED
            Signal:SL=-18 =5          | SL=-18 +{=5}               | 15 PARAMETER_MALFORMED
            Signal:SL=-18 (X)=5       | SL=-18 +{(X)=5}            | 15 PARAMETER_MALFORMED
            Signal:SL=-18 "a b"       | SL=-18 +{"a} +{b"}         | 15 PARAMETER_MALFORMED, 18 PARAMETER_MALFORMED
            Signal:SL=-18 ;x          | SL=-18 +{;x}               | 15 PARAMETER_MALFORMED
            Signal:SL=-18 , NL=-50    | SL=-18 NL=-50 +{,}         | 15 PARAMETER_MALFORMED
            Signal:SL=-18 é=1         | SL=-18 +{é=1}              | 15 PARAMETER_MALFORMED
            Signal:SL=-18 é           | SL=-18 +{é}                | 15 PARAMETER_MALFORMED
            Signal:-18                | +{-18}                     | 8 PARAMETER_MALFORMED
            Signal:N                  | +{N}                       | 8 PARAMETER_MALFORMED
            Signal:-18␁               | +{-18␁}                    | 8 PARAMETER_MALFORMED, 11 CONTROL_CHARACTER /
            Signal:SL=-18 X␁=5        | SL=-18 +{X␁=5}             | 15 PARAMETER_MALFORMED, 16 CONTROL_CHARACTER /
            Signal:SL=-18 X=␁ NL=-50  | SL=-18 NL=-50 +{X=␁}       | 17 CONTROL_CHARACTER /, 17 EXTENSION_PARAMETER X
            """)
    void piecesThatAreNoParameter(String line, @Nullable String read, @Nullable String noted) {
        OneLine.check(line, read, noted);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '§', textBlock = """
            Signal:X=1,SL=-18 | SL=-18 +{X=1} | 10 SEPARATOR_WRONG X, 10 EXTENSION_PARAMETER X
            Signal:X=1;SL=-18,NL=-50 RERL=55 | SL=-18 NL=-50 RERL=55 +{X=1} | 10 SEPARATOR_WRONG X, 10 EXTENSION_PARAMETER X, 15 SEPARATOR_WRONG SL
            Signal:X=1,Y=2,sl=-18 | SL=-18 +{X=1,Y=2} | 10 SEPARATOR_WRONG X, 10 EXTENSION_PARAMETER X
            Signal:X=,SL=-18 | SL=-18 +{X=} | 8 EMPTY_VALUE X, 10 SEPARATOR_WRONG X, 10 EXTENSION_PARAMETER X
            Signal:X=1,2,SL=-18 | SL=-18 +{X=1,2} | 10 SEPARATOR_WRONG X, 10 EXTENSION_PARAMETER X
            Signal:X=1,,SL=-18 | +{X=1,,SL=-18} | 10 EXTENSION_PARAMETER X
            Signal:X=1, SL=-18 | SL=-18 +{X=1,} | 10 EXTENSION_PARAMETER X
            Signal:X=1,SL =-18 | +{X=1,SL} +{=-18} | 10 EXTENSION_PARAMETER X, 15 PARAMETER_MALFORMED
            Signal:X=1,RTD=5 | +{X=1,RTD=5} | 10 EXTENSION_PARAMETER X
            Signal:X=1,SL | +{X=1,SL} | 10 EXTENSION_PARAMETER X
            Signal:X="1,SL=-18" NL=-50 | NL=-50 +{X="1,SL=-18"} | 10 EXTENSION_PARAMETER X
            Signal:X="1",SL=-18 | SL=-18 +{X="1"} | 10 SEPARATOR_WRONG X, 10 EXTENSION_PARAMETER X
            Signal:X="1", SL=-18 | SL=-18 +{X="1"} +{,} | 10 SEPARATOR_MISSING X, 10 EXTENSION_PARAMETER X, 13 PARAMETER_MALFORMED
            Signal:X=1",SL=-18 | +{X=1",SL=-18} | 10 EXTENSION_PARAMETER X
            Signal:SL=-18 SL=-19,NL=-50 | SL=-18 NL=-50 +{SL=-19} | 18 PARAMETER_REPEATED SL, 18 SEPARATOR_WRONG SL
            Signal:SL=-18 SL=,NL=-50 | SL=-18 NL=-50 | 18 EMPTY_VALUE SL, 18 SEPARATOR_WRONG SL
            Signal:SL=-18 ,NL=-50 | SL=-18 NL=-50 | 15 SEPARATOR_WRONG
            Signal:loud,SL=-18,NL=-50 | SL=-18 NL=-50 +{loud} | 8 PARAMETER_MALFORMED, 8 SEPARATOR_WRONG, 16 SEPARATOR_WRONG SL
            Signal:SL=NaN,NL=-50 | SL?{NaN} NL=-50 | 11 NOT_A_NUMBER SL, 11 SEPARATOR_WRONG SL
            Signal:SL=NaN, NL=-50 | SL?{NaN} NL=-50 | 11 NOT_A_NUMBER SL, 11 SEPARATOR_WRONG SL
            Signal:SL=loud,NL=-50,RERL=55 | SL?{loud} NL=-50 RERL=55 | 11 NUMBER_MALFORMED SL, 11 SEPARATOR_WRONG SL, 19 SEPARATOR_WRONG NL
            Signal:SL=loud;NL=-50 | SL?{loud} NL=-50 | 11 NUMBER_MALFORMED SL, 11 SEPARATOR_WRONG SL
            Signal:SL=loud, | SL?{loud} | 11 NUMBER_MALFORMED SL, 11 SEPARATOR_WRONG SL
            Signal:SL=loud,X=1 | SL?{loud,X=1} | 11 NUMBER_MALFORMED SL
            Signal:SL=,NL=-50 | SL?{} NL=-50 | 11 EMPTY_VALUE SL, 11 SEPARATOR_WRONG SL
            Signal:SL=+5,NL=-50 | SL=5 NL=-50 | 11 SIGN_UNEXPECTED SL, 11 SEPARATOR_WRONG SL
            Signal:SL=-18dB,NL=-50 | SL=-18 NL=-50 | 11 UNIT_BEHIND_NUMBER SL, 11 SEPARATOR_WRONG SL
            Delay:RTD=12ms,ESD=5 | RTD=12 ESD=5 | 11 UNIT_BEHIND_NUMBER RTD, 11 SEPARATOR_WRONG RTD
            Delay:RTD=2s,ESD=5 | RTD?{2s} ESD=5 | 11 UNIT_BEHIND_NUMBER RTD, 11 SEPARATOR_WRONG RTD
            PacketLoss:NLR=1,5,JDR=2 | NLR=1.5 JDR=2 | 16 DECIMAL_COMMA NLR, 16 SEPARATOR_WRONG NLR
            PacketLoss:NLR=1,2,3,JDR=2 | NLR?{1,2,3} JDR=2 | 16 NUMBER_MALFORMED NLR, 16 SEPARATOR_WRONG NLR
            SessionDesc:SSUP=yes,PT=8 | PT=8 SSUP?{yes} | 18 SWITCH_UNKNOWN SSUP, 18 SEPARATOR_WRONG SSUP
            SessionDesc:SSUP=,PT=8 | PT=8 SSUP?{} | 18 EMPTY_VALUE SSUP, 18 SEPARATOR_WRONG SSUP
            SessionDesc:SR=none,PT=8 | PT=8 SR?{none} | 16 NOT_A_NUMBER SR, 16 SEPARATOR_WRONG SR
            SessionDesc:SR=,PT=8 | PT=8 SR?{} | 16 EMPTY_VALUE SR, 16 SEPARATOR_WRONG SR
            SessionDesc:SR=8000,16000,PT=8 | PT=8 SR=[8000, 16000] | 16 SEPARATOR_WRONG SR, 21 SEPARATOR_WRONG SR
            SessionDesc:PD=,PT=8 | PT=8 PD?{} | 16 EMPTY_VALUE PD, 16 SEPARATOR_WRONG PD
            SessionDesc:PD=a,b,PT=8 | PT=8 PD=a,b | 16 SEPARATOR_WRONG PD
            SessionDesc:FMTP=a,PT=8 | FMTP=a,PT=8 | 18 TEXT_NOT_QUOTED FMTP
            SessionDesc:FMTP="a,PT=8" PLC=3 | FMTP=a,PT=8 PLC=3 | 18 WORD_CHARACTERS FMTP
            QualityEst:RLQEstAlgo=a,RLQ=90 | RLQ=90 RLQEstAlg=a | 23 SEPARATOR_WRONG RLQEstAlgo, 23 ALGORITHM_KEY_SPELLING RLQEstAlg
            """)
    void aCommaBeforeTheNextKey(String line, @Nullable String read, @Nullable String noted) {
        OneLine.check(line, read, noted);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '§', textBlock = """
            JitterBuffer:JBN=40 JBM=80 JBX=120   | JBN=40 JBM=80 JBX=120   |
            JitterBuffer:JBN=40 JBM=40 JBX=40    | JBN=40 JBM=40 JBX=40    |
            JitterBuffer:JBN=41 JBM=40 JBX=40    | JBN=41 JBM=40 JBX=40    | 25 JITTER_BUFFER_ORDER JBM
            JitterBuffer:JBN=40 JBM=41 JBX=40    | JBN=40 JBM=41 JBX=40    | 25 JITTER_BUFFER_ORDER JBM
            JitterBuffer:JBN=40 JBM=80 JBX=0     | JBN=40 JBM=80 JBX=0     |
            JitterBuffer:JBN=80 JBM=40 JBX=0     | JBN=80 JBM=40 JBX=0     | 25 JITTER_BUFFER_ORDER JBM
            JitterBuffer:JBN=0 JBM=0 JBX=0       | JBN=0 JBM=0 JBX=0       |
            JitterBuffer:JBN=0 JBM=0 JBX=-1      | JBN=0 JBM=0 JBX=-1      | 30 SIGN_UNEXPECTED JBX, 30 OUT_OF_RANGE JBX
            JitterBuffer:JBN=1 JBM=0 JBX=0       | JBN=1 JBM=0 JBX=0       | 24 JITTER_BUFFER_ORDER JBM
            JitterBuffer:JBN=0 JBM=1 JBX=0       | JBN=0 JBM=1 JBX=0       |
            JitterBuffer:JBM=40 JBX=20           | JBM=40 JBX=20           | 18 JITTER_BUFFER_ORDER JBM
            JitterBuffer:JBN=40 JBM=20           | JBN=40 JBM=20           | 25 JITTER_BUFFER_ORDER JBM
            JitterBuffer:JBN=40 JBX=20           | JBN=40 JBX=20           |
            JitterBuffer:JBX=20 JBM=40 JBN=50    | JBN=50 JBM=40 JBX=20    | 25 JITTER_BUFFER_ORDER JBM
            JitterBuffer:JBN=65535 JBM=40 JBX=50 | JBN=65535 JBM=40 JBX=50 | 18 SATURATED JBN
            JitterBuffer:JBN=40 JBM=65535 JBX=50 | JBN=40 JBM=65535 JBX=50 | 25 SATURATED JBM
            JitterBuffer:JBN=40 JBM=80 JBX=65535 | JBN=40 JBM=80 JBX=65535 | 32 SATURATED JBX
            JitterBuffer:JBN=x JBM=40 JBX=20     | JBN?{x} JBM=40 JBX=20   | 18 NUMBER_MALFORMED JBN, 24 JITTER_BUFFER_ORDER JBM
            JitterBuffer:JBN=40 JBM=x JBX=20     | JBN=40 JBM?{x} JBX=20   | 25 NUMBER_MALFORMED JBM
            """)
    void delaysOfTheJitterBuffer(String line, @Nullable String read, @Nullable String noted) {
        OneLine.check(line, read, noted);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '§', textBlock = """
            JitterBuffer:JBA=2 JBN=40 JBM=80 JBX=80         | JBA=2 JBN=40 JBM=80 JBX=80         |
            JitterBuffer:JBA=2 JBR=0 JBN=40 JBM=80 JBX=80   | JBA=2 JBR=0 JBN=40 JBM=80 JBX=80   |
            JitterBuffer:JBA=2 JBR=1 JBN=40 JBM=80 JBX=80   | JBA=2 JBR=1 JBN=40 JBM=80 JBX=80   | 18 JITTER_BUFFER_FIXED JBA
            JitterBuffer:JBA=2 JBN=40 JBM=80 JBX=81         | JBA=2 JBN=40 JBM=80 JBX=81         | 18 JITTER_BUFFER_FIXED JBA
            JitterBuffer:JBA=2 JBN=40 JBM=81 JBX=80 | JBA=2 JBN=40 JBM=81 JBX=80 | 18 JITTER_BUFFER_FIXED JBA, 31 JITTER_BUFFER_ORDER JBM
            JitterBuffer:JBA=2 JBM=80                       | JBA=2 JBM=80                       |
            JitterBuffer:JBA=2 JBX=80                       | JBA=2 JBX=80                       |
            JitterBuffer:JBA=2 JBM=65535 JBX=80             | JBA=2 JBM=65535 JBX=80             | 24 SATURATED JBM
            JitterBuffer:JBA=2 JBR=x                        | JBA=2 JBR?{x}                      | 24 NUMBER_MALFORMED JBR
            JitterBuffer:JBA=2 JBR=1                        | JBA=2 JBR=1                        | 18 JITTER_BUFFER_FIXED JBA
            JitterBuffer:JBA=2                              | JBA=2                              |
            JitterBuffer:JBR=15 JBA=2                       | JBA=2 JBR=15                       | 25 JITTER_BUFFER_FIXED JBA
            JitterBuffer:JBA=3 JBR=15 JBN=40 JBM=80 JBX=240 | JBA=3 JBR=15 JBN=40 JBM=80 JBX=240 |
            JitterBuffer:JBA=1 JBR=15                       | JBA=1 JBR=15                       |
            JitterBuffer:JBA=x JBR=15 JBM=80 JBX=240        | JBA?{x} JBR=15 JBM=80 JBX=240      | 18 NUMBER_MALFORMED JBA
            JitterBuffer:JBR=15 JBN=40 JBX=240              | JBR=15 JBN=40 JBX=240              |
            """)
    void aBufferThatDoesNotAdapt(String line, @Nullable String read, @Nullable String noted) {
        OneLine.check(line, read, noted);
    }
}
