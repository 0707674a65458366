package io.vqreport.xml.sdn;

/** The children of ConnectionInfo, in the order of the schemas. */
public enum ConnectionField {
    /** The SIP Call-ID; mandatory. */
    CALL_ID("CallId", SdnForm.TEXT, SdnVersion.C),
    /** Joins the legs of a call. */
    CORRELATION_ID("CorrelationId", SdnForm.TEXT, SdnVersion.C),
    /** The number of the SIP CSeq header, by which messages of a call can be ordered; absent in QualityUpdates. */
    CSEQ("CSEQ", SdnForm.COUNT, SdnVersion.C),
    /** The conversation, in Base64. */
    CONVERSATION_ID("ConversationId", SdnForm.TEXT, SdnVersion.C),
    /** The conference. */
    CONFERENCE_ID("ConferenceId", SdnForm.TEXT, SdnVersion.C),
    /** When the message was made; in local time with its offset, or UTC. */
    TIME_STAMP("TimeStamp", SdnForm.DATE_TIME, SdnVersion.C),
    /** How media was connected; obsolete. */
    CONNECTIVITY("Connectivity", SdnForm.TEXT, SdnVersion.C),
    /** When the call began; in quality messages at its end. */
    START_TIME("StartTime", SdnForm.DATE_TIME, SdnVersion.C),
    /** When the call ended; in quality messages at its end. */
    END_TIME("EndTime", SdnForm.DATE_TIME, SdnVersion.C),
    /** The conference's URI; deprecated. */
    CONFERENCE_URI("ConferenceURI", SdnForm.TEXT, SdnVersion.C),
    /** Whether media bypasses the Mediation Server. */
    MEDIA_BYPASS("MediaBypass", SdnForm.BOOLEAN, SdnVersion.C),
    /** On which side of the Mediation Server the leg is, for example {@code BeforeMedServer}. */
    MEDIATION_SERVER_LEG_POSITION("MediationServerLegPosition", SdnForm.TEXT, SdnVersion.C),
    /** The pool that sent the message; deprecated in schema D. */
    SOURCE_POOL("SourcePool", SdnForm.TEXT, SdnVersion.C),
    /** The front ends involved, joined by commas. */
    FRONT_ENDS("FrontEnds", SdnForm.TEXT, SdnVersion.D),
    /** The pools involved, joined by commas. */
    POOLS("Pools", SdnForm.TEXT, SdnVersion.D);

    private final String wireName;
    private final SdnForm form;
    private final SdnVersion since;

    ConnectionField(String wireName, SdnForm form, SdnVersion since) {
        this.wireName = wireName;
        this.form = form;
        this.since = since;
    }

    /**
     * The element's name.
     *
     * @return for example {@code CallId}
     */
    public String wireName() {
        return wireName;
    }

    /**
     * The form of its value.
     *
     * @return the form
     */
    public SdnForm form() {
        return form;
    }

    /**
     * The first published schema that has it.
     *
     * @return C or D
     */
    public SdnVersion since() {
        return since;
    }
}
