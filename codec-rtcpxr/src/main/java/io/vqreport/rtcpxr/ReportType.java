package io.vqreport.rtcpxr;

/** The three reports of RFC 6035 section 4.5. */
public enum ReportType {
    /** {@code VQSessionReport}: the whole session up to now. */
    SESSION("VQSessionReport"),
    /** {@code VQIntervalReport}: a stretch of the session. */
    INTERVAL("VQIntervalReport"),
    /** {@code VQAlertReport}: a threshold was crossed. */
    ALERT("VQAlertReport");

    private final String wireName;

    ReportType(String wireName) {
        this.wireName = wireName;
    }

    /**
     * The name that begins the report.
     *
     * @return for example {@code VQSessionReport}
     */
    public String wireName() {
        return wireName;
    }
}
