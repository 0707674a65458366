package io.vqreport.rtcpxr.internal.grammar;

import org.antlr.v4.runtime.ANTLRErrorStrategy;
import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.RecognitionException;
import org.antlr.v4.runtime.Token;

/**
 * Ends the parse at the first error. ANTLR's own strategy for that hides where the error is; any strategy that goes on costs a hostile
 * input's length times its errors.
 */
final class FirstErrorStrategy implements ANTLRErrorStrategy {
    @Override
    public void reset(Parser recognizer) {}

    @Override
    public Token recoverInline(Parser recognizer) {
        throw violation(recognizer);
    }

    @Override
    public void recover(Parser recognizer, RecognitionException exception) {
        throw violation(recognizer);
    }

    /** Does nothing: the rule that cannot go on finds the error itself, and knows best what it expected. */
    @Override
    public void sync(Parser recognizer) {}

    @Override
    public boolean inErrorRecoveryMode(Parser recognizer) {
        return false;
    }

    @Override
    public void reportMatch(Parser recognizer) {}

    @Override
    public void reportError(Parser recognizer, RecognitionException exception) {
        throw violation(recognizer);
    }

    private static GrammarViolation violation(Parser recognizer) {
        return ((GrammarParser) recognizer).violation();
    }
}
