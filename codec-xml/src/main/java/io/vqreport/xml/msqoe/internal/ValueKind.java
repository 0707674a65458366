package io.vqreport.xml.msqoe.internal;

/** What a plain value is, as the schema has it. */
public enum ValueKind {
    /** {@code xs:string} and {@code xs:anyURI}. */
    TEXT,
    /** {@code xs:byte}. */
    BYTE,
    /** {@code xs:short}. */
    SHORT,
    /** {@code xs:unsignedShort}. */
    UNSIGNED_SHORT,
    /** {@code xs:int}. */
    INT,
    /** {@code xs:float}. */
    DECIMAL,
    /** {@code xs:boolean}. */
    BOOLEAN,
    /** {@code xs:dateTime}. */
    TIME
}
