package io.vqreport.examples.collector;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** A collector that is killed in the middle of its work, and started again; {@link KilledBurst} does the same at full size. */
@ParameterizedClass
@EnumSource(TestStore.Kind.class)
class KillTest {
    @Parameter
    private TestStore.Kind kind;

    private static final int POSTS = 120;
    private static final int LENGTH = 20;

    @TempDir
    private Path folder;

    @Test
    void whatWasStoredIsThereAndNothingTwice() throws Exception {
        KilledBurst run = KilledBurst.run(folder, kind.create(folder), POSTS, LENGTH, 4);
        assertThat(run.receiptsKilled()).isBetween(1L, (long) POSTS);
        // A list is there with all of its reports, or not at all.
        assertThat(run.reportsKilled())
                .isEqualTo(run.receiptsKilled() * LENGTH)
                .isGreaterThanOrEqualTo(run.reportsSeen());
        assertThat(run.reportsRestarted()).isEqualTo(run.reportsKilled());
        // What was lost comes again, what was stored is known.
        assertThat(run.receipts()).isEqualTo(POSTS);
        assertThat(run.reports()).isEqualTo(run.events());
        assertThat(run.keys()).isEqualTo(run.events());
        assertThat(run.counted()).isEqualTo(run.events());
        assertThat(run.rows()).isEqualTo(2L * run.events());
    }
}
