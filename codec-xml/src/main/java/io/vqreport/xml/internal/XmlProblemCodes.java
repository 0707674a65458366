package io.vqreport.xml.internal;

import io.vqreport.codec.ProblemCode;

/**
 * What a format calls that which makes XML unreadable, and what is odd about a document as such.
 *
 * @param notWellFormed the text is no XML from here on
 * @param encoding the octets are no text from here on
 * @param doctype there is a document type declaration
 * @param contradicted the XML declaration names another encoding than the text is in, which is read all the same
 */
public record XmlProblemCodes(
        ProblemCode notWellFormed, ProblemCode encoding, ProblemCode doctype, ProblemCode contradicted) {}
