package io.vqreport.rtcpxr.internal.grammar;

import org.antlr.v4.runtime.RuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.TokenSource;
import org.antlr.v4.runtime.TokenStream;
import org.antlr.v4.runtime.misc.Interval;
import org.jspecify.annotations.Nullable;

/**
 * The lexer's words, of which only the current one and the one before are held: the grammar needs one word of lookahead, and a body of
 * many reports must not take the memory of all its words. ANTLR's own streams hold more and take a quarter of the whole time.
 */
final class WordStream implements TokenStream {
    private final TokenSource source;
    private @Nullable Token before;
    private Token current;
    private int index;

    /** Reads the first word. */
    WordStream(TokenSource source) {
        this.source = source;
        this.current = source.nextToken();
    }

    /** The current word (1) or the one before (-1), which is null at the beginning. */
    @Override
    public @Nullable Token LT(int distance) {
        return switch (distance) {
            case 1 -> current;
            case -1 -> before;
            default -> throw notKept();
        };
    }

    @Override
    public int LA(int distance) {
        Token word = LT(distance);
        return word == null ? Token.INVALID_TYPE : word.getType();
    }

    @Override
    public void consume() {
        before = current;
        current = source.nextToken();
        index++;
    }

    @Override
    public int index() {
        return index;
    }

    @Override
    public int mark() {
        return 0;
    }

    /** Nothing is kept for a mark, so there is nothing to release. */
    @Override
    public void release(int marker) {}

    @Override
    public void seek(int position) {
        if (position != index) {
            throw notKept();
        }
    }

    @Override
    public int size() {
        throw notKept();
    }

    @Override
    public Token get(int position) {
        throw notKept();
    }

    @Override
    public TokenSource getTokenSource() {
        return source;
    }

    @Override
    public String getSourceName() {
        return source.getSourceName();
    }

    @Override
    public String getText() {
        throw notKept();
    }

    @Override
    public String getText(Interval interval) {
        throw notKept();
    }

    @Override
    public String getText(RuleContext context) {
        throw notKept();
    }

    @Override
    public String getText(Token start, Token stop) {
        throw notKept();
    }

    private static UnsupportedOperationException notKept() {
        return new UnsupportedOperationException("only the current word and the one before are kept");
    }
}
