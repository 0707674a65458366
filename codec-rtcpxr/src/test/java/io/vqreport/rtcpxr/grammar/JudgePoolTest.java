package io.vqreport.rtcpxr.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import io.vqreport.rtcpxr.internal.grammar.GrammarJudge;
import io.vqreport.rtcpxr.internal.grammar.JudgePool;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Does a reader that is used again spare itself the building of automata, and is no judge lent to two callers at a time? */
final class JudgePoolTest {
    private final JudgePool pool = new JudgePool();

    @Test
    void aJudgeGivenBackIsLentAgain() {
        GrammarJudge judge = pool.take();
        pool.giveBack(judge);

        assertThat(pool.take()).isSameAs(judge);
    }

    @Test
    void aJudgeThatIsLentIsNotLentToAnotherCaller() {
        GrammarJudge judge = pool.take();

        assertThat(pool.take()).isNotSameAs(judge);
    }

    @Test
    void ofManyJudgesGivenBackOnlyAFewAreKept() {
        List<GrammarJudge> lent = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            lent.add(pool.take());
        }
        lent.forEach(pool::giveBack);

        List<GrammarJudge> again = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            again.add(pool.take());
        }
        assertThat(again).filteredOn(lent::contains).hasSize(4);
    }
}
