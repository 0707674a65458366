package io.vqreport.xml.msqoe.internal;

import io.vqreport.xml.msqoe.base.VQReportEventList;
import io.vqreport.xml.msqoe.cqf.CallQualityFeedbackReport;
import io.vqreport.xml.msqoe.v2.ClientEvent;
import io.vqreport.xml.msqoe.v3.TraceRoute;
import jakarta.xml.bind.JAXBContext;
import jakarta.xml.bind.JAXBException;

/** The JAXB contexts of the generated classes, which are immutable and costly to make. */
public final class Binding {
    /** One class of each package: JAXB opens to its runtime the packages of the classes that it is given. */
    private static final JAXBContext EVENTS = context(
            VQReportEventList.class, ClientEvent.class, TraceRoute.class, io.vqreport.xml.msqoe.v4.ObjectFactory.class);

    private static final JAXBContext FEEDBACK = context(CallQualityFeedbackReport.class);

    private Binding() {}

    /**
     * The context of events and lists of them.
     *
     * @return the one for all
     */
    public static JAXBContext events() {
        return EVENTS;
    }

    /** The context of users' feedback. */
    static JAXBContext feedback() {
        return FEEDBACK;
    }

    private static JAXBContext context(Class<?>... classes) {
        try {
            return JAXBContext.newInstance(classes);
        } catch (JAXBException e) {
            throw new IllegalStateException("no JAXB runtime fits the generated classes", e);
        }
    }
}
