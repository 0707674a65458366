package io.vqreport.examples.cli.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Do effects happen in order, whoever is done first, and does nobody wait for ever? */
class LanesTest {
    @Property(tries = 30)
    void effectsHappenInOrder(
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 6) int threads,
            @ForAll @IntRange(min = 1, max = 20) int maxLanes,
            @ForAll @IntRange(max = 30) int room) {
        Lanes lanes = new Lanes(maxLanes, room);
        List<Integer> seen = new ArrayList<>();
        int pieces = 60;
        try (Crew crew = new Crew(threads, 1 << 16, lanes::stop)) {
            SplittableRandom random = new SplittableRandom(seed);
            for (int piece = 0; piece < pieces; piece++) {
                Lanes.Lane lane = lanes.begin();
                int from = piece * 3;
                int work = random.nextInt(2000);
                crew.add(random.nextInt(1 << 15), () -> {
                    for (int i = 0; i < 3; i++) {
                        int effect = from + i;
                        spin(work);
                        // The order is what keeps a plain list in order, and whole.
                        lane.effect(10, () -> seen.add(effect));
                    }
                    lane.close();
                });
            }
            crew.finish();
        }
        assertThat(seen).isEqualTo(IntStream.range(0, 3 * pieces).boxed().toList());
    }

    @Property(tries = 20)
    void turnsComeInOrder(@ForAll long seed, @ForAll @IntRange(min = 1, max = 6) int threads) {
        Turns<String> turns = new Turns<>();
        List<Integer> odd = new ArrayList<>();
        List<Integer> even = new ArrayList<>();
        try (Crew crew = new Crew(threads, 1 << 16, turns::stop)) {
            SplittableRandom random = new SplittableRandom(seed);
            for (int piece = 0; piece < 90; piece++) {
                int number = piece;
                int work = random.nextInt(2000);
                crew.add(1, () -> {
                    spin(work);
                    if (number % 3 == 0) {
                        turns.pass(number);
                        return;
                    }
                    String shared = number % 2 == 0 ? "even" : "odd";
                    turns.take(number, shared);
                    (number % 2 == 0 ? even : odd).add(number);
                    turns.done(shared);
                });
            }
            crew.finish();
        }
        assertThat(odd).isSorted().hasSize(30);
        assertThat(even).isSorted().hasSize(30);
    }

    @Test
    void theFirstFailureEndsEverythingAndIsTold() {
        Lanes lanes = new Lanes(4, 100);
        IllegalStateException failure = new IllegalStateException("on purpose");
        try (Crew crew = new Crew(3, 1 << 16, lanes::stop)) {
            assertThatThrownBy(() -> {
                        lanes.begin();
                        Lanes.Lane second = lanes.begin();
                        // Too heavy to wait: stays until the first lane, which nobody closes, is over.
                        crew.add(1, () -> second.effect(1000, () -> {}));
                        crew.add(1, () -> {
                            throw failure;
                        });
                        crew.finish();
                    })
                    .isSameAs(failure);
        }
    }

    @Test
    void stoppingWakesWhoWaits() throws InterruptedException {
        Lanes lanes = new Lanes(1, 0);
        Lanes.Lane first = lanes.begin();
        AtomicReference<Throwable> thrown = new AtomicReference<>();
        CountDownLatch begun = new CountDownLatch(1);
        Thread waiting = new Thread(() -> {
            begun.countDown();
            try {
                lanes.begin();
            } catch (StoppedException e) {
                thrown.set(e);
            }
        });
        waiting.start();
        begun.await();
        lanes.stop();
        waiting.join();

        assertThat(thrown.get()).isInstanceOf(StoppedException.class);
        assertThatThrownBy(first::close).isInstanceOf(StoppedException.class);
    }

    private static void spin(int work) {
        for (int i = 0; i < work; i++) {
            Thread.onSpinWait();
        }
    }
}
