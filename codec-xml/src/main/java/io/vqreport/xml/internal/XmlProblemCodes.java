package io.vqreport.xml.internal;

import io.vqreport.codec.ProblemCode;

/**
 * What a format calls that which makes XML unreadable.
 *
 * @param notWellFormed the text is no XML from here on
 * @param encoding the octets are no text from here on
 * @param doctype there is a document type declaration
 */
public record XmlProblemCodes(ProblemCode notWellFormed, ProblemCode encoding, ProblemCode doctype) {}
