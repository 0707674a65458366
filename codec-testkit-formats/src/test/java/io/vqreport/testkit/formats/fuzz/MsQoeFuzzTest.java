package io.vqreport.testkit.formats.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.vqreport.codec.DecodeOptions;
import io.vqreport.codec.Decoded;
import io.vqreport.codec.DecodedItem;
import io.vqreport.codec.LimitExceededException;
import io.vqreport.codec.MalformedReportException;
import io.vqreport.codec.Problem;
import io.vqreport.codec.Severity;
import io.vqreport.model.QualityReport;
import io.vqreport.testkit.CodecContract;
import io.vqreport.testkit.Pasteable;
import io.vqreport.testkit.formats.FormatKit;
import io.vqreport.xml.msqoe.MsQoe;
import io.vqreport.xml.msqoe.MsQoeProblem;
import io.vqreport.xml.msqoe.VQReportEvents;
import io.vqreport.xml.msqoe.base.VQReportEvent;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.provider.MethodSource;

/** Any octets to the readers of MS-QoE: the one over beans and the direct one, which must read the same. */
class MsQoeFuzzTest {
    private static final String NO_EVENT = Severity.ERROR + " " + MsQoeProblem.NO_REPORT.id();
    private static final DecodeOptions OPTIONS = DecodeOptions.lenient();

    static List<byte[]> seeds() {
        return Seeds.of(FormatKit.MSQOE);
    }

    @MethodSource("seeds")
    @FuzzTest
    void documents(byte[] octets) {
        check(octets);
    }

    static void check(byte[] octets) {
        FuzzLaws.check(FormatKit.MSQOE.codec(), octets);
        FuzzLaws.writesWhatItReads(FormatKit.MSQOE.codec(), octets);
        CodecContract.anyBytesGiveValueOrDecodingException(MsQoe::decode, octets);
        CodecContract.anyBytesGiveValueOrDecodingException(MsQoe::decodeFeedback, octets);
        List<Object> directly = directly(octets);
        List<Object> overBeans = overBeans(octets);
        // Feedback holds no event to the reader over beans; what is wrong in it only the other one sees.
        boolean noEvent = overBeans.size() == 1 && overBeans.get(0).toString().startsWith(NO_EVENT);
        if (noEvent ? holdsReport(directly) : !overBeans.equals(directly)) {
            throw new AssertionError("the two readers differ\n  over beans: " + overBeans + "\n  directly:   "
                    + directly + "\n  input: " + Pasteable.of(octets));
        }
    }

    private static boolean holdsReport(List<Object> found) {
        return found.stream().anyMatch(QualityReport.class::isInstance);
    }

    /** The reports of each event, or the problem it was refused with; nothing of an event or of feedback without a report. */
    private static List<Object> overBeans(byte[] octets) {
        List<Object> found = new ArrayList<>();
        try {
            VQReportEvents events = MsQoe.reader(OPTIONS).events(new ByteArrayInputStream(octets));
            while (events.hasNext()) {
                try {
                    Decoded<VQReportEvent> event = events.next();
                    found.addAll(MsQoe.reader(OPTIONS)
                            .toQualityReports(event, events.summary().batchId())
                            .value());
                } catch (MalformedReportException e) {
                    found.add(text(e.problem()));
                }
            }
        } catch (MalformedReportException e) {
            found.add(text(e.problem()));
        } catch (LimitExceededException e) {
            found.add(String.valueOf(e.getMessage()));
        } catch (IOException e) {
            throw new UncheckedIOException("a stream in memory failed", e);
        }
        return found;
    }

    private static List<Object> directly(byte[] octets) {
        List<Object> found = new ArrayList<>();
        try {
            FormatKit.MSQOE.codec().newDecoder(OPTIONS).decode(ByteBuffer.wrap(octets), item -> {
                if (item instanceof DecodedItem.Report report) {
                    found.add(report.decoded().value());
                } else if (item instanceof DecodedItem.Refused refused) {
                    found.add(text(refused.problem()));
                }
            });
        } catch (MalformedReportException e) {
            found.add(text(e.problem()));
        } catch (LimitExceededException e) {
            found.add(String.valueOf(e.getMessage()));
        }
        return found;
    }

    private static String text(Problem problem) {
        return problem.severity() + " " + problem + " " + problem.location().offset();
    }
}
