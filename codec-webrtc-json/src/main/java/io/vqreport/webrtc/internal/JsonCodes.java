package io.vqreport.webrtc.internal;

import io.vqreport.codec.ProblemCode;

/**
 * Under which codes a codec notes what can be odd about any JSON text.
 *
 * @param notJson the text is not JSON (RFC 8259), or ends inside a value; beyond reading
 * @param duplicateMember an object names a member twice; the last one stands
 * @param notANumber one of the tokens NaN, Infinity and -Infinity, which JSON does not have
 */
public record JsonCodes(ProblemCode notJson, ProblemCode duplicateMember, ProblemCode notANumber) {}
