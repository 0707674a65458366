package io.vqreport.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MutationsTest {
    private static final byte[] INPUT = "first line\nsecond line\nthird".getBytes(StandardCharsets.US_ASCII);
    private static final Mutations MUTATIONS = Mutations.ofWords(List.of("<token>"));

    @Test
    void theSameSeedGivesTheSameDamage() {
        for (long seed = 0; seed < 200; seed++) {
            assertThat(MUTATIONS.mutate(INPUT, seed)).isEqualTo(MUTATIONS.mutate(INPUT, seed));
        }
    }

    @Test
    void theInputStaysAsItIs() {
        byte[] input = INPUT.clone();
        for (long seed = 0; seed < 200; seed++) {
            MUTATIONS.mutate(input, seed);
        }
        assertThat(input).isEqualTo(INPUT);
    }

    @Test
    void seedsGiveDifferentDamage() {
        Set<String> results = new HashSet<>();
        for (long seed = 0; seed < 200; seed++) {
            results.add(Arrays.toString(MUTATIONS.mutate(INPUT, seed)));
        }
        assertThat(results).hasSizeGreaterThan(150);
    }

    @ParameterizedTest
    @EnumSource(Mutation.class)
    void everyMutationChangesSomethingSometimesAndNeedsNoMoreThanAnOctet(Mutation mutation) {
        SplittableRandom random = new SplittableRandom(1);
        boolean changed = false;
        for (int i = 0; i < 50; i++) {
            changed |= !Arrays.equals(INPUT, mutation.apply(INPUT, random, MUTATIONS));
            assertThat(mutation.apply(new byte[] {'x'}, random, MUTATIONS)).isNotNull();
        }
        assertThat(changed).isTrue();
    }

    @Test
    void nothingIsLeftAsItIs() {
        assertThat(MUTATIONS.mutate(new byte[0], 5)).isEmpty();
    }

    @Test
    void aDictionaryHasAWord() {
        assertThatThrownBy(() -> Mutations.ofWords(List.of())).isInstanceOf(IllegalArgumentException.class);
    }
}
