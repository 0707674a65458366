package io.vqreport.benchmarks.peer;

import com.ctc.wstx.stax.WstxInputFactory;
import io.vqreport.xml.msqoe.base.VQReportEventList;
import io.vqreport.xml.msqoe.v2.ClientEvent;
import io.vqreport.xml.msqoe.v3.TraceRoute;
import io.vqreport.xml.msqoe.v4.ObjectFactory;
import jakarta.xml.bind.JAXBContext;
import jakarta.xml.bind.JAXBElement;
import jakarta.xml.bind.JAXBException;
import jakarta.xml.bind.Marshaller;
import jakarta.xml.bind.Unmarshaller;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.lang.reflect.Method;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * JAXB over Woodstox, the whole document in one call, into the beans of the codec. Context, unmarshaller and marshaller are made once. No
 * document types, as anybody should have it; nothing else is looked at. Not thread-safe.
 */
public final class JaxbPeer {
    private final WstxInputFactory input = new WstxInputFactory();
    private final Unmarshaller unmarshaller;
    private final Marshaller marshaller;

    private JaxbPeer(Class<?>... told) {
        input.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        input.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            JAXBContext context = JAXBContext.newInstance(told);
            unmarshaller = context.createUnmarshaller();
            marshaller = context.createMarshaller();
        } catch (JAXBException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * JAXB that knows the codec's beans and nothing more: it keeps Separator elements as trees.
     *
     * @return a new peer
     */
    public static JaxbPeer plain() {
        return new JaxbPeer(VQReportEventList.class, ClientEvent.class, TraceRoute.class, ObjectFactory.class);
    }

    /**
     * JAXB that knows the Separator elements, too.
     *
     * @return a new peer
     */
    public static JaxbPeer knowingMarkers() {
        return new JaxbPeer(
                VQReportEventList.class,
                ClientEvent.class,
                TraceRoute.class,
                ObjectFactory.class,
                MarkerElements.class);
    }

    /**
     * Reads a list.
     *
     * @param document the octets
     * @return the list
     */
    public VQReportEventList read(byte[] document) {
        try {
            XMLStreamReader reader = input.createXMLStreamReader(new ByteArrayInputStream(document));
            try {
                return unmarshaller.unmarshal(reader, VQReportEventList.class).getValue();
            } finally {
                reader.close();
            }
        } catch (JAXBException | XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Reads a list and drops its Separator elements, so that it can be compared with one that never had any.
     *
     * @param document the octets
     * @return the list
     */
    public VQReportEventList readWithoutMarkers(byte[] document) {
        unmarshaller.setListener(new DropsMarkers());
        try {
            return read(document);
        } finally {
            unmarshaller.setListener(null);
        }
    }

    private static final class DropsMarkers extends Unmarshaller.Listener {
        @Override
        public void afterUnmarshal(Object target, Object parent) {
            for (Method method : target.getClass().getMethods()) {
                if (method.getName().equals("getAny")) {
                    drop(target, method);
                }
            }
        }

        private static void drop(Object target, Method any) {
            try {
                ((List<?>) any.invoke(target))
                        .removeIf(kept -> kept instanceof JAXBElement<?> element
                                && element.getDeclaredType().equals(MarkerElements.Marker.class));
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    /**
     * Writes a list to a stream.
     *
     * @param list the list
     * @return the octets
     */
    public byte[] write(VQReportEventList list) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(8192);
        try {
            marshaller.marshal(list, out);
        } catch (JAXBException e) {
            throw new IllegalStateException(e);
        }
        return out.toByteArray();
    }
}
