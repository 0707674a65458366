package io.vqreport.convert;

import java.util.OptionalDouble;

/**
 * What the E-model says of a codec: its equipment impairment Ie and its robustness against packet loss Bpl.
 *
 * <p>Only narrowband codecs with published values are here. Opus, AMR-WB and G.722 have no narrowband row and none is invented.
 *
 * <p>Source: the provisional planning values of ITU-T G.113 Appendix I (table I.4, and table I.1 for those without Bpl), as two independent
 * secondary sources give them.
 */
public enum CodecImpairment {
    /** G.711 without packet loss concealment. */
    G711(0, 4.3),
    /** G.711 with packet loss concealment (G.711 Appendix I). */
    G711_PLC(0, 25.1),
    /** G.729 Annex A at 8 kbit/s with voice activity detection. */
    G729A_VAD(11, 19.0),
    /** G.723.1 at 6.3 kbit/s with voice activity detection. */
    G723_1_6K3_VAD(15, 16.1),
    /** GSM enhanced full rate at 12.2 kbit/s. */
    GSM_EFR(5, 10.0),
    /** G.726 at 40 kbit/s; no Bpl is published. */
    G726_40K(2),
    /** G.726 at 32 kbit/s; no Bpl is published. */
    G726_32K(7),
    /** G.726 at 24 kbit/s; no Bpl is published. */
    G726_24K(25),
    /** G.726 at 16 kbit/s; no Bpl is published. */
    G726_16K(50),
    /** G.728 at 16 kbit/s; no Bpl is published. */
    G728_16K(7),
    /** G.728 at 12.8 kbit/s; no Bpl is published. */
    G728_12K8(20),
    /** G.729 Annex A at 8 kbit/s without voice activity detection; no Bpl is published. */
    G729A(10),
    /** G.723.1 at 5.3 kbit/s; no Bpl is published. */
    G723_1_5K3(19);

    private final double ie;
    private final OptionalDouble bpl;

    CodecImpairment(double ie, double bpl) {
        this.ie = ie;
        this.bpl = OptionalDouble.of(bpl);
    }

    CodecImpairment(double ie) {
        this.ie = ie;
        this.bpl = OptionalDouble.empty();
    }

    /**
     * The equipment impairment factor without packet loss.
     *
     * @return Ie, 0..50
     */
    public double ie() {
        return ie;
    }

    /**
     * The packet-loss robustness factor.
     *
     * @return Bpl, more than 0; empty where none is published, and the codec then has no estimate under loss
     */
    public OptionalDouble bpl() {
        return bpl;
    }
}
