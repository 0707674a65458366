package io.vqreport.xml.msqoe.internal.mapping;

import io.vqreport.codec.DecodeOptions;
import io.vqreport.codec.Decoded;
import io.vqreport.model.QualityReport;
import io.vqreport.xml.msqoe.base.VQReportEvent;
import io.vqreport.xml.msqoe.v2.ClientEvent;
import io.vqreport.xml.msqoe.v3.TraceRoute;
import jakarta.xml.bind.JAXBContext;
import jakarta.xml.bind.JAXBException;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Events of test resources, and their reports. */
final class Events {
    private Events() {}

    static String text(String resource) throws IOException {
        try (InputStream in = Objects.requireNonNull(Events.class.getResourceAsStream(resource), resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    static VQReportEvent bean(String xml) throws JAXBException {
        return (VQReportEvent) JAXBContext.newInstance(VQReportEvent.class, ClientEvent.class, TraceRoute.class)
                .createUnmarshaller()
                .unmarshal(new StringReader(xml));
    }

    static Decoded<List<QualityReport>> reports(VQReportEvent event, DecodeOptions options) {
        return MsQoeMapper.toReports(new Decoded<>(event, List.of(), 0), null, options);
    }

    static Decoded<List<QualityReport>> reports(String xml, DecodeOptions options) throws JAXBException {
        return reports(bean(xml), options);
    }
}
