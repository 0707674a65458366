package io.vqreport.rtcpxr.reading;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is read where a number should be, and is not alone, or is none, and what is noted? */
class OddNumbersTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '§', textBlock = """
            PacketLoss:NLR=1.0% JDR=0.5% | NLR=1 JDR=0.5       | 16 UNIT_BEHIND_NUMBER NLR, 25 UNIT_BEHIND_NUMBER JDR
            PacketLoss:NLR=1.0 % JDR=0.5 | NLR=1 JDR=0.5 +{%}  | 20 PARAMETER_MALFORMED
            Delay:RTD=80ms ESD=40MS      | RTD=80 ESD=40       | 11 UNIT_BEHIND_NUMBER RTD, 20 UNIT_BEHIND_NUMBER ESD
            Signal:SL=-18dBm0 NL=-50dBm RERL=55dB | SL=-18 NL=-50 RERL=55 | 11 UNIT_BEHIND_NUMBER SL, 22 UNIT_BEHIND_NUMBER NL, 34 UNIT_BEHIND_NUMBER RERL
            SessionDesc:FD=20msec FO=160bytes PPS=50packets/s | FD=20 FO=160 PPS=50 | 16 UNIT_BEHIND_NUMBER FD, 26 UNIT_BEHIND_NUMBER FO, 39 UNIT_BEHIND_NUMBER PPS
            BurstGapLoss:GMIN=16packets  | GMIN=16             | 19 UNIT_BEHIND_NUMBER GMIN
            Delay:RTD=80@ ESD=80[        | RTD?{80@} ESD?{80[} | 11 NUMBER_MALFORMED RTD, 19 NUMBER_MALFORMED ESD
            Delay:RTD=80` ESD=80{        | RTD?{80`} ESD?{80{} | 11 NUMBER_MALFORMED RTD, 19 NUMBER_MALFORMED ESD
            Delay:RTD=80m1               | RTD?{80m1}          | 11 NUMBER_MALFORMED RTD
            Delay:RTD=80ms.              | RTD?{80ms.}         | 11 NUMBER_MALFORMED RTD
            Delay:RTD=100000ms           | RTD=100000          | 11 UNIT_BEHIND_NUMBER RTD, 11 ABOVE_RFC_RANGE RTD
            Delay:RTD=-5ms               | RTD=-5              | 11 UNIT_BEHIND_NUMBER RTD, 11 OUT_OF_RANGE RTD
            Delay:RTD=1.5ms              | RTD=1.5             | 11 UNIT_BEHIND_NUMBER RTD
            JitterBuffer:JBN=65535ms     | JBN=65535           | 18 UNIT_BEHIND_NUMBER JBN, 18 SATURATED JBN
            Delay:RTD=80milliseconds ESD=4millis | RTD=80 ESD=4 | 11 UNIT_BEHIND_NUMBER RTD, 30 UNIT_BEHIND_NUMBER ESD
            Delay:RTD=80msec ESD=4msecs  | RTD=80 ESD=4        | 11 UNIT_BEHIND_NUMBER RTD, 22 UNIT_BEHIND_NUMBER ESD
            PacketLoss:NLR=1percent JDR=2pct | NLR=1 JDR=2     | 16 UNIT_BEHIND_NUMBER NLR, 29 UNIT_BEHIND_NUMBER JDR
            SessionDesc:FO=160octets FPP=2frames PPS=50pps | FO=160 FPP=2 PPS=50 | 16 UNIT_BEHIND_NUMBER FO, 30 UNIT_BEHIND_NUMBER FPP, 42 UNIT_BEHIND_NUMBER PPS
            Signal:SL=-18db NL=-50dBm    | SL=-18 NL=-50       | 11 UNIT_BEHIND_NUMBER SL, 20 UNIT_BEHIND_NUMBER NL
            """)
    void aUnitBehindTheNumberIsLeftOut(String line, @Nullable String read, @Nullable String noted) {
        OneLine.check(line, read, noted);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '§', textBlock = """
            Delay:RTD=2s ESD=80us        | RTD?{2s} ESD?{80us}   | 11 UNIT_BEHIND_NUMBER RTD, 18 UNIT_BEHIND_NUMBER ESD
            Delay:RTD=80ms/s ESD=5z      | RTD?{80ms/s} ESD?{5z} | 11 UNIT_BEHIND_NUMBER RTD, 22 UNIT_BEHIND_NUMBER ESD
            Delay:RTD=0xA ESD=1e         | RTD?{0xA} ESD?{1e}    | 11 UNIT_BEHIND_NUMBER RTD, 19 UNIT_BEHIND_NUMBER ESD
            Delay:RTD=80A ESD=80%        | RTD?{80A} ESD?{80%}   | 11 UNIT_BEHIND_NUMBER RTD, 19 UNIT_BEHIND_NUMBER ESD
            BurstGapLoss:BD=3k GD=2min   | BD?{3k} GD?{2min}     | 17 UNIT_BEHIND_NUMBER BD, 23 UNIT_BEHIND_NUMBER GD
            PacketLoss:NLR=5ms JDR=1ppm  | NLR?{5ms} JDR?{1ppm}  | 16 UNIT_BEHIND_NUMBER NLR, 24 UNIT_BEHIND_NUMBER JDR
            Signal:RERL=5s               | RERL?{5s}             | 13 UNIT_BEHIND_NUMBER RERL
            Delay:RTD=8millisecondsx     | RTD?{8millisecondsx}  | 11 UNIT_BEHIND_NUMBER RTD
            QualityEst:MOSLQ=4f RLQ=90R  | RLQ?{90R} MOSLQ?{4f}  | 18 UNIT_BEHIND_NUMBER MOSLQ, 25 UNIT_BEHIND_NUMBER RLQ
            """)
    void aNumberInAnotherUnitIsKeptAsText(String line, @Nullable String read, @Nullable String noted) {
        OneLine.check(line, read, noted);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '§', textBlock = """
            PacketLoss:NLR=1,5 JDR=0,25        | NLR=1.5 JDR=0.25          | 16 DECIMAL_COMMA NLR, 24 DECIMAL_COMMA JDR
            PacketLoss:NLR=1,5                 | NLR=1.5                   | 16 DECIMAL_COMMA NLR
            PacketLoss:NLR=-1,5                | NLR=-1.5                  | 16 DECIMAL_COMMA NLR, 16 OUT_OF_RANGE NLR
            PacketLoss:NLR=1,567               | NLR=1.567                 | 16 DECIMAL_COMMA NLR
            PacketLoss:NLR=120,5               | NLR=120.5                 | 16 DECIMAL_COMMA NLR, 16 OUT_OF_RANGE NLR
            PacketLoss:NLR=1, JDR=0.5          | NLR=1 JDR=0.5             | 16 SEPARATOR_WRONG NLR
            PacketLoss:NLR=1; JDR=0.5          | NLR=1 JDR=0.5             | 16 SEPARATOR_WRONG NLR
            PacketLoss:NLR=1,JDR=0.5           | NLR=1 JDR=0.5             | 16 SEPARATOR_WRONG NLR
            PacketLoss:NLR=1;JDR=0.5           | NLR=1 JDR=0.5             | 16 SEPARATOR_WRONG NLR
            PacketLoss:NLR=1,                  | NLR=1                     | 16 SEPARATOR_WRONG NLR
            PacketLoss:NLR=1;                  | NLR=1                     | 16 SEPARATOR_WRONG NLR
            PacketLoss:NLR=1;5                 | NLR?{1;5}                 | 16 NUMBER_MALFORMED NLR
            PacketLoss:NLR=1,5,6               | NLR?{1,5,6}               | 16 NUMBER_MALFORMED NLR
            PacketLoss:NLR=1,x                 | NLR?{1,x}                 | 16 NUMBER_MALFORMED NLR
            PacketLoss:NLR=1,SL=2              | NLR?{1,SL=2}              | 16 NUMBER_MALFORMED NLR
            PacketLoss:NLR=1,5%                | NLR?{1,5%}                | 16 NUMBER_MALFORMED NLR
            PacketLoss:NLR=1.0,5               | NLR?{1.0,5}               | 16 NUMBER_MALFORMED NLR
            PacketLoss:NLR=1.0,JDR=2           | NLR=1 JDR=2               | 16 SEPARATOR_WRONG NLR
            PacketLoss:NLR=100,                | NLR=100                   | 16 SEPARATOR_WRONG NLR
            PacketLoss:NLR=1,2345678901234567  | NLR?{1,2345678901234567}  | 16 DECIMAL_COMMA NLR
            PacketLoss:NLR=1,23456789012345678 | NLR?{1,23456789012345678} | 16 NUMBER_MALFORMED NLR
            PacketLoss:NLR=1,00000000000000000 | NLR?{1,00000000000000000} | 16 NUMBER_MALFORMED NLR
            PacketLoss:NLR=1000,               | NLR=1000                  | 16 SEPARATOR_WRONG NLR, 16 OUT_OF_RANGE NLR
            PacketLoss:NLR=,5                  | NLR?{,5}                  | 16 NUMBER_MALFORMED NLR
            Delay:RTD=1,500 ESD=0,500          | RTD?{1,500} ESD=0.5       | 11 NUMBER_MALFORMED RTD, 21 DECIMAL_COMMA ESD
            Delay:RTD=1,50 ESD=1000,500        | RTD=1.5 ESD=1000.5        | 11 DECIMAL_COMMA RTD, 20 DECIMAL_COMMA ESD
            BurstGapLoss:BD=93,600 GD=3,600,000 | BD?{93,600} GD?{3,600,000} | 17 NUMBER_MALFORMED BD, 27 NUMBER_MALFORMED GD
            QualityEst:MOSLQ=4,100 RLQ=1,500   | RLQ?{1,500} MOSLQ=4.1     | 18 DECIMAL_COMMA MOSLQ, 28 NUMBER_MALFORMED RLQ
            JitterBuffer:JBA=3, JBR=2; JBN=40, | JBA=3 JBR=2 JBN=40        | 18 SEPARATOR_WRONG JBA, 25 SEPARATOR_WRONG JBR, 32 SEPARATOR_WRONG JBN
            SessionDesc:PT=0, PLC=3,PPS=50;    | PT=0 PPS=50 PLC=3         | 16 SEPARATOR_WRONG PT, 23 SEPARATOR_WRONG PLC, 29 SEPARATOR_WRONG PPS
            Signal:SL=-18, NL=-50,RERL=55      | SL=-18 NL=-50 RERL=55     | 11 SEPARATOR_WRONG SL, 19 SEPARATOR_WRONG NL
            """)
    void aCommaOrSemicolon(String line, @Nullable String read, @Nullable String noted) {
        OneLine.check(line, read, noted);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '§', textBlock = """
            JitterBuffer:JBM=20JBX=240    | JBM=20 JBX=240     | 18 SEPARATOR_MISSING JBM
            JitterBuffer:JBA=3JBR=2JBN=40 | JBA=3 JBR=2 JBN=40 | 18 SEPARATOR_MISSING JBA, 23 SEPARATOR_MISSING JBR
            JitterBuffer:JBX=240JBM=20    | JBM=20 JBX=240     | 18 SEPARATOR_MISSING JBX
            JitterBuffer:JBM=20jbx=240    | JBM=20 JBX=240     | 18 SEPARATOR_MISSING JBM
            JitterBuffer:JBM=20RTD=240    | JBM?{20RTD=240}    | 18 NUMBER_MALFORMED JBM
            JitterBuffer:JBM=200000JBA=3  | JBA=3 JBM=200000   | 18 SEPARATOR_MISSING JBM, 18 TOO_MANY_DIGITS JBM, 18 ABOVE_RFC_RANGE JBM
            JitterBuffer:JBM=-2JBX=240    | JBM=-2 JBX=240     | 18 SEPARATOR_MISSING JBM, 18 SIGN_UNEXPECTED JBM, 18 OUT_OF_RANGE JBM
            JitterBuffer:JBM=2.5JBX=240   | JBM=2.5 JBX=240    | 18 SEPARATOR_MISSING JBM, 18 DECIMALS_IN_INTEGER JBM
            JitterBuffer:JBM=20JBX 240    | JBM?{20JBX} +{240} | 18 UNIT_BEHIND_NUMBER JBM, 24 PARAMETER_MALFORMED
            JitterBuffer:JBM=20JBX =240   | JBM?{20JBX} +{=240} | 18 UNIT_BEHIND_NUMBER JBM, 24 PARAMETER_MALFORMED
            PacketLoss:NLR=1.JDR=2        | NLR?{1.JDR=2}      | 16 NUMBER_MALFORMED NLR
            """)
    void theNextKeyRightBehindTheNumber(String line, @Nullable String read, @Nullable String noted) {
        OneLine.check(line, read, noted);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '§', textBlock = """
            PacketLoss:NLR=NaN JDR=nan                | NLR?{NaN} JDR?{nan}                | 16 NOT_A_NUMBER NLR, 24 NOT_A_NUMBER JDR
            PacketLoss:NLR=-nan JDR=-NaN              | NLR?{-nan} JDR?{-NaN}              | 16 NOT_A_NUMBER NLR, 25 NOT_A_NUMBER JDR
            PacketLoss:NLR=inf JDR=-inf               | NLR?{inf} JDR?{-inf}               | 16 NOT_A_NUMBER NLR, 24 NOT_A_NUMBER JDR
            PacketLoss:NLR=Infinity JDR=-Infinity     | NLR?{Infinity} JDR?{-Infinity}     | 16 NOT_A_NUMBER NLR, 29 NOT_A_NUMBER JDR
            PacketLoss:NLR=null JDR=(null)            | NLR?{null} JDR?{(null)}            | 16 NOT_A_NUMBER NLR, 25 NOT_A_NUMBER JDR
            PacketLoss:NLR=none JDR=N/A               | NLR?{none} JDR?{N/A}               | 16 NOT_A_NUMBER NLR, 25 NOT_A_NUMBER JDR
            PacketLoss:NLR=na JDR=unknown             | NLR?{na} JDR?{unknown}             | 16 NOT_A_NUMBER NLR, 23 NOT_A_NUMBER JDR
            PacketLoss:NLR=-- JDR=undefined           | NLR?{--} JDR?{undefined}           | 16 NOT_A_NUMBER NLR, 23 NOT_A_NUMBER JDR
            PacketLoss:NLR=- JDR=-                    | NLR?{-} JDR?{-}                    | 16 NOT_A_NUMBER NLR, 22 NOT_A_NUMBER JDR
            PacketLoss:NLR=undefined1 JDR=undefined12 | NLR?{undefined1} JDR?{undefined12} | 16 NUMBER_MALFORMED NLR, 31 NUMBER_MALFORMED JDR
            PacketLoss:NLR=x JDR=nan1                 | NLR?{x} JDR?{nan1}                 | 16 NUMBER_MALFORMED NLR, 22 NUMBER_MALFORMED JDR
            JitterBuffer:JBA=none                     | JBA?{none}                         | 18 NOT_A_NUMBER JBA
            """)
    void wordsThatStandForNone(String line, @Nullable String read, @Nullable String noted) {
        OneLine.check(line, read, noted);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '§', textBlock = """
            PacketLoss:NLR=abc JDR=0.5.1 | NLR?{abc} JDR?{0.5.1}       | 16 NUMBER_MALFORMED NLR, 24 NUMBER_MALFORMED JDR
            PacketLoss:NLR=1. JDR=.5     | NLR?{1.} JDR?{.5}           | 16 NUMBER_MALFORMED NLR, 23 NUMBER_MALFORMED JDR
            PacketLoss:NLR=1.x JDR=1.5x5 | NLR?{1.x} JDR?{1.5x5}       | 16 NUMBER_MALFORMED NLR, 24 NUMBER_MALFORMED JDR
            PacketLoss:NLR=1e5 JDR=0x10  | NLR?{1e5} JDR?{0x10}        | 16 NUMBER_MALFORMED NLR, 24 NUMBER_MALFORMED JDR
            PacketLoss:NLR=1.5e-3        | NLR?{1.5e-3}                | 16 NUMBER_MALFORMED NLR
            PacketLoss:NLR="1.5" JDR='1' | NLR?{"1.5"} JDR?{'1'}       | 16 NUMBER_MALFORMED NLR, 26 NUMBER_MALFORMED JDR
            PacketLoss:NLR=1=2 JDR==     | NLR?{1=2} JDR?{=}           | 16 NUMBER_MALFORMED NLR, 24 NUMBER_MALFORMED JDR
            PacketLoss:NLR=١ JDR=½       | NLR?{١} JDR?{½}             | 16 NUMBER_MALFORMED NLR, 22 NUMBER_MALFORMED JDR
            PacketLoss:NLR=12345678x     | NLR?{12345678x}             | 16 UNIT_BEHIND_NUMBER NLR
            PacketLoss:NLR=12345678%     | NLR=12345678                | 16 UNIT_BEHIND_NUMBER NLR, 16 OUT_OF_RANGE NLR
            PacketLoss:NLR=1.12345678%   | NLR=1.12345678              | 16 UNIT_BEHIND_NUMBER NLR
            PacketLoss:NLR=1.12345678.   | NLR?{1.12345678.}           | 16 NUMBER_MALFORMED NLR
            PacketLoss:NLR=12345678.     | NLR?{12345678.}             | 16 NUMBER_MALFORMED NLR
            PacketLoss:NLR=12345678.x    | NLR?{12345678.x}            | 16 NUMBER_MALFORMED NLR
            PacketLoss:NLR=1.5.          | NLR?{1.5.}                  | 16 NUMBER_MALFORMED NLR
            Signal:SL=loud NL=-x RERL=5- | SL?{loud} NL?{-x} RERL?{5-} | 11 NUMBER_MALFORMED SL, 19 NUMBER_MALFORMED NL, 27 NUMBER_MALFORMED RERL
            Delay:RTD=20040101 ESD=1/2   | RTD=20040101 ESD?{1/2}      | 11 TOO_MANY_DIGITS RTD, 11 ABOVE_RFC_RANGE RTD, 24 NUMBER_MALFORMED ESD
            """)
    void whatIsNoNumberIsKeptAsText(String line, @Nullable String read, @Nullable String noted) {
        OneLine.check(line, read, noted);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '§', textBlock = """
            Signal:SL= NL=-50 RERL=          | SL?{} NL=-50 RERL?{}  | 12 EMPTY_VALUE SL, 24 EMPTY_VALUE RERL
            Signal:SL=                       | SL?{}                 | 11 EMPTY_VALUE SL
            Signal:SL= NL=                   | SL?{} NL?{}           | 12 EMPTY_VALUE SL, 15 EMPTY_VALUE NL
            Signal:SL=␠                      | SL?{}                 | 11 TRAILING_BLANK, 11 EMPTY_VALUE SL
            Signal:SL=⏎ -18 NL=-50           | SL=-18 NL=-50         |
            Signal:SL = -18 NL =-50 RERL= 55 | SL=-18 NL=-50 RERL=55 |
            Signal:SL␉=␉-18␉NL=-50           | SL=-18 NL=-50         |
            Signal:SL= RTD=5                 | SL?{} +{RTD=5}        | 12 EMPTY_VALUE SL, 16 EXTENSION_PARAMETER RTD
            Signal:SL= X=5 NL=-50            | SL?{} NL=-50 +{X=5}   | 12 EMPTY_VALUE SL, 14 EXTENSION_PARAMETER X
            Signal:SL= 1=5                   | SL?{1=5}              | 12 NUMBER_MALFORMED SL
            Signal:SL=X=5                    | SL?{X=5}              | 11 NUMBER_MALFORMED SL
            SessionDesc:PD= X=1              | PD?{} +{X=1}          | 17 EMPTY_VALUE PD, 19 EXTENSION_PARAMETER X
            SessionDesc:SR= X=1 SSUP= Y=2    | SR?{} SSUP?{} +{X=1} +{Y=2} | 17 EMPTY_VALUE SR, 19 EXTENSION_PARAMETER X, 27 EMPTY_VALUE SSUP, 29 EXTENSION_PARAMETER Y
            SessionDesc:FMTP= a=b            | FMTP=a=b              | 19 TEXT_NOT_QUOTED FMTP
            Signal:SL= SL=5                  | SL?{} +{SL=5}         | 12 EMPTY_VALUE SL, 15 PARAMETER_REPEATED SL
            Signal:SL=  NL=5                 | SL?{} NL=5            | 13 EMPTY_VALUE SL
            Signal:SL=5  NL=5                | SL=5 NL=5             |
            """)
    void emptyValues(String line, @Nullable String read, @Nullable String noted) {
        OneLine.check(line, read, noted);
    }
}
