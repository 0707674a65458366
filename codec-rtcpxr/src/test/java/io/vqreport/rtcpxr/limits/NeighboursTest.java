package io.vqreport.rtcpxr.limits;

import static io.vqreport.rtcpxr.support.Bodies.SESSION;
import static io.vqreport.rtcpxr.support.Bodies.utf8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vqreport.codec.DecodeOptions;
import io.vqreport.codec.DecodedItem;
import io.vqreport.codec.MalformedReportException;
import io.vqreport.rtcpxr.VqMessage;
import io.vqreport.rtcpxr.VqRtcpXr;
import io.vqreport.rtcpxr.VqRtcpXrCodec;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Is one part of a message that cannot be read a matter of its own? */
class NeighboursTest {
    @Test
    void aPartWithoutAReportDoesNotSpoilItsNeighbours() {
        String type = "Content-Type: application/vq-rtcpxr\r\n\r\n";
        String message = "NOTIFY sip:c.example.net SIP/2.0\r\nContent-Type: multipart/mixed;boundary=b\r\n\r\n"
                + "--b\r\n" + type + "--b\r\n" + type + "nothing of the kind\r\n--b\r\n" + type + SESSION + "--b--\r\n";
        List<DecodedItem> items = new VqRtcpXrCodec().decode(utf8(message), DecodeOptions.lenient());
        assertThat(items).hasSize(3);
        assertThat(items.get(0)).isInstanceOf(DecodedItem.Refused.class);
        assertThat(((DecodedItem.Refused) items.get(0)).problem().location().line())
                .isEqualTo(7);
        assertThat(items.get(1)).isInstanceOf(DecodedItem.Refused.class);
        assertThat(((DecodedItem.Refused) items.get(1)).problem().location().line())
                .isEqualTo(10);
        assertThat(items.get(2)).isInstanceOf(DecodedItem.Report.class);
        VqMessage taken = VqRtcpXr.decodeMessage(utf8(message));
        assertThat(taken.reports()).hasSize(1);
        assertThat(taken.problems())
                .extracting(problem -> problem.location().line())
                .containsExactly(7, 10);
    }

    @Test
    void aMessageWithoutAnyReportIsBeyondReading() {
        String message = "--b\r\nContent-Type: application/vq-rtcpxr\r\n\r\nnothing of the kind\r\n--b--\r\n";
        assertThatThrownBy(() -> new VqRtcpXrCodec().decode(utf8(message), DecodeOptions.lenient()))
                .isInstanceOf(MalformedReportException.class);
        assertThatThrownBy(() -> VqRtcpXr.decodeMessage(utf8(message))).isInstanceOf(MalformedReportException.class);
    }
}
