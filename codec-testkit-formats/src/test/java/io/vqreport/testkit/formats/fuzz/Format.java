package io.vqreport.testkit.formats.fuzz;

import io.vqreport.codec.QualityReportCodec;
import io.vqreport.codec.QualityReportCodecs;

/** The formats that are fuzzed. */
enum Format {
    VQ_RTCPXR("vq-rtcpxr"),
    RTCP("rtcp"),
    MS_QOE("msqoe"),
    SDN("sdn"),
    MEDIA_SERVER("media-server"),
    GET_STATS("getstats"),
    WEBRTC_INTERNALS("webrtc-internals"),
    RTC_STATS("rtcstats");

    /** All formats at hand. */
    static final QualityReportCodecs ALL = QualityReportCodecs.load(Format.class.getClassLoader());

    private final String id;

    Format(String id) {
        this.id = id;
    }

    String id() {
        return id;
    }

    QualityReportCodec codec() {
        return ALL.byId(id).orElseThrow();
    }
}
