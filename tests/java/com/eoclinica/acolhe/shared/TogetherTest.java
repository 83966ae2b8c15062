package com.eoclinica.acolhe.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TogetherTest {

    private final Queue<Integer> sizes = new ConcurrentLinkedQueue<>();

    @Test
    void everybodyGetsTheirOwnAnswerInFewRounds() throws Exception {
        var together = new Together<Integer, Integer>(100, this::squares);

        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = IntStream.range(0, 1000)
                    .mapToObj(i -> threads.submit(() -> together.ask(i)))
                    .toList();

            for (var i = 0; i < 1000; i++) assertThat(answers.get(i).get()).isEqualTo(i * i);
        }
        assertThat(sizes).allMatch(size -> size <= 100);
        assertThat(sizes.stream().mapToInt(Integer::intValue).sum()).isEqualTo(1000);
    }

    @Test
    void whoeverFailsFailsAlone() throws Exception {
        var together = new Together<Integer, Integer>(100, this::squares);

        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Integer>> good = IntStream.range(0, 100)
                    .mapToObj(i -> threads.submit(() -> together.ask(i)))
                    .toList();
            var bad = threads.submit(() -> together.ask(-1));

            assertThatThrownBy(bad::get).hasRootCauseMessage("no root of -1");
            for (var i = 0; i < 100; i++) assertThat(good.get(i).get()).isEqualTo(i * i);
        }
    }

    private List<Integer> squares(List<Integer> numbers) {
        if (numbers.contains(-1)) throw new IllegalArgumentException("no root of -1");
        sizes.add(numbers.size());
        return numbers.stream().map(number -> number * number).toList();
    }
}
