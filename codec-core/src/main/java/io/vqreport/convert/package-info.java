/**
 * Arithmetic between what the wire holds and the units of the neutral model.
 *
 * <p>One class for each encoding: RFC 3611's 8-bit fixed point, signed decibels, echo return loss, R factor, MOS times ten and receiver
 * configuration; the wider fixed point numbers ({@link io.vqreport.convert.FixedPoint}); RTP's NTP timestamps and 1/65536 second units;
 * and decimal text ({@link io.vqreport.convert.Decimals}). Beside them stand the E-model ({@link io.vqreport.convert.EModel}) and the
 * estimators built on it, which compute and never decode. The classes know the encodings, not the formats they occur in. They hold no
 * state. Where the encoding can say "not measured" the answer is empty; an argument the encoding cannot hold is refused with an
 * IllegalArgumentException, and each encoding has a question to ask first.
 */
@NullMarked
package io.vqreport.convert;

import org.jspecify.annotations.NullMarked;
