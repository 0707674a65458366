package io.vqreport.benchmarks.peer;

import jakarta.xml.bind.JAXBElement;
import jakarta.xml.bind.annotation.XmlElementDecl;
import jakarta.xml.bind.annotation.XmlRegistry;
import javax.xml.namespace.QName;

/** Tells JAXB of the Separator elements, which it keeps as trees otherwise: an object without content each. */
@XmlRegistry
public class MarkerElements {
    private static final String V2 = "ms-rtcp-metrics.v2";
    private static final String V3 = "ms-rtcp-metrics.v3";
    private static final String SEPARATOR = "Separator";
    private static final String SEPARATOR_3 = "Separator3";

    /** What a Separator element holds: nothing. */
    public static final class Marker {}

    /**
     * Makes a marker.
     *
     * @return a new one
     */
    public Marker createMarker() {
        return new Marker();
    }

    /**
     * The element before what the second version added.
     *
     * @param marker its content
     * @return the element
     */
    @XmlElementDecl(namespace = V2, name = SEPARATOR)
    public JAXBElement<Marker> createSeparator(Marker marker) {
        return new JAXBElement<>(new QName(V2, SEPARATOR), Marker.class, marker);
    }

    /**
     * The element before what later versions added.
     *
     * @param marker its content
     * @return the element
     */
    @XmlElementDecl(namespace = V3, name = SEPARATOR_3)
    public JAXBElement<Marker> createSeparator3(Marker marker) {
        return new JAXBElement<>(new QName(V3, SEPARATOR_3), Marker.class, marker);
    }
}
