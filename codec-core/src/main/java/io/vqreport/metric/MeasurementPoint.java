package io.vqreport.metric;

/**
 * Where on the way of the media a metric is measured.
 *
 * <p>The points are listed in the order in which received media passes them. Two metrics of one quantity at different
 * points are different metrics: loss in the network is not loss after repair. The points refine the classes of RFC 6792
 * section 2 and follow the fields of RFC 3611 section 4.7.
 */
public enum MeasurementPoint {
    /** On the path between the end systems, up to the receiver's RTP interface. */
    NETWORK,

    /** At the de-jitter buffer, which holds packets back and discards those too early or too late. */
    JITTER_BUFFER,

    /** Behind the repair of losses by redundancy or retransmission, before decoding. */
    AFTER_REPAIR,

    /** At the decoder of received media with its concealment, or at the encoder of sent media. */
    CODEC,

    /** In the end system as a whole: its devices, its signal levels, its processing. */
    ENDPOINT,

    /** At the user: what is heard and seen, as a model or a measurement tells it. */
    USER,

    /** Behind the reporting endpoint, on a call leg that joins the reported one there, as at a gateway. */
    BEYOND_ENDPOINT
}
