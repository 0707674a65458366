package io.vqreport.xml.msqoe;

import io.vqreport.codec.OptionKey;
import java.util.List;

/** The settings of MS-QoE, for {@link io.vqreport.codec.DecodeOptions} and {@link io.vqreport.codec.EncodeOptions}. */
public final class MsQoeOptions {
    /** The scale of burst and gap densities; unknown unless said. For reading and writing. */
    public static final OptionKey<BurstDensityScale> BURST_DENSITY_SCALE = OptionKey.ofEnum(
            "msqoe.burstDensityScale", BurstDensityScale.NONE, "The scale of BurstDensity and GapDensity.");

    /** Whether missing end tags of VQSessionReport and VQReportEvent are supplied. LENIENT only. */
    public static final OptionKey<Boolean> REPAIR_END_TAGS =
            OptionKey.ofSwitch("msqoe.repair.endTags", true, "Supply the two end tags cut log lines lack.");

    /** Whether several events without a list around them are read. LENIENT only. */
    public static final OptionKey<Boolean> REPAIR_LIST =
            OptionKey.ofSwitch("msqoe.repair.list", true, "Read several events without a list around them.");

    /** Whether events are looked for inside other text, such as logs. LENIENT only. */
    public static final OptionKey<Boolean> REPAIR_DIRTY_TEXT =
            OptionKey.ofSwitch("msqoe.repair.dirtyText", true, "Find events inside other text.");

    /** Whether MediaLine and Endpoint found alone are read as one event. LENIENT only. */
    public static final OptionKey<Boolean> REPAIR_FRAGMENTS =
            OptionKey.ofSwitch("msqoe.repair.fragments", true, "Read MediaLine and Endpoint found alone.");

    /** Whether reading goes on with the next event behind one that is no XML. LENIENT only. */
    public static final OptionKey<Boolean> REPAIR_BREAKS =
            OptionKey.ofSwitch("msqoe.repair.breaks", true, "Go on with the next event behind one that is no XML.");

    /** Whether times with a blank in place of the T are read. LENIENT only. */
    public static final OptionKey<Boolean> REPAIR_DATES =
            OptionKey.ofSwitch("msqoe.repair.dates", true, "Read times with a blank in place of the T.");

    /** Whether URIs without a scheme are given sip: in the neutral report. LENIENT only. */
    public static final OptionKey<Boolean> REPAIR_URIS =
            OptionKey.ofSwitch("msqoe.repair.uris", true, "Give URIs without a scheme sip: in the neutral report.");

    /** Whether of hardware addresses with eight octets the first six are taken. LENIENT only. */
    public static final OptionKey<Boolean> REPAIR_MACS =
            OptionKey.ofSwitch("msqoe.repair.macs", true, "Take the first six octets of MAC addresses with eight.");

    /** Whether the document is indented when it is written. */
    public static final OptionKey<Boolean> PRETTY =
            OptionKey.ofSwitch("msqoe.pretty", false, "Indent the document when it is written.");

    /** All of them. */
    public static final List<OptionKey<?>> ALL = List.of(
            BURST_DENSITY_SCALE,
            REPAIR_END_TAGS,
            REPAIR_LIST,
            REPAIR_DIRTY_TEXT,
            REPAIR_FRAGMENTS,
            REPAIR_BREAKS,
            REPAIR_DATES,
            REPAIR_URIS,
            REPAIR_MACS,
            PRETTY);

    private MsQoeOptions() {}
}
