package io.vqreport.rtcpxr.reading;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is read of numbers (RFC 6035 section 4.6.1), in and out of their form, and what is noted? */
class NumbersTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '§', textBlock = """
            JitterBuffer:JBA=3 JBR=2 JBN=40 JBM=80 JBX=120     | JBA=3 JBR=2 JBN=40 JBM=80 JBX=120            |
            JitterBuffer:JBN=0 JBM=65534                       | JBN=0 JBM=65534                              |
            JitterBuffer:JBN=00040 JBM=00080                   | JBN=40 JBM=80                                |
            JitterBuffer:JBN=000040 JBM=80                     | JBN=40 JBM=80                                | 18 TOO_MANY_DIGITS JBN
            JitterBuffer:JBN=65535 JBM=65535                   | JBN=65535 JBM=65535                          | 18 SATURATED JBN, 28 SATURATED JBM
            JitterBuffer:JBN=65536                             | JBN=65536                                    | 18 ABOVE_RFC_RANGE JBN
            JitterBuffer:JBN=99999                             | JBN=99999                                    | 18 ABOVE_RFC_RANGE JBN
            JitterBuffer:JBN=100000 | JBN=100000 | 18 TOO_MANY_DIGITS JBN, 18 ABOVE_RFC_RANGE JBN
            JitterBuffer:JBN=1000000 | JBN=1000000 | 18 TOO_MANY_DIGITS JBN, 18 ABOVE_RFC_RANGE JBN
            JitterBuffer:JBN=10000000 | JBN=10000000 | 18 TOO_MANY_DIGITS JBN, 18 ABOVE_RFC_RANGE JBN
            JitterBuffer:JBN=100000000 | JBN=100000000 | 18 TOO_MANY_DIGITS JBN, 18 ABOVE_RFC_RANGE JBN
            JitterBuffer:JBN=134217727 | JBN=134217727 | 18 TOO_MANY_DIGITS JBN, 18 ABOVE_RFC_RANGE JBN
            JitterBuffer:JBN=134217728 | JBN?{134217728} | 18 TOO_MANY_DIGITS JBN, 18 ABOVE_RFC_RANGE JBN
            JitterBuffer:JBN=1340000000 | JBN?{1340000000} | 18 TOO_MANY_DIGITS JBN, 18 ABOVE_RFC_RANGE JBN
            JitterBuffer:JBN=999999999999999999 | JBN?{999999999999999999} | 18 TOO_MANY_DIGITS JBN, 18 ABOVE_RFC_RANGE JBN
            JitterBuffer:JBN=9999999999999999999 | JBN?{9999999999999999999} | 18 TOO_MANY_DIGITS JBN, 18 ABOVE_RFC_RANGE JBN
            JitterBuffer:JBN=000000000000000040                | JBN=40                                       | 18 TOO_MANY_DIGITS JBN
            JitterBuffer:JBN=0000000000000000040               | JBN?{0000000000000000040}                    | 18 TOO_MANY_DIGITS JBN
            JitterBuffer:JBN=4 JBX=5                           | JBN=4 JBX=5                                  |
            BurstGapLoss:BD=3600000 GD=3600001                 | BD=3600000 GD=3600001                        | 28 ABOVE_RFC_RANGE GD
            BurstGapLoss:BD=65535 GD=9999999                   | BD=65535 GD=9999999                          | 17 SATURATED BD, 26 ABOVE_RFC_RANGE GD
            BurstGapLoss:BD=10000000 | BD=10000000 | 17 TOO_MANY_DIGITS BD, 17 ABOVE_RFC_RANGE BD
            BurstGapLoss:GMIN=0                                | GMIN=0                                       | 19 OUT_OF_RANGE GMIN
            BurstGapLoss:GMIN=1                                | GMIN=1                                       |
            BurstGapLoss:GMIN=255                              | GMIN=255                                     |
            BurstGapLoss:GMIN=256                              | GMIN=256                                     | 19 OUT_OF_RANGE GMIN
            SessionDesc:PT=127 FD=0 FO=99999 FPP=99 PPS=0 | PT=127 FD=0 FO=99999 FPP=99 PPS=0 | 23 OUT_OF_RANGE FD, 45 OUT_OF_RANGE PPS
            SessionDesc:PT=128 FD=1 FO=1 FPP=1 PPS=1           | PT=128 FD=1 FO=1 FPP=1 PPS=1                 | 16 OUT_OF_RANGE PT
            SessionDesc:FD=9999 FO=100000 PPS=99999 | FD=9999 FO=100000 PPS=99999 | 24 TOO_MANY_DIGITS FO, 24 OUT_OF_RANGE FO
            SessionDesc:FPP=100 | FPP=100 | 17 TOO_MANY_DIGITS FPP, 17 OUT_OF_RANGE FPP
            SessionDesc:FD=10000 | FD=10000 | 16 TOO_MANY_DIGITS FD, 16 OUT_OF_RANGE FD
            Delay:RTD=65534 ESD=65535 OWD=1 SOWD=2 IAJ=3 MAJ=4 | RTD=65534 ESD=65535 OWD=1 SOWD=2 IAJ=3 MAJ=4 | 21 SATURATED ESD
            QualityEst:RLQ=120 RCQ=121 EXTRI=127 | RLQ=120 RCQ=121 EXTRI=127 | 24 ABOVE_RFC_RANGE RCQ, 34 UNAVAILABLE EXTRI
            QualityEst:EXTRI=150 EXTRO=151 | EXTRI=150 EXTRO=151 | 18 OUT_OF_RANGE EXTRI, 28 OUT_OF_RANGE EXTRO
            QualityEst:RCQ=999 EXTRO=1000 | RCQ=999 EXTRO=1000 | 16 OUT_OF_RANGE RCQ, 26 TOO_MANY_DIGITS EXTRO, 26 OUT_OF_RANGE EXTRO
            JitterBuffer:JBN=18446744073709617151 | JBN?{18446744073709617151} | 18 TOO_MANY_DIGITS JBN, 18 ABOVE_RFC_RANGE JBN
            Signal:RERL=18446744073709551743 | RERL?{18446744073709551743} | 13 TOO_MANY_DIGITS RERL, 13 OUT_OF_RANGE RERL
            """)
    void wholeNumbers(String line, @Nullable String read, @Nullable String noted) {
        OneLine.check(line, read, noted);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '§', textBlock = """
            PacketLoss:NLR=0.0 JDR=100.0                   | NLR=0 JDR=100                     |
            PacketLoss:NLR=0 JDR=100                       | NLR=0 JDR=100                     |
            PacketLoss:NLR=1.5 JDR=1.25                    | NLR=1.5 JDR=1.25                  |
            PacketLoss:NLR=1.50 JDR=10.00                  | NLR=1.5 JDR=10                    |
            PacketLoss:NLR=0.01 JDR=99.99                  | NLR=0.01 JDR=99.99                |
            PacketLoss:NLR=001.05 JDR=000.1                | NLR=1.05 JDR=0.1                  |
            PacketLoss:NLR=0001.5                          | NLR=1.5                           | 16 TOO_MANY_DIGITS NLR
            PacketLoss:NLR=1.234 JDR=1.200                 | NLR=1.234 JDR=1.2                 | 16 TOO_MANY_DIGITS NLR, 26 TOO_MANY_DIGITS JDR
            PacketLoss:NLR=1.2345678 JDR=1.23456789        | NLR=1.2345678 JDR=1.23456789      | 16 TOO_MANY_DIGITS NLR, 30 TOO_MANY_DIGITS JDR
            PacketLoss:NLR=0.00000000000001                | NLR=0.00000000000001              | 16 TOO_MANY_DIGITS NLR
            PacketLoss:NLR=0.0000000000000001              | NLR?{0.0000000000000001}          | 16 TOO_MANY_DIGITS NLR
            PacketLoss:NLR=0.0000000000000000001           | NLR?{0.0000000000000000001}       | 16 TOO_MANY_DIGITS NLR
            PacketLoss:NLR=1.00000000000000000             | NLR=1                             | 16 TOO_MANY_DIGITS NLR
            PacketLoss:NLR=1.000000000000000000            | NLR?{1.000000000000000000}        | 16 TOO_MANY_DIGITS NLR
            PacketLoss:NLR=1234567.8                       | NLR=1234567.8                     | 16 TOO_MANY_DIGITS NLR, 16 OUT_OF_RANGE NLR
            PacketLoss:NLR=12345678.9                      | NLR=12345678.9                    | 16 TOO_MANY_DIGITS NLR, 16 OUT_OF_RANGE NLR
            PacketLoss:NLR=100.01 JDR=100.5                | NLR=100.01 JDR=100.5              | 16 OUT_OF_RANGE NLR, 27 OUT_OF_RANGE JDR
            PacketLoss:NLR=101 JDR=255                     | NLR=101 JDR=255                   | 16 LOSS_SCALE_DOUBT NLR, 24 LOSS_SCALE_DOUBT JDR
            PacketLoss:NLR=256 JDR=999.99                  | NLR=256 JDR=999.99                | 16 OUT_OF_RANGE NLR, 24 OUT_OF_RANGE JDR
            PacketLoss:NLR=255.5                           | NLR=255.5                         | 16 OUT_OF_RANGE NLR
            BurstGapLoss:BLD=100 BD=0 GLD=255 GD=0 GMIN=16 | BLD=100 BD=0 GLD=255 GD=0 GMIN=16 | 31 LOSS_SCALE_DOUBT GLD
            QualityEst:MOSLQ=1 MOSCQ=5                     | MOSLQ=1 MOSCQ=5                   |
            QualityEst:MOSLQ=1.0 MOSCQ=5.0                 | MOSLQ=1 MOSCQ=5                   |
            QualityEst:MOSLQ=4.123 MOSCQ=4.1234            | MOSLQ=4.123 MOSCQ=4.1234          | 30 TOO_MANY_DIGITS MOSCQ
            QualityEst:MOSLQ=0.9 MOSCQ=5.1                 | MOSLQ=0.9 MOSCQ=5.1               | 18 OUT_OF_RANGE MOSLQ, 28 OUT_OF_RANGE MOSCQ
            QualityEst:MOSLQ=0.999 MOSCQ=5.001             | MOSLQ=0.999 MOSCQ=5.001           | 18 OUT_OF_RANGE MOSLQ, 30 OUT_OF_RANGE MOSCQ
            QualityEst:MOSLQ=9.9 MOSCQ=10 | MOSLQ=9.9 MOSCQ=10 | 18 OUT_OF_RANGE MOSLQ, 28 TOO_MANY_DIGITS MOSCQ, 28 MOS_SCALE_DOUBT MOSCQ
            QualityEst:MOSLQ=50                            | MOSLQ=50                          | 18 TOO_MANY_DIGITS MOSLQ, 18 MOS_SCALE_DOUBT MOSLQ
            QualityEst:MOSLQ=51                            | MOSLQ=51                          | 18 TOO_MANY_DIGITS MOSLQ, 18 OUT_OF_RANGE MOSLQ
            QualityEst:MOSCQ=127                           | MOSCQ=127                         | 18 TOO_MANY_DIGITS MOSCQ, 18 UNAVAILABLE MOSCQ
            QualityEst:MOSCQ=50.1                          | MOSCQ=50.1                        | 18 TOO_MANY_DIGITS MOSCQ, 18 OUT_OF_RANGE MOSCQ
            QualityEst:MOSLQ=01.5 MOSCQ=0                  | MOSLQ=1.5 MOSCQ=0                 | 18 TOO_MANY_DIGITS MOSLQ, 29 OUT_OF_RANGE MOSCQ
            """)
    void decimals(String line, @Nullable String read, @Nullable String noted) {
        OneLine.check(line, read, noted);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '§', textBlock = """
            JitterBuffer:JBN=40.5 JBM=80         | JBN=40.5 JBM=80           | 18 DECIMALS_IN_INTEGER JBN
            JitterBuffer:JBN=40.0                | JBN=40                    | 18 DECIMALS_IN_INTEGER JBN
            JitterBuffer:JBN=40.25 JBX=50.1234   | JBN=40.25 JBX=50.1234     | 18 DECIMALS_IN_INTEGER JBN, 28 DECIMALS_IN_INTEGER JBX
            JitterBuffer:JBN=100000.5 | JBN=100000.5 | 18 DECIMALS_IN_INTEGER JBN, 18 TOO_MANY_DIGITS JBN, 18 ABOVE_RFC_RANGE JBN
            JitterBuffer:JBN=65535.0             | JBN=65535                 | 18 DECIMALS_IN_INTEGER JBN, 18 SATURATED JBN
            JitterBuffer:JBR=2.5                 | JBR=2.5                   | 18 DECIMALS_IN_INTEGER JBR
            Signal:SL=-18.5 RERL=55.5            | SL=-18.5 RERL=55.5        | 11 DECIMALS_IN_INTEGER SL, 22 DECIMALS_IN_INTEGER RERL
            JitterBuffer:JBN=40.1234567890123456 | JBN?{40.1234567890123456} | 18 DECIMALS_IN_INTEGER JBN
            """)
    void decimalsInAWholeNumberAreRead(String line, @Nullable String read, @Nullable String noted) {
        OneLine.check(line, read, noted);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '§', textBlock = """
            Signal:SL=-18 NL=-50 RERL=55 | SL=-18 NL=-50 RERL=55 |
            Signal:SL=0 NL=-0 RERL=0     | SL=0 NL=0 RERL=0      |
            Signal:SL=-99 NL=99          | SL=-99 NL=99          |
            Signal:SL=-100 NL=100 | SL=-100 NL=100 | 11 TOO_MANY_DIGITS SL, 11 ABOVE_RFC_RANGE SL, 19 TOO_MANY_DIGITS NL, 19 ABOVE_RFC_RANGE NL
            Signal:SL=127 RERL=127       | SL=127 RERL=127       | 11 TOO_MANY_DIGITS SL, 11 UNAVAILABLE SL, 20 UNAVAILABLE RERL
            Signal:NL=126                | NL=126                | 11 TOO_MANY_DIGITS NL, 11 ABOVE_RFC_RANGE NL
            Signal:SL=-128 NL=-129 | SL=-128 NL=-129 | 11 TOO_MANY_DIGITS SL, 11 ABOVE_RFC_RANGE SL, 19 TOO_MANY_DIGITS NL, 19 OUT_OF_RANGE NL
            Signal:SL=-127 RERL=128      | SL=-127 RERL=128      | 11 TOO_MANY_DIGITS SL, 11 ABOVE_RFC_RANGE SL
            Signal:SL=30 NL=31           | SL=30 NL=31           |
            Signal:RERL=255              | RERL=255              |
            Signal:RERL=256              | RERL=256              | 13 OUT_OF_RANGE RERL
            Signal:RERL=-5               | RERL=-5               | 13 SIGN_UNEXPECTED RERL, 13 OUT_OF_RANGE RERL
            Signal:SL=+5 RERL=+5         | SL=5 RERL=5           | 11 SIGN_UNEXPECTED SL, 19 SIGN_UNEXPECTED RERL
            Signal:SL=+-5                | SL?{+-5}              | 11 NUMBER_MALFORMED SL
            Signal:SL=-+5                | SL?{-+5}              | 11 NUMBER_MALFORMED SL
            Signal:SL=--5                | SL?{--5}              | 11 NUMBER_MALFORMED SL
            Signal:SL=- NL=+             | SL?{-} NL?{+}         | 11 NOT_A_NUMBER SL, 16 NUMBER_MALFORMED NL
            Signal:SL=-                  | SL?{-}                | 11 NOT_A_NUMBER SL
            Signal:SL=+                  | SL?{+}                | 11 NUMBER_MALFORMED SL
            Signal:RERL=-                | RERL?{-}              | 13 NOT_A_NUMBER RERL
            PacketLoss:NLR=-1.5          | NLR=-1.5              | 16 SIGN_UNEXPECTED NLR, 16 OUT_OF_RANGE NLR
            PacketLoss:JDR=-0.5          | JDR=-0.5              | 16 SIGN_UNEXPECTED JDR, 16 OUT_OF_RANGE JDR
            PacketLoss:NLR=+1.5          | NLR=1.5               | 16 SIGN_UNEXPECTED NLR
            PacketLoss:NLR=+1.5%         | NLR?{+1.5%}           | 16 NUMBER_MALFORMED NLR
            PacketLoss:NLR=+             | NLR?{+}               | 16 NUMBER_MALFORMED NLR
            PacketLoss:NLR=-0            | NLR=0                 | 16 SIGN_UNEXPECTED NLR
            JitterBuffer:JBN=-40         | JBN=-40               | 18 SIGN_UNEXPECTED JBN, 18 OUT_OF_RANGE JBN
            JitterBuffer:JBX=-40         | JBX=-40               | 18 SIGN_UNEXPECTED JBX, 18 OUT_OF_RANGE JBX
            JitterBuffer:JBN=-40.5       | JBN=-40.5             | 18 SIGN_UNEXPECTED JBN, 18 DECIMALS_IN_INTEGER JBN, 18 OUT_OF_RANGE JBN
            Delay:RTD=-100000.5 | RTD=-100000.5 | 11 SIGN_UNEXPECTED RTD, 11 DECIMALS_IN_INTEGER RTD, 11 TOO_MANY_DIGITS RTD, 11 OUT_OF_RANGE RTD
            JitterBuffer:JBN=-999999999  | JBN?{-999999999}      | 18 SIGN_UNEXPECTED JBN, 18 TOO_MANY_DIGITS JBN, 18 OUT_OF_RANGE JBN
            JitterBuffer:JBN=-134217727  | JBN=-134217727        | 18 SIGN_UNEXPECTED JBN, 18 TOO_MANY_DIGITS JBN, 18 OUT_OF_RANGE JBN
            JitterBuffer:JBN=-134217728  | JBN?{-134217728}      | 18 SIGN_UNEXPECTED JBN, 18 TOO_MANY_DIGITS JBN, 18 OUT_OF_RANGE JBN
            JitterBuffer:JBA=-1 JBR=-1 | JBA=-1 JBR=-1 | 18 SIGN_UNEXPECTED JBA, 18 OUT_OF_RANGE JBA, 25 SIGN_UNEXPECTED JBR, 25 OUT_OF_RANGE JBR
            """)
    void signs(String line, @Nullable String read, @Nullable String noted) {
        OneLine.check(line, read, noted);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '§', textBlock = """
            JitterBuffer:JBA=0       | JBA=0          |
            JitterBuffer:JBA=1       | JBA=1          |
            JitterBuffer:JBA=2       | JBA=2          |
            JitterBuffer:JBA=3       | JBA=3          |
            JitterBuffer:JBA=4       | JBA=4          | 18 CODE_UNKNOWN JBA
            JitterBuffer:JBA=3.0     | JBA=3          | 18 DECIMALS_IN_INTEGER JBA
            JitterBuffer:JBA=2.5     | JBA=2.5        | 18 DECIMALS_IN_INTEGER JBA, 18 CODE_UNKNOWN JBA
            JitterBuffer:JBA=-1.5    | JBA=-1.5       | 18 SIGN_UNEXPECTED JBA, 18 DECIMALS_IN_INTEGER JBA, 18 CODE_UNKNOWN JBA
            JitterBuffer:JBA=9       | JBA=9          | 18 CODE_UNKNOWN JBA
            JitterBuffer:JBA=10      | JBA=10         | 18 TOO_MANY_DIGITS JBA, 18 CODE_UNKNOWN JBA
            JitterBuffer:JBA=03      | JBA=3          | 18 TOO_MANY_DIGITS JBA
            JitterBuffer:JBA=00      | JBA=0          | 18 TOO_MANY_DIGITS JBA
            SessionDesc:PLC=0        | PLC=0          |
            SessionDesc:PLC=3        | PLC=3          |
            SessionDesc:PLC=4        | PLC=4          | 17 CODE_UNKNOWN PLC
            SessionDesc:PLC=-3       | PLC=-3         | 17 SIGN_UNEXPECTED PLC, 17 OUT_OF_RANGE PLC
            SessionDesc:PLC=3.5      | PLC=3.5        | 17 DECIMALS_IN_INTEGER PLC, 17 CODE_UNKNOWN PLC
            SessionDesc:PLC=standard | PLC?{standard} | 17 NUMBER_MALFORMED PLC
            """)
    void codes(String line, @Nullable String read, @Nullable String noted) {
        OneLine.check(line, read, noted);
    }
}
