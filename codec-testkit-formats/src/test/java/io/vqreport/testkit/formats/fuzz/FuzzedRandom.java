package io.vqreport.testkit.formats.fuzz;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import java.util.random.RandomGenerator;

/**
 * Lets the fuzzer decide what elsewhere chance does, so that generators and mutations made for random tests follow coverage. Where the
 * fuzzer's data is over, it gives zeros.
 */
final class FuzzedRandom implements RandomGenerator {
    private final FuzzedDataProvider data;

    FuzzedRandom(FuzzedDataProvider data) {
        this.data = data;
    }

    @Override
    public long nextLong() {
        return data.consumeLong();
    }

    @Override
    public int nextInt() {
        return data.consumeInt();
    }

    @Override
    public int nextInt(int bound) {
        return data.consumeInt(0, bound - 1);
    }
}
