package io.vqreport.testkit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.random.RandomGenerator;

/** One way to damage an input. */
public enum Mutation {
    /** Turns one bit over. */
    FLIP_BIT {
        @Override
        byte[] apply(byte[] input, RandomGenerator random, Mutations mutations) {
            byte[] result = input.clone();
            result[random.nextInt(result.length)] ^= (byte) (1 << random.nextInt(8));
            return result;
        }
    },
    /** Writes an octet that stands somewhere in the input over another one. */
    COPY_OCTET {
        @Override
        byte[] apply(byte[] input, RandomGenerator random, Mutations mutations) {
            byte[] result = input.clone();
            result[random.nextInt(result.length)] = input[random.nextInt(input.length)];
            return result;
        }
    },
    /** Takes one octet away. */
    DELETE_OCTET {
        @Override
        byte[] apply(byte[] input, RandomGenerator random, Mutations mutations) {
            int at = random.nextInt(input.length);
            return Octets.replace(input, at, at + 1, Octets.NONE);
        }
    },
    /** Takes some octets in a row away. */
    DELETE_RANGE {
        @Override
        byte[] apply(byte[] input, RandomGenerator random, Mutations mutations) {
            int from = random.nextInt(input.length);
            return Octets.replace(input, from, rangeEnd(input, from, random), Octets.NONE);
        }
    },
    /** Writes some octets in a row twice. */
    DUPLICATE_RANGE {
        @Override
        byte[] apply(byte[] input, RandomGenerator random, Mutations mutations) {
            int from = random.nextInt(input.length);
            int to = rangeEnd(input, from, random);
            return Octets.replace(input, to, to, Arrays.copyOfRange(input, from, to));
        }
    },
    /** Writes a word of the dictionary between two octets. */
    INSERT_TOKEN {
        @Override
        byte[] apply(byte[] input, RandomGenerator random, Mutations mutations) {
            int at = random.nextInt(input.length + 1);
            return Octets.replace(input, at, at, mutations.token(random));
        }
    },
    /** Writes a word of the dictionary over some octets. */
    REPLACE_BY_TOKEN {
        @Override
        byte[] apply(byte[] input, RandomGenerator random, Mutations mutations) {
            int from = random.nextInt(input.length);
            return Octets.replace(input, from, rangeEnd(input, from, random), mutations.token(random));
        }
    },
    /** Cuts the end off. */
    TRUNCATE {
        @Override
        byte[] apply(byte[] input, RandomGenerator random, Mutations mutations) {
            return Arrays.copyOf(input, random.nextInt(input.length));
        }
    },
    /** Takes a line away. */
    DELETE_LINE {
        @Override
        byte[] apply(byte[] input, RandomGenerator random, Mutations mutations) {
            List<byte[]> lines = Octets.lines(input);
            lines.remove(random.nextInt(lines.size()));
            return Octets.join(lines);
        }
    },
    /** Writes a copy of a line in another place. */
    COPY_LINE {
        @Override
        byte[] apply(byte[] input, RandomGenerator random, Mutations mutations) {
            List<byte[]> lines = new ArrayList<>(Octets.lines(input));
            byte[] line = lines.get(random.nextInt(lines.size()));
            lines.add(random.nextInt(lines.size() + 1), line);
            return Octets.join(lines);
        }
    },
    /** Lets two lines change places. */
    SWAP_LINES {
        @Override
        byte[] apply(byte[] input, RandomGenerator random, Mutations mutations) {
            List<byte[]> lines = Octets.lines(input);
            Collections.swap(lines, random.nextInt(lines.size()), random.nextInt(lines.size()));
            return Octets.join(lines);
        }
    };

    /**
     * Damages an input.
     *
     * @param input one octet or more, left as it is
     * @param random where chance comes from
     * @param mutations holds the dictionary
     * @return the damaged copy
     */
    abstract byte[] apply(byte[] input, RandomGenerator random, Mutations mutations);

    /** Short ranges are more likely than long ones: halves the greatest length until chance is content. */
    private static int rangeEnd(byte[] input, int from, RandomGenerator random) {
        int longest = input.length - from;
        while (longest > 1 && random.nextInt(4) != 0) {
            longest /= 2;
        }
        return from + 1 + random.nextInt(longest);
    }
}
