package io.vqreport.xml.sdn;

/** The children of end points, in the order of the schemas, which holds for those of events and of quality alike. */
public enum EndPointField {
    /** The user's id, hexadecimal digits of varying number and case. */
    ID("Id", SdnForm.TEXT, SdnVersion.C, Where.BOTH),
    /** The end point's id, likewise. */
    EP_ID("EPId", SdnForm.TEXT, SdnVersion.C, Where.BOTH),
    /** The user's URI, obfuscated unless the interface is set to show it. */
    URI("URI", SdnForm.TEXT, SdnVersion.C, Where.BOTH),
    /** The contact URI. */
    CONTACT("Contact", SdnForm.TEXT, SdnVersion.C, Where.BOTH),
    /** The address media uses. */
    IP("IP", SdnForm.ADDRESS, SdnVersion.C, Where.BOTH),
    /** The port media uses. */
    PORT("Port", SdnForm.PORT, SdnVersion.C, Where.BOTH),
    /** The kind of end point, for example {@code LRS} for a room system. */
    EP_TYPE("EPType", SdnForm.TEXT, SdnVersion.C, Where.BOTH),
    /** The media relay's address. */
    RELAY("Relay", SdnForm.ADDRESS, SdnVersion.C, Where.BOTH),
    /** The media relay's port. */
    RELAY_PORT("RelayPort", SdnForm.PORT, SdnVersion.C, Where.BOTH),
    /** Whether the end point is inside the enterprise's network. */
    INSIDE("Inside", SdnForm.BOOLEAN, SdnVersion.C, Where.QUALITY),
    /** Whether it is connected by VPN. */
    VPN("VPN", SdnForm.BOOLEAN, SdnVersion.C, Where.QUALITY),
    /** How it is connected, for example {@code Ethernet} or {@code wifi}. */
    CONNECTION("Connection", SdnForm.TEXT, SdnVersion.C, Where.QUALITY),
    /** The wireless access point. */
    BSSID("BSSID", SdnForm.BSSID, SdnVersion.C, Where.QUALITY),
    /** The address the media relay saw. */
    REFLEXIVE_IP("ReflexiveIP", SdnForm.ADDRESS, SdnVersion.C, Where.BOTH),
    /** The port the media relay saw. */
    REFLEXIVE_PORT("ReflexivePort", SdnForm.PORT, SdnVersion.C, Where.BOTH),
    /** The product's name and version. */
    USER_AGENT("UserAgent", SdnForm.TEXT, SdnVersion.C, Where.BOTH),
    /** Whether the user agent is one that can send in-call quality; not whether it does. */
    INCALL_ENABLED("IncallEnabled", SdnForm.BOOLEAN, SdnVersion.C, Where.EVENT),
    /** The tenant. */
    TENANT_ID("TenantId", SdnForm.TEXT, SdnVersion.D, Where.EVENT),
    /** The wireless drivers' names, joined by semicolons. */
    WIFI_DRIVER_DEVICE_DESC("WifiDriverDeviceDesc", SdnForm.TEXT, SdnVersion.C, Where.QUALITY),
    /** The wireless drivers' versions, joined by semicolons. */
    WIFI_DRIVER_VERSION("WifiDriverVersion", SdnForm.TEXT, SdnVersion.C, Where.QUALITY),
    /** The operating system. */
    OS("OS", SdnForm.TEXT, SdnVersion.C, Where.QUALITY),
    /** The processor. */
    CPU_NAME("CPUName", SdnForm.TEXT, SdnVersion.C, Where.QUALITY),
    /** The processor's cores. */
    CPU_NUMBER_OF_CORES("CPUNumberOfCores", SdnForm.INTEGER, SdnVersion.C, Where.QUALITY),
    /** The processor's speed in MHz. */
    CPU_PROCESSOR_SPEED("CPUProcessorSpeed", SdnForm.TEXT, SdnVersion.C, Where.QUALITY),
    /** The virtualization the end point runs on, for example {@code HyperV}. */
    VIRTUALIZATION("Virtualization", SdnForm.TEXT, SdnVersion.C, Where.QUALITY),
    /** The hardware address, of six octets or of eight, of which the last two are zero. */
    MAC_ADDR("MACAddr", SdnForm.TEXT, SdnVersion.C, Where.QUALITY),
    /** The code point of packets received; the published type is boolean, which it cannot be. */
    DSCP_INBOUND("DSCPInbound", SdnForm.TEXT, SdnVersion.C, Where.QUALITY),
    /** The code point of packets sent; likewise. */
    DSCP_OUTBOUND("DSCPOutbound", SdnForm.TEXT, SdnVersion.C, Where.QUALITY),
    /** The link's speed in bit/s; 4.2949673E+09 stands for no value. */
    LINK_SPEED("LinkSpeed", SdnForm.NUMBER, SdnVersion.C, Where.QUALITY),
    /** The trunk. */
    TRUNK("Trunk", SdnForm.TEXT, SdnVersion.D, Where.BOTH),
    /** The host's address. Published as mandatory for quality, and missing in real messages, so optional here. */
    HOST_IP("HostIP", SdnForm.ADDRESS, SdnVersion.D, Where.BOTH),
    /** The host's port; likewise. */
    HOST_PORT("HostPort", SdnForm.PORT, SdnVersion.D, Where.BOTH),
    /** Whether the end point is connected by radio. */
    WIRELESS("Wireless", SdnForm.BOOLEAN, SdnVersion.D, Where.EVENT),
    /** The asserted identities, joined by commas. */
    PAI("PAI", SdnForm.TEXT, SdnVersion.D, Where.BOTH);

    /** The end points that have a field. */
    private enum Where {
        EVENT,
        QUALITY,
        BOTH
    }

    private final String wireName;
    private final SdnForm form;
    private final SdnVersion since;
    private final Where where;

    EndPointField(String wireName, SdnForm form, SdnVersion since, Where where) {
        this.wireName = wireName;
        this.form = form;
        this.since = since;
        this.where = where;
    }

    /**
     * The element's name.
     *
     * @return for example {@code EPId}
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

    /**
     * Whether the end points of call events have it.
     *
     * @return true when they do
     */
    public boolean isOfEvents() {
        return where != Where.QUALITY;
    }

    /**
     * Whether the end points of quality messages have it.
     *
     * @return true when they do
     */
    public boolean isOfQuality() {
        return where != Where.EVENT;
    }
}
