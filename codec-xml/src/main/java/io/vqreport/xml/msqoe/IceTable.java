package io.vqreport.xml.msqoe;

/**
 * Which of the two bit tables a product uses for IceWarningFlags. They contradict each other, and a value does not tell its table: the
 * caller says it, by the product that reports.
 */
public enum IceTable {
    /** OCS 2007 up to Lync 2010. */
    OLDER,
    /** Lync 2013 and later. */
    NEWER
}
