package io.vqreport.xml.sdn;

/** The scale of BurstDensity and BurstGapDensity, which is not published. */
public enum BurstDensityScale {
    /** Not known: densities stay out of the metrics and stand in the extras. */
    NONE,
    /** 10000 is all: the scale of the two real values that are known. */
    PER10000
}
