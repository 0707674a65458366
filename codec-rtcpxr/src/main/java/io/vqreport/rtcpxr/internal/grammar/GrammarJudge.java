package io.vqreport.rtcpxr.internal.grammar;

import io.vqreport.codec.DecodeLimits;
import io.vqreport.codec.LimitExceededException;
import io.vqreport.codec.Location;
import io.vqreport.codec.Problem;
import io.vqreport.rtcpxr.RtcpXrProblem;
import io.vqreport.rtcpxr.internal.generated.VqRtcpXr;
import io.vqreport.rtcpxr.internal.generated.VqRtcpXrLexer;
import java.util.Optional;
import org.antlr.v4.runtime.atn.ATN;
import org.antlr.v4.runtime.atn.LexerATNSimulator;
import org.antlr.v4.runtime.atn.ParserATNSimulator;
import org.antlr.v4.runtime.atn.PredictionContextCache;
import org.antlr.v4.runtime.atn.PredictionMode;
import org.antlr.v4.runtime.dfa.DFA;

/**
 * Runs the grammar VqRtcpXr over bodies. Not thread-safe. Whoever judges many bodies keeps one, since the first report takes more than
 * ten times as long as the next ones.
 *
 * <p>That time is ANTLR's: it builds the automata of the lexer while it reads. Its generated classes would share them in static fields, where
 * every thread of the host locks them and any input makes them grow for good. Here they belong to the judge and go with it. What input can make
 * of them is bounded in any case: the whole lexer has less than a thousand states, about a megabyte. The parser has none, because its
 * rules need one word of lookahead.
 */
public final class GrammarJudge {
    private final OctetStream noOctets = new OctetStream(new byte[0], 0, 0);
    private final VqRtcpXrLexer lexer = new VqRtcpXrLexer(noOctets);
    private final WordStream noWords;
    private final VqRtcpXr parser;

    /** Makes a judge that has read nothing yet. */
    public GrammarJudge() {
        lexer.removeErrorListeners();
        lexer.setInterpreter(new LexerATNSimulator(
                lexer, VqRtcpXrLexer._ATN, automata(VqRtcpXrLexer._ATN), new PredictionContextCache()));
        noWords = new WordStream(lexer);
        parser = new VqRtcpXr(noWords);
        parser.removeErrorListeners();
        parser.setInterpreter(
                new ParserATNSimulator(parser, VqRtcpXr._ATN, automata(VqRtcpXr._ATN), new PredictionContextCache()));
        parser.getInterpreter().setPredictionMode(PredictionMode.SLL);
        parser.setErrorHandler(new FirstErrorStrategy());
        parser.setBuildParseTree(false);
    }

    /**
     * Judges part of an input.
     *
     * @param input the input
     * @param from the body's first octet
     * @param to the octet behind the body's last one
     * @param limits what is too much
     * @return the first violation, located in the whole input; empty when the body conforms
     * @throws LimitExceededException when a report or a line is longer than the limits allow and nothing before the report is wrong
     */
    public Optional<Problem> judge(byte[] input, int from, int to, DecodeLimits limits) {
        return judge(input, 0, from, to, limits);
    }

    /**
     * Judges part of an input, counting lines from a base, so that nothing before it is looked at.
     *
     * @param input the input
     * @param base where line 1 is taken to begin
     * @param from the body's first octet
     * @param to the octet behind the body's last one
     * @param limits what is too much
     * @return the first violation; its offset is that in the whole input; empty when the body conforms
     * @throws LimitExceededException when a report or a line is longer than the limits allow and nothing before the report is wrong
     */
    public Optional<Problem> judge(byte[] input, int base, int from, int to, DecodeLimits limits) {
        int begin = from;
        do {
            int end = to - begin <= limits.maxReportBytes() ? to : BodyLines.endOfReport(input, begin, to);
            limits.checkReportBytes(end - begin);
            BodyLines.check(input, base, begin, end, limits);
            Optional<Problem> violation = judge(input, base, begin, end);
            if (violation.isPresent()) {
                return violation;
            }
            begin = end;
        } while (begin < to);
        return Optional.empty();
    }

    private Optional<Problem> judge(byte[] input, int base, int from, int to) {
        int legal = OctetRules.firstIllegal(input, from, to);
        OctetStream octets = new OctetStream(input, from, legal);
        lexer.setInputStream(octets);
        parser.setTokenStream(new WordStream(lexer));
        try {
            parser.vqReportEvents();
        } catch (GrammarViolation violation) {
            // Found without a look at the illegal octet, a violation stands before it; any other is its consequence.
            if (legal == to || !octets.endSeen()) {
                return problem(BodyLines.locate(input, base, violation.offset(), violation.path()), violation.text());
            }
        } finally {
            // Between two bodies, a judge must not keep the first one from the garbage collector.
            lexer.setInputStream(noOctets);
            parser.setTokenStream(noWords);
        }
        if (legal == to) {
            return Optional.empty();
        }
        return problem(
                BodyLines.locate(input, base, legal, ""),
                input[legal] < 0 ? "expected UTF-8" : "expected no control character but HTAB and CRLF");
    }

    private static Optional<Problem> problem(Location location, String message) {
        return Optional.of(Problem.of(RtcpXrProblem.GRAMMAR, location, message));
    }

    private static DFA[] automata(ATN atn) {
        DFA[] automata = new DFA[atn.getNumberOfDecisions()];
        for (int i = 0; i < automata.length; i++) {
            automata[i] = new DFA(atn.getDecisionState(i), i);
        }
        return automata;
    }
}
