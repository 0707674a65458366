package io.vqreport.rtcpxr.writing;

import static org.assertj.core.api.Assertions.assertThat;

import io.vqreport.rtcpxr.MetricsBlock;
import io.vqreport.rtcpxr.VqParameter;
import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How are numbers written: all digits that are held, and of decimal numbers at least one place? */
class WrittenNumbersTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            JBN   |          0 |  0 | JitterBuffer:JBN=0⏎
            JBN   |          1 |  0 | JitterBuffer:JBN=1⏎
            JBN   |          9 |  0 | JitterBuffer:JBN=9⏎
            JBN   |         10 |  0 | JitterBuffer:JBN=10⏎
            JBN   |         99 |  0 | JitterBuffer:JBN=99⏎
            JBN   |        100 |  0 | JitterBuffer:JBN=100⏎
            JBN   |        123 |  0 | JitterBuffer:JBN=123⏎
            JBN   |        999 |  0 | JitterBuffer:JBN=999⏎
            JBN   |       1000 |  0 | JitterBuffer:JBN=1000⏎
            JBN   |       1001 |  0 | JitterBuffer:JBN=1001⏎
            JBN   |       9876 |  0 | JitterBuffer:JBN=9876⏎
            JBN   |      65535 |  0 | JitterBuffer:JBN=65535⏎
            JBN   |     999999 |  0 | JitterBuffer:JBN=999999⏎
            JBN   |    1000000 |  0 | JitterBuffer:JBN=1000000⏎
            JBN   |   12034056 |  0 | JitterBuffer:JBN=12034056⏎
            JBN   |  134217727 |  0 | JitterBuffer:JBN=134217727⏎
            JBN   | -134217727 |  0 | JitterBuffer:JBN=-134217727⏎
            SL    |         -1 |  0 | Signal:SL=-1⏎
            SL    |        -18 |  0 | Signal:SL=-18⏎
            SL    |       -127 |  0 | Signal:SL=-127⏎
            JBA   |          3 |  0 | JitterBuffer:JBA=3⏎
            JBN   |        405 |  1 | JitterBuffer:JBN=40.5⏎
            JBN   |        400 |  1 | JitterBuffer:JBN=40⏎
            NLR   |          0 |  0 | PacketLoss:NLR=0.0⏎
            NLR   |          1 |  0 | PacketLoss:NLR=1.0⏎
            NLR   |        100 |  0 | PacketLoss:NLR=100.0⏎
            NLR   |         10 |  1 | PacketLoss:NLR=1.0⏎
            NLR   |          0 |  2 | PacketLoss:NLR=0.0⏎
            NLR   |          1 |  1 | PacketLoss:NLR=0.1⏎
            NLR   |         -1 |  1 | PacketLoss:NLR=-0.1⏎
            NLR   |          1 |  2 | PacketLoss:NLR=0.01⏎
            NLR   |         12 |  1 | PacketLoss:NLR=1.2⏎
            NLR   |       1234 |  2 | PacketLoss:NLR=12.34⏎
            NLR   |       1203 |  2 | PacketLoss:NLR=12.03⏎
            MOSLQ |       4001 |  3 | QualityEst:MOSLQ=4.001⏎
            MOSLQ |       4019 |  3 | QualityEst:MOSLQ=4.019⏎
            MOSLQ |       4321 |  3 | QualityEst:MOSLQ=4.321⏎
            MOSLQ |       4320 |  3 | QualityEst:MOSLQ=4.32⏎
            MOSLQ |          1 |  3 | QualityEst:MOSLQ=0.001⏎
            MOSLQ |      43216 |  4 | QualityEst:MOSLQ=4.3216⏎
            MOSLQ |      40016 |  4 | QualityEst:MOSLQ=4.0016⏎
            MOSLQ |   41234567 |  7 | QualityEst:MOSLQ=4.1234567⏎
            MOSLQ |  -12345678 |  8 | QualityEst:MOSLQ=-0.12345678⏎
            MOSLQ |  112345678 |  8 | QualityEst:MOSLQ=1.12345678⏎
            MOSLQ |  123456789 |  9 | QualityEst:MOSLQ=0.123456789⏎
            MOSLQ |          1 |  9 | QualityEst:MOSLQ=0.000000001⏎
            MOSLQ |          7 | 10 | QualityEst:MOSLQ=0.0000000007⏎
            MOSLQ |  134217727 | 10 | QualityEst:MOSLQ=0.0134217727⏎
            MOSLQ |  134217727 | 15 | QualityEst:MOSLQ=0.000000134217727⏎
            SSUP  |          1 |  0 | SessionDesc:SSUP=on⏎
            SSUP  |          0 |  0 | SessionDesc:SSUP=off⏎
            """)
    void aNumber(VqParameter parameter, long digits, int places, String written) {
        MetricsBlock.Builder block = MetricsBlock.builder();
        assertThat(block.number(parameter, digits, places)).isTrue();
        assertThat(Written.block(block.build())).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            NLR   |  134217728 |  0
            NLR   | -134217728 |  0
            NLR   |          1 | 16
            NLR   |          1 | -1
            """)
    void moreDigitsThanCanBeHeld(VqParameter parameter, long digits, int places) {
        MetricsBlock.Builder block = MetricsBlock.builder();
        assertThat(block.number(parameter, digits, places)).isFalse();
        assertThat(Written.block(block.build())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            NLR   | 1.005         | PacketLoss:NLR=1.0⏎
            NLR   | 1.006         | PacketLoss:NLR=1.01⏎
            NLR   | 99.996        | PacketLoss:NLR=100.0⏎
            NLR   | -0.004        | PacketLoss:NLR=0.0⏎
            NLR   | -0.006        | PacketLoss:NLR=-0.01⏎
            MOSLQ | 4.0004        | QualityEst:MOSLQ=4.0⏎
            MOSLQ | 4.0006        | QualityEst:MOSLQ=4.001⏎
            JBN   | 40.5          | JitterBuffer:JBN=40⏎
            JBN   | 41.5          | JitterBuffer:JBN=42⏎
            JBN   | 134217727     | JitterBuffer:JBN=134217727⏎
            """)
    void aDoubleIsRoundedToThePlacesOfTheGrammar(VqParameter parameter, double number, String written) {
        assertThat(Written.block(
                        MetricsBlock.builder().number(parameter, number).build()))
                .isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource({
        "8000,               SessionDesc:SR=8000⏎",
        "0,                  SessionDesc:SR=0⏎",
        "2147483647,         SessionDesc:SR=2147483647⏎",
        "8000;16000,         SessionDesc:SR=8000;16000⏎",
        "1;22;333;4444;5555, SessionDesc:SR=1;22;333;4444;5555⏎"
    })
    void rates(String rates, String written) {
        int[] hertz =
                Arrays.stream(rates.split(";")).mapToInt(Integer::parseInt).toArray();
        assertThat(Written.block(MetricsBlock.builder().sampleRates(hertz).build()))
                .isEqualTo(written);
    }
}
