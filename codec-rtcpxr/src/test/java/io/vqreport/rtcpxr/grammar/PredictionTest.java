package io.vqreport.rtcpxr.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import io.vqreport.rtcpxr.internal.generated.VqRtcpXr;
import io.vqreport.rtcpxr.internal.generated.VqRtcpXrLexer;
import io.vqreport.rtcpxr.internal.grammar.OctetStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Set;
import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.atn.ATN;
import org.antlr.v4.runtime.atn.ATNConfigSet;
import org.antlr.v4.runtime.atn.DecisionInfo;
import org.antlr.v4.runtime.atn.DecisionState;
import org.antlr.v4.runtime.atn.LL1Analyzer;
import org.antlr.v4.runtime.atn.LexerATNSimulator;
import org.antlr.v4.runtime.atn.PredictionContextCache;
import org.antlr.v4.runtime.dfa.DFA;
import org.antlr.v4.runtime.dfa.DFAState;
import org.antlr.v4.runtime.misc.IntervalSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Does the parser get by on one word of lookahead, and is what the lexer builds bounded whatever it reads? */
final class PredictionTest {
    @Test
    void oneWordTellsTheAlternativesOfEveryDecision() {
        LL1Analyzer analyzer = new LL1Analyzer(VqRtcpXr._ATN);
        for (DecisionState decision : VqRtcpXr._ATN.decisionToState) {
            IntervalSet seen = new IntervalSet();
            for (IntervalSet alternative : analyzer.getDecisionLookahead(decision)) {
                String rule = VqRtcpXr.ruleNames[decision.ruleIndex];
                assertThat(alternative).as(rule).isNotNull();
                assertThat(seen.and(alternative).isNil()).as(rule).isTrue();
                seen.addAll(alternative);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "rfc6035-4.7.1-session-notify.txt",
                "rfc6035-4.7.2-alert-notify.txt",
                "rfc6035-4.7.3-session-publish.txt",
                "rfc6035-4.7.4-alert-publish.txt"
            })
    void anExampleTakesNoPredictionAtAll(String name) throws IOException {
        byte[] body = RfcExamplesTest.example(name);
        VqRtcpXrLexer lexer = new VqRtcpXrLexer(new OctetStream(body, 0, body.length));
        VqRtcpXr parser = new VqRtcpXr(new CommonTokenStream(lexer));
        parser.setProfile(true);
        parser.vqReportEvents();
        assertThat(parser.getNumberOfSyntaxErrors()).isZero();
        for (DecisionInfo decision : parser.getParseInfo().getDecisionInfo()) {
            assertThat(decision.invocations).isZero();
            assertThat(decision.LL_Fallback).isZero();
        }
    }

    @Test
    void theLexerHasLessThanAThousandStates() {
        AllStates states = new AllStates();
        int sum = 0;
        for (int mode = 0; mode < VqRtcpXrLexer.modeNames.length; mode++) {
            sum += states.count(mode);
        }
        assertThat(sum).isBetween(500, 1_000);
    }

    /** Builds the whole automaton of a mode instead of the part that some input needs. */
    private static final class AllStates extends LexerATNSimulator {
        private static final ATN GRAMMAR = VqRtcpXrLexer._ATN;
        private static final OctetStream NOTHING = new OctetStream(new byte[0], 0, 0);

        AllStates() {
            super(new VqRtcpXrLexer(NOTHING), GRAMMAR, automata(), new PredictionContextCache());
        }

        int count(int lexerMode) {
            mode = lexerMode;
            ATNConfigSet start = computeStartState(NOTHING, GRAMMAR.modeToStartState.get(lexerMode));
            Set<DFAState> seen = Collections.newSetFromMap(new IdentityHashMap<>());
            seen.add(ERROR);
            Deque<DFAState> open = new ArrayDeque<>();
            open.add(addDFAState(start));
            while (!open.isEmpty()) {
                DFAState state = open.remove();
                if (seen.add(state)) {
                    for (int octet = 0; octet <= MAX_DFA_EDGE; octet++) {
                        open.add(computeTargetState(NOTHING, state, octet));
                    }
                }
            }
            return seen.size() - 1;
        }

        private static DFA[] automata() {
            DFA[] automata = new DFA[GRAMMAR.getNumberOfDecisions()];
            for (int i = 0; i < automata.length; i++) {
                automata[i] = new DFA(GRAMMAR.getDecisionState(i), i);
            }
            return automata;
        }
    }
}
