package io.vqreport.model;

/** The scale an R factor or MOS is given on. */
public enum RScale {
    /** Narrowband: R 0..100 (ITU-T G.107). */
    NB,
    /** Wideband: R 0..129 (ITU-T G.107.1). */
    WB,
    /** Fullband: R 0..148 (ITU-T G.107.2). */
    FB,
    /** The source does not say. */
    UNKNOWN
}
