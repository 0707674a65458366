package io.vqreport.xml.msqoe.internal.direct;

import io.vqreport.codec.DecodeOptions;
import io.vqreport.codec.Problems;
import io.vqreport.model.QualityReport;
import io.vqreport.xml.msqoe.internal.WireCursor;
import io.vqreport.xml.msqoe.internal.WireMember;
import io.vqreport.xml.msqoe.internal.mapping.Capture;
import io.vqreport.xml.msqoe.internal.mapping.MsQoeMapper;
import io.vqreport.xml.msqoe.internal.mapping.Notes;
import io.vqreport.xml.msqoe.internal.mapping.Repairs;
import io.vqreport.xml.msqoe.internal.mapping.ToQualityReport;
import java.util.List;
import java.util.Map;
import javax.xml.namespace.QName;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/**
 * Reads an event into neutral reports by the path table, without beans. Reports and problems are those of the way over beans: both run over
 * the one {@link WireCursor}, and what is taken goes through the one {@link Capture}. Immutable.
 */
public final class DirectReader {
    private final Repairs repairs;

    /**
     * Makes a reader.
     *
     * @param options mode, repairs and scales
     */
    public DirectReader(DecodeOptions options) {
        this.repairs = Repairs.of(options);
    }

    /**
     * Reads an event to its end.
     *
     * @param cursor a cursor that has just begun
     * @param problems where the cursor notes; mapping adds what it finds odd
     * @param batchId the id of the list around the event; absent when there is none
     * @return a report for each VQSessionReport or VQSessionIntervalReport
     */
    public List<QualityReport> read(WireCursor cursor, Problems problems, @Nullable String batchId) {
        Notes notes = MsQoeMapper.notes(problems);
        Capture capture = new Capture(cursor.path(""), repairs, notes);
        capture.start("", cursor.type().name());
        attributes(cursor, capture);
        while (true) {
            switch (cursor.next()) {
                case START -> {
                    WireMember member = cursor.member();
                    capture.start(member.namespace(), member.localName());
                    attributes(cursor, capture);
                }
                case VALUE -> {
                    WireMember member = cursor.member();
                    capture.start(member.namespace(), member.localName());
                    capture.end(cursor.text().toString());
                }
                case END -> {
                    unknown(cursor, capture);
                    capture.end("");
                }
                case DONE -> {
                    return ToQualityReport.map(capture, batchId, repairs, notes);
                }
            }
        }
    }

    private static void attributes(WireCursor cursor, Capture capture) {
        for (int i = 0; i < cursor.attributeCount(); i++) {
            WireMember member = cursor.attribute(i);
            capture.attribute(member.namespace(), member.localName(), cursor.attributeValue(i));
        }
    }

    /** What the cursor kept aside of the element that ends. */
    private static void unknown(WireCursor cursor, Capture capture) {
        for (Map.Entry<QName, String> attribute : cursor.unknownAttributes().entrySet()) {
            QName name = attribute.getKey();
            capture.attribute(name.getNamespaceURI(), name.getLocalPart(), attribute.getValue());
        }
        for (Element element : cursor.unknown()) {
            KeptElements.tell(element, capture);
        }
    }
}
