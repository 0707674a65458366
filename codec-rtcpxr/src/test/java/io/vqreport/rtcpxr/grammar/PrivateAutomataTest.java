package io.vqreport.rtcpxr.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import io.vqreport.codec.DecodeLimits;
import io.vqreport.codec.DecodeOptions;
import io.vqreport.rtcpxr.VqRtcpXr;
import io.vqreport.rtcpxr.VqRtcpXrGrammar;
import io.vqreport.rtcpxr.internal.generated.VqRtcpXrLexer;
import io.vqreport.rtcpxr.internal.grammar.GrammarJudge;
import java.lang.reflect.Field;
import java.util.stream.Stream;
import org.antlr.v4.runtime.Lexer;
import org.antlr.v4.runtime.atn.PredictionContextCache;
import org.antlr.v4.runtime.dfa.DFA;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** ANTLR's generated classes offer automata and caches in static fields. Are these left alone, and those of a judge used? */
final class PrivateAutomataTest {
    private static final byte[] BODY = Bodies.bytes(Bodies.conforming());

    @ParameterizedTest
    @ValueSource(classes = {io.vqreport.rtcpxr.internal.generated.VqRtcpXr.class, VqRtcpXrLexer.class})
    void theSharedOnesAreLeftAlone(Class<?> generated) throws ReflectiveOperationException {
        // Tests of the grammar itself use them.
        DFA[] shared = (DFA[]) value(generated, "_decisionToDFA", null);
        assertThat(shared).isNotEmpty();
        for (int i = 0; i < shared.length; i++) {
            shared[i] = new DFA(shared[i].atnStartState, shared[i].decision);
        }
        int contexts = contexts(generated);

        assertThat(VqRtcpXrGrammar.validate(BODY)).isEmpty();
        assertThat(VqRtcpXrGrammar.validate(Bodies.bytes(Bodies.without("CallID"))))
                .isPresent();
        VqRtcpXr.reader(DecodeOptions.strict()).decode(BODY);

        assertThat(shared).allSatisfy(automaton -> {
            assertThat(automaton.states).isEmpty();
            assertThat(automaton.s0).isNull();
        });
        assertThat(contexts(generated)).isEqualTo(contexts);
    }

    private static int contexts(Class<?> generated) throws ReflectiveOperationException {
        return ((PredictionContextCache) value(generated, "_sharedContextCache", null)).size();
    }

    @Test
    void thoseOfTheJudgeAreFilled() throws ReflectiveOperationException {
        GrammarJudge judge = new GrammarJudge();
        Lexer lexer = (Lexer) value(GrammarJudge.class, "lexer", judge);
        int before = states(lexer);

        judge.judge(BODY, 0, BODY.length, DecodeLimits.standard());

        assertThat(states(lexer)).isGreaterThan(before);
    }

    private static int states(Lexer lexer) {
        return Stream.of(lexer.getInterpreter().decisionToDFA)
                .mapToInt(automaton -> automaton.states.size())
                .sum();
    }

    private static Object value(Class<?> type, String name, Object of) throws ReflectiveOperationException {
        Field field = type.getDeclaredField(name);
        field.setAccessible(true);
        return field.get(of);
    }
}
