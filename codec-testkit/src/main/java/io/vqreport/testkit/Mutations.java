package io.vqreport.testkit;

import io.vqreport.model.Bytes;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/**
 * Damages inputs: the same input and seed always give the same damage. Immutable and thread-safe.
 *
 * @param dictionary what mutations insert: the format's names and marks, and what it does not expect
 */
public record Mutations(List<Bytes> dictionary) {
    private static final int MOST_AT_ONCE = 4;
    private static final Mutation[] KINDS = Mutation.values();

    /**
     * Copies the dictionary.
     *
     * @throws IllegalArgumentException when it is empty
     */
    public Mutations {
        dictionary = List.copyOf(dictionary);
        if (dictionary.isEmpty()) {
            throw new IllegalArgumentException("a dictionary has a word");
        }
    }

    /**
     * Mutations with a dictionary of words.
     *
     * @param words the words, one or more; they are inserted as UTF-8
     * @return the mutations
     */
    public static Mutations ofWords(List<String> words) {
        return new Mutations(words.stream()
                .map(word -> Bytes.copyOf(word.getBytes(StandardCharsets.UTF_8)))
                .toList());
    }

    /**
     * Damages an input by one to four mutations.
     *
     * @param input the input, left as it is
     * @param seed decides which mutations, and where
     * @return the damaged copy; a mutation may happen to change nothing
     */
    public byte[] mutate(byte[] input, long seed) {
        RandomGenerator random = new SplittableRandom(seed);
        return mutate(input, random, 1 + random.nextInt(MOST_AT_ONCE));
    }

    /**
     * Damages an input.
     *
     * @param input the input, left as it is
     * @param random where chance comes from
     * @param count how many mutations follow each other
     * @return the damaged copy
     */
    public byte[] mutate(byte[] input, RandomGenerator random, int count) {
        byte[] result = input.clone();
        for (int i = 0; i < count && result.length > 0; i++) {
            result = KINDS[random.nextInt(KINDS.length)].apply(result, random, this);
        }
        return result;
    }

    byte[] token(RandomGenerator random) {
        return dictionary.get(random.nextInt(dictionary.size())).toByteArray();
    }
}
