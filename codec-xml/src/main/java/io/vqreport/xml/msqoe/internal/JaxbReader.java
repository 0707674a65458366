package io.vqreport.xml.msqoe.internal;

import io.vqreport.xml.msqoe.WireElement;
import io.vqreport.xml.msqoe.base.VQReportEvent;
import io.vqreport.xml.msqoe.cqf.CallQualityFeedbackReport;
import jakarta.xml.bind.JAXBContext;
import jakarta.xml.bind.JAXBException;
import jakarta.xml.bind.Unmarshaller;
import org.jspecify.annotations.Nullable;

/** Reads what a {@link WireCursor} shows into beans. Not thread-safe; used for one event after the other. */
public final class JaxbReader {
    private final Unmarshaller unmarshaller;
    private @Nullable WireCursor cursor;
    private @Nullable JaxbView view;

    private JaxbReader(JAXBContext context) {
        try {
            unmarshaller = context.createUnmarshaller();
            unmarshaller.setEventHandler(event -> {
                if (cursor != null) {
                    cursor.noteBinding();
                }
                return true;
            });
        } catch (JAXBException e) {
            throw new IllegalStateException(e);
        }
        unmarshaller.setListener(new Unmarshaller.Listener() {
            @Override
            public void afterUnmarshal(Object target, Object parent) {
                if (target instanceof WireElement element && cursor != null) {
                    WireValues.keep(element, cursor.unknown(), cursor.unknownAttributes());
                }
            }
        });
    }

    /**
     * Makes a reader of events.
     *
     * @return the reader
     */
    public static JaxbReader ofEvents() {
        return new JaxbReader(Binding.events());
    }

    /**
     * Makes a reader of users' feedback.
     *
     * @return the reader
     */
    public static JaxbReader ofFeedback() {
        return new JaxbReader(Binding.feedback());
    }

    /**
     * Reads an event.
     *
     * @param from a cursor that has just begun
     * @return the event
     */
    public VQReportEvent readEvent(WireCursor from) {
        return read(from, Namespaces.BASE, "VQReportEvent", VQReportEvent.class);
    }

    /**
     * Reads the feedback of a user.
     *
     * @param from a cursor that has just begun
     * @return the feedback
     */
    public CallQualityFeedbackReport readFeedback(WireCursor from) {
        return read(from, Namespaces.CQF, "CallQualityFeedbackReport", CallQualityFeedbackReport.class);
    }

    private <T> T read(WireCursor from, String namespace, String name, Class<T> type) {
        JaxbView shown = view;
        if (shown == null || from != cursor) {
            shown = new JaxbView(from, namespace, name);
            view = shown;
            cursor = from;
        } else {
            shown.restart();
        }
        try {
            return type.cast(unmarshaller.unmarshal(shown));
        } catch (JAXBException e) {
            // The handler takes all events, and the view throws no checked exception.
            throw new IllegalStateException(e);
        }
    }
}
